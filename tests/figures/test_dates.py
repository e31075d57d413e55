from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import least_cost

from factcheck.figures.calendar_words import FEASTS, MONTHS, ORDINALS, WEEKDAYS
from factcheck.figures.dates import read_dates
from factcheck.figures.model import Kind


def read(text):
    return [(figure.text, None if figure.period is None else str(figure.period)) for figure in read_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("on 08/02/2021.", [("08/02/2021", "2021-02-08")], id="british-order"),
        pytest.param("on 02/28/2021.", [("02/28/2021", "2021-02-28")], id="american-order-where-only-it-fits"),
        pytest.param("on 8.2.21.", [("8.2.21", "2021-02-08")], id="two-digit-year"),
        pytest.param("2021-02-08", [("2021-02-08", "2021-02-08")], id="iso"),
        pytest.param("file 20210208.", [("20210208", "2021-02-08")], id="iso-compact"),
        pytest.param("8 February 2021", [("8 February 2021", "2021-02-08")], id="day-month-year"),
        pytest.param("8th of February, 2021", [("8th of February, 2021", "2021-02-08")], id="ordinal-day"),
        pytest.param("February 8, 2021", [("February 8, 2021", "2021-02-08")], id="month-day-year"),
        pytest.param("the second of August 2019", [("the second of August 2019", "2019-08-02")], id="day-in-words"),
        pytest.param(
            "on May twenty-fifth nineteen eighty six.",
            [("May twenty-fifth nineteen eighty six", "1986-05-25")],
            id="year-in-words",
        ),
        pytest.param("on Monday 8 February", [("Monday 8 February", None)], id="year-never-guessed"),
        pytest.param(
            "aired on Monday 8, 15 and 22 February and",
            [("Monday 8", None), ("15", None), ("22 February", None)],
            id="three-dates-without-year",
        ),
        pytest.param(
            "on 8, 15 and 22 February 2021",
            [("8", "2021-02-08"), ("15", "2021-02-15"), ("22 February 2021", "2021-02-22")],
            id="three-dates-share-their-year",
        ),
        pytest.param("in March 2018 and", [("March 2018", "2018-03")], id="month"),
        pytest.param("in 2018 and", [("2018", "2018")], id="year"),
        pytest.param("(2022: £2.9m)", [("2022", "2022")], id="year-in-brackets"),
        pytest.param("on 30 February 2019", [("30 February 2019", None)], id="no-such-day"),
        pytest.param("on 3-May-19", [("3-May-19", "2019-05-03")], id="hyphens-and-two-digits"),
        pytest.param("the class of '95", [("'95", "1995")], id="apostrophe-for-the-century"),
        pytest.param("nothing earlier than 2019", [("2019", "2019")], id="earlier-than"),
        pytest.param("It came in June. Then", [("June", None)], id="full-stop-after-a-month"),
        pytest.param("a December 31 deadline", [("December 31", None)], id="day-that-names-something"),
        pytest.param("painted c.1450 and", [("1450", "1450")], id="about-a-year"),
        pytest.param("he came at 1830.", [("1830", None)], id="time-of-day-without-a-mark"),
        pytest.param("in the year 2019/20", [("the year 2019/20", "2019/20")], id="the-year"),
        pytest.param("14:46 08/02/2021", [("14:46 08/02/2021", "2021-02-08")], id="time-and-date"),
    ],
)
def test_single_dates(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in 2023/24, a", [("2023/24", "2023/24")], id="fiscal-slash"),
        pytest.param("in 2023-24, a", [("2023-24", "2023/24")], id="fiscal-hyphen"),
        pytest.param("in 2023–24, a", [("2023–24", "2023/24")], id="fiscal-dash"),
        pytest.param("in 1999/00", [("1999/00", "1999/00")], id="fiscal-turn-of-the-century"),
        pytest.param(
            "the tax year 2023/24", [("tax year 2023/24", "2023-04-06/2024-04-05")], id="tax-year-from-6-april"
        ),
        pytest.param("academic year 2020/21", [("academic year 2020/21", "2020-09/2021-08")], id="academic-year"),
        pytest.param("in 1939-45", [("1939-45", "1939/1945")], id="years"),
        pytest.param("2013 to 2018", [("2013 to 2018", "2013/2018")], id="years-to"),
        pytest.param("2014–2018", [("2014–2018", "2014/2018")], id="years-dash"),
        pytest.param(
            "made between October 2022 and September 2023.",
            [("between October 2022 and September 2023", "2022-10/2023-09")],
            id="between",
        ),
        pytest.param(
            "from October 2022 to September 2023",
            [("from October 2022 to September 2023", "2022-10/2023-09")],
            id="from-to",
        ),
        pytest.param("from May to October 2021", [("from May to October 2021", "2021-05/2021-10")], id="year-lent"),
        pytest.param(
            "from November to February 2021",
            [("from November to February 2021", "2020-11/2021-02")],
            id="year-lent-across-new-year",
        ),
        pytest.param("3–9 May 2021", [("3–9 May 2021", "2021-05-03/2021-05-09")], id="days"),
        pytest.param("between 2 and 6 May", [("2 and 6 May", None)], id="days-without-year"),
        pytest.param("between Jan 2019 and now", [("between Jan 2019 and now", None)], id="open-end"),
        pytest.param("from 68 in 2013 to 359 in 2018", [("2013", "2013"), ("2018", "2018")], id="two-years-apart"),
        pytest.param(
            "in January and February 2021", [("January", "2021-01"), ("February 2021", "2021-02")], id="shared-year"
        ),
        pytest.param("in 2015 and 2016", [("2015", "2015"), ("2016", "2016")], id="and-alone-joins-nothing"),
    ],
)
def test_intervals(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the year to March 2021", [("the year to March 2021", "2020/21")], id="year-to-month"),
        pytest.param("year ending 31 March 2021", [("year ending 31 March 2021", "2020/21")], id="year-ending-day"),
        pytest.param("12 months to June 2020", [("12 months to June 2020", "2019-07/2020-06")], id="months-to"),
        pytest.param(
            "three months to 30 June 2020", [("three months to 30 June 2020", "2020-04/2020-06")], id="three-months-to"
        ),
        pytest.param(
            "week commencing 8 February 2021",
            [("week commencing 8 February 2021", "2021-02-08/2021-02-14")],
            id="week-commencing",
        ),
        pytest.param(
            "week ending 14 February 2021",
            [("week ending 14 February 2021", "2021-02-08/2021-02-14")],
            id="week-ending",
        ),
        pytest.param("Q3 2019", [("Q3 2019", "2019-07/2019-09")], id="quarter"),
        pytest.param(
            "the third quarter of 2019", [("the third quarter of 2019", "2019-07/2019-09")], id="quarter-in-words"
        ),
        pytest.param("the first half of 2020", [("the first half of 2020", "2020-01/2020-06")], id="half"),
        pytest.param(
            "the first three months of 2021", [("the first three months of 2021", "2021-01/2021-03")], id="first-months"
        ),
        pytest.param(
            "the last two months of 2021", [("the last two months of 2021", "2021-11/2021-12")], id="last-months"
        ),
        pytest.param(
            "the last Friday of July 2019", [("the last Friday of July 2019", "2019-07-26")], id="last-friday"
        ),
        pytest.param(
            "on the 2nd Saturday of July 2019", [("the 2nd Saturday of July 2019", "2019-07-13")], id="nth-weekday"
        ),
        pytest.param(
            "the late twentieth century", [("the late twentieth century", "1901/2000")], id="part-of-a-century"
        ),
        pytest.param("fiscal 2021", [("fiscal 2021", None)], id="fiscal-without-its-months"),
        pytest.param("01/2020", [("01/2020", "2020-01")], id="month-slash-year"),
        pytest.param("1Q20", [("1Q20", "2020-01/2020-03")], id="quarter-before-its-year"),
        pytest.param("the first week of 2021", [("the first week of 2021", "2021")], id="week-as-far-as-said"),
        pytest.param("at the end of 2020", [("the end of 2020", "2020")], id="end-as-far-as-said"),
        pytest.param("in the 1990s", [("1990s", "1990/1999")], id="decade"),
        pytest.param("in the 1700s", [("1700s", "1700/1799")], id="hundred-years"),
        pytest.param("in the 1900s", [("1900s", None)], id="ten-or-a-hundred-years"),
        pytest.param("the last day of 2020", [("the last day of 2020", "2020-12-31")], id="last-day"),
        pytest.param("first half 2019", [("first half 2019", "2019-01/2019-06")], id="half-without-of"),
        pytest.param("May/June 2020", [("May/June 2020", "2020-05/2020-06")], id="two-months"),
        pytest.param("the 1950s and 60s", [("1950s", "1950/1959"), ("60s", None)], id="decades"),
        pytest.param("in the 19th century", [("19th century", "1801/1900")], id="century"),
        pytest.param("summer 2019", [("summer 2019", "2019-06/2019-08")], id="summer"),
        pytest.param("winter 2019", [("winter 2019", None)], id="winter-of-which-end"),
        pytest.param("winter 2019/20", [("winter 2019/20", "2019-12/2020-02")], id="winter"),
        pytest.param("Good Friday 2021", [("Good Friday 2021", "2021-04-02")], id="feast-that-moves"),
        pytest.param("Christmas Day 2020", [("Christmas Day 2020", "2020-12-25")], id="feast"),
    ],
)
def test_stretches_of_the_calendar(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "in the first month of lockdown in 2020. \n\nIn April of the same year, there",
            [("2020", "2020"), ("April of the same year", "2020-04")],
            id="same-year",
        ),
        pytest.param(
            "359 in 2018, 300 the previous year", [("2018", "2018"), ("the previous year", "2017")], id="previous"
        ),
        pytest.param(
            "In 2018 it rose. The previous year", [("2018", "2018"), ("The previous year", None)], id="other-sentence"
        ),
        pytest.param(
            "68 in 2013 and 359 five years later", [("2013", "2013"), ("five years later", "2018")], id="later"
        ),
        pytest.param("the previous year", [("the previous year", None)], id="no-year-before"),
        pytest.param("Last year he", [("Last year", None)], id="last-year"),
        pytest.param("this evening", [("this evening", None)], id="this-evening"),
        pytest.param("at 10.30am on Friday.", [("10.30am on Friday", None)], id="time-of-day"),
        pytest.param("the day before yesterday", [("the day before yesterday", None)], id="day-before-yesterday"),
    ],
)
def test_dates_that_lean_on_another(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("over the next three weeks, it", 3, "week", id="next-three-weeks"),
        pytest.param("in the past 24 hours", 24, "hour", id="past-hours"),
        pytest.param("two days ago", 2, "day", id="ago"),
        pytest.param("2000 years ago", 2000, "year", id="a-number-like-a-year"),
        pytest.param("two Tuesdays ago", 2, "tuesday", id="weekdays-ago"),
        pytest.param("last few years", None, None, id="few"),
        pytest.param("two and a half years ago", Decimal("2.5"), "year", id="and-a-half"),
        pytest.param("the last 3 months", 3, "month", id="last-months"),
    ],
)
def test_a_measured_distance_keeps_its_number(text, value, unit):
    (figure,) = read_dates(text)
    assert (figure.kind, figure.value, figure.unit, figure.period) == (Kind.DATE, value, unit, None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("There may be 10 who may qualify.", id="may-the-verb"),
        pytest.param("The top 10 may qualify.", id="number-before-the-verb"),
        pytest.param("Theresa May said so.", id="may-the-name"),
        pytest.param("They march on.", id="march-the-verb"),
        pytest.param("The Sun said so and he sat down.", id="sun-and-sat"),
        pytest.param("the Sunday Times", id="newspaper"),
        pytest.param("2000 homes and 1984 votes", id="counts"),
        pytest.param("more than 2000.", id="hedged-count"),
        pytest.param("£2000, $1999 and 2000%", id="money-and-percent"),
        pytest.param("an average of 1500.", id="not-a-likely-year"),
        pytest.param("2,018 adults", id="thousands"),
        pytest.param("3/4 of them, 24/7", id="fractions"),
        pytest.param("Tel: +86 138-2010-2015", id="telephone"),
        pytest.param("in his nineties and her 20s", id="ages"),
        pytest.param("three years and two weeks", id="durations"),
        pytest.param("Objects fall and springs spring.", id="seasons-that-are-verbs"),
        pytest.param("rose from 1.25 to 2.50 and at 0.25 per cent", id="decimals"),
        pytest.param("from 1/4 to 3/4 of it", id="fractions-from-to"),
        pytest.param("2000 to 2100 homes", id="count-from-to"),
        pytest.param("heated before 1200 °C for 1800 s with OCT4 (ISO 1183-1)", id="science"),
        pytest.param("diluted 1:100", id="dilution"),
        pytest.param("an ad 12 times", id="ad-the-noun"),
        pytest.param("the 5th floor, on 18th Street", id="ordinals"),
        pytest.param("a 4:3 screen", id="ratio"),
        pytest.param("the first time in the second half", id="no-calendar"),
    ],
)
def test_what_is_no_date(text):
    assert read(text) == []


def test_in_may_12_people_the_number_counts_people():
    assert read("In May 12 people died.") == [("May", None)]


_WORDS = sorted(
    {*MONTHS, *WEEKDAYS, *ORDINALS, *FEASTS}
    | set(
        "the of in to and from between , - / 2020 8 15th 1990s '90s Q3 H1 week weeks year years last next same".split()
    )
    | set(
        "ago later before end early first two twenty thousand hundred ending 2023/24 08/02/2021 10.30am now 99 0".split()
    )
    | set(
        "that few a an half quarter w/c FY 24/7 31/12 00/00/0000 99/99/9999 2021-13-40 2020-01-01T10:30:00Z 55 BC week 60 century 0th".split()
    )
)


@given(st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_any_words_of_the_calendar_give_figures_in_order_that_are_their_text(text):
    figures = read_dates(text)
    assert all(text[figure.start : figure.end] == figure.text for figure in figures)
    edges = [edge for figure in figures for edge in (figure.start, figure.end)]
    assert edges == sorted(edges)
    assert all(figure.kind is Kind.DATE for figure in figures)


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "2013 to ",
        "the first ",
        "May ",
        "8, ",
        "last ",
        "2020-",
        "1/",
        "10.30 ",
        "and two ",
        "the year to ",
        "week of ",
        "'90s",
    ],
)
def test_reading_dates_is_linear(unit):
    def cost(size):
        text = unit * (size // len(unit))
        return least_cost(lambda: read_dates(text))

    assert cost(32_000) < 10 * max(cost(8_000), 0.01)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("in 2018 and", 2018, id="year-alone"),
        pytest.param("in nineteen eighty-six.", 1986, id="year-in-words"),
        pytest.param("in March 2018", None, id="month"),
        pytest.param("from 2013 to 2018", None, id="interval"),
    ],
)
def test_a_year_alone_is_its_own_number(text, value):
    (figure,) = read_dates(text)
    assert (figure.kind, figure.value, figure.unit) == (Kind.DATE, value, None)
