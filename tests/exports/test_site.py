"""The site: every page stands alone, every link leads somewhere, and words from outside stay words."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner
from lxml import etree, html
from stores import article, fact

from factcheck.cli import main
from factcheck.errors import FactcheckError
from factcheck.exports.site.build import build, write
from factcheck.history import FactChange
from factcheck.report import check_store
from factcheck.store.load import load_store

TODAY = date(2026, 11, 22)
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> {{7*7}} javascript:alert(1)"


@pytest.fixture(scope="module")
def store():
    return load_store(Path(__file__).parents[2])


@pytest.fixture(scope="module")
def files(store):
    return build(store, check_store(store), TODAY)


def trees(files):
    return {name: html.fromstring(data) for name, data in files.items() if name.endswith(".html")}


def test_every_fact_finding_and_article_has_a_page(store, files):
    report = check_store(store)
    assert {f"facts/{fact_id}.html" for fact_id in store.facts} <= files.keys()
    assert {f"findings/{finding.code}.html" for finding in report.findings} <= files.keys()
    assert {f"articles/{each.source.id}.html" for each in store.articles} <= files.keys()


def test_every_link_leads_to_a_page_or_to_the_web(files):
    for name, tree in trees(files).items():
        for href in tree.xpath("//a/@href | //link/@href"):
            if urlsplit(href).scheme:
                assert href.startswith("https://www.kent.police.uk/")
                continue
            parts: list[str] = []
            for part in (PurePosixPath(name).parent / href).parts:
                parts = parts[:-1] if part == ".." else [*parts, part]
            assert "/".join(parts) in files, (name, href)


def test_a_fact_page_shows_quote_number_and_source(files):
    text = trees(files)["facts/prosecuted-2013.html"].text_content()
    for words in ("According to the BBC, of the 403 people prosecuted", "403 people", "BBC", "warning"):
        assert words in text
    marked = trees(files)["facts/prosecuted-2013.html"].xpath("//mark/text()")
    assert marked == ["403"]


def test_no_page_runs_a_script_or_loads_from_elsewhere(files):
    for tree in trees(files).values():
        assert tree.xpath("//script/@type") in ([], ["application/ld+json"])
        assert not tree.xpath("//@onerror | //@onclick | //img | //iframe | //object")
        assert "default-src 'none'" in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_linked_data_is_a_claim_review_without_gaps(files):
    data = json.loads(trees(files)["facts/prosecuted-2013.html"].xpath("//script/text()")[0])
    assert data["@type"] == "ClaimReview"
    assert data["reviewRating"]["ratingValue"] == 3
    assert data["itemReviewed"]["author"]["name"] == "BBC"
    assert "url" not in data["itemReviewed"]["appearance"]
    listed = json.loads(trees(files)["index.html"].xpath("//script/text()")[0])
    assert listed["@type"] == "Dataset"
    assert len(listed["variableMeasured"]) == len([name for name in files if name.startswith("facts/")])


def test_words_from_outside_stay_words(make_store):
    text = f"In 2013 359 people were convicted. {HOSTILE}"
    hostile = fact("a", quote="359 people were convicted", statement=HOSTILE, origin=HOSTILE, place=None, period=None)
    made = make_store(article(text, [hostile], title=HOSTILE, publisher=HOSTILE, url="https://x.example/<script>"))
    for name, tree in trees(build(made, check_store(made), TODAY)).items():
        assert tree.xpath("//script/@type") in ([], ["application/ld+json"]), name
        assert not tree.xpath("//img | //@onerror"), name
        for data in tree.xpath("//script/text()"):
            assert json.loads(data)
        assert not [href for href in tree.xpath("//a/@href") if re.match(r"\s*(javascript|data):", href)], name


def test_equal_input_gives_equal_bytes(store, files):
    assert build(store, check_store(store), TODAY) == files


def test_corrections_are_told_in_the_feed(store):
    changes = [
        FactChange("convicted-2018", "value", None, "358", date(2026, 1, 1), "Ada", "c0ffee"),
        FactChange("convicted-2018", "value", "358", "359 <b>", date(2026, 2, 1), "Eve & \x07 Co", "decade"),
    ]
    feed = etree.fromstring(build(store, check_store(store), TODAY, changes)["corrections.xml"])
    titles = feed.xpath("//*[local-name()='entry']/*[local-name()='title']/text()")
    assert titles == ["convicted-2018: value was 358, now 359 <b>"]


def test_the_command_writes_it_and_overwrites_nothing_of_others(tmp_path):
    root = Path(__file__).parents[2]
    done = CliRunner().invoke(main, ["export", "--store", str(root), "--site", str(tmp_path / "site")])
    assert done.exit_code == 0, done.output
    assert (tmp_path / "site/index.html").exists()
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("x")
    with pytest.raises(FactcheckError, match="not empty"):
        write({}, mine)
