from __future__ import annotations

import csv
import io
import json
from hashlib import sha256

import pyarrow.parquet as pq
import pytest
from archived import ROOT, scan_here

from factcheck.archive.hits import Wanted
from factcheck.archive.rows import store_check
from factcheck.archive.stamp import stamp_of
from factcheck.archive.standing import Standing, standing_of
from factcheck.exports.hits import Form, evidence_of, take
from factcheck.period import parse_period
from factcheck.store.load import load_store

ARTICLES = [
    {"id": "=cmd()", "text": "In 2018, 953 people were convicted of child grooming offences.", "date": "2020-01-01"},
    {"id": "b", "text": "In 2018, 359 people were convicted of child grooming offences.", "date": "2021-01-01"},
]
WANTED = Wanted(verdicts=("contradicted",), published=parse_period("2020"))


@pytest.fixture(scope="module")
def standing(tmp_path_factory) -> Standing:
    return standing_of(scan_here(ARTICLES, tmp_path_factory.mktemp("made"), store_check(ROOT), size=1), 0)


def taken(standing: Standing, form: Form, wanted: Wanted = WANTED) -> bytes:
    out = io.BytesIO()
    evidence = evidence_of(standing, wanted, stamp_of(ROOT))
    rows = take(standing, wanted, load_store(ROOT), evidence, form, out)
    assert rows == (1 if wanted is WANTED else 0)
    return out.getvalue()


def manifest_hash(standing: Standing) -> str:
    return sha256((standing.folder / "manifest.json").read_bytes()).hexdigest()


def test_csv_has_the_quotes_and_the_hashes_on_every_line_and_no_formula(standing) -> None:
    (row,) = csv.DictReader(io.StringIO(taken(standing, Form.CSV).decode()))
    assert (row["article"], row["text"], row["facts"]) == ("'=cmd()", "953", "convicted-2018")
    assert "from just 68 to 359" in row["quotes"]
    assert row["store_sha256"] == stamp_of(ROOT)
    assert row["manifest_sha256"] == manifest_hash(standing)


def test_json_says_what_it_rests_on(standing) -> None:
    record = json.loads(taken(standing, Form.JSON))
    assert record["scan"]["store"] == stamp_of(ROOT)
    assert record["scan"]["manifest_sha256"] == manifest_hash(standing)
    assert record["scan"]["is_store_unchanged"] is True
    assert record["scan"]["wanted"] == {"verdicts": ["contradicted"], "published": "2020"}
    assert [row["text"] for row in record["numbers"]] == ["953"]
    assert record["numbers"][0]["sources"]


def test_parquet_carries_the_same_in_its_metadata(standing) -> None:
    table = pq.read_table(io.BytesIO(taken(standing, Form.PARQUET)))
    told = json.loads(table.schema.metadata[b"factcheck"])
    assert told == json.loads(taken(standing, Form.JSON))["scan"]
    assert table.to_pylist() == json.loads(taken(standing, Form.JSON))["numbers"]


@pytest.mark.parametrize("form", list(Form))
def test_nothing_wanted_gives_a_whole_file_without_rows(standing, form) -> None:
    data = taken(standing, form, Wanted(verdicts=("outdated",)))
    rows = {
        Form.CSV: lambda: list(csv.DictReader(io.StringIO(data.decode()))),
        Form.JSON: lambda: json.loads(data)["numbers"],
        Form.PARQUET: lambda: pq.read_table(io.BytesIO(data)).to_pylist(),
    }[form]()
    assert rows == []
