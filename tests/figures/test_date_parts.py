import pytest

from factcheck.figures.dates import read_dates


def read(text):
    return [(figure.text, None if figure.period is None else str(figure.period)) for figure in read_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("on 31/12/39", [("31/12/39", "2039-12-31")], id="this-century"),
        pytest.param("on 31/12/40", [("31/12/40", "1940-12-31")], id="last-century"),
        pytest.param("on 12/12/2019", [("12/12/2019", "2019-12-12")], id="both-orders"),
        pytest.param("on 12/13/2019", [("12/13/2019", "2019-12-13")], id="only-american"),
        pytest.param("on 13/13/2019", [], id="neither-order"),
        pytest.param("on 13/13", [], id="neither-order-without-a-year"),
        pytest.param("on 31/04/2019", [("31/04/2019", None)], id="no-such-day"),
        pytest.param("on 2019.2.8 and 20190208", [("2019.2.8", "2019-02-08"), ("20190208", "2019-02-08")], id="year-first"),
        pytest.param("Monday (3/5) at", [("Monday (3/5)", None)], id="brackets"),
        pytest.param("in 12-2015 and 2015-12", [("12-2015", "2015-12"), ("2015-12", "2015-12")], id="months"),
        pytest.param("one January morning in", [("January", None)], id="one-counts-mornings"),
        pytest.param("in one May 2019 case", [("May 2019", "2019-05")], id="one-counts-cases"),
        pytest.param("over 200 May 2019 cases", [("May 2019", "2019-05")], id="no-day-of-a-month"),
        pytest.param("In May 60 per cent", [("May", None)], id="no-day-after-a-month"),
        pytest.param("on 8 and 15 May 2021", [("8", "2021-05-08"), ("15 May 2021", "2021-05-15")], id="and"),
        pytest.param("on May 8 and 15, 2021", [("May 8", "2021-05-08"), ("15, 2021", "2021-05-15")], id="month-leads"),
        pytest.param("on May 8 to 15, 2021", [("May 8 to 15, 2021", "2021-05-08/2021-05-15")], id="month-leads-days"),
        pytest.param("8-15 May 2021", [("8-15 May 2021", "2021-05-08/2021-05-15")], id="hyphen"),
        pytest.param("8 to 8 May 2021", [("8 to 8 May 2021", "2021-05-08")], id="the-same-day"),
        pytest.param("15 to 8 May 2021", [("15 to 8 May 2021", None)], id="backwards"),
        pytest.param(
            "between 8 and 15 May 2021", [("between 8 and 15 May 2021", "2021-05-08/2021-05-15")], id="between-days"
        ),
        pytest.param("on 5, 5 and 6 May 2021", [("6 May 2021", "2021-05-06")], id="not-a-list-of-days"),
        pytest.param("in May of that year", [("May of that year", None)], id="that-year-without-one"),
        pytest.param("In 2019, 8 and 15 May of the same year", [("2019", "2019"), ("8", "2019-05-08"), ("15 May of the same year", "2019-05-15")], id="same-year"),
        pytest.param("68 in 2019, in May of the following year", [("2019", "2019"), ("May of the following year", "2020-05")], id="following-year"),
        pytest.param("in 2019, not last year", [("2019", "2019"), ("last year", None)], id="last-year-is-not-the-year-before"),
    ],
)  # fmt: skip
def test_days_months_and_years(text, expected):
    assert read(text) == expected
