from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import least_cost

from factcheck.amount import Bound
from factcheck.figures import find_figures
from factcheck.figures.context import describe
from factcheck.figures.model import Figure, Kind
from factcheck.period import parse_period

_NO_STATISTIC = (Kind.DATE, Kind.ORDINAL, Kind.OTHER)


def numbers(text):
    return [figure for figure in find_figures(text) if figure.kind not in _NO_STATISTIC]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It made 1,665 arrests between them.", ["arrests"], id="noun"),
        pytest.param("There were 1,200 child grooming offences in Kent.", ["child grooming offences"], id="compound"),
        pytest.param(
            "of the 403 people prosecuted for attempting to meet", ["people prosecuted for attempting"], id="participle"
        ),
        pytest.param("They safeguarded ‘over 1,000’ children.", ["children"], id="across-a-quote"),
        pytest.param("hundreds of sex offenders every month", ["sex offenders"], id="vague"),
        pytest.param("45 per cent of the children said so", ["children"], id="share-of"),
        pytest.param("One in five children has been contacted.", ["children"], id="fraction"),
        pytest.param("more than half of those prosecutions relied on it", ["prosecutions"], id="half-of"),
        pytest.param("At least 17 people died.", ["people"], id="verb-is-left-out"),
        pytest.param("just one potential victim is safeguarded", ["potential victim"], id="one-of-them"),
        pytest.param("200 sports teams came", ["sports teams"], id="plural-before-plural"),
        pytest.param("Referrals quadrupled to 4,400.", ["Referrals", "Referrals"], id="subject-of-the-verb"),
        pytest.param("Reports have doubled since 2019.", ["Reports"], id="the-number-is-the-verb"),
        pytest.param("The bank cut rates by 5 per cent.", ["rates"], id="object-of-the-verb"),
        pytest.param("Growth of 3 per cent was recorded.", ["Growth"], id="of-the-number"),
        pytest.param("A total of 300 homes were lost.", ["homes"], id="total-of"),
        pytest.param("A tenfold increase in fake images", ["fake images"], id="change-in"),
        pytest.param(
            "the numbers of people convicted of child grooming offences increased five-fold",
            ["people convicted of child grooming offences"],
            id="number-of",
        ),
        pytest.param(
            "There were seven arrests in 2020, nine in 2021 and 14 in 2022.", ["arrests"] * 3, id="carried-on"
        ),
        pytest.param("He won by 1,234 votes to 987.", ["votes", "votes"], id="carried-to-a-bare-number"),
        pytest.param(
            "Some 300 officers from 43 forces came, and 120 of them left.",
            ["officers", "forces", "officers"],
            id="of-them",
        ),
        pytest.param(
            "Arrests rose by 40 per cent, from 1,200 in May to 1,680 in June.", ["Arrests"] * 3, id="change-then-counts"
        ),
        pytest.param("78 per cent of the deal was paid in cash.", ["deal"], id="share-of-one-thing"),
        pytest.param("There were 300 cases. It rose to 400.", ["cases", None], id="not-across-sentences"),
        pytest.param("There were 300 cases, at £30 an hour.", ["cases", None], id="money-is-no-count"),
        pytest.param("300 rode 40km, up 12%, and 45km by night.", [None, None, None, None], id="nothing-to-carry"),
        pytest.param(
            "There were 300 riders over 40km, up 12%, and 45km.", ["riders", None, "riders", None], id="sorts"
        ),
        pytest.param("Profits fell 12% to £3m, from £4m.", ["Profits"] * 3, id="money-after-a-change"),
        pytest.param("Arrests fell as lawyers earned £30.", [None], id="as-opens-a-clause"),
        pytest.param("Arrests fell when lawyers earned £30.", [None], id="when-opens-a-clause"),
        pytest.param("Arrests fell as low as 30.", ["Arrests"], id="as-low-as"),
        pytest.param("He said 14 of the 43 forces failed.", ["forces", "forces"], id="part-of-a-whole"),
        pytest.param("He said 12 men and 14 of the 43 forces failed.", ["men", "forces", "forces"], id="its-whole"),
        pytest.param("Contracts worth £3m went.", ["Contracts"], id="worth"),
        pytest.param("57 households a day left, two men a week.", ["households", "men"], id="rates"),
        pytest.param("Theft hit 300 offences in May, up from 200.", ["offences", "offences"], id="carried-over-a-date"),
    ],
)
def test_a_number_says_what_it_counts(text, expected):
    assert [figure.counted for figure in numbers(text)] == expected


@pytest.mark.parametrize(
    ("text", "unit", "per"),
    [
        pytest.param("It made 1,665 arrests.", "arrest", None, id="singular"),
        pytest.param("some 300 children came", "child", None, id="irregular"),
        pytest.param("12 bodies were found", "body", None, id="ies"),
        pytest.param("17 people died", "people", None, id="people"),
        pytest.param("two arrests a day", "arrest per day", "day", id="rate"),
        pytest.param("8,000 extra officers were hired", "officer", None, id="head-alone"),
    ],
)
def test_a_bare_count_has_the_thing_counted_as_its_unit(text, unit, per):
    (figure,) = numbers(text)
    assert (figure.unit, figure.per) == (unit, per)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Arrests rose from 68 in 2013 to 359 in 2018.", ["2013", "2018"], id="each-its-own"),
        pytest.param("seven arrests in 2020, nine in 2021 and 14 in 2022", ["2020", "2021", "2022"], id="series"),
        pytest.param("In 2023/24, around 100 officers attended.", ["2023/24"], id="before"),
        pytest.param("403 people in 2013 – 250 cases used it", ["2013", "2013"], id="nearest-before"),
        pytest.param("He recorded 1,200 in 2021, up from 900 in 2020", ["2021", "2020"], id="up-from"),
        pytest.param("Profit rose to £3.4m (2022: £2.9m).", [None, "2022"], id="date-and-colon"),
        pytest.param("more than doubling to 400 in the first month of 2020", ["2020-01", "2020-01"], id="after-both"),
        pytest.param("Arrests have doubled since 2019.", [None], id="open-interval"),
        pytest.param("Under the Children Act 1989, 300 orders were made.", [None], id="year-in-a-name"),
        pytest.param("It made 140 arrests, a rise of 5 per cent on 2015.", [None, None], id="measured-against"),
        pytest.param("It made 140 arrests on 5 May 2015.", ["2015-05-05"], id="on-a-day"),
        pytest.param("They rose by 5 per cent at 10.30am.", [None], id="time-of-day-is-no-period"),
        pytest.param("There were 5 arrests. It was 2019.", [None], id="not-across-sentences"),
        pytest.param("In 2019 it hit 300, up from 200.", ["2019", None], id="base-of-a-change"),
        pytest.param("It rose to 24%, from 23% in 2019.", [None, "2019"], id="base-and-its-date"),
        pytest.param("It rose to 24% from 23% in 2019.", [None, "2019"], id="base-without-comma"),
        pytest.param("In 2019 it rose from just 68 to 359.", ["2019", "2019"], id="from-and-to"),
        pytest.param("It rose by 20 to 359 between 2013 and 2018.", ["2013/2018", "2013/2018"], id="by-and-to"),
        pytest.param("The scheme, launched in 2015, helped 300.", [None], id="when-it-began"),
        pytest.param("The scheme, launched in 2015 helped 300.", ["2015"], id="no-aside"),
        pytest.param("It is 40% above 2019 levels.", [None], id="a-standard"),
        pytest.param("In 2019 figures it is 40%.", ["2019"], id="no-standard"),
    ],
)
def test_a_number_says_when(text, expected):
    found = [figure.period for figure in numbers(text)]
    assert found == [None if period is None else parse_period(period) for period in expected]


def test_an_open_interval_is_kept_in_words():
    (figure,) = numbers("Arrests have doubled since 2019.")
    assert figure.period_text == "since 2019"


def test_an_interval_gives_its_ends_to_from_and_to_and_itself_to_the_change():
    text = "It increased five-fold between 2013 and 2018 from just 68 to 359."
    spans = {"five-fold": Kind.MULTIPLE, "68": Kind.NUMBER, "359": Kind.NUMBER}
    dates = [figure for figure in find_figures(text) if figure.kind is Kind.DATE]
    made = [
        Figure(
            text.index(words), text.index(words) + len(words), words, Decimal(5), None, None, None, kind, Bound.EXACTLY
        )
        for words, kind in spans.items()
    ]
    described = describe(text, sorted([*made, *dates], key=lambda figure: figure.start))
    said = {figure.text: str(figure.period) for figure in described}
    assert said == {
        "five-fold": "2013/2018",
        "between 2013 and 2018": "2013/2018",
        "68": "2013",
        "359": "2018",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("nine million attempts in the UK to access", ["UK"], id="country"),
        pytest.param("some 300,000 Britons have", ["UK"], id="demonym"),
        pytest.param("rose globally to 400", ["worldwide"], id="globally"),
        pytest.param("300 offences in England and Wales", ["England and Wales"], id="longest"),
        pytest.param("Kent Police recorded 300 offences, but Essex Police just 200.", ["Kent", "Essex"], id="nearest"),
        pytest.param("300 homes on York Road", [None], id="street"),
        pytest.param("300 homes. It was in Leeds.", [None], id="not-across-sentences"),
    ],
)
def test_a_number_says_where(text, expected):
    assert [figure.place for figure in numbers(text)] == expected


@given(st.text(alphabet="5 aA.,“”\n%£of", max_size=60))
@settings(deadline=None, max_examples=300)
def test_description_keeps_spans_and_order(text):
    figures = find_figures(text)
    assert all(text[figure.start : figure.end] == figure.text for figure in figures)
    assert [figure.start for figure in figures] == sorted(figure.start for figure in figures)


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["5 ", "5 arrests ", "in Kent 5 ", "2019, 5 ", "5 rose to ", "5. "])
def test_description_is_linear(unit):
    def cost(size):
        text = unit * (size // len(unit))
        figures = [
            Figure(at, at + 1, "5", Decimal(5), None, None, None, Kind.NUMBER)
            for at in range(len(text))
            if text[at] == "5"
        ]
        return least_cost(lambda: describe(text, figures))

    assert cost(40_000) < 10 * max(cost(10_000), 0.02)
