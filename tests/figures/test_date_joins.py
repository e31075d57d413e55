import pytest

from factcheck.figures.dates import interval_ends, read_dates


def read(text):
    return [(figure.text, None if figure.period is None else str(figure.period)) for figure in read_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2018 until 2019", [("2018 until 2019", "2018/2019")], id="until"),
        pytest.param("May 2018, to May 2019", [("May 2018, to May 2019", "2018-05/2019-05")], id="comma"),
        pytest.param("May 2018 to the end of 2019", [("May 2018 to the end of 2019", "2018-05/2019-12")], id="to-the-end"),
        pytest.param("May 2019 to April 2018", [("May 2019 to April 2018", None)], id="backwards"),
        pytest.param("2018 and 2019", [("2018", "2018"), ("2019", "2019")], id="and"),
        pytest.param("between 2018 and in 2019", [("between 2018 and in 2019", "2018/2019")], id="between"),
        pytest.param("between the years 1990 and 1995", [("between the years 1990 and 1995", "1990/1995")], id="years"),
        pytest.param("in 2018 to 2019 to 2020", [("2018 to 2019", "2018/2019"), ("2020", "2020")], id="no-third-end"),
        pytest.param("8 February - the day before", [("8 February", None), ("the day before", None)], id="dash-before-an-aside"),
        pytest.param("8 May 2019 – 9 May 2019", [("8 May 2019 – 9 May 2019", "2019-05-08/2019-05-09")], id="dash"),
        pytest.param("Friday to 9am", [("Friday", None), ("9am", None)], id="no-year-to-a-time"),
        pytest.param("9am to 5pm", [("9am to 5pm", None)], id="times"),
        pytest.param("May/June 2019", [("May/June 2019", "2019-05/2019-06")], id="slash"),
        pytest.param("2018/19-2020/21", [("2018/19-2020/21", "2018-04/2021-03")], id="fiscal-years"),
        pytest.param("in 2018 and now", [("2018", "2018")], id="and-now"),
        pytest.param("between 2018 and now", [("between 2018 and now", None)], id="between-and-now"),
        pytest.param("2018 until now", [("2018 until now", None)], id="until-now"),
        pytest.param("between now and 2019", [("between now and 2019", None)], id="from-now"),
        pytest.param("from now until May 2019", [("from now until May 2019", None)], id="from-now-until"),
    ],
)  # fmt: skip
def test_two_ends_make_an_interval(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("5 May to 6 June 2019", [("5 May to 6 June 2019", "2019-05-05/2019-06-06")], id="lent-back"),
        pytest.param("5 May 2019 to 6 June", [("5 May 2019 to 6 June", "2019-05-05/2019-06-06")], id="lent-on"),
        pytest.param("November 2019 to May", [("November 2019 to May", "2019-11/2020-05")], id="lent-on-over-new-year"),
        pytest.param("5 May to May 2019", [("5 May to May 2019", "2019-05-05/2019-05-31")], id="day-to-its-month"),
        pytest.param("May to 5 May 2019", [("May to 5 May 2019", "2019-05-01/2019-05-05")], id="month-to-its-day"),
        pytest.param("5 May and 6 June 2019", [("5 May", "2019-05-05"), ("6 June 2019", "2019-06-06")], id="shared"),
        pytest.param("in May, June and July 2019", [("May", "2019-05"), ("June", "2019-06"), ("July 2019", "2019-07")], id="shared-by-three"),
        pytest.param("in July and June 2019", [("July", None), ("June 2019", "2019-06")], id="not-backwards"),
        pytest.param("in May 2018 and June 2019", [("May 2018", "2018-05"), ("June 2019", "2019-06")], id="each-its-own"),
        pytest.param("in May that year and June 2019", [("May that year", None), ("June 2019", "2019-06")], id="not-over-another-year"),
        pytest.param("in May before June 2019", [("May", None), ("June 2019", "2019-06")], id="no-list"),
    ],
)  # fmt: skip
def test_years_are_lent_and_shared(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("at 9am on 5 May 2019", [("9am on 5 May 2019", "2019-05-05")], id="time-before"),
        pytest.param("on 5 May 2019, at 9am", [("5 May 2019, at 9am", "2019-05-05")], id="time-after"),
        pytest.param("9am, 10am", [("9am", None), ("10am", None)], id="two-times"),
        pytest.param("in 2019 and at 9am", [("2019", "2019"), ("9am", None)], id="and-at"),
        pytest.param("two days ago on Friday", [("two days ago on Friday", None)], id="weekday-after"),
        pytest.param("Friday 5/5/2019", [("Friday 5/5/2019", "2019-05-05")], id="weekday-before"),
        pytest.param("on Friday, 5/5/2019", [("Friday", None), ("5/5/2019", "2019-05-05")], id="comma-keeps-apart"),
        pytest.param("on Friday in 2019", [("Friday", None), ("2019", "2019")], id="weekday-in-a-year"),
    ],
)
def test_times_and_weekdays_go_to_their_date(text, expected):
    assert read(text) == expected


def test_an_interval_names_its_ends():
    ends = interval_ends("from May to October 2021")
    assert ends is not None
    assert [str(end) for end in ends] == ["2021-05", "2021-10"]
    assert interval_ends("2021") is None
    assert interval_ends("last May to last June") is None
