"""The sources: an article as it was captured, every number in it marked as fact, dismissed or unresolved."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, marked_text, panels, queries, state, words
from dashboard.marked_text import Mark
from dashboard.tones import Tone
from factcheck.accounts import Accounted, Status
from factcheck.charts.palette import ACCENT, LEVELS, QUIET
from factcheck.finding import Level
from factcheck.store.store import Article

FIGURE = "figure"
CHOSEN = "sources-article"
DISPUTED = "disputed"
TONES = {
    Status.FACT.value: Tone("fact", ACCENT, "solid"),
    DISPUTED: Tone("fact, flagged", LEVELS[Level.WARNING], "double", "!"),
    Status.DISMISSED.value: Tone("dismissed", QUIET, "dotted"),
    Status.UNRESOLVED.value: Tone("unresolved", LEVELS[Level.ERROR], "wavy", "?"),
}


def page() -> None:
    """Show an article with its numbers."""
    checked = state.checked()
    st.title("Sources", anchor=False)
    articles = {article.source.id: article for article in checked.store.articles}
    if not articles:
        st.info("The store holds no article yet. Add its text to seeds/ and its file to facts/.")
        return
    article = articles[_chosen_article(articles)]
    accounts = checked.accounts[article.source.id]
    panels.show(cards.quiet(words.byline(article.source)))
    panels.show(cards.coverage_bar(queries.coverage(accounts)))
    panels.show(cards.legend(TONES))
    text, beside = st.columns([3, 2], gap="large")
    chosen = _chosen_figure(article, accounts)
    with text:
        marked_text.show(
            article.text,
            [_mark(each, checked) for each in accounts],
            TONES,
            key=f"text-{article.source.id}",
            label=f"The article {article.source.id}, with its numbers",
            chosen=chosen,
            lit=_lit(article, state.asked(panels.FACT)),
            on_choice=lambda key: state.ask(article=article.source.id, figure=key, fact=""),
        )
    with beside, st.container(key="beside"):
        _show_beside(next((each for each in accounts if str(each.figure.start) == chosen), None), checked)


def _chosen_article(articles: dict[str, Article]) -> str:
    state.begin_one(CHOSEN, state.asked(panels.ARTICLE), articles)
    chosen = st.selectbox(
        "Article",
        list(articles),
        format_func=lambda each: articles[each].source.label,
        key=CHOSEN,
        persist_state="session",
        on_change=lambda: state.ask(article=state.chosen_in(CHOSEN), figure="", fact=""),
    )
    return str(chosen)


def _chosen_figure(article: Article, accounts: tuple[Accounted, ...]) -> str:
    """Give the number that the address asks for, by its place or by a fact it is part of."""
    figure, fact = state.asked(FIGURE), state.asked(panels.FACT)
    if figure:
        return figure
    if not fact:
        return ""
    inside = article.evidence[fact].main.location.spans if fact in article.evidence else ()
    of_fact = [each.figure for each in accounts if fact in each.facts]
    near = [each for each in of_fact if any(start <= each.start < end for start, end in inside)]
    return str((near or of_fact)[0].start) if of_fact else ""


def _lit(article: Article, fact_id: str) -> list[tuple[int, int]]:
    """Give the spans of a fact's words to light up."""
    evidence = article.evidence.get(fact_id)
    if evidence is None:
        return []
    found = [evidence.main.location, *(each.location for each in evidence.also), *evidence.context]
    return [span for location in found for span in location.spans]


def _mark(account: Accounted, checked: state.Checked) -> Mark:
    figure = account.figure
    tone = account.status.value
    if account.facts:
        said = "; ".join(checked.store.facts[fact].statement for fact in account.facts)
        flagged = [level for fact in account.facts if (level := checked.flags.get(fact)) not in (None, Level.NOTE)]
        tone = DISPUTED if flagged else tone
        label = f"fact, flagged: {said}" if flagged else f"fact: {said}"
    elif account.status is Status.DISMISSED:
        label = f"dismissed: {account.reason}"
    else:
        label = "unresolved: neither part of a fact nor dismissed"
    return Mark(figure.start, figure.end, str(figure.start), tone, label)


def _show_beside(account: Accounted | None, checked: state.Checked) -> None:
    if account is None:
        st.header("A number of this article", anchor=False)
        st.caption("Choose a marked number: click it, or Tab to it and press Enter. Arrow keys go to the next.")
        return
    panels.show(cards.account_head(account))
    for fact_id in account.facts:
        fact = checked.store.facts[fact_id]
        panels.show(cards.fact_head(fact, checked.flags.get(fact.id)))
        panels.link("facts", f"Fact {fact.id}", fact=fact.id)
