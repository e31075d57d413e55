"""What a chart says in words, from its facts: subtitle, range and trend, caveats, source line, alt text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from factcheck.amount import Bound
from factcheck.arithmetic.intervals import negative, percent_change
from factcheck.charts.material import Material
from factcheck.period import Period
from factcheck.phrasing import interval, period_words, value_words
from factcheck.store.model import DATE_UNIT, SHARE_UNIT, Fact, Status

_MUST_BE_SAID = {
    Status.WITHDRAWN: "Withdrawn by the curators",
    Status.SUPERSEDED: "Superseded by a newer fact",
    Status.DISPUTED: "Disputed",
}

ARROW = "An arrow is an open end, such as “more than”."
THIN_LINE = "A thin line is what the hedge allows, such as “about”."


def capital(text: str) -> str:
    """Begin a text with a capital.

    >>> capital("people convicted")
    'People convicted'
    """
    return text[:1].upper() + text[1:]


def subtitle(facts: Sequence[Fact], unit: str = "") -> str:
    """Say what the axes do not: unit, of whom, where, when."""
    units = [unit] if unit else [each.unit for each in facts]
    periods = [each.period for each in facts if each.period]
    if not periods:
        when = "period not stated"
    else:
        first, last = min(each.first for each in periods), max(each.last for each in periods)
        when = period_words(Period(first, last))
        if len(periods) < len(facts):
            when += ", some not stated"
    people = [each.population for each in facts if each.population]
    places = [each.place or "place not stated" for each in facts]
    return " · ".join([*_once(", ".join(_once(units)), *people), ", ".join(_once(places)), when])


def ranged(facts: Sequence[Fact]) -> str:
    """Say the lowest and the highest figure."""
    valued = [(each.value, each) for each in facts if each.value is not None]
    if len(valued) < 2:
        return ""
    low, high = min(valued, key=lambda one: one[0])[1], max(valued, key=lambda one: one[0])[1]
    if low.value == high.value:
        return f"All are {figure(low)}."
    return f"The lowest is {figure(low)}, the highest {figure(high)}."


def went(facts: Sequence[Fact]) -> str:
    """Say the way from the earliest to the latest figure, as far as the hedges allow."""
    dated = sorted((each for each in facts if each.period), key=lambda each: (each.period, each.id))
    if len(dated) < 2 or dated[0].period == dated[-1].period:
        return ""
    first, last = dated[0], dated[-1]
    change = percent_change(first.amount, last.amount)
    ends = f"from {figure(first)} to {figure(last)}"
    if change.low is not None and change.low > 0:
        return f"It rises {ends}, by {interval(change)} %."
    if change.high is not None and change.high < 0:
        return f"It falls {ends}, by {interval(negative(change))} %."
    return f"It goes {ends}; with their hedges that may be a rise or a fall."


def figure(fact: Fact) -> str:
    """Say a figure with its unit and period; an event is its date."""
    if fact.unit == DATE_UNIT:
        return value_words(fact)
    unit = "" if fact.unit == SHARE_UNIT else f" {fact.unit}"
    when = f" ({period_words(fact.period)})" if fact.period else ""
    return f"{value_words(fact)}{unit}{when}"


def caveats(material: Material) -> tuple[str, ...]:
    """Say what is known against the facts: status, findings, and whether anyone has verified them."""
    told: list[str] = []
    for status, words in _MUST_BE_SAID.items():
        told += [f"{words}: {each.statement}" for each in material.facts if each.status is status]
    told += [f"{capital(found.level.value)}: {found.message}" for found in material.findings]
    unverified = [each for each in material.facts if each.status is Status.DRAFT]
    if unverified and len(unverified) == len(material.facts):
        told.append("Not yet verified by a second person.")
    elif unverified:
        told.append(f"Not yet verified by a second person: {', '.join(map(figure, unverified))}.")
    return tuple(told)


def signed_off(fact: Fact) -> str:
    """Say whether a second person has signed a fact, who and when."""
    if fact.status is Status.DRAFT:
        return "Not yet verified by a second person."
    by = f" by {fact.review.by}, {fact.review.on}" if fact.review else ""
    return f"{capital(fact.status.value)}{by}."


def hedges(facts: Iterable[Fact]) -> str:
    """Say how hedged figures are drawn, where there are any."""
    bounds = {each.bound for each in facts}
    open_ended = bounds & {Bound.MORE_THAN, Bound.AT_LEAST, Bound.FEWER_THAN, Bound.AT_MOST}
    ranges = bounds & {Bound.ABOUT, Bound.NEARLY, Bound.BETWEEN}
    return " ".join([*([ARROW] if open_ended else []), *([THIN_LINE] if ranges else [])])


def source_line(material: Material, facts: Iterable[Fact], as_of: date, code: str) -> str:
    """Say who published what, as of when, and the code by which the facts are found again."""
    articles = {article.source.id: article for article in (material.store.article_of[each.id] for each in facts)}
    labels = _once(
        *(
            article.source.label + (f" ({str(article.source.published)[:10]})" if article.source.published else "")
            for article in articles.values()
        )
    )
    word = "Source" if len(labels) == 1 else "Sources"
    return f"{word}: {'; '.join(labels)}. As of {as_of.day} {as_of:%B %Y}. Check with code {code}."


def _once(*texts: str | Sequence[str]) -> list[str]:
    flat = [part for text in texts for part in ([text] if isinstance(text, str) else text)]
    return list(dict.fromkeys(flat))
