from __future__ import annotations

import pytest
from archived import ROOT
from planted import build

from factcheck.archive import capacity
from factcheck.archive.corpus import ArchiveArticle
from factcheck.archive.rows import rows_of
from factcheck.errors import FactcheckError
from factcheck.report import check_store


def test_a_store_that_no_worker_should_hold_is_refused_with_what_does_take_it(monkeypatch) -> None:
    capacity.refuse_if_large(ROOT)
    monkeypatch.setattr(capacity, "MOST", 33)
    with pytest.raises(FactcheckError, match=r"holds about 34 facts; a scan takes at most 33.*factcheck table"):
        capacity.refuse_if_large(ROOT)


@pytest.mark.slow
def test_a_number_finds_its_fact_among_thousands() -> None:
    store = build(3_000, 1, 0).store
    checked = check_store(store)
    fact = next(fact for fact in store if fact.measure.endswith("-convicted") and fact.value is not None)
    topic = fact.measure.partition("-")[0]
    assert fact.value is not None
    wrong = f"{fact.value * 3:,f}"
    text = f"In {fact.place} in {fact.period}, {wrong} people were convicted over {topic}. A bakery sold 77 loaves."
    rows = {row["text"]: row for row in rows_of(ArchiveArticle(0, "a", text), store, checked)}
    assert rows[wrong]["verdict"] == "contradicted"
    assert fact.id in rows[wrong]["facts"]
    assert rows["77"]["facts"] == []
