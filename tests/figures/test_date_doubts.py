import pytest

from factcheck.figures.dates import read_dates


def dates(text):
    return [figure.text for figure in read_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2019 was bad", ["2019"], id="alone"),
        pytest.param("the 2011 census and its 2018 figures", ["2011", "2018"], id="before-a-plural-with-an-article"),
        pytest.param("In 2019 arrests rose", ["2019"], id="in-before-a-plural"),
        pytest.param("In 2000 homes were lost", [], id="round-number-before-a-plural"),
        pytest.param("Since 2019 police have", ["2019"], id="since"),
        pytest.param("Some 2019 homes", [], id="some"),
        pytest.param("nearly 2010", [], id="hedge"),
        pytest.param("about 2000", [], id="about-a-round-number"),
        pytest.param("about 2011", ["2011"], id="about-a-year"),
        pytest.param("by 2000 and", ["2000"], id="by-a-round-year"),
        pytest.param("no later than 2019", ["2019"], id="later-than"),
        pytest.param("more than 2019", [], id="more-than"),
        pytest.param("page 1999", [], id="page"),
        pytest.param("1799 votes in 1799", ["1799"], id="early-year-needs-a-word"),
        pytest.param("it was 1799 then", [], id="early-year-alone"),
        pytest.param("it was 1800 then", ["1800"], id="first-firm-year"),
        pytest.param("28 cm by 2100, or", ["2100"], id="turn-of-the-next-century"),
        pytest.param("by 2201 all", [], id="too-far"),
        pytest.param("the 2100 homes and 2100 more", [], id="no-firm-year"),
        pytest.param("it was 2049 or 2050", ["2049"], id="last-firm-year"),
        pytest.param("by 2099 all", ["2099"], id="far-year-with-a-word"),
        pytest.param("in 1066 men fought", [], id="early-year-before-a-noun"),
        pytest.param("the year 1066", ["the year 1066"], id="the-year"),
        pytest.param("(1815)", ["1815"], id="brackets"),
        pytest.param("£2019 and #2019 and a_2019", [], id="glued-before"),
        pytest.param("2019% and 2019-strong and 2019.5 and 2019/123", [], id="glued-after"),
        pytest.param("2,2019 and 3.2019", [], id="inside-a-number"),
        pytest.param("May,2019 and x:2019", ["May,2019", "2019"], id="marks-that-glue-nothing"),
        pytest.param("post-2019 and pre‑2020", ["2019", "2020"], id="linked"),
        pytest.param("model-2019", [], id="hyphen"),
        pytest.param("2019 °C and 2019 %", [], id="sign-after-a-space"),
        pytest.param("2019 to 300", [], id="to-a-number"),
        pytest.param("2019 or 2020", ["2019", "2020"], id="or-a-year"),
        pytest.param("in 2019 to 300", ["2019"], id="in-a-year-to-a-number"),
        pytest.param("at 1830.", ["1830"], id="time"),
        pytest.param("at 1875.", ["1875"], id="no-such-minute"),
        pytest.param("at 2018 prices", ["2018"], id="at-prices"),
        pytest.param("By 2018 convictions had doubled", ["2018"], id="by-opens-a-sentence"),
        pytest.param("They fell by 2018 cases", [], id="by-tells-how-much"),
        pytest.param("It was shut until 2021 courts sat again", ["2021"], id="until"),
        pytest.param("since nineteen ninety", ["nineteen ninety"], id="words"),
        pytest.param("count nineteen ninety", [], id="words-without-a-word-of-time"),
        pytest.param("in two thousand cases", [], id="words-that-count"),
        pytest.param("the '95 vintage, '95", [], id="apostrophe-without-a-word"),
        pytest.param("Kent's 2018 figures", ["2018"], id="possessive"),
        pytest.param("its 2018 figures", ["2018"], id="its"),
        pytest.param("at 2000 sites", [], id="at-a-round-number-before-a-plural"),
        pytest.param("in '95 cases", [], id="apostrophe-that-counts"),
        pytest.param("before '95.", ["'95"], id="apostrophe"),
        pytest.param("b. 1976 and ca. 1450", ["1976", "1450"], id="born-and-about"),
    ],
)
def test_years_alone(text, expected):
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in may", ["may"], id="may-after-in"),
        pytest.param("It may be.", [], id="may-the-verb"),
        pytest.param("last May he", ["last May"], id="last-may"),
        pytest.param("this may help", [], id="this-may"),
        pytest.param("this March he", ["this March"], id="this-march"),
        pytest.param("Mrs May said", [], id="mrs-may"),
        pytest.param("July came", ["July"], id="july"),
        pytest.param("June came", [], id="june-is-a-name-too"),
        pytest.param("by June", ["June"], id="by-june"),
        pytest.param("the april sun", ["april"], id="the-april"),
        pytest.param("September came", ["September"], id="september"),
        pytest.param("Oct came", [], id="short"),
        pytest.param("in oct", ["oct"], id="short-after-in"),
        pytest.param("$DEC and #may", [], id="glued"),
        pytest.param("figures show that August imports fell", ["August"], id="that-august"),
        pytest.param("early March", ["early March"], id="early"),
        pytest.param("On Sunday he", ["Sunday"], id="sunday"),
        pytest.param("the Sunday Mirror", [], id="paper"),
        pytest.param("on Sun he", ["Sun"], id="short-weekday"),
        pytest.param("on sun he", [], id="short-weekday-in-small-letters"),
        pytest.param("The Sun he", [], id="the-sun"),
        pytest.param("next Fri. he", ["next Fri."], id="next-friday"),
    ],
)  # fmt: skip
def test_months_and_weekdays_alone(text, expected):
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the top 10 may qualify", [], id="number-and-verb"),
        pytest.param("on 10 may he", ["10 may"], id="on-10-may"),
        pytest.param("the 10th may qualify", ["the 10th may"], id="ordinal-and-may"),
        pytest.param("10 may 2019", ["10 may 2019"], id="with-its-year"),
        pytest.param("in June 14 officers left", ["June"], id="count-after-a-month"),
        pytest.param("in June 14 men left", ["June"], id="men"),
        pytest.param("on June 14 officers left", ["June 14"], id="on-a-day"),
        pytest.param("in June 14 and", ["June 14"], id="no-noun"),
        pytest.param("In May 14 officers left", ["May"], id="in-may"),
        pytest.param("the OCT4 gene", [], id="identifier"),
        pytest.param("on Oct4 he", ["Oct4"], id="month-and-day-together"),
        pytest.param("May 2019%", [], id="month-and-percent"),
        pytest.param("0 May 2019", ["May 2019"], id="no-day-0"),
        pytest.param("aged 9, 7 and 5 May", ["5 May"], id="other-numbers-before-a-date"),
        pytest.param("on the 29th.", ["on the 29th"], id="day-of-the-month"),
        pytest.param("on the 29th floor", [], id="floor"),
        pytest.param("on the ninth.", [], id="ordinal-in-words"),
        pytest.param("Tuesday the eleventh.", ["Tuesday the eleventh"], id="weekday-and-words"),
        pytest.param("Tuesday 11th.", ["Tuesday 11th"], id="weekday-and-ordinal"),
        pytest.param("the 15th of this month", ["the 15th of this month"], id="of-this-month"),
    ],
)  # fmt: skip
def test_days_of_months(text, expected):
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3/4 of it", [], id="fraction"),
        pytest.param("on 3/4 he", ["3/4"], id="on"),
        pytest.param("22/04", ["22/04"], id="improper"),
        pytest.param("03/04", ["03/04"], id="zero"),
        pytest.param("5/5", ["5/5"], id="equal"),
        pytest.param("24/7", [], id="round-the-clock"),
        pytest.param("7/4 cups", [], id="counted"),
        pytest.param("a/7/4", [], id="path"),
        pytest.param("Monday 3/4", ["Monday 3/4"], id="weekday"),
        pytest.param("from 10/1 to 11/7", ["from 10/1 to 11/7"], id="interval"),
        pytest.param("from 1/4 to 3/4", [], id="fractions"),
        pytest.param("1939-45", ["1939-45"], id="years"),
        pytest.param("1200-1500", [], id="numbers"),
        pytest.param("in 1618-48", ["1618-48"], id="early-years"),
        pytest.param("2014-2018 homes", [], id="counted-range"),
        pytest.param("£2014-2018", [], id="money-range"),
        pytest.param("from 2000 to 2010", ["from 2000 to 2010"], id="from-to"),
        pytest.param("1200 to 1500", [], id="early-numbers"),
        pytest.param("from 1200 to 1500.", ["from 1200 to 1500"], id="early-from-to"),
        pytest.param("from 1200 to 1500 men", [], id="men-from-to"),
        pytest.param("from 9.30 to 10.15", [], id="decimals"),
        pytest.param("from 9.30am to 10.15", ["from 9.30am to 10.15"], id="times"),
        pytest.param("at 10.30.", ["10.30"], id="at"),
        pytest.param("at 10.30 pounds", [], id="price"),
        pytest.param("it is 10.30", [], id="decimal"),
        pytest.param("it is 10:30", ["10:30"], id="colon"),
        pytest.param("£10:30", [], id="money"),
    ],
)  # fmt: skip
def test_fractions_ranges_and_times(text, expected):
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the 90s", ["90s"], id="the"),
        pytest.param("her 90s", [], id="her"),
        pytest.param("the 90S", [], id="capital"),
        pytest.param("in nineties style", ["nineties"], id="in"),
        pytest.param("his nineties", [], id="his"),
        pytest.param("the 1990s", ["1990s"], id="in-full"),
        pytest.param("£1990s", [], id="glued"),
        pytest.param("in 1990 s.", ["1990 s"], id="apart"),
        pytest.param("after 1990 s.", [], id="seconds"),
        pytest.param("mid-20s", [], id="mid"),
        pytest.param("the mid-20s", ["the mid-20s"], id="the-mid"),
        pytest.param("mid-1920s", ["mid-1920s"], id="mid-in-full"),
        pytest.param("the 1950s and 60s", ["1950s", "60s"], id="second-decade"),
        pytest.param("some and 60s", [], id="no-decade-before"),
        pytest.param("55 BC and an ad 5", ["55 BC"], id="era"),
        pytest.param("in the fall", ["fall"], id="in-the-fall"),
        pytest.param("in the spring", ["spring"], id="in-the-spring"),
        pytest.param("before spring", ["spring"], id="before-spring"),
        pytest.param("to fall", [], id="to-fall"),
        pytest.param("the fall of", [], id="the-fall"),
        pytest.param("in summer", ["summer"], id="summer"),
        pytest.param("early autumn", ["early autumn"], id="autumn"),
        pytest.param("a 0.4% fall last year", ["last year"], id="a-fall-that-is-no-season"),
        pytest.param("the spring last year", ["last year"], id="a-spring-that-may-be-water"),
        pytest.param("in the fall last year", ["fall last year"], id="in-the-fall-of-a-year-not-named"),
        pytest.param("a fall 2019 survey", ["fall 2019"], id="fall-of-a-year"),
        pytest.param("prices in summer last year", ["summer last year"], id="summer-is-never-a-verb"),
    ],
)  # fmt: skip
def test_decades_eras_and_seasons(text, expected):
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("on 1.2.2019 he", ["1.2.2019"], id="date"),
        pytest.param("£1.2.2019", [], id="money"),
        pytest.param("v1.2.2019", [], id="inside-a-word"),
        pytest.param("4-1-2-2019", [], id="chain-before"),
        pytest.param("1-2-2019-4", [], id="chain-after"),
        pytest.param("1-2-2019-", ["1-2-2019"], id="dash-after"),
        pytest.param("x-1-2-2019", ["1-2-2019"], id="dash-before"),
        pytest.param("1/2/2019.", ["1/2/2019"], id="full-stop"),
        pytest.param("ISO 1183-1", [], id="norm"),
        pytest.param("2019-1 and", ["2019-1"], id="month"),
        pytest.param("that term", [], id="term"),
        pytest.param("last term", ["last term"], id="last-term"),
    ],
)
def test_dates_of_digits(text, expected):
    assert dates(text) == expected
