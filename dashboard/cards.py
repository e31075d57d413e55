"""The pieces pages are made of: takes facts, findings and counts, gives markup; no page in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard import look, queries, words
from dashboard.queries import Coverage, Difference
from dashboard.tones import Tone
from factcheck.accounts import Accounted, Status
from factcheck.charts.forms.fact import MARKED
from factcheck.charts.model import Chart
from factcheck.exports.chart.fact_layout import cells, unit_words
from factcheck.finding import Finding, Level
from factcheck.markup import Markup, element, joined
from factcheck.phrasing import fact_words
from factcheck.store.decisions import Resolution
from factcheck.store.model import Fact
from factcheck.store.quotes import locate
from factcheck.store.store import Article, Store
from factcheck.verify import Answer, State

_STATES = {
    State.UNCHANGED: "sound",
    State.CORRECTED: "error",
    State.WITHDRAWN: "error",
    State.DISPUTED: "warning",
    State.ALTERED: "error",
    State.NOT_OURS: "note",
}  # what became of a figure, by the sign it stands under
SOUND = "sound"  # the sign of what was recomputed and held


def sign(level: Level | str, word: str | None = None) -> Markup:
    """Give the sign of a level: a shape, a colour and the word."""
    return element("span", word or str(level), class_=f"fc-sign {level}")


def numbers(items: Sequence[tuple[str, str]]) -> Markup:
    """Lay out the few numbers of a page: label and figure."""
    pairs = (element("div", element("dt", label), element("dd", figure)) for label, figure in items)
    return element("dl", *pairs, class_="fc-numbers")


def level_card(level: Level, found: int) -> Markup:
    """Say how much is flagged at a level, and what the level means."""
    word = words.LEVEL_WORDS[level][found != 1]
    return element(
        "div",
        element("p", f"{found:,}", class_="fc-count"),
        element("p", sign(level, word)),
        element("p", words.LEVEL_MEANING[level], class_="fc-quiet fc-small"),
        class_=f"fc-level {level}",
    )


def finding_head(finding: Finding) -> Markup:
    """Head a finding: sign, rule, place and the sentence."""
    where = f"{finding.file}, line {finding.line}" if finding.line else finding.file
    return joined(
        (
            element(
                "div",
                sign(finding.level),
                element("span", f"rule {finding.rule}", class_="fc-quiet fc-small"),
                element("span", where, class_="fc-quiet fc-small"),
                class_="fc-head",
            ),
            element("p", finding.message, class_="fc-message"),
        )
    )


def decision(resolution: Resolution) -> Markup:
    """Say what was decided on a finding: why, who, when, until when."""
    until = f", until {resolution.expires}" if resolution.expires else ""
    said = f"Resolved: {resolution.reason}. {resolution.by}, {resolution.on}{until}."
    return joined((element("p", said, class_="fc-lead"), *([quiet(resolution.note)] if resolution.note else [])))


def sound_head(rule: str, message: str) -> Markup:
    """Head a recomputation that held."""
    return joined(
        (
            element("div", sign(SOUND), element("span", f"rule {rule}", class_="fc-quiet fc-small"), class_="fc-head"),
            element("p", message, class_="fc-message"),
        )
    )


def slide_head(title: str, subtitle: str, heading: str = "h2") -> Markup:
    """Head a slide."""
    return joined((element(heading, title, class_="fc-slide"), element("p", subtitle, class_="fc-quiet fc-lead")))


def fact_slide(chart: Chart) -> Markup:
    """Show a fact on a slide: the figure large, its statement, the quote with its words marked, who said it."""
    (row,) = chart.rows
    unit = unit_words(row)
    told = [f"{label}: {said}" for label, said in cells(row)]
    return joined(
        (
            element("p", f"{row['Value']} {unit}".rstrip(), class_="fc-slide-figure"),
            element("p", chart.facts[0].statement, class_="fc-lead"),
            quotes([quote_card(row["Quote"], row[MARKED] or None, told)]),
        )
    )


def chart_head(title: str, subtitle: str) -> Markup:
    """Head a chart on a page."""
    return joined((element("h2", title, class_="fc-chart"), element("p", subtitle, class_="fc-quiet")))


def slide_foot(source_line: str, caveats: Sequence[str]) -> Markup:
    """Say below a chart what to mind, each finding under the sign of its level, and where its numbers come from."""
    return element(
        "div", *(_caveat(caveat) for caveat in caveats), element("p", source_line, class_="fc-source"), class_="fc-foot"
    )


def answer(found: Answer) -> Markup:
    """Say what became of a figure since a file was made: its state under a sign, a sentence, both values, the quote."""
    was = f"In the file: {found.was}" + (f"; in the store: {found.now}" if found.now else "")
    parts = [
        element("div", sign(_STATES[found.state], found.state.value), class_="fc-head"),
        element("p", found.message, class_="fc-message"),
        quiet(was),
    ]
    if found.quote:
        parts.append(quotes([quote_card(found.quote, None, (found.source,))]))
    return joined(parts)


def quotes(cards: Sequence[Markup]) -> Markup:
    """Put quotes side by side, as many as fit."""
    return element("div", *cards, class_="fc-quotes")


def quote_card(
    quote: str, figure: str | None, caption: Sequence[str | Markup], around: tuple[str, str] = ("", "")
) -> Markup:
    """Show a quote with its figure marked and what is known of it below; `around` are the article's words beside it."""
    lines = [element("div", line) for line in caption if line]
    before, after = (element("span", words, class_="fc-around") for words in around)
    return element(
        "figure",
        element("blockquote", before, *_marked(quote, figure), after),
        element("figcaption", *lines),
        class_="fc-quote",
    )


def fact_quote(fact: Fact, article: Article, store: Store, quote: str = "") -> Markup:
    """Show a fact's quote, named by article, with what it counts, when and where."""
    caption = (
        element("strong", fact_words(fact, store.measure_of(fact))),
        words.headline(article.source),
        words.byline(article.source),
    )
    return quote_card(quote or fact.quote, fact.figure or fact.quote, caption)


def quote_in_context(fact: Fact, article: Article, store: Store) -> Markup:
    """Show a fact's quote between the words that stand beside it in the article."""
    spans = article.evidence[fact.id].main.location.spans
    around = queries.around(article.text, spans[0][0], spans[-1][1]) if spans else ("", "")
    caption = (
        element("strong", fact_words(fact, store.measure_of(fact))),
        words.headline(article.source),
        words.byline(article.source),
    )
    return quote_card(fact.quote, fact.figure or fact.quote, caption, around)


def fact_head(fact: Fact, level: Level | None, heading: str = "h3") -> Markup:
    """Head a fact: what it states, and whether a rule flags it."""
    flag = sign(level, f"flagged: {level}") if level is not None else element("span", "not flagged", class_="fc-quiet")
    return joined(
        (
            element(heading, words.value(fact), class_="fc-value"),
            element("p", fact.statement, class_="fc-lead"),
            element(
                "div",
                flag,
                element("span", f"period: {words.period(fact.period)}", class_="fc-quiet"),
                element("span", f"status: {fact.status}", class_="fc-quiet"),
                class_="fc-head fc-small",
            ),
        )
    )


def account_head(account: Accounted) -> Markup:
    """Head a number of an article: its words and what became of it."""
    figure = account.figure
    became = {
        Status.FACT: f"part of {words.count(len(account.facts), 'fact')}",
        Status.DISMISSED: f"dismissed: {account.reason}",
        Status.UNRESOLVED: "unresolved: neither part of a fact nor dismissed with a reason",
    }[account.status]
    return joined(
        (
            element("h2", figure.text, class_="fc-chosen"),
            element("p", f"{became} · read as {figure.kind}", class_="fc-quiet fc-small"),
        )
    )


def legend(tones: Mapping[str, Tone]) -> Markup:
    """Explain the marks of a text: a sample of each underline, and its word."""
    samples = (
        element(
            "span",
            element(
                "span",
                f"123{tone.sign}",
                class_="fc-sample",
                style=f"text-decoration: underline {tone.line} {look.css_colour(tone.shade)} 0.14em",
            ),
            f" {tone.word}",
        )
        for tone in tones.values()
    )
    return element("div", *samples, class_="fc-head fc-small")


def working(text: str) -> Markup:
    """Show arithmetic, one step a line."""
    return element("pre", text, class_="fc-working")


def label(text: str) -> Markup:
    """Label what follows."""
    return element("p", text, class_="fc-label")


def lead(text: str) -> Markup:
    """Show a sentence from the store, large."""
    return element("p", text, class_="fc-lead")


def quiet(text: str) -> Markup:
    """Show a remark from the store, small."""
    return element("p", text, class_="fc-quiet fc-small")


def differences(facts: Sequence[Fact], rows: Sequence[Difference]) -> Markup:
    """Show what differs between facts: every property, those that differ marked with a word."""
    head = element(
        "tr", element("th", "Property", scope="col"), *(element("th", words.value(fact), scope="col") for fact in facts)
    )
    body = (
        element(
            "tr",
            element("th", f"{row.name}: differs" if row.differs else f"{row.name}: same", scope="row"),
            *(element("td", value) for value in row.values),
            class_="fc-differs" if row.differs else "fc-same",
        )
        for row in rows
    )
    return element("table", element("thead", head), element("tbody", *body), class_="fc-table")


def properties(rows: Sequence[tuple[str, str | Markup]]) -> Markup:
    """Show properties and their values."""
    lines = (element("tr", element("th", name, scope="row"), element("td", value)) for name, value in rows if value)
    return element("table", element("tbody", *lines), class_="fc-table")


def left_out(rows: Sequence[tuple[str, str, str]]) -> Markup:
    """Show what is not drawn: value, period and the reason."""
    head = element("tr", *(element("th", name, scope="col") for name in ("Value", "Period", "Why it is left out")))
    body = (element("tr", *(element("td", cell) for cell in row)) for row in rows)
    return element("table", element("thead", head), element("tbody", *body), class_="fc-table")


def counts(rows: Mapping[str, int], caption: str) -> Markup:
    """Show what was counted."""
    lines = (
        element("tr", element("th", name, scope="row"), element("td", f"{number:,}", class_="fc-number"))
        for name, number in rows.items()
    )
    head = element("tr", element("th", caption, scope="col"), element("th", "Count", scope="col", class_="fc-number"))
    return element("table", element("thead", head), element("tbody", *lines), class_="fc-table narrow")


def coverage_bar(covered: Coverage) -> Markup:
    """Draw the shares of an article's numbers, with the counts in words."""
    parts = (("fact", covered.fact), ("dismissed", covered.dismissed), ("unresolved", covered.unresolved))
    called = {"fact": "in facts"}
    said = ", ".join(f"{part:,} {called.get(name, name)}" for name, part in parts if part or name != "unresolved")
    slices = (
        element("span", class_=name, style=f"width:{100 * part / covered.all:.2f}%") for name, part in parts if part
    )
    share = words.covered(covered.accounted, covered.all)
    return joined(
        (
            element("div", *slices, class_="fc-bar", aria_hidden="true"),
            element(
                "p",
                f"{share} of {words.count(covered.all, 'number')} accounted for: {said}",
                class_="fc-small fc-quiet",
            ),
        )
    )


def chain(steps: Sequence[str]) -> Markup:
    """Show who said it through whom."""
    return element("ol", *(element("li", step) for step in steps), class_="fc-chain")


def _caveat(text: str) -> Markup:
    said, _, rest = text.partition(": ")
    level = next((each for each in Level if said == words.capital(each.value)), None)
    return element("p", text) if level is None else element("p", sign(level, said), f": {rest}")


def _marked(quote: str, figure: str | None) -> tuple[str | Markup, ...]:
    spans = locate(figure, quote).spans if figure and figure != quote else ()
    if not spans:
        return (quote,)
    start, end = spans[0]
    return (quote[:start], element("mark", quote[start:end]), quote[end:])
