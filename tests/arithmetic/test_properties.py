"""What must hold for any numbers: sound rounding never alarms, a change beyond rounding always does, scale is nothing."""

import re
import time
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck import check_arithmetic

CHANGES = [
    "Sales {rose} {percent} from {old} to {new}.",
    "Sales {rose} by {difference}, or {percent}, from {old} in 2021 to {new} in 2022.",
    "Sales {rose} {percent}, or {difference}, to {new} from {old}.",
    "Sales {rose} {difference} or {percent}, to {new} for the year ended 31 December 2022, compared to {old}.",
    "Sales {rose} from {old} to {new}, {a_rise} of {percent}.",
    "Sales {rose} from {old} a year earlier to {new} – a {percent} {rise}.",
    "Sales {rose} to {new}, compared with {old} in 2021, or {percent}.",
    "Sales were {new}, {up} {percent} from {old} last year.",
    "There was a {percent} {rise} in sales, from {old} to {new}.",
    "Sales {rose} from {old} to {new} ({percent}).",
]
ROUNDINGS = st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN])
AMOUNTS = st.integers(1_000, 99_999_999)


def written(value, style, digits, rounding):
    """Write an exact number, rounded, as money or a count; give None where rounding leaves nothing of it."""
    scale, unit = {
        "plain": (1, "{}"),
        "pounds": (1, "£{}"),
        "thousand": (1000, "{} thousand"),
        "million": (10**6, "£{} million"),
        "m": (10**6, "£{}m"),
    }[style]
    number = Fraction(value) / scale
    step = Decimal(1).scaleb(-digits)
    shown = (Decimal(number.numerator) / Decimal(number.denominator)).quantize(step, rounding)
    return None if shown == 0 else unit.format(f"{shown:,f}")


def sentence(template, texts, rises):
    words = {"rose": "rose", "rise": "rise", "a_rise": "an increase", "up": "up"}
    if not rises:
        words = {"rose": "fell", "rise": "fall", "a_rise": "a decrease", "up": "down"}
    return template.format(**texts, **words)


STYLES = ("plain", "pounds", "thousand", "million", "m")


@st.composite
def stated_changes(draw, styles=STYLES):
    old, new = draw(AMOUNTS), draw(AMOUNTS)
    assume(old != new)
    style = draw(st.sampled_from(styles))
    digits = draw(st.integers(0, 2)) if style in {"million", "m", "thousand"} else 0
    rounding = draw(ROUNDINGS)
    percent = abs(Fraction(new - old, old) * 100)
    places = draw(st.integers(0, 2))
    shown = (Decimal(percent.numerator) / Decimal(percent.denominator)).quantize(Decimal(1).scaleb(-places), rounding)
    texts = {
        "old": written(old, style, digits, rounding),
        "new": written(new, style, digits, rounding),
        "difference": written(abs(new - old), style, digits, rounding),
        "percent": f"{shown:,f}%",
    }
    assume(None not in texts.values() and shown != 0 and texts["old"] != texts["new"])
    return draw(st.sampled_from(CHANGES)), texts, new > old, shown


@given(stated_changes())
@settings(max_examples=150, deadline=None)
def test_a_change_computed_exactly_and_rounded_is_sound(change):
    template, texts, rises, _ = change
    text = sentence(template, texts, rises)
    assert [(text, finding.message) for finding in check_arithmetic(text)] == []


def implied(texts):
    """Give the widest range of per cent that amounts rounded so may have come from."""
    old, new = (ends(texts[name]) for name in ("old", "new"))
    changes = [abs((Fraction(n) - Fraction(o)) / Fraction(o)) * 100 for o in old for n in new if o > 0]
    return min(changes), max(changes)


def ends(text):
    digits = re.sub(r"[^0-9.]", "", text)
    half = Decimal(1).scaleb(-len(digits.partition(".")[2])) / 2
    return Decimal(digits) - half, Decimal(digits) + half


@given(stated_changes(), st.sampled_from(["0.3", "0.5", "0.7", "1.4", "2", "10"]))
@settings(max_examples=150, deadline=None)
def test_a_per_cent_beyond_any_rounding_is_found(change, factor):
    template, texts, rises, shown = change
    wrong = (shown * Decimal(factor)).quantize(shown)
    half = Decimal(1).scaleb(shown.as_tuple().exponent) / 2
    low, high = implied(texts)
    is_round = texts["old"].endswith("00") and texts["new"].endswith("00")
    assume(ends(texts["old"])[0] > 0 and not is_round and wrong != 0)
    assume(wrong + half < low or wrong - half > high)
    text = sentence(template, texts | {"percent": f"{wrong:,f}%"}, rises)
    assert text[check_arithmetic(text)[0].start :].startswith(f"{wrong:,f}%"), text


@given(stated_changes(("thousand", "million")), st.integers(1, 3))
@settings(max_examples=100, deadline=None)
def test_moving_all_amounts_to_another_scale_changes_no_verdict(change, steps):
    template, texts, rises, shown = change
    for percent in (f"{shown:,f}%", f"{shown * 2:,f}%"):
        verdicts = []
        for scale in ("million", ["thousand", "billion", "trillion"][steps - 1]):
            scaled = {name: re.sub("thousand|million", scale, text) for name, text in texts.items()} | {
                "percent": percent
            }
            text = sentence(template, scaled, rises)
            verdicts.append([(found.rule, found.level) for found in check_arithmetic(text)])
        assert verdicts[0] == verdicts[1]


@given(st.integers(0, 400), st.integers(1, 400), st.integers(0, 2), ROUNDINGS, st.integers(0, 3))
@settings(max_examples=100, deadline=None)
def test_a_share_computed_exactly_and_rounded_is_sound(part, whole, places, rounding, template):
    assume(0 < part <= whole)
    percent = (Decimal(part) / Decimal(whole) * 100).quantize(Decimal(1).scaleb(-places), rounding)
    text = [
        f"{part} of {whole} patients ({percent}%) were ill.",
        f"{percent}% ({part}/{whole}) were ill.",
        f"{part} ({percent}%) of the {whole} patients were ill.",
        f"Some {percent}% of {whole} patients were ill.",
    ][template]
    assert [(text, finding.message) for finding in check_arithmetic(text)] == []


@given(st.integers(1, 400), st.integers(1, 400), st.integers(2, 30), st.integers(0, 2))
@settings(max_examples=100, deadline=None)
def test_a_share_beyond_rounding_is_found(part, whole, off, template):
    assume(part <= whole)
    percent = (Decimal(part) / Decimal(whole) * 100).quantize(Decimal("0.1")) + off
    text = [
        f"{part} of {whole} patients ({percent}%) were ill.",
        f"{percent}% ({part}/{whole}) were ill.",
        f"{part} ({percent}%) of the {whole} patients were ill.",
    ][template]
    assert [(found.rule, text[found.start : found.end]) for found in check_arithmetic(text)] == [
        ("stated-share", f"{percent}%")
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "Sales rose 14% to £2.82 from £2.47, or so. ",
        "sales rose 14% to £2.82 from £2.47, ",
        "5 of 10 (50%), ",
        "5 men and ",
        "(",
        "up 5% ",
        "5 plus 5 ",
        "5, ",
    ],
)
def test_checking_is_linear_in_the_length_of_the_text(unit):
    def cost(size):
        text = unit * (size // len(unit))
        times = []
        for _ in range(2):
            began = time.process_time()
            check_arithmetic(text)
            times.append(time.process_time() - began)
        return min(times)

    assert cost(32_000) < 10 * max(cost(8_000), 0.01)
