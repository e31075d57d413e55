import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("a 13-year-old", ["13-year-old = 13 year of age age"]),
        ("his 10-year-old daughter", ["10-year-old = 10 year of age age"]),
        ("aged 15", ["15 = 15 year of age age"]),
        ("Under-18s will", ["18s = 18 [-, 18] year of age age (fewer than: Under)"]),
        ("over-65s", ["65s = 65 [65, -] year of age age (more than: over)"]),
        ("under the age of 21", ["21 = 21 [-, 21] year of age age (fewer than: under the age of)"]),
        ("a boy, 9, said", ["9 = 9 year of age age"]),
        ("Jane Doe, 45, of Kent", ["45 = 45 year of age age"]),
        ("age 87", ["87 = 87 year of age age"]),
        ("five years old", ["five years old = 5 year of age age"]),
        ("ten months old", ["ten months old = 10 month of age age"]),
        ("eighteen months of age", ["eighteen months of age = 18 month of age age"]),
        ("victims were under 13", ["13 = 13 [-, 13] year of age age (fewer than: under)"]),
        ("children under five", ["five = 5 [-, 5] year of age age (fewer than: under)"]),
        ("three years", ["three years = 3 year duration"]),
        ("the under 21s", ["21s = 21 [-, 21] year of age age (fewer than: under)"]),
        ("turned 40", ["40 = 40 year of age age"]),
        ("ages 35 to 55", ["35 to 55 = [35, 55] year of age range (between: to)"]),
        ("aged over 48 years", ["48 years = 48 [48, -] year of age age (more than: over)"]),
        ("12-month-olds", ["12-month-olds = 12 month of age age"]),
        ("7-Year-Old Boy", ["7-Year-Old = 7 year of age age"]),
        ("7-YEAR-OLDS", ["7-YEAR-OLDS = 7 year of age age"]),
        ("Singer Dead at 78", ["78 = 78 year of age age"]),
        ("he died at 81.", ["81 = 81 year of age age"]),
        ("retired at just 52 after", ["52 = 52 year of age age"]),
        ("passed away at 90, leaving", ["90 = 90 year of age age"]),
        ("died at 10 Downing Street", ["10 = 10 other"]),
        ("died at 40 sites", ["40 = 40 site quantity"]),
        ("arrived at 81.", ["81 = 81 number"]),
        ("died at 781.", ["781 = 781 number"]),
        ("a three-year-old", ["three-year-old = 3 year of age age"]),
    ],
)
def test_ages_are_read(text, figures):
    assert lines(text) == figures
