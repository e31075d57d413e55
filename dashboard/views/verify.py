"""Verifying a file: a chart that left the dashboard comes back, and the store says what became of its figures."""

from __future__ import annotations

import streamlit as st

from dashboard import cards, panels, state, words
from factcheck.carried import TamperedError
from factcheck.codes import facts_of_code
from factcheck.errors import FactcheckError
from factcheck.exports.chart.formats import LARGEST, read
from factcheck.verify import State, Verification, verify, verify_facts

CODE, FILE = "code", "verify-file"


def page() -> None:
    """Take a file, or the code printed below a chart, and answer for each figure."""
    checked = state.checked()
    st.title("Verify", anchor=False)
    st.caption(
        "A chart made here carries its figures inside. Drop the file, or type the code of its source line: each figure "
        "is unchanged, corrected, withdrawn, disputed, altered in the file, or not ours."
    )
    file = st.file_uploader("A file made by this dashboard", key=FILE, max_upload_size=LARGEST // 1_000_000)
    state.begin_with(f"verify-{CODE}", state.asked(CODE))
    code = st.text_input(
        "Or the code", key=f"verify-{CODE}", placeholder="as printed: eight letters and digits"
    ).strip()
    try:
        if file is not None:
            carried = read(file.getvalue())
            _show(verify(carried.evidence, checked.store, checked.report, is_whole=carried.is_whole), checked)
        elif code:
            _show_code(code, checked)
    except TamperedError as error:
        st.error(f"Tampered with. {error}")
    except FactcheckError as error:
        st.warning(str(error))


def _show_code(code: str, checked: state.Checked) -> None:
    facts = facts_of_code(checked.store, code)
    if not facts:
        st.warning(
            "No facts of today's store fit this code. Read it again; `factcheck verify --code` asks its past too."
        )
        return
    _show(verify_facts(checked.store, facts, checked.store, checked.report, code.upper()), checked)


def _show(found: Verification, checked: state.Checked) -> None:
    if found.is_sound:
        st.success(f"Everything is as it was: {words.count(len(found.answers), 'figure')} unchanged.")
    elif not found.is_whole:
        st.error("The file was edited after it was made; what it carries inside is answered below.")
    changed = sum(answer.state is not State.UNCHANGED for answer in found.answers)
    if changed:
        st.warning(f"{words.count(changed, 'figure')} of {len(found.answers)} no longer as in the file.")
    for answer in found.answers:
        with st.container(border=True):
            panels.show(cards.answer(answer))
            if answer.fact in checked.store.facts:
                panels.link("facts", f"Fact {answer.fact}", fact=answer.fact)
