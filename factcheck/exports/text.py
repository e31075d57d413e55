"""From figures, facts and reports to text for a terminal; what came from outside can neither move it nor colour it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest

from factcheck.figures import Figure, Kind
from factcheck.finding import Finding, Level, Pass
from factcheck.phrasing import interval, number, period_words, value_words
from factcheck.report import StoreReport
from factcheck.store.store import Store

WIDTH = 100
HEADINGS = {Level.ERROR: "ERRORS", Level.WARNING: "WARNINGS", Level.NOTE: "NOTES"}

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


def visible(text: str) -> str:
    r"""Put a text on one line and show what a terminal would obey or hide: escapes, control and bidi characters.

    >>> visible("a\x1b[31m b\n c")
    'a\\x1b[31m b c'
    """
    shown = " ".join(text.split())
    return _UNSEEN.sub(lambda found: found[0].encode("unicode_escape").decode(), shown)


def report_text(report: StoreReport, where: Callable[[str], str] = str) -> str:
    """Write the findings by level, then what held, then what was looked at; `where` says how to write a file's name."""
    lines: list[str] = []
    for level, heading in HEADINGS.items():
        found = [finding for finding in report.findings if finding.level is level]
        if found:
            lines += [f"{heading} ({len(found)})", ""]
            for finding in found:
                lines += [*_finding(finding, where), ""]
    if report.passes:
        lines += [f"RECOMPUTED AND SOUND ({len(report.passes)})", ""]
        for held in report.passes:
            lines += [*_pass(held), ""]
    lines += ["LOOKED AT", "", *(f"  {line}" for line in tally_lines(report.tally))]
    return "\n".join(lines) + "\n"


def tally_lines(tally: Mapping[str, int]) -> Iterator[str]:
    """Write the tally, the three that make the coverage first; every count appears."""
    left = dict(tally)
    yield f"articles: {left.pop('articles', 0)}, facts: {left.pop('facts', 0)}, rules: {left.pop('rules', 0)}"
    figures = left.pop("figures", 0)
    in_facts, dismissed, unresolved = (left.pop(key, 0) for key in ("in_facts", "dismissed", "unresolved"))
    detail = f"{in_facts} in facts, {dismissed} dismissed, {unresolved} unresolved"
    yield f"numbers accounted for: {_of(in_facts + dismissed, figures)} ({detail})"
    yield f"quotes verified: {_of(left.pop('quotes_verified', 0), left.pop('quotes', 0))}"
    for key in [key for key in left if not key.endswith(("errors", "warnings", "notes"))]:
        yield f"{key.replace('_', ' ')}: {left.pop(key)}"
    yield ", ".join(f"{key.replace('_', ' ')}: {count}" for key, count in left.items())


def figures_text(text: str, figures: Sequence[Figure]) -> str:
    """Write one line a figure: where it stands, its words, and what they were read as."""
    rows = []
    line, seen = 1, 0
    for figure in figures:
        line += text.count("\n", seen, figure.start)
        seen = figure.start
        column = figure.start - text.rfind("\n", 0, figure.start)
        rows.append((f"{line}:{column}", visible(figure.text), figure.kind.value, _reading(figure)))
    return _table(rows)


def facts_text(store: Store, ids: Sequence[str]) -> str:
    """Write one line a fact: id, value, unit, period, place, source."""
    rows = []
    for fact_id in ids:
        fact = store.facts[fact_id]
        period = "" if fact.period is None else period_words(fact.period)
        cells = (fact.id, value_words(fact), fact.unit, period, fact.place or "", store.article_of[fact_id].source.id)
        rows.append(tuple(visible(cell) for cell in cells))
    return _table(rows)


def _finding(finding: Finding, where: Callable[[str], str]) -> Iterator[str]:
    place = f"  {where(finding.file)}:{finding.line}" if finding.file and finding.line else ""
    place = place or (f"  {where(finding.file)}" if finding.file else "")
    yield f"  {finding.code if finding.facts else finding.rule}{place}"
    yield from _wrapped(finding.message, "    ")
    yield from _evidence(finding)
    if finding.suggestion:
        yield from _wrapped(f"Suggestion: {finding.suggestion}", "    ")


def _pass(held: Pass) -> Iterator[str]:
    yield f"  {held.rule}"
    yield from _wrapped(held.message, "    ")
    yield from _evidence(held)


def _evidence(result: Finding | Pass) -> Iterator[str]:
    """Write the working, then each quote under the fact whose words it is; one quote of several facts comes once."""
    for step in result.working.splitlines():
        yield from _wrapped(step, "        ")
    facts_of: dict[str, list[str]] = {}
    for quote, fact in zip_longest(result.quotes, result.facts, fillvalue=""):
        facts_of.setdefault(quote, []).append(fact)
    for quote, facts in facts_of.items():
        named = ", ".join(dict.fromkeys(filter(None, facts)))
        if quote:
            yield from _wrapped(f"“{visible(quote)}”{f'  [{named}]' if named else ''}", "      > ")
        elif named:
            yield from _wrapped(named, "      > ")


def _wrapped(text: str, indent: str) -> Iterator[str]:
    """Break a text between its words; a word longer than a line stays whole. `textwrap` takes five times as long."""
    left, room = visible(text), WIDTH - len(indent)
    while len(left) > room:
        cut = left.rfind(" ", 0, room + 1)
        if cut == -1 and (cut := left.find(" ", room)) == -1:
            break
        yield indent + left[:cut]
        left, indent = left[cut + 1 :], " " * len(indent)
    if left:
        yield indent + left


def _of(part: int, whole: int) -> str:
    """Write a share in whole per cent, rounded down, so that 100 % means all.

    >>> _of(999, 1000), _of(120, 120), _of(0, 0)
    ('999 of 1,000 = 99 %', '120 of 120 = 100 %', 'none of none')
    """
    return f"{part:,} of {whole:,} = {part * 100 // whole} %" if whole else "none of none"


def _reading(figure: Figure) -> str:
    """Say what a figure was read as, or that it was not read."""
    if figure.kind is Kind.OTHER:
        return "no statistic"
    if figure.value is not None and (figure.low is None) == (figure.high is None):
        words = number(figure.value)
    elif figure.value is not None or figure.low is not None or figure.high is not None:
        words = interval(figure.amount)
    else:
        words = period_words(figure.period) if figure.period is not None else "unread"
    per = f"per {figure.per}" if figure.per and not (figure.unit or "").endswith(figure.per) else ""
    bound = "" if figure.bound.value == "exactly" else figure.bound.value
    words = " ".join(filter(None, (bound if words[:1].isdigit() else "", words, figure.unit, per)))
    counted = f"counts: {visible(figure.counted)}" if figure.counted else ""
    flags = "; ".join(figure.flags)
    return "  ".join(filter(None, (words, counted, f"! {flags}" if flags else "")))


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    """Line columns up; the last one may be any length."""
    if not rows:
        return ""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    lines = (
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    )
    return "\n".join(lines) + "\n"
