"""The reference pages say what the code says."""

import pytest

from docs.reference import HERE, RECORDS, pages
from factcheck.report import RULES


@pytest.mark.parametrize("file", pages())
def test_page_is_what_the_code_says(file):
    assert (HERE / file).read_text("utf-8") == pages()[file], "run `make docs`"


def test_every_rule_and_field_is_named():
    written = pages()
    for rule in RULES:
        assert f"\n## {rule}\n" in written["rules.md"]
    for record in RECORDS:
        for name, field in record.model_fields.items():
            assert f"{field.alias or name}" in written["store.md"]
