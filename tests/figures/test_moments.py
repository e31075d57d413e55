from datetime import date
from decimal import Decimal

import pytest

from factcheck.figures.dates import read_dates
from factcheck.figures.moments import ending


def read(text):
    return [(figure.text, None if figure.period is None else str(figure.period)) for figure in read_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("(on 8 May 2019) he", [("8 May 2019", "2019-05-08")], id="closing-bracket-is-left-out"),
        pytest.param("Wednesday (8 May 2019) he", [("Wednesday (8 May 2019)", "2019-05-08")], id="brackets-belong"),
        pytest.param("the end of March 2020", [("the end of March 2020", "2020-03")], id="end-of-a-month"),
        pytest.param("by the end of year", [("the end of year", None)], id="end-of-year"),
        pytest.param("the start of the 1990s", [("the start of the 1990s", "1990/1999")], id="start-of-a-decade"),
        pytest.param("early in 2019", [("early in 2019", "2019")], id="early-in"),
        pytest.param("late on 5 May", [("5 May", None)], id="late-on-a-day"),
        pytest.param("first six months of 2019", [("first six months of 2019", "2019-01/2019-06")], id="first-months"),
        pytest.param("third month of 2019", [("third month of 2019", "2019-03")], id="third-month"),
        pytest.param("the final month of 2019", [("the final month of 2019", "2019-12")], id="final-month"),
        pytest.param("closing two quarters of 2019", [("closing two quarters of 2019", "2019-07/2019-12")], id="closing-quarters"),
        pytest.param("the last half of 2019", [("the last half of 2019", "2019-07/2019-12")], id="last-half"),
        pytest.param("the first 13 months of 2019", [("the first 13 months of 2019", None)], id="more-months-than-a-year"),
        pytest.param("the first week of May 2019", [("the first week of May 2019", "2019-05")], id="week-of-a-month"),
        pytest.param("the first month of last year", [("the first month of last year", None)], id="of-last-year"),
        pytest.param("the 15th day of May 2019", [("the 15th day of May 2019", "2019-05-15")], id="nth-day-of-a-month"),
        pytest.param("the 366th day of 2019", [("the 366th day of 2019", None)], id="no-such-day"),
        pytest.param("the first Friday of May 2019", [("the first Friday of May 2019", "2019-05-03")], id="first-friday"),
        pytest.param("the first Wednesday of May 2019", [("the first Wednesday of May 2019", "2019-05-01")], id="first-day"),
        pytest.param("last month of 2019", [("last month of 2019", "2019-12")], id="last-month-without-an-article"),
        pytest.param("the end of 5 May 2019", [("the end of 5 May 2019", "2019-05-05")], id="end-of-a-day"),
        pytest.param("the fifth Friday of May 2019", [("the fifth Friday of May 2019", "2019-05-31")], id="fifth-friday"),
        pytest.param("the fifth Monday of May 2019", [("the fifth Monday of May 2019", None)], id="no-fifth-monday"),
        pytest.param("the last Friday of May 2019", [("the last Friday of May 2019", "2019-05-31")], id="last-friday"),
        pytest.param("the first Friday of 2019", [("the first Friday of 2019", None)], id="friday-of-a-year"),
        pytest.param("the year to 31 March 2020", [("the year to 31 March 2020", "2019/20")], id="year-to-a-day"),
        pytest.param("the year to March", [("the year to March", None)], id="year-to-which-march"),
        pytest.param("the year to 2019", [("the year to 2019", None)], id="year-to-a-year"),
        pytest.param("two years to March 2020", [("two years to March 2020", "2018-04/2020-03")], id="two-years-to"),
        pytest.param("last year to March 2020", [("last year to March 2020", None)], id="last-year-to"),
        pytest.param("10 days to 5 May 2019", [("10 days to 5 May 2019", "2019-04-26/2019-05-05")], id="days-to"),
        pytest.param("two weeks ending 14 May 2019", [("two weeks ending 14 May 2019", "2019-05-01/2019-05-14")], id="weeks-ending"),
        pytest.param("the week starting 6 May 2019", [("the week starting 6 May 2019", "2019-05-06/2019-05-12")], id="week-starting"),
        pytest.param("w/e 12 May 2019", [("w/e 12 May 2019", "2019-05-06/2019-05-12")], id="week-ending-short"),
        pytest.param("the week of 6 May 2019", [("the week of 6 May 2019", None)], id="week-of-a-day"),
        pytest.param("week commencing May 2019", [("week commencing May 2019", None)], id="week-of-a-month-is-no-week"),
        pytest.param("next 8 May 2019", [("next 8 May 2019", "2019-05-08")], id="next-with-its-date"),
        pytest.param("68 in 2019 and 70 a year later", [("2019", "2019"), ("a year later", "2020")], id="a-year-later"),
        pytest.param("68 in 2019, 70 three years earlier", [("2019", "2019"), ("three years earlier", "2016")], id="years-earlier"),
        pytest.param("68 in 2019, 70 some months later", [("2019", "2019")], id="months-later"),
        pytest.param("68 in 2019, 70 several years later", [("2019", "2019"), ("several years later", None)], id="uncounted-years"),
        pytest.param("68 in 2019? 70 a year later", [("2019", "2019"), ("a year later", None)], id="another-sentence"),
    ],
)  # fmt: skip
def test_dates_inside_dates(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("the last 3 months and 2 weeks", 3, "month", id="first-number"),
        pytest.param("half a year ago", Decimal("0.5"), "year", id="half"),
        pytest.param("two hundred years ago", 200, "year", id="hundred"),
        pytest.param("a year ago", None, None, id="a"),
        pytest.param("10 days before 5 May 2019", 10, "day", id="before"),
        pytest.param("next two Mondays", 2, "monday", id="weekdays"),
    ],
)
def test_distances_keep_their_number(text, value, unit):
    (figure,) = read_dates(text)
    assert (figure.value, figure.unit, figure.period) == (value, unit, None)


@pytest.mark.parametrize(
    ("last", "count", "unit", "expected"),
    [
        (date(2021, 3, 31), 1, "year", "2020/21"),
        (date(2021, 3, 31), 3, "month", "2021-01/2021-03"),
        (date(2020, 2, 29), 1, "year", "2019-03/2020-02"),
        (date(2021, 1, 30), 1, "month", "2020-12-31/2021-01-30"),
        (date(2021, 3, 30), 1, "month", "2021-02-28/2021-03-30"),
        (date(2021, 3, 31), 1, "quarter", "2021-01/2021-03"),
        (date(2021, 3, 31), 2, "fortnight", "2021-03-04/2021-03-31"),
        (date(2021, 3, 31), 1, "decade", "2011-04/2021-03"),
    ],
)
def test_a_period_that_ends_on_a_day(last, count, unit, expected):
    assert str(ending(last, count, unit)) == expected


def test_no_period_ends_in_units_without_a_length_or_before_the_first_year():
    assert ending(date(2021, 3, 31), 1, "season") is None
    assert ending(date(2021, 3, 31), 999, "decade") is None
