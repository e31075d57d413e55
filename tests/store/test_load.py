"""Loading a store: what is read, and that every problem of all files is told at once."""

import gc
import os
import pickle
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stores import MEASURES, TEXT, article, fact, write_articles

from factcheck import StoreError, load_store
from factcheck.amount import Bound
from factcheck.store.edit import document
from factcheck.store.model import ArticleFile


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


def test_nothing_is_dated_before_the_text_is_looked_at(make_store):
    changed = article(facts=[fact()], sha256="0" * 64)
    store = make_store(changed)
    assert store.articles[0].sha256 != store.articles[0].source.sha256  # a rule says so, not the loader


def test_line_ends_of_the_text_stay_as_captured(make_store):
    text = "One\r\ntwo\rthree\n\ufefffour \u2028 \U0001f600"
    assert make_store(article(text)).articles[0].text == text


def test_a_folder_without_a_store_says_what_was_wanted(tmp_path):
    assert problems(tmp_path) == [
        f"facts:1:1: there is no folder facts/ in {tmp_path}: name the folder that holds facts/ and seeds/ (--store)"
    ]


def test_an_empty_store_says_what_is_missing(tmp_path):
    (tmp_path / "facts").mkdir()
    assert problems(tmp_path) == [
        "facts:1:1: the folder holds no article: add a YAML file with source: and facts:",
        "facts/measures.yaml:1:1: the file is missing: it lists what the facts count (measures:)",
    ]


def test_files_that_would_be_passed_over_are_told(write_store):
    root = write_store()
    (root / "facts/late.yml").write_text("a: b")
    (root / "facts/2024").mkdir()
    (root / "facts/2024/x.yaml").write_text("a: b")
    (root / "facts/gone.yaml").symlink_to(root / "nowhere")
    assert problems(root) == [
        "facts/2024:1:1: this folder would be passed over: move its files to facts/ itself",
        "facts/gone.yaml:1:1: the file cannot be read: No such file or directory",
        "facts/late.yml:1:1: .yml would be passed over: rename the file to late.yaml",
    ]


def test_resolutions_and_hidden_files_are_no_articles(write_store):
    root = write_store()
    (root / "facts/resolutions.yaml").write_text("resolutions: []")
    (root / "facts/.first.yaml.swp.yaml").write_text("[")
    assert len(load_store(root).articles) == 1


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("frist.txt", "there is no text seeds/frist.txt: did you mean 'first.txt'?"),
        (
            "../facts/first.yaml",
            "found '../facts/first.yaml' where the name of a file in seeds/ was wanted, without any folder",
        ),
        ("/etc/hostname", "found '/etc/hostname' where the name of a file in seeds/ was wanted, without any folder"),
        ("..", "the text seeds/.. cannot be read: it is no ordinary file"),
        ("a\0b", "found 'a\\x00b' where the name of a file in seeds/ was wanted, without any folder"),
    ],
)
def test_the_text_is_a_file_in_seeds(write_store, name, message):
    assert problems(write_store(article(facts=[fact()], text=TEXT, name="first") | {"source": {"text": name}})) == [
        f"facts/first.yaml:3:9: {message}"
    ]


def test_a_text_that_is_not_utf8_is_refused_where_it_is_not(write_store):
    root = write_store()
    (root / "seeds/first.txt").write_bytes(b"One\ntwo caf\xe9")
    assert problems(root) == ["seeds/first.txt:2:8: the byte 0xE9 is not UTF-8: capture the text again as UTF-8"]


def test_two_files_for_one_article_are_refused(write_store):
    root = write_store()
    (root / "facts/second.yaml").write_text(
        (root / "facts/first.yaml").read_text().replace("id: convicted-2013", "id: c")
    )
    assert problems(root) == [
        "facts/second.yaml:2:7: the article 'first' stands twice in the store, first in facts/first.yaml, line 2: rename or remove one",
        "facts/second.yaml:3:9: the text 'first.txt' stands twice in the store, first in facts/first.yaml, line 3: rename or remove one",
    ]


def test_the_vocabulary_is_checked_for_names_that_do_not_exist(write_store):
    measures = [
        *MEASURES,
        {**MEASURES[0], "id": "a", "part_of": "b"},
        {**MEASURES[0], "id": "b", "part_of": "a", "sum_of": ["zz-zz"]},
    ]
    stages = [{"name": "Justice", "steps": ["a", "convictions-people"]}]
    places = [{"name": "Leeds", "inside": "Englnd"}, {"name": "England"}, {"name": "Leeds"}]
    assert [
        message.split(": ", 1)[1] for message in problems(write_store(measures=measures, stages=stages, places=places))
    ] == [
        "this closes a loop: a -> b -> a; cut it at one place",
        "no measure is called 'zz-zz': known: a, b, offences-recorded, people-convicted",
        "no measure is called 'convictions-people': known: a, b, offences-recorded, people-convicted",
        "no place is called 'Englnd': did you mean 'England'?",
        "the place 'Leeds' stands twice in the store, first in facts/measures.yaml, line 33: rename or remove one",
    ]


def test_what_stands_in_an_unreadable_file_is_not_called_missing(write_store):
    root = write_store(
        article("One.", [fact(computed={"kind": "rate", "count": "in-two", "per": "day"})], name="one"),
        article("Two.", [fact("in-two")], name="two"),
    )
    (root / "facts/two.yaml").write_text("source: [")
    (root / "facts/measures.yaml").write_text("measures: [")
    assert [message.split(":")[0] for message in problems(root)] == ["facts/measures.yaml", "facts/two.yaml"]


def test_the_collector_is_paused_only_while_loading(make_store):
    assert gc.isenabled()
    make_store()
    assert gc.isenabled()


@given(st.permutations(["one", "two", "three"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=6)
def test_the_order_in_which_files_are_made_changes_nothing(tmp_path_factory, names):
    root = tmp_path_factory.mktemp("store")
    articles = {name: article(f"Text of {name}: 359.", [fact(f"fact-of-{name}")], name=name) for name in names}
    store = load_store(write_articles(root, *(articles[name] for name in names)))
    assert [each.file for each in store.articles] == ["facts/one.yaml", "facts/three.yaml", "facts/two.yaml"]
    assert list(store.facts) == ["fact-of-one", "fact-of-three", "fact-of-two"]


@given(st.decimals(allow_nan=False, allow_infinity=False, places=None), st.integers(0, 40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_load_write_load_loses_no_digit(tmp_path_factory, number, places):
    written = f"{number:f}" if places > 30 else f"{number:.{places}f}"
    root = write_articles(tmp_path_factory.mktemp("store"), article(facts=[fact(value=written)]))
    first = load_store(root)
    record = ArticleFile(source=first.articles[0].source, facts=first.articles[0].facts)
    plain = record.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    (root / first.articles[0].file).write_bytes(document(plain))
    second = load_store(root)
    assert f"{second.facts['convicted-2013'].value:f}" == written
    assert str(second.facts["convicted-2013"].value) == str(first.facts["convicted-2013"].value)
    assert second.facts == first.facts


def test_a_pipe_is_no_file_to_wait_for(write_store):
    root = write_store()
    os.mkfifo(root / "facts/pipe.yaml")
    (root / "seeds/first.txt").unlink()
    os.mkfifo(root / "seeds/first.txt")
    assert problems(root) == [
        "facts/first.yaml:3:9: the text seeds/first.txt cannot be read: it is no ordinary file",
        "facts/pipe.yaml:1:1: the file cannot be read: it is no ordinary file",
    ]


def test_a_loaded_store_can_be_stored_and_sent(make_store):
    store = make_store()
    again = pickle.loads(pickle.dumps(store))
    assert again.facts == store.facts
    assert again.line_of("convicted-2013", "quote") == store.line_of("convicted-2013", "quote")


def test_a_copy_with_another_value_allows_its_own_amounts(make_store):
    stated = make_store().facts["convicted-2013"]
    assert stated.amount.low == 359
    assert stated.model_copy(update={"value": Decimal(395)}).amount.low == 395
    assert stated.model_copy(update={"bound": Bound.MORE_THAN}).amount.high is None
    assert stated.model_copy() == stated
