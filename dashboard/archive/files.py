"""Taking numbers of a scan away: draws a button for each form, or the command where a browser should not hold them."""

from __future__ import annotations

import io
from collections.abc import Callable

import streamlit as st

from dashboard import cards, panels, state
from dashboard.archive import scans
from dashboard.archive.choice import Choice
from factcheck.archive.hits import Found
from factcheck.archive.standing import Standing
from factcheck.exports.hits import Form, evidence_of, take

TAKEN_MOST = 50_000  # rows that a browser is given; the command writes any number
_FORMS = {  # what the button says, and the type
    Form.CSV: ("CSV", "text/csv"),
    Form.JSON: ("JSON", "application/json"),
    Form.PARQUET: ("Parquet", "application/vnd.apache.parquet"),
}


def show(standing: Standing, choice: Choice, found: Found, checked: state.Checked) -> None:
    """Offer the numbers wanted in every form."""
    with st.expander("Take these numbers away", key="archive-away"):
        panels.show(
            cards.quiet(
                f"Each file names the corpus, the hash of the store ({standing.plan.store[:12]}…) and that of the "
                "manifest, and has the quotes of the facts on every row."
            )
        )
        if found.numbers > TAKEN_MOST:
            st.caption(f"{found.numbers:,} numbers are more than a browser should hold. On the command line:")
        else:
            with st.container(horizontal=True, gap="small"):
                for form, (label, kind) in _FORMS.items():
                    st.download_button(
                        label,
                        _made(standing, choice, checked, form),
                        f"{standing.folder.name} numbers.{form}",
                        kind,
                        key=f"archive-away-{form}",
                        on_click="ignore",
                    )
            st.caption("The same on the command line:")
        st.code(f"{choice.command} --format parquet --out numbers.parquet", language=None)


def _made(standing: Standing, choice: Choice, checked: state.Checked, form: Form) -> Callable[[], bytes]:
    stamp = scans.store_hash()

    def make() -> bytes:
        out = io.BytesIO()
        take(standing, choice.wanted, checked.store, evidence_of(standing, choice.wanted, stamp), form, out)
        return out.getvalue()

    return make
