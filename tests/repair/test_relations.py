"""Rows are the same whether they are asked of all facts at once or of each fact in turn."""

from planted import build

from factcheck.repair.relations import Index, all_rows, rows_about


def test_all_rows_are_those_about_each_fact_and_none_twice():
    index = Index.of(build(300, 4, 9).store)
    rows = all_rows(index)
    assert len(rows) == len(set(rows)) > len(index.facts)
    assert set(rows) == {row for fact in index.facts.values() for row in rows_about(fact, index)}
    for fact in list(index.facts.values())[::20]:
        assert set(rows_about(fact, index)) == {row for row in rows if fact.id in row.uses}
