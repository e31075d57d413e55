"""What the articles of a scan give differently: draws each clash with both sentences and the way to both articles."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, panels, state, words
from dashboard.archive import scans
from factcheck.archive.clashes import Clash, Given
from factcheck.archive.standing import Standing
from factcheck.markup import Markup, element, joined

SHOWN = 10  # on a page


def show(standing: Standing, name: str, checked: state.Checked) -> None:
    """Draw the clashes, those first that most articles take part in."""
    found, total = scans.clashes(standing)
    if not found:
        st.success("No article of this scan gives a fact otherwise than another one.")
        return
    shown = "" if total == len(found) else f" The first {len(found):,} are shown; the command clashes gives all."
    st.caption(
        f"{words.count(total, 'clash', 'clashes')}: articles that give one fact, place and period differently; those "
        f"first that most articles take part in.{shown}"
    )
    start = state.page_of_list("archive-clashes", len(found), SHOWN)
    for index, clash in enumerate(found[start : start + SHOWN], start):
        with st.container(border=True, key=f"clash-{index}"):
            panels.show(_head(clash, checked))
            panels.show(cards.quotes([_card(clash.one), _card(clash.other)]))
            with st.container(horizontal=True, gap="medium"):
                panels.link("archive", "Open the first article", scan=name, article=clash.one.article)
                panels.link("archive", "Open the second article", scan=name, article=clash.other.article)
                if clash.fact in checked.store.facts:
                    panels.link("facts", f"Fact {clash.fact}", fact=clash.fact)


def _head(clash: Clash, checked: state.Checked) -> Markup:
    """Head a clash: both numbers, the fact, and what the store has."""
    fact = checked.store.facts.get(clash.fact)
    lost = f"{clash.measure}, {clash.fact_value or 'hedged'}; the fact is gone since the scan"
    about = lost if fact is None else fact.statement
    where = ", ".join(part for part in (clash.period, clash.place) if part)
    return joined(
        (
            element("p", f"{clash.one.text} against {clash.other.text}", class_="fc-message"),
            element("p", f"The store: {about}" + (f" ({where})" if where else "")),
        )
    )


def _card(given: Given) -> Markup:
    many = f"so in {words.count(given.articles, 'article')}"
    caption = (element("strong", f"{given.text}, {given.verdict}, {many}"), given.title, given.date, given.article)
    return cards.quote_card(given.sentence, given.text, caption)
