"""Reading a quote from what was read of its article gives what reading it alone gives."""

from pathlib import Path

import pytest
from planted import build
from stores import article, fact

from factcheck.store.evidence import gather
from factcheck.store.load import load_store

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("store", [load_store(ROOT), build(400, 5, 9).store], ids=["five-articles", "planted"])
def test_what_was_read_before_changes_no_evidence(store):
    for each in store.articles:
        for stated in each.facts:
            alone = gather(stated, each.text, each.folded)
            assert gather(stated, each.text, each.folded, each.figures) == alone, stated.id


def test_a_line_dated_by_another_is_read_alone(make_store):
    text = "In 2019 it rained.\nIn the same year 359 people were convicted."
    made = make_store(article(text, [fact("a", quote="In the same year 359 people were convicted.", period=None)]))
    (read,) = made.articles
    assert read.evidence["a"].periods == gather(read.facts[0], text, read.folded).periods == ()
