"""From the report of a draft to what people read: text for a terminal, and Markdown."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping

from factcheck.draft.model import CheckedFigure, DraftReport, Verdict
from factcheck.exports.draft_records import positions
from factcheck.exports.text import WIDTH, visible

NOTHING_FOUND = "No number was found in this draft, so there was nothing to check."
_HEADS = ("found", *(verdict.value for verdict in Verdict), "unread")
_AROUND = 40  # characters of the draft shown to each side of a number
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&$]|(?<=www)\.|:(?=//)|@(?=\w)|^[-+]|(?<=^\d)[.)]|(?<=^\d\d)[.)])")


def tally_line(tally: Mapping[str, int]) -> str:
    """Write the tally in one line: found 12: supported 3, ... verdicts that no number has are left out.

    >>> tally_line({"found": 2, "supported": 1, "rounded": 0, "unread": 1})
    '2 numbers found: 1 supported, 1 unread'
    """
    found = tally.get("found", 0)
    if not found:
        return NOTHING_FOUND
    counts = ", ".join(f"{tally[head]} {head}" for head in _HEADS[1:] if tally.get(head))
    return f"{found} number{'s' if found != 1 else ''} found: {counts}"


def draft_text(report: DraftReport, text: str, name: str) -> str:
    """Write the tally, then each number with its verdict, why, working and quotes; plain context comes last."""
    lines = [visible(name), tally_line(report.tally), *(line for loss in report.losses for line in _wrapped(loss, ""))]
    lines += [""]
    placed = list(zip(report.figures, positions(text, report), strict=True))
    for figure, (line, column) in placed:
        if figure.verdict is not Verdict.CONTEXT:
            lines += [f"{line}:{column}  {figure.label.upper()}  {_in_context(figure, text)}"]
            lines += [*_details(figure), ""]
    context = [f"{line}:{column} {visible(figure.text)}" for figure, (line, column) in placed if _is_context(figure)]
    if context:
        lines += _wrapped(f"CONTEXT {', '.join(context)}", "")
    return "\n".join(lines).rstrip("\n") + "\n"


def draft_markdown(report: DraftReport, text: str, name: str) -> str:
    """Write the report as Markdown; words of the draft and of articles cannot become markup."""
    lines = [f"# Numbers in {plain(name)}", "", f"{plain(tally_line(report.tally))}", ""]
    lines += [*(f"- {plain(loss)}" for loss in report.losses), *([""] if report.losses else [])]
    for figure, (line, column) in zip(report.figures, positions(text, report), strict=True):
        if _is_context(figure):
            continue
        lines += [f"## Line {line}, column {column}: {plain(figure.text)}: {figure.label}", ""]
        lines += [plain(figure.message), ""]
        if figure.by_hand is not None:
            lines += [plain(hand_words(figure.by_hand)), ""]
        for step in figure.working.splitlines():
            lines += [f"- {plain(step)}"]
        if figure.working:
            lines += [""]
        for fact in figure.facts:
            lines += [f"> {plain(fact.quote)}", ">", f"> {plain(fact.title or fact.source)}, {plain(fact.id)}", ""]
    context = [plain(figure.text) for figure in report.figures if _is_context(figure)]
    if context:
        lines += ["## Context", "", ", ".join(context), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def hand_words(note: str) -> str:
    """Say that a person checked a number, and what was noted.

    >>> hand_words("rang the force"), hand_words("")
    ('Checked by hand: rang the force', 'Checked by hand.')
    """
    return f"Checked by hand: {note}" if note else "Checked by hand."


def plain(text: str) -> str:
    r"""Write words so that Markdown shows them as they are.

    >>> plain("[x](y) 5*3")
    '\\[x\\](y) 5\\*3'
    """
    return _MARKUP.sub(r"\\\1", visible(text))


def _is_context(figure: CheckedFigure) -> bool:
    return figure.verdict is Verdict.CONTEXT


def _in_context(figure: CheckedFigure, text: str) -> str:
    before = visible(text[max(0, figure.start - _AROUND) : figure.start].rpartition("\n")[2])
    after = visible(text[figure.end : figure.end + _AROUND].partition("\n")[0])
    start = "… " if figure.start > _AROUND and before else ""
    return f"{start}{before} [{visible(figure.text)}] {after}".strip()


def _details(figure: CheckedFigure) -> Iterator[str]:
    yield from _wrapped(figure.message, "    ")
    if figure.by_hand is not None:
        yield from _wrapped(hand_words(figure.by_hand), "    ")
    for step in figure.working.splitlines():
        yield f"      {visible(step)}"
    for fact in figure.facts:
        yield from _wrapped(f"“{fact.quote}”", "    | ")
        yield from _wrapped(f"{fact.title or fact.source} ({fact.id})", "    | ")


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(visible(text), WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
