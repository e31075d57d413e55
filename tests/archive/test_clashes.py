from __future__ import annotations

import json
from pathlib import Path

import pytest
from archived import ROOT, write_jsonl
from click.testing import CliRunner

from factcheck.archive import find_clashes
from factcheck.archive.corpus import articles_of, parts_of
from factcheck.archive.part import attempt, scan_part
from factcheck.archive.rows import Check, store_check
from factcheck.cli import main
from factcheck.errors import FactcheckError

RIGHT = "In 2018, 359 people were convicted of child grooming offences."
WRONG = "In 2018, 953 people were convicted of child grooming offences."
OTHER = "In 2018, 541 people were convicted of child grooming offences."
EARLIER = "In 2013, 68 people were convicted of child grooming offences."


@pytest.fixture(scope="module")
def check() -> Check:
    return store_check(ROOT)


def scanned(check: Check, folder: Path, *texts: str) -> str:
    """Scan texts, in this process, into a folder of parts."""
    articles = [
        {"id": f"a{number}", "text": text, "date": f"2020-01-0{number + 1}"} for number, text in enumerate(texts)
    ]
    corpus = str(write_jsonl(articles, folder / "made.jsonl"))
    (folder / "out/parts").mkdir(parents=True)
    for part in parts_of(corpus, 2):
        data = scan_part(articles_of(corpus, part), attempt(check, 30), {"store": "", "version": ""}, part)
        (folder / "out/parts" / part.name).write_bytes(data)
    return str(folder / "out")


def test_a_wrong_number_clashes_with_the_right_one_of_another_article(check, tmp_path) -> None:
    clashes, total = find_clashes(scanned(check, tmp_path, RIGHT, EARLIER, WRONG, RIGHT))
    (clash,) = clashes
    assert total == 1
    assert (clash.fact, clash.period, clash.fact_value) == ("convicted-2018", "2018", "359")
    assert (clash.one.text, clash.one.verdict, clash.one.articles, clash.one.article) == (
        "953",
        "contradicted",
        1,
        "a2",
    )
    assert (clash.other.text, clash.other.articles) == ("359", 2)
    assert (clash.one.sentence, clash.other.sentence) == (WRONG, RIGHT)


def test_numbers_of_other_years_and_roundings_that_agree_do_not_clash(check, tmp_path) -> None:
    rounded = "In 2018, about 360 people were convicted of child grooming offences."
    assert find_clashes(scanned(check, tmp_path, RIGHT, EARLIER, rounded)) == ([], 0)


def test_two_wrong_numbers_clash_where_no_article_is_right(check, tmp_path) -> None:
    clashes, total = find_clashes(scanned(check, tmp_path, WRONG, OTHER))
    assert total == 1
    assert {clashes[0].one.text, clashes[0].other.text} == {"953", "541"}


def test_one_article_does_not_clash_with_itself(check, tmp_path) -> None:
    assert find_clashes(scanned(check, tmp_path, f"{WRONG} {RIGHT}")) == ([], 0)


def test_a_sentence_that_gives_the_fact_right_clashes_by_none_of_its_numbers(check, tmp_path) -> None:
    right = "In 250 of the cases of 2013 hunters' evidence was used."
    wrong = "In 682 of the cases of 2013 hunters' evidence was used."
    clashes, _ = find_clashes(scanned(check, tmp_path, right, wrong))
    assert "682" in {clash.one.text for clash in clashes}
    assert {clash.one.article for clash in clashes} == {"a1"}


def test_what_most_articles_take_part_in_comes_first(check, tmp_path) -> None:
    out = scanned(check, tmp_path, RIGHT, OTHER, WRONG, WRONG, OTHER, WRONG)
    clashes, total = find_clashes(out)
    assert [(clash.one.text, clash.one.articles) for clash in clashes] == [("953", 3), ("541", 2)]
    assert find_clashes(out, limit=1) == (clashes[:1], total)


def test_the_command_tells_both_sentences_and_exits_with_1(check, tmp_path) -> None:
    out = scanned(check, tmp_path, RIGHT, WRONG)
    told = CliRunner().invoke(main, ["clashes", out])
    assert told.exit_code == 1
    assert WRONG in told.output
    assert RIGHT in told.output
    record = json.loads(CliRunner().invoke(main, ["clashes", out, "--format", "json"]).output)
    assert record["total"] == len(record["clashes"]) == 1
    assert record["clashes"][0]["one"]["sentence"] == WRONG


def test_a_folder_without_parts_is_refused(tmp_path) -> None:
    with pytest.raises(FactcheckError, match="holds no parts of a scan"):
        find_clashes(str(tmp_path))
