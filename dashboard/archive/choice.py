"""What a reader wants to see of a scan: draws the filters, gives what is wanted and how to ask for it again."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

import streamlit as st

from dashboard import cards, filters, panels, state, words
from factcheck.archive.hits import Overview, Wanted, meeting
from factcheck.archive.standing import Standing
from factcheck.draft import Verdict
from factcheck.exports.draft_marks import MARKS
from factcheck.period import Period, parse_period
from factcheck.store.store import Store

PAGE = "archive"
FILTERS = ("verdict", "fact", "title", "published", "about")  # names of parameters in the address
FACTS_OFFERED = 500  # the most often contradicted; others are reached by the address

Parameters = Mapping[str, str | Sequence[str]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted, and the words it was asked for in."""

    wanted: Wanted
    parameters: Parameters  # of the address
    command: str  # the same on the command line


def ask(overview: Overview, standing: Standing, store: Store) -> Choice:
    """Draw the filters; numbers that are no statistic are left out unless they are asked for."""
    labels = {
        label: f"{mark.sign} {label} ({overview.verdicts[label]:,})".strip()
        for label, mark in MARKS.items()
        if overview.verdicts.get(label)
    }
    chosen = filters.some("Verdict", labels, page=PAGE, name="verdict")
    first, second = st.columns(2)
    with first:
        facts = filters.many("Fact", _facts(overview, store), page=PAGE, name="fact", none="any fact")
    with second:
        title = filters.said("Title", page=PAGE, name="title", hint="words of the title")
    third, fourth = st.columns(2)
    with third:
        published = filters.said("Published", page=PAGE, name="published", hint="2013, 2020-04 or 2022-10/2023-09")
    with fourth:
        about = filters.said("Given for the time", page=PAGE, name="about", hint="2018, 2020-04 or 2022-10/2023-09")
    about_days = _period("Given for the time", about)
    wanted = Wanted(
        chosen or tuple(label for label in overview.verdicts if label != Verdict.CONTEXT),
        facts,
        _period("Published", published),
        None if about_days is None else meeting(overview.periods, about_days),
        title,
    )
    asked: Parameters = {"verdict": chosen, "fact": facts, "title": title, "published": published, "about": about}
    _tell_address(asked)
    return Choice(wanted, asked, _command(standing, wanted, about if about_days else ""))


def code_of(parameters: Parameters) -> str:
    """Name a choice briefly."""
    told = {name: [value] if isinstance(value, str) else list(value) for name, value in parameters.items() if value}
    return sha256(repr(sorted(told.items())).encode()).hexdigest()[:12]


def _tell_address(asked: Parameters) -> None:
    """Write the choice into the address; another one than it had begins at the first page."""
    if code_of({name: state.asked_all(name) for name in FILTERS}) != code_of(asked):
        state.ask(page="")
    state.ask(**asked)
    for name, value in asked.items():
        state.agree(f"{PAGE}-{name}", value if isinstance(value, str) else list(value))


def _facts(overview: Overview, store: Store) -> Mapping[str, str]:
    """Offer the facts that numbers were matched to, the most often contradicted first."""
    offered = list(overview.facts)[:FACTS_OFFERED]
    asked = [fact for fact in state.asked_all("fact") if fact in overview.facts]
    return {fact: _fact(fact, overview, store) for fact in dict.fromkeys((*offered, *asked))}


def _fact(fact: str, overview: Overview, store: Store) -> str:
    number, wrong = overview.facts[fact]
    said = words.short(store.facts[fact].statement) if fact in store.facts else "no longer in the store"
    return f"{said} ({fact}: {number:,}, {wrong:,} contradicted)"


def _period(name: str, text: str) -> Period | None:
    """Read a period to look for; one that cannot be read is said, not guessed."""
    if not text:
        return None
    try:
        return parse_period(text)
    except ValueError as error:
        panels.show(cards.quiet(f"{name} narrows nothing: {error}"))
        return None


def _command(standing: Standing, wanted: Wanted, about: str) -> str:
    asked = [("--verdict", label) for label in wanted.verdicts] + [("--fact", fact) for fact in wanted.facts]
    if wanted.published is not None:
        asked.append(("--published", str(wanted.published)))
    asked += [("--about", about)] if about else []
    asked += [("--title", wanted.title)] if wanted.title else []
    options = [word for pair in asked for word in pair]
    return shlex.join(["factcheck", "hits", str(standing.folder), "--store", str(state.store_root()), *options])
