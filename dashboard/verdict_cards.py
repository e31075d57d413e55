"""The pieces the page of a draft is made of: takes checked numbers, gives markup; every word of a draft is text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.cards import SOUND, sign
from dashboard.look import css_colour
from dashboard.tones import Tone
from dashboard.words import short
from factcheck.draft import CheckedFigure, Verdict
from factcheck.exports.draft_marks import MARKS, mark_of
from factcheck.markup import Markup, element, joined
from factcheck.sentences import sentences

_GLIMPSE = 130  # characters of why, in a list


def head(figure: CheckedFigure) -> Markup:
    """Head a number: its words, the verdict, and why."""
    parts = [figure.message[start:end] for start, end in sentences(figure.message)]
    return joined(
        (
            element("h2", figure.text, class_="fc-chosen"),
            element("p", verdict(figure), class_="fc-head"),
            element("p", " ".join(parts[:1]), class_="fc-message"),
            *((element("p", " ".join(parts[1:])),) if parts[1:] else ()),
        )
    )


def verdict(figure: CheckedFigure) -> Markup:
    """Name a verdict with its sign, its shape and its colour."""
    words = f"{mark_of(figure).sign} {figure.label}".strip()
    if figure.verdict is Verdict.CONTEXT:
        return element("span", words, class_="fc-quiet")
    return sign(figure.level or SOUND, words)


def look_first(figures: Sequence[CheckedFigure]) -> Markup:
    """List numbers that want a look."""
    items = (
        element(
            "li",
            element("strong", figure.text),
            " ",
            verdict(figure),
            element("div", short(figure.message, _GLIMPSE), class_="fc-small"),
        )
        for figure in figures
    )
    return element("ul", *items, class_="fc-look")


def remarks(sentences: Sequence[str]) -> Markup:
    """Show what reading a document lost."""
    return joined(element("p", sentence, class_="fc-quiet fc-small") for sentence in sentences)


def refusal(sentence: str) -> Markup:
    """Say why a document could not be read."""
    return element("p", sign("error", "Not read"), f" {sentence}", class_="fc-lead")


def meanings(tones: Mapping[str, Tone]) -> Markup:
    """Explain the marks: a sample of each, its word and what it means."""
    rows = (
        element(
            "li",
            element(
                "span",
                f"123{tone.sign}",
                class_="fc-sample",
                style=f"text-decoration: underline {tone.line} {css_colour(tone.shade)} 0.14em",
            ),
            " ",
            element("strong", tone.word),
            f": {MARKS[label].meaning}" if label in MARKS else ": somebody has looked into it, in this session",
        )
        for label, tone in tones.items()
    )
    return element("ul", *rows, class_="fc-look fc-small")
