from __future__ import annotations

import gzip
from pathlib import Path

import pyarrow as pa
import pytest
from archived import write_jsonl, write_parquet

from factcheck.archive.corpus import articles_of, parts_of
from factcheck.errors import FactcheckError

ARTICLES = [{"id": f"a{number}", "text": f"Text {number}.", "date": "2020-01-01"} for number in range(23)]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_the_parts_give_every_article_once_and_in_order(form, tmp_path: Path) -> None:
    write = {"jsonl": write_jsonl, "parquet": write_parquet}[form]
    corpus = str(write(ARTICLES, tmp_path / f"corpus.{form}"))
    parts = parts_of(corpus, 5)
    read = [article for part in parts for article in articles_of(corpus, part)]
    assert [(part.first, part.last) for part in parts] == [(0, 5), (5, 10), (10, 15), (15, 20), (20, 23)]
    assert [(article.row, article.id, article.text) for article in read] == [
        (row, article["id"], article["text"]) for row, article in enumerate(ARTICLES)
    ]
    assert {article.date for article in read} == {"2020-01-01"}


@pytest.mark.parametrize(("suffix", "codec"), [("gz", "gzip"), ("zst", "zstd"), ("bz2", "bz2")])
def test_packed_lines_give_the_same_articles(suffix, codec, tmp_path: Path) -> None:
    plain = write_jsonl(ARTICLES, tmp_path / "corpus.jsonl").read_bytes()
    half = plain.index(b"\n", len(plain) // 2) + 1
    corpus = tmp_path / f"packed.jsonl.{suffix}"
    for some in (plain[:half], plain[half:]):  # as files that are written to again and again are packed
        with pa.CompressedOutputStream(tmp_path / "half", codec) as stream:
            stream.write(some)
        with corpus.open("ab") as whole:
            whole.write((tmp_path / "half").read_bytes())
    parts = parts_of(str(corpus), 5)
    read = [article for part in reversed(parts) for article in articles_of(str(corpus), part)]
    assert len(parts) == 5
    assert sorted(article.id for article in read) == sorted(article["id"] for article in ARTICLES)
    assert {article.row: article.text for article in read} == {n: a["text"] for n, a in enumerate(ARTICLES)}


def test_a_packed_file_that_is_broken_off_is_told_in_a_sentence(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl.gz"
    corpus.write_bytes(gzip.compress(b'{"id": "a", "text": "b"}\n' * 500)[:-20])
    with pytest.raises(FactcheckError, match=r"corpus\.jsonl\.gz cannot be read"):
        parts_of(str(corpus))


def test_files_of_like_names_in_folders_make_parts_of_their_own(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        write_jsonl(ARTICLES, tmp_path / folder / "corpus.jsonl")
    write_jsonl(ARTICLES, tmp_path / "a-corpus.jsonl")
    names = [part.name for part in parts_of(str(tmp_path))]
    assert len(names) == len(set(names)) == 3
    assert names == [part.name for part in parts_of(tmp_path.as_uri())]


def test_what_is_no_article_is_given_with_the_reason(tmp_path: Path) -> None:
    lines = ["{", "[1]", '{"text": "x"}', '{"id": 5}', '{"id": "a", "text": "x"}', "", '{"id": "a", "text": "y"}']
    file = tmp_path / "corpus.jsonl"
    file.write_text("\n".join(lines), "utf-8")
    read = list(articles_of(str(file), parts_of(str(file))[0]))
    assert [(article.row, article.id) for article in read] == [
        (0, "row 0"), (1, "row 1"), (2, "row 2"), (3, "5"), (4, "a"), (6, "a")
    ]  # fmt: skip
    assert [bool(article.problem) for article in read] == [True, True, True, True, False, True]
    assert read[5].problem.startswith("its id is that of the article in row 4, which stands before it.")


def test_half_a_surrogate_pair_keeps_the_offsets(tmp_path: Path) -> None:
    file = tmp_path / "corpus.jsonl"
    file.write_text('{"id": "a", "text": "x\\ud800 12"}\n', "utf-8")
    (article,) = articles_of(str(file), parts_of(str(file))[0])
    assert article.text == "x? 12"


def test_a_corpus_that_cannot_be_read_is_refused_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.parquet").write_bytes(b"no parquet")
    write_parquet([{"name": "a", "text": "b"}], tmp_path / "other.parquet")
    for name, told in {
        "nothing": "does not exist",
        "empty": "holds no .parquet, .jsonl, .jsonl.gz, .jsonl.zst or .jsonl.bz2 file",
        "broken.parquet": "cannot be read as Parquet",
        "other.parquet": "has the columns name, text; it lacks id",
    }.items():
        with pytest.raises(FactcheckError, match=told):
            parts_of(str(tmp_path / name))
    with pytest.raises(FactcheckError, match="cannot be reached"):
        parts_of("nowhere://bucket")
