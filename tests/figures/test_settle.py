from decimal import Decimal

from factcheck.figures.model import Figure, Kind
from factcheck.figures.settle import settle


def claim(start, end):
    return Figure(start, end, "x" * (end - start), Decimal(1), None, None, None, Kind.NUMBER)


def spans(figures):
    return [(figure.start, figure.end) for figure in figures]


def test_an_earlier_reader_wins_its_span():
    assert spans(settle([claim(5, 9)], [claim(0, 4), claim(8, 12), claim(9, 11), claim(4, 6)])) == [
        (0, 4),
        (5, 9),
        (9, 11),
    ]


def test_of_one_reader_the_longer_of_two_that_begin_together_stays():
    assert spans(settle([claim(0, 2), claim(0, 5), claim(4, 8), claim(5, 6)])) == [(0, 5), (5, 6)]


def test_a_claim_around_a_kept_one_is_dropped():
    assert spans(settle([claim(3, 4)], [claim(0, 9)])) == [(3, 4)]


def test_claims_that_only_touch_both_stay():
    assert spans(settle([claim(5, 8)], [claim(2, 5), claim(8, 9)])) == [(2, 5), (5, 8), (8, 9)]


def test_nothing_claimed_is_nothing_kept():
    assert settle([], []) == []
