from datetime import date

import pytest

from factcheck.figures.date_periods import easter
from factcheck.figures.dates import read_dates


def read(text):
    return [(figure.text, None if figure.period is None else str(figure.period)) for figure in read_dates(text)]


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1818, 3, 22), (1886, 4, 25), (1943, 4, 25), (1954, 4, 18), (1961, 4, 2), (1981, 4, 19), (2000, 4, 23),
        (2008, 3, 23), (2011, 4, 24), (2016, 3, 27), (2019, 4, 21), (2021, 4, 4), (2024, 3, 31), (2038, 4, 25),
    ],
)  # fmt: skip
def test_easter_falls_where_the_church_says(year, month, day):
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in 2023/2024", [("2023/2024", "2023/24")], id="slash-in-full"),
        pytest.param("in 2023-2024", [("2023-2024", "2023/2024")], id="hyphen-in-full-is-two-years"),
        pytest.param("between 2023-24", [("between 2023-24", "2023/2024")], id="between-makes-two-years"),
        pytest.param("from 2023/24", [("from 2023/24", "2023/2024")], id="from"),
        pytest.param("in 1999/00", [("1999/00", "1999/00")], id="century-ends"),
        pytest.param("in 2015-03", [("2015-03", "2015-03")], id="month"),
        pytest.param("in 2015-12", [("2015-12", "2015-12")], id="last-month"),
        pytest.param("in 2015-13", [], id="no-month"),
        pytest.param("in 2015–03", [], id="dash-is-no-month"),
        pytest.param("in 2010-00", [], id="month-nought"),
        pytest.param("in 2010-12", [("2010-12", "2010/2012")], id="years-rather-than-a-month"),
        pytest.param("school year 2019/20", [("school year 2019/20", "2019-09/2020-08")], id="school-year"),
        pytest.param("tax year 2019-20", [("tax year 2019-20", "2019-04-06/2020-04-05")], id="tax-year"),
        pytest.param("calendar year 2019", [("calendar year 2019", "2019")], id="calendar-year"),
        pytest.param("financial year 2019", [("financial year 2019", None)], id="which-financial-year"),
        pytest.param("FY2019", [("FY2019", None)], id="fiscal-year-alone"),
        pytest.param("Q1 2019, 2019 Q2, 3Q2019, 2019Q4", [("Q1 2019", "2019-01/2019-03"), ("2019 Q2", "2019-04/2019-06"), ("3Q2019", "2019-07/2019-09"), ("2019Q4", "2019-10/2019-12")], id="quarters"),
        pytest.param("4Q19", [("4Q19", "2019-10/2019-12")], id="quarter-and-two-digits"),
        pytest.param("Q2 FY20", [("Q2 FY20", None)], id="quarter-of-a-fiscal-year"),
        pytest.param("H2 2019", [("H2 2019", "2019-07/2019-12")], id="half"),
        pytest.param("H2 and Q2", [("Q2", None)], id="half-alone-is-none"),
        pytest.param("second quarter 2019", [("second quarter 2019", "2019-04/2019-06")], id="quarter-in-words"),
        pytest.param("2019 second half", [("2019 second half", "2019-07/2019-12")], id="half-in-words"),
        pytest.param("the fifth quarter of 2019", [("the fifth quarter of 2019", None)], id="no-such-quarter"),
        pytest.param("spring 2019", [("spring 2019", "2019-03/2019-05")], id="spring"),
        pytest.param("autumn of 2019", [("autumn of 2019", "2019-09/2019-11")], id="autumn"),
        pytest.param("winter 2019-20", [("winter 2019-20", "2019-12/2020-02")], id="winter"),
        pytest.param("summer 2019-20", [("summer 2019-20", None)], id="summer-of-which-year"),
        pytest.param("last summer", [("last summer", None)], id="last-summer"),
        pytest.param("Hallowe'en 2019", [("Hallowe'en 2019", "2019-10-31")], id="apostrophe"),
        pytest.param("New Year’s Eve 2019", [("New Year’s Eve 2019", "2019-12-31")], id="curly-apostrophe"),
        pytest.param("St. George's Day 2019", [("St. George's Day 2019", "2019-04-23")], id="saint-with-a-stop"),
        pytest.param("Saint David's Day in 2019", [("Saint David's Day in 2019", "2019-03-01")], id="saint"),
        pytest.param("Easter weekend 2019", [("Easter weekend 2019", None)], id="weekend-is-no-day"),
        pytest.param("Pancake Day 2019", [("Pancake Day 2019", "2019-03-05")], id="before-easter"),
        pytest.param("Whit Monday 2019", [("Whit Monday 2019", "2019-06-10")], id="after-easter"),
        pytest.param("Diwali 2019", [("Diwali 2019", None)], id="moves-otherwise"),
        pytest.param("the twenty-first century", [("twenty-first century", "2001/2100")], id="century-in-words"),
        pytest.param("the 22nd century and the 1st century", [("1st century", None)], id="centuries"),
        pytest.param("the 1800s and the 2010s", [("1800s", "1800/1899"), ("2010s", "2010/2019")], id="hundreds-and-tens"),
        pytest.param("the 2000s", [("2000s", "2000/2009")], id="ten-years"),
        pytest.param("week 53 of 2020, week 53 of 2021", [("week 53 of 2020", "2020-12-28/2021-01-03"), ("week 53 of 2021", None)], id="weeks"),
        pytest.param("week 10", [("week 10", None)], id="week-of-which-year"),
    ],
)  # fmt: skip
def test_stretches_of_the_calendar(text, expected):
    assert read(text) == expected
