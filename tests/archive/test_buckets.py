"""A bucket of the S3 kind, kept by moto on the loopback."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from archived import ROOT, hashes, make_corpus, scan_file_here, write_jsonl, write_parquet
from moto.server import ThreadedMotoServer
from pyarrow import fs

from factcheck.archive import find_clashes, scan
from factcheck.archive.location import locate
from factcheck.errors import FactcheckError

pytestmark = pytest.mark.slow

CORPUS = make_corpus(40, seed=3)


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(endpoint, monkeypatch) -> str:
    """Empty a bucket that the environment leads to."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": "nobody",
        "AWS_SECRET_ACCESS_KEY": "nothing",
        "AWS_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": f"http://{endpoint}",
    }.items():
        monkeypatch.setenv(name, value)
    system, _ = fs.FileSystem.from_uri("s3://archive?allow_bucket_creation=true")
    system.create_dir("archive")
    system.delete_dir_contents("archive")
    return "s3://archive"


@pytest.fixture
def corpus(bucket, tmp_path) -> str:
    """Keep half of the corpus in each form."""
    write_jsonl(CORPUS.articles[:20], tmp_path / "first.jsonl")
    write_parquet(CORPUS.articles[20:], tmp_path / "second.parquet")
    for file in ("first.jsonl", "second.parquet"):
        locate(f"{bucket}/corpus/{file}").write((tmp_path / file).read_bytes())
        (tmp_path / "corpus").mkdir(exist_ok=True)
        (tmp_path / file).rename(tmp_path / "corpus" / file)
    return f"{bucket}/corpus"


@pytest.fixture
def here(corpus, answer, tmp_path) -> Path:
    """The same corpus, scanned on the disk."""
    return scan_file_here(tmp_path / "corpus", tmp_path / "out", answer, 10)


def parts_below(out: str) -> list[str]:
    return list(locate(out).below("parts").files())


def test_a_bucket_gives_and_takes_what_a_disk_does_with_one_request_a_part(bucket, corpus, here, caplog) -> None:
    out = f"{bucket}/out"
    with caplog.at_level(logging.INFO, logger="werkzeug"):
        done = scan(corpus, ROOT, out, 2, part_size=10)
    assert {part["name"]: part["sha256"] for part in done.record["parts"]} == hashes(here)
    assert locate(out).below("manifest.json").read() == (here / "manifest.json").read_bytes()
    clashes, total = find_clashes(out)
    assert total > 0
    assert (clashes, total) == find_clashes(str(here))
    sent = re.findall(r'"(PUT|POST) /archive/out/parts/(\S+) HTTP', caplog.text)
    assert sorted(sent) == [("PUT", name) for name in parts_below(out)]
    assert len(sent) == 4


def test_a_scan_in_a_bucket_is_taken_up_where_it_was(bucket, corpus, here) -> None:
    out = f"{bucket}/out"
    missing, *there = sorted((here / "parts").iterdir())
    for file in there:
        locate(f"{out}/parts/{file.name}").write(file.read_bytes())
    done = scan(corpus, ROOT, out, 1, part_size=10)
    assert (done.new, missing.name in parts_below(out)) == (1, True)
    assert done.record == json.loads((here / "manifest.json").read_text())


def test_the_address_may_name_the_server_itself(endpoint, bucket, corpus, monkeypatch) -> None:
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    named = f"?endpoint_override={endpoint}&scheme=http"
    done = scan(corpus + named, ROOT, f"{bucket}/out{named}", 1, part_size=20)
    assert (done.new, done.record["articles"]) == (2, 40)
    assert len(parts_below(f"{bucket}/out{named}")) == 2


def test_a_bucket_that_is_not_there_is_told_in_a_sentence(bucket, corpus) -> None:
    with pytest.raises(FactcheckError, match="s3://nowhere/corpus does not exist"):
        scan("s3://nowhere/corpus", ROOT, f"{bucket}/out", 1)
