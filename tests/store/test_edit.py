"""Editing by splicing: exactly one value changes, and nothing else of the file does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.store.edit import EditError, append, document, remove, set_value
from factcheck.store.yaml import read_yaml

FILE = b"""# Entered by the desk; do not reorder.
source: {id: bbc, title: 'A  title'}   # short form
facts:
  - id: a
    value: 12_345.60   # as printed
    note: |
      Two
      lines.

  # A comment between facts.
  - id: b
    value: 1e+400
    quote: >-
      folded
      text
    via: [BBC]

# The end.
"""


def value_of(data):
    reading = read_yaml(data, "f")
    assert reading.problems == ()
    return reading.root.value


@pytest.mark.parametrize(
    ("path", "value", "before", "after"),
    [
        pytest.param(("facts", 0, "value"), "12345.60", b"12_345.60   #", b"12345.60   #", id="value-keeps-its-comment"),
        pytest.param(("facts", 1, "value"), "NO: way", b"1e+400", b'"NO: way"', id="quotes-where-needed"),
        pytest.param(("source", "title"), "It's", b"'A  title'", b'"It\'s"', id="in-braces"),
        pytest.param(("source", "url"), "https://a.b/c", b"title'}", b"title', url: \"https://a.b/c\"}", id="new-in-braces"),
        pytest.param(("facts", 0, "note"), "one", b"|\n      Two\n      lines.\n", b"one\n", id="block-scalar"),
        pytest.param(("facts", 1, "quote"), "other", b">-\n      folded\n      text\n", b"other\n", id="folded-scalar"),
        pytest.param(("facts", 1, "status"), "verified", b"    via: [BBC]\n", b"    via: [BBC]\n    status: verified\n", id="new-key"),
        pytest.param(
            ("facts", 0, "review"),
            {"by": "Ann", "on": "2026-11-22"},
            b"      lines.\n",
            b'      lines.\n    review:\n      by: Ann\n      "on": 2026-11-22\n',
            id="new-record",
        ),
        pytest.param(("facts", 1, "via"), ["FOI", "the BBC, again"], b"via: [BBC]", b'via:\n      - FOI\n      - "the BBC, again"', id="list"),
    ],
)  # fmt: skip
def test_one_value_changes_and_every_other_byte_stays(path, value, before, after):
    assert FILE.count(before) == 1
    assert set_value(FILE, path, value) == FILE.replace(before, after)


def test_a_new_item_comes_before_the_comment_that_follows():
    new = append(FILE, ("facts",), {"id": "c", "value": "3", "via": ["X"]})
    item = b"  - id: c\n    value: 3\n    via: [X]\n"
    assert new == FILE.replace(b"    via: [BBC]\n", b"    via: [BBC]\n" + item)
    assert append(FILE, ("facts", 1, "via"), "Ofcom") == FILE.replace(b"[BBC]", b"[BBC, Ofcom]")


def test_the_first_item_of_an_empty_list_opens_a_block():
    assert append(b"resolutions: []\n", ("resolutions",), {"rule": "x"}) == b"resolutions:\n  - rule: x\n"


def test_line_ends_stay_those_of_the_file_and_a_missing_last_one_is_added():
    assert set_value(b"a: 1\r\nb: 2\r\n", ("c",), "3") == b"a: 1\r\nb: 2\r\nc: 3\r\n"
    assert set_value(b"a: 1", ("c",), "3") == b"a: 1\nc: 3\n"


@pytest.mark.parametrize(
    ("data", "path", "value"),
    [
        pytest.param(FILE, ("facts", 7, "value"), "1", id="no-such-record"),
        pytest.param(FILE, ("facts", 0, "value", "deeper"), "1", id="inside-a-text"),
        pytest.param(FILE, (), "1", id="no-path"),
        pytest.param(b"a: |+\n  kept\n\nb: 1\n", ("a", "x"), "1", id="key-of-a-text"),
        pytest.param(FILE, ("facts", 0, "value"), "\ud800", id="half-a-character"),
    ],
)
def test_an_edit_that_cannot_be_exact_is_refused(data, path, value):
    with pytest.raises(EditError):
        set_value(data, path, value)


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        pytest.param(("facts", 0), b"  - id: a\n    value: 12_345.60   # as printed\n    note: |\n      Two\n      lines.\n", b"", id="item"),
        pytest.param(("facts", 0, "value"), b"    value: 12_345.60   # as printed\n", b"", id="key"),
        pytest.param(("facts", 0, "id"), b"- id: a\n    value: 12", b"- value: 12", id="first-key-of-an-item"),
        pytest.param(("facts", 0, "note"), b"    note: |\n      Two\n      lines.\n", b"", id="block-scalar"),
        pytest.param(("facts", 1, "via", 0), b"via: [BBC]", b"via: []", id="only-item"),
        pytest.param(("source", "id"), b"{id: bbc, title", b"{title", id="first-in-braces"),
        pytest.param(("source", "title"), b"bbc, title: 'A  title'}", b"bbc}", id="last-in-braces"),
    ],
)  # fmt: skip
def test_an_entry_is_cut_out_and_every_other_byte_stays(path, before, after):
    assert FILE.count(before) == 1
    assert remove(FILE, path) == FILE.replace(before, after)


def test_what_cannot_be_cut_out_is_refused():
    with pytest.raises(EditError, match="holds nothing under facts > 7"):
        remove(FILE, ("facts", 7))
    with pytest.raises(EditError, match="cannot be changed"):
        remove(b"a: 1\n", ("a",))
    assert remove(b"a:\n  - b: 1\n", ("a", 0)) == b"a: []\n"


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
keys = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
trees = st.dictionaries(
    keys,
    st.recursive(
        texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
        max_leaves=8,
    ),
    min_size=1,
    max_size=4,
)


@given(trees)
def test_what_is_written_reads_back_the_same(tree):
    assert value_of(document(tree)) == tree


@given(trees, keys, texts, texts)
def test_setting_a_key_changes_that_key_alone(tree, key, value, again):
    once = set_value(document(tree), (key,), value)
    assert value_of(once) == tree | {key: value}
    assert value_of(set_value(once, (key,), again)) == tree | {key: again}


@given(trees, keys, texts)
def test_removing_a_key_brings_back_what_was(tree, key, value):
    tree = {name: inner for name, inner in tree.items() if name != key} | {"last": "x"}
    assert value_of(remove(set_value(document(tree), (key,), value), (key,))) == tree


@given(
    st.lists(
        st.recursive(texts, lambda inner: st.dictionaries(keys, inner, min_size=1, max_size=3), max_leaves=5),
        min_size=1,
        max_size=4,
    ),
    st.data(),
)
def test_removing_an_item_leaves_the_others(items, data):
    index = data.draw(st.integers(0, len(items) - 1))
    left = items[:index] + items[index + 1 :]
    assert value_of(remove(document({"items": items}), ("items", index))) == {"items": left}
