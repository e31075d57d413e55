"""Loading a store: what is read, and that every problem of all files is told at once."""

from decimal import Decimal

import pytest
from stores import article, fact

from factcheck import StoreError, load_store
from factcheck.amount import Bound


def problems(root):
    with pytest.raises(StoreError) as refused:
        load_store(root)
    return [str(problem) for problem in refused.value.problems]


def test_a_store_loads_with_text_facts_and_lines(make_store):
    store = make_store()
    loaded = store.facts["convicted-2013"]
    assert (loaded.value, loaded.unit, str(loaded.period)) == (Decimal(359), "people", "2013")
    assert loaded.bound is Bound.EXACTLY
    assert "359 people" in store.article_of[loaded.id].text
    assert store.articles[0].sha256 == store.articles[0].source.sha256
    file = (store.root / store.articles[0].file).read_text().splitlines()
    assert file[store.line_of("convicted-2013", "quote") - 1].startswith("  quote:")
    assert file[store.line_of("convicted-2013") - 1].startswith("- id: convicted-2013")


def test_all_problems_of_all_files_come_at_once(write_store):
    root = write_store(
        article("One.", [fact(value="1_000", colour="red"), fact("b", measure="people-convictd")], name="one"),
        article(
            "Two.", [fact(quote=None), fact("c", computed={"kind": "rate", "count": "d", "per": "day"})], name="two"
        ),
    )
    messages = problems(root)
    assert messages[0].startswith("facts/one.yaml:10:10: facts > convicted-2013 > value: found '1_000' where a plain ")
    assert messages[1].startswith("facts/one.yaml:15:3: facts > convicted-2013 > colour: the key 'colour' is not known")
    assert messages[2:] == [
        "facts/one.yaml:18:12: no measure is called 'people-convictd': did you mean 'people-convicted'?",
        "facts/two.yaml:7:3: facts > convicted-2013: the key 'quote' is missing",
        "facts/two.yaml:7:7: the fact 'convicted-2013' stands twice in the store, first in facts/one.yaml, line 7: rename or remove one",
        "facts/two.yaml:24:12: no fact is called 'd': known: b, c, convicted-2013",
    ]
