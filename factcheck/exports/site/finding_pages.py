"""The pages of findings: the list with what was recomputed and what was settled, and each finding with its evidence."""

from __future__ import annotations

from factcheck.exports.site.pieces import figure, finding_links, level, marked
from factcheck.finding import Finding, Level, Pass
from factcheck.markup import Markup, element, joined, link
from factcheck.phrasing import period_words
from factcheck.report import StoreReport
from factcheck.store.model import Fact
from factcheck.store.store import Store

_HEADINGS = {Level.ERROR: "Errors", Level.WARNING: "Warnings", Level.NOTE: "Notes"}
_MEANING = {
    Level.ERROR: "Cannot be true as it stands.",
    Level.WARNING: "A reader would be misled, or cannot know.",
    Level.NOTE: "Worth a look; disputes no figure.",
}


def findings_body(report: StoreReport) -> Markup:
    """List every finding by level, what was recomputed and held, and what a person has settled."""
    parts: list[Markup] = []
    if not report.findings:
        parts.append(element("p", f"{report.tally['rules']} rules ran, and none found anything to flag."))
    for each, heading in _HEADINGS.items():
        found = [finding for finding in report.findings if finding.level is each]
        if found:
            parts += [element("h2", f"{heading} ({len(found)})"), element("p", _MEANING[each], class_="quiet")]
            parts.append(finding_links(found, ""))
    parts.append(element("h2", "Recomputed and sound"))
    held = [element("li", *_held(passed)) for passed in report.passes]
    none = element("p", "No fact is computed from others yet.")
    parts.append(element("ul", *held, class_="rows") if held else none)
    if report.resolved:
        settled = [
            element(
                "li",
                element("p", finding.message),
                element("p", f"{decision.reason.value.capitalize()}. {decision.by}, {decision.on}.", class_="quiet"),
                *([element("p", decision.note, class_="quiet")] if decision.note else []),
            )
            for finding, decision in report.resolved
        ]
        parts += [element("h2", "Settled by a person"), element("ul", *settled, class_="rows")]
    return joined(parts)


def finding_body(store: Store, finding: Finding) -> Markup:
    """Show a finding: the sentence, its working, each figure with its quote, the way out."""
    parts = [element("p", level(finding.level.value), f" {_MEANING[finding.level]}")]
    parts.append(element("p", finding.message, class_="counts"))
    if finding.working:
        parts += [element("h2", "Working"), element("pre", finding.working)]
    facts = [store.facts[fact_id] for fact_id in finding.facts if fact_id in store.facts]
    if facts:
        parts.append(element("h2", "The figures and their words"))
        parts.append(element("ul", *(_evidence(store, fact) for fact in facts), class_="plain"))
    elif finding.quotes:
        quotes = [element("blockquote", quote) for quote in dict.fromkeys(finding.quotes)]
        parts += [element("h2", "The words"), *quotes]
    if finding.suggestion:
        parts += [element("h2", "What would settle it"), element("p", finding.suggestion)]
    return joined(parts)


def _held(passed: Pass) -> list[Markup]:
    said = element("p", element("span", "sound", class_="level sound"), " ", passed.message)
    return [said, *([element("pre", passed.working)] if passed.working else [])]


def _evidence(store: Store, fact: Fact) -> Markup:
    when = f" ({period_words(fact.period)})" if fact.period else ""
    return element(
        "li",
        element("p", link(f"{figure(fact)}{when}", f"../facts/{fact.id}.html"), class_="figure"),
        element("p", store.measure_of(fact).name, class_="quiet"),
        element("blockquote", marked(fact.quote, fact.figure)),
        element("p", store.article_of[fact.id].source.label, class_="quiet"),
    )
