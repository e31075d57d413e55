"""A share of a whole: one stated share, a part beside its whole, or all the parts of a sum; else refused."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial

from factcheck.amount import Amount
from factcheck.arithmetic.intervals import ratio, total
from factcheck.charts.bars import Bar, bar_of, bars
from factcheck.charts.likeness import is_share, named, needs_amounts, needs_count, needs_same
from factcheck.charts.material import Drawn, Material
from factcheck.charts.model import ChartRefusedError
from factcheck.charts.sentences import capital, hedges, subtitle
from factcheck.phrasing import interval, percents, value_words
from factcheck.store.model import SHARE_UNIT, Fact

_MANY = 12


def draw(material: Material) -> Drawn:
    """Draw each part against the whole."""
    facts, store = material.facts, material.store
    needs_count(facts, 1, _MANY, "A chart of shares")
    needs_amounts(material)
    if all(is_share(fact) for fact in facts):
        parts = [_stated(material, fact) for fact in facts]
        whole_words = "of a whole of 100 %"
    else:
        needs_count(facts, 2, _MANY, "A part with its whole")
        needs_same(material, "part and whole", "unit", "period", "place", "population")
        parts, whole_words = _counted(material)
    said = " ".join(f"{capital(part.words)}: {part.label}." for part in parts)
    measures = [store.measure_of(part.fact) for part in parts]
    wholes = {measure.part_of or measure.about or measure.id for measure in measures}
    title = measures[0].name if len(parts) == 1 else store.measures[next(iter(wholes))].name if len(wholes) == 1 else ""
    summed = _sum_of(material)
    title = summed or title or f"Shares {whole_words}"
    return Drawn(
        capital(title),
        subtitle(facts, "share of the whole" if all(fact.unit == SHARE_UNIT for fact in facts) else ""),
        f"Shares {whole_words}. {said}",
        tuple(
            material.row(fact, Share=next((part.label for part in parts if part.fact.id == fact.id), ""))
            for fact in facts
        ),
        partial(bars, parts, dark=material.spec.is_dark),
        tuple(filter(None, (hedges(facts),))),
    )


def _stated(material: Material, fact: Fact) -> Bar:
    """Give a share that the article states as such."""
    whole = Decimal(1) if fact.unit == SHARE_UNIT else Decimal(100)
    amount = fact.amount
    if (amount.low is not None and amount.low < 0) or (amount.high is not None and amount.high > whole):
        msg = f"{named(material.store, fact)} is no share of a whole: it lies outside 0 to 100 %."
        raise ChartRefusedError(msg)
    words = capital(material.store.measure_of(fact).name)
    label = value_words(fact) if fact.unit == SHARE_UNIT else f"{value_words(fact)} {fact.unit}"
    return replace(bar_of(fact, words, label, material.level(fact)), whole=whole)


def _counted(material: Material) -> tuple[list[Bar], str]:
    """Give counted parts of a counted whole."""
    facts, store = material.facts, material.store
    for whole in facts:
        parts = [fact for fact in facts if fact is not whole]
        if all(store.measure_of(part).part_of == whole.measure for part in parts) or any(
            measure_sum and {part.measure for part in parts} <= {*measure_sum}
            for measure_sum in [store.measure_of(whole).sum_of]
        ):
            drawn = [_part(material, part, whole.amount, value_words(whole)) for part in parts]
            return drawn, f"of {named(store, whole)}"
    measures = {fact.measure for fact in facts}
    for measure in store.measures.values():
        if measure.sum_of and measures == {*measure.sum_of} and len(facts) == len(measures):
            amount = total([fact.amount for fact in facts])
            words = interval(amount)
            return [_part(material, fact, amount, words) for fact in facts], f"of {words} {facts[0].unit} in all"
    names = " and ".join(named(store, fact) for fact in facts[:2])
    msg = f"{names} are not known as part and whole: measures.yaml says neither part_of nor sum_of."
    raise ChartRefusedError(msg)


def _part(material: Material, fact: Fact, whole: Amount, whole_words: str) -> Bar:
    share = ratio(fact.amount, whole)
    if share.low is not None and share.low > 1:
        msg = f"{named(material.store, fact)} is larger than the whole it is to be a part of: {whole_words}."
        raise ChartRefusedError(msg)
    end = whole.low if whole.high is None else whole.high
    if end is None or end <= 0:
        msg = f"{named(material.store, fact)} cannot be a share of {whole_words}."
        raise ChartRefusedError(msg)
    words = capital(material.store.measure_of(fact).name)
    label = f"{percents(share)} ({value_words(fact)} of {whole_words})"
    return replace(bar_of(fact, words, label, material.level(fact)), whole=end)


def _sum_of(material: Material) -> str:
    measures = {fact.measure for fact in material.facts}
    sums = (each.name for each in material.store.measures.values() if each.sum_of and measures == {*each.sum_of})
    return next(sums, "")
