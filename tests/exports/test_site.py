"""The site: every page stands alone, every link leads somewhere, and words from outside stay words."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import frictionless
import pytest
from click.testing import CliRunner
from lxml import etree, html
from stores import article, fact

from factcheck.cli import main
from factcheck.errors import FactcheckError
from factcheck.exports.chart.formats import read
from factcheck.exports.site.build import build, write
from factcheck.exports.site.place import Place, read_place
from factcheck.history import FactChange
from factcheck.report import check_store
from factcheck.store.load import load_store
from factcheck.verify import verify

TODAY = date(2026, 11, 22)
HERE = Place("https://figures.example/2026/")
ATOM = {"a": "http://www.w3.org/2005/Atom"}
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> {{7*7}} javascript:alert(1)"
CHANGES = (
    FactChange("convicted-2018", "value", None, "358", date(2026, 1, 1), "Ada", "c0ffee"),
    FactChange("convicted-2018", "value", "358", "359 <b>", date(2026, 2, 1), "Eve & \x07 Co", "decade"),
    FactChange("gone-2018", "value", "7", None, date(2026, 3, 1), "", "facade"),
)
# What schema.org knows of the types used here, and what those who index claims and data sets want of them.
KNOWN = {
    "ClaimReview": "url claimReviewed datePublished itemReviewed reviewRating author",
    "Claim": "text author datePublished appearance",
    "CreativeWork": "name url datePublished author publisher",
    "Rating": "ratingValue bestRating worstRating alternateName",
    "Organization": "name url",
    "Thing": "name url",
    "Dataset": "name description url identifier dateModified isAccessibleForFree creator citation temporalCoverage "
    "spatialCoverage variableMeasured distribution",
    "PropertyValue": "name value unitText",
    "DataDownload": "contentUrl encodingFormat",
}
REQUIRED = {
    "ClaimReview": "url claimReviewed itemReviewed reviewRating author",
    "Claim": "appearance",  # who said it, only where somebody is named
    "Rating": "ratingValue bestRating worstRating alternateName",
    "Dataset": "name description url creator distribution",
    "DataDownload": "contentUrl encodingFormat",
    "PropertyValue": "name",
    "Organization": "name",
    "Thing": "name",
}


@pytest.fixture(scope="module")
def store():
    return load_store(Path(__file__).parents[2])


@pytest.fixture(scope="module")
def report(store):
    return check_store(store)


@pytest.fixture(scope="module")
def files(store, report):
    return build(store, report, TODAY)


@pytest.fixture(scope="module")
def addressed(store, report):
    return build(store, report, TODAY, CHANGES, HERE)


def trees(files):
    """Every page of the site; the pages of charts that stand alone have tests of their own."""
    return {
        name: html.fromstring(data)
        for name, data in files.items()
        if name.endswith(".html") and not name.endswith((".alone.html", ".embed.html"))
    }


def pages_of_data(files):
    for name, tree in trees(files).items():
        for data in tree.xpath("//script/text()"):
            yield name, json.loads(data)


def test_every_fact_finding_article_and_chart_has_a_page(store, report, files):
    assert {f"facts/{fact_id}.html" for fact_id in store.facts} <= files.keys()
    assert {f"findings/{finding.code}.html" for finding in report.findings} <= files.keys()
    assert {f"articles/{each.source.id}.html" for each in store.articles} <= files.keys()
    measures = {each.measure for each in store if each.unit != "date"}
    assert {f"charts/{measure}.html" for measure in measures} <= files.keys()


def test_every_link_leads_to_a_page_and_its_place_on_it_or_to_the_web(files):
    pages = trees(files)
    for name, tree in pages.items():
        for target in tree.xpath("//a/@href | //link/@href | //img/@src | //source/@srcset"):
            if urlsplit(target).scheme:
                assert target.startswith("https://www.kent.police.uk/")
                continue
            href, _, place = target.partition("#")
            parts: list[str] = []
            for part in (PurePosixPath(name).parent / href).parts if href else PurePosixPath(name).parts:
                parts = parts[:-1] if part == ".." else [*parts, part]
            found = "/".join(parts)
            assert found in files, (name, target)
            assert not place or pages[found].xpath("//*[@id=$place]", place=place), (name, target)


def test_a_fact_page_shows_quote_number_and_source(files):
    tree = trees(files)["facts/prosecuted-2013.html"]
    for words in (
        "According to the BBC, of the 403 people prosecuted",
        "403 people",
        "BBC",
        "warning",
        "Not yet verified",
    ):
        assert words in tree.text_content()
    assert tree.xpath("//mark/text()") == ["403"]
    for form in ("svg", "embed.html"):
        (carried,) = read(files[f"facts/prosecuted-2013.{form}"]).evidence.facts
        assert carried.value == "403"
    assert "../charts/grooming-prosecutions.html" in tree.xpath("//a/@href")


def test_a_chart_page_shows_picture_words_table_and_files_without_a_script(store, report, files):
    tree = trees(files)["charts/grooming-convictions.html"]
    (picture,) = tree.xpath("//figure//*[local-name()='svg' and @role='img']")
    named = picture.get("aria-labelledby").split()
    words = " ".join(tree.xpath("string(//*[@id=$name])", name=name) for name in named)
    assert "From 68 people (2013) to 359 people (2018)" in words
    tints = {*picture.xpath(".//@fill"), *picture.xpath(".//@stroke")} - {"none", "transparent"}
    assert {tint for tint in tints if not re.fullmatch(r"var\(--[a-z]+\)", tint)} == set()
    assert [row.xpath("string(td[4])") for row in tree.xpath("//tbody/tr")] == ["68", "359"]
    assert "from just 68 to 359" in tree.text_content()
    for form in ("svg", "alone.html", "csv", "zip"):
        carried = read(files[f"charts/grooming-convictions.{form}"])
        assert carried.is_whole
        assert verify(carried.evidence, store, report).is_sound


def test_no_page_runs_a_script_or_loads_from_elsewhere(files):
    for tree in trees(files).values():
        assert tree.xpath("//script/@type") in ([], ["application/ld+json"])
        assert not tree.xpath("//@onerror | //@onclick | //iframe | //object | //@style")
        assert "default-src 'none'" in tree.xpath("//meta[@http-equiv]/@content")[0]


@pytest.mark.parametrize("site", ["files", "addressed"])
def test_linked_data_says_what_schema_org_knows_and_all_that_is_required(site, request):
    told = list(pages_of_data(request.getfixturevalue(site)))

    def check(name, node):
        if isinstance(node, list):
            for each in node:
                check(name, each)
        elif isinstance(node, dict):
            kind = node["@type"]
            keys = {key for key in node if not key.startswith("@")}
            assert keys <= {*KNOWN[kind].split()}, (name, kind)
            assert {*REQUIRED.get(kind, "").split()} <= keys, (name, kind)
            assert all(node[key] not in ("", [], {}) for key in keys), (name, kind)
            for key in keys:
                check(name, node[key])

    for name, data in told:
        assert data["@context"] == "https://schema.org"
        assert data["@type"] == ("ClaimReview" if name.startswith("facts/") else "Dataset")
        if data["@type"] == "Dataset":
            assert 50 <= len(data["description"]) <= 5000
        if site == "addressed":
            assert data["url"] == HERE.address + name
        check(name, data)
    assert len(told) == len(
        [name for name in trees(request.getfixturevalue(site)) if re.match("facts/|charts/|index", name)]
    )


def test_a_disputed_fact_is_rated_so_and_nothing_unknown_is_told(files):
    data = dict(pages_of_data(files))["facts/prosecuted-2013.html"]
    assert data["reviewRating"]["ratingValue"] == 3
    assert data["itemReviewed"]["author"] == {"@type": "Thing", "name": "BBC"}
    assert "url" not in data["itemReviewed"]["appearance"]


def test_words_from_outside_stay_words(make_store):
    text = f"In 2013 359 people were convicted. {HOSTILE}"
    hostile = fact("a", quote="359 people were convicted", statement=HOSTILE, origin=HOSTILE, place=None, period=None)
    made = make_store(article(text, [hostile], title=HOSTILE, publisher=HOSTILE, url="https://x.example/<script>"))
    for name, tree in trees(build(made, check_store(made), TODAY, CHANGES)).items():
        assert tree.xpath("//script/@type") in ([], ["application/ld+json"]), name
        assert not tree.xpath("//img[not(contains(@src, '.svg'))] | //@onerror"), name
        for data in tree.xpath("//script/text()"):
            assert json.loads(data)
        assert not [href for href in tree.xpath("//a/@href") if re.match(r"\s*(javascript|data):", href)], name


def test_equal_input_gives_equal_bytes(store, report, addressed):
    assert build(store, report, TODAY, CHANGES, HERE) == addressed


def test_the_feed_is_valid_atom_and_tells_corrections_alone(addressed):
    feed = etree.fromstring(addressed["corrections.xml"])
    assert_atom(feed)
    titles = feed.xpath("a:entry/a:title/text()", namespaces=ATOM)
    assert titles == [
        "gone-2018: value was 7, taken out of the store",
        "convicted-2018: value was 358, now 359 <b>",
    ]
    corrections = trees(addressed)["corrections.html"]
    for target in feed.xpath("a:entry/a:link/@href", namespaces=ATOM):
        page, _, place = target.partition("#")
        assert page == f"{HERE.address}corrections.html"
        assert corrections.xpath("//*[@id=$place]", place=place)
    assert corrections.xpath("//main//a/@href") == ["corrections.xml", "facts/convicted-2018.html"]


def test_a_feed_without_corrections_is_valid_too(files):
    assert_atom(etree.fromstring(files["corrections.xml"]))


def assert_atom(feed):
    """RFC 4287: what a feed and an entry must hold, once; every id an absolute IRI of its own; every day with a time."""
    assert feed.tag == f"{{{ATOM['a']}}}feed"
    entries = feed.findall("a:entry", ATOM)
    for node in (feed, *entries):
        for name in ("id", "title", "updated"):
            assert len(node.findall(f"a:{name}", ATOM)) == 1, name
        assert urlsplit(node.findtext("a:id", None, ATOM)).scheme == "urn"
        assert datetime.fromisoformat(node.findtext("a:updated", None, ATOM)).tzinfo
        assert node.findtext("a:author/a:name", None, ATOM)
        assert node.findtext("a:title", None, ATOM)
        assert len(node.findall("a:link[@rel='alternate']", ATOM)) == 1
    for entry in entries:
        assert entry.findtext("a:content[@type='text']", None, ATOM)
    assert len(feed.findall("a:link[@rel='self']", ATOM)) == 1
    ids = feed.xpath("//a:id/text()", namespaces=ATOM)
    assert len(set(ids)) == len(ids)
    assert {etree.QName(node).localname for node in feed.iter()} <= {
        "feed", "entry", "id", "title", "updated", "author", "name", "link", "content"
    }  # fmt: skip


def test_the_sitemap_names_every_page_by_its_full_address(files, addressed):
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    told = etree.fromstring(addressed["sitemap.xml"]).xpath("s:url/s:loc/text()", namespaces=names)
    assert sorted(told) == sorted(HERE.address + name for name in trees(addressed) if name != "404.html")
    assert "sitemap.xml" not in files


def test_the_page_for_nowhere_leads_out_from_every_address(addressed):
    tree = trees(addressed)["404.html"]
    assert all(href.startswith((HERE.address, "#")) for href in tree.xpath("//a/@href"))
    assert not tree.xpath("//link[@rel='stylesheet']")


@pytest.mark.parametrize(
    "address", ["", "ftp://x.example/", "https://", "https://x.example/?a=1", "https://x.example/ a", "x"]
)
def test_an_address_that_no_site_can_stand_at_is_refused(address):
    with pytest.raises(FactcheckError, match="wanted http or https"):
        read_place(address)


def test_the_data_is_a_valid_data_package(files, tmp_path):
    write(files, tmp_path / "site")
    told = frictionless.validate(str(tmp_path / "site/datapackage.json"))
    assert told.flatten() == []
    assert told.stats["tasks"] == 1
    rows = frictionless.Package(str(tmp_path / "site/datapackage.json")).get_resource("facts").read_rows()
    assert {row["id"]: str(row["value"]) for row in rows}["convicted-2018"] == "359"


def test_the_command_writes_it_and_overwrites_nothing_of_others(tmp_path):
    root = Path(__file__).parents[2]
    site = tmp_path / "site"
    done = CliRunner().invoke(
        main, ["export", "--store", str(root), "--site", str(site), "--address", "https://a.example"]
    )
    assert done.exit_code == 0, done.output
    assert "https://a.example/facts/" in (site / "sitemap.xml").read_text()
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "style.css").write_text("x")
    with pytest.raises(FactcheckError, match="not empty"):
        write({}, mine)


def test_a_later_site_removes_the_pages_of_the_earlier_one_and_nothing_else(files, tmp_path):
    write(files, tmp_path)
    (tmp_path / "facts/notes.txt").write_text("mine")
    fewer = {name: data for name, data in files.items() if name != "facts/convicted-2018.html"}
    write(fewer, tmp_path)
    assert not (tmp_path / "facts/convicted-2018.html").exists()
    assert (tmp_path / "facts/notes.txt").read_text() == "mine"
    (tmp_path.parent / "precious.txt").write_text("x")
    (tmp_path / "site-files.txt").write_text("../precious.txt\n")
    write(fewer, tmp_path)
    assert (tmp_path.parent / "precious.txt").exists()
