"""Words from outside, in every field of a store, through everything that is written out: they stay words.

Pages are opened in a browser that is told to ignore their own policies, so that what holds is that nothing hostile was
written, and not only that a browser would have stopped it.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from contextlib import closing, contextmanager, suppress
from datetime import date
from urllib.parse import urlsplit

import frictionless
import openpyxl
import pytest
from injections import INJECTIONS, SOURCE, assert_parts_are_bare, load_hostile, write_hostile
from lxml import etree
from pypdf import PdfReader

from factcheck.charts.build import build, suggest
from factcheck.charts.model import Form, Spec
from factcheck.documents import Document
from factcheck.documents import Form as Kind
from factcheck.draft.check import check_draft
from factcheck.exports.chart.formats import FORMATS, export, read
from factcheck.exports.draft_docx import draft_docx
from factcheck.exports.draft_html import draft_html
from factcheck.exports.draft_records import draft_csv
from factcheck.exports.site import build as site
from factcheck.history import FactChange
from factcheck.report import check_store
from factcheck.store.load import load_store
from factcheck.store.problem import StoreError

pytestmark = pytest.mark.slow
DAY = "2026-11-22"
PAINTED = ("svg", "html", "embed.html")
RAN = """for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch'])
    window[name] = (...told) => { (window.ran ??= []).push(name) }"""
PAGES = (  # a page for each text, every fifth finding, and the lists
    r"facts/f\d+\.html", r"charts/m\d+\.html", r"charts/m\d+-dark\.svg", r"articles/.*\.html", r"findings/.*\.html", r"[^/]*\.html",
)  # fmt: skip
LOOK = """() => ({
    ran: window.ran ?? [],
    elements: [...new Set([...document.querySelectorAll('*')].map(one => one.localName))],
    scripts: [...document.querySelectorAll('script')].map(one => one.type),
    handlers: [...document.querySelectorAll('*')].flatMap(one => one.getAttributeNames().filter(name => name.startsWith('on'))),
    addresses: [...document.querySelectorAll('*')].flatMap(one => ['href', 'src', 'srcset', 'action', 'data', 'xlink:href']
        .filter(name => one.hasAttribute(name)).map(name => one.getAttribute(name))),
})"""
ELEMENTS = set(
    "html head meta title link script style body header nav main footer a p h1 h2 h3 ul ol li dl dt dd div span strong mark "
    "blockquote figure figcaption picture source img table caption thead tbody tr th td pre code details summary cite "
    "sup svg desc metadata rect path text tspan g defs clipPath line section".split()
)


@pytest.fixture(scope="module")
def taken(tmp_path_factory):
    """The texts a store takes; the others are refused where they are read."""
    root = tmp_path_factory.mktemp("one")
    found = []
    for text in INJECTIONS:
        with suppress(StoreError):
            load_store(write_hostile(root, [text]))
            found.append(text)
    return found


@pytest.fixture(scope="module")
def checked(taken, tmp_path_factory):
    """A store with every text in every field, and what its check finds."""
    store = load_hostile(write_hostile(tmp_path_factory.mktemp("all"), taken))
    report = check_store(store)
    assert report.resolved
    assert len({finding.rule for finding in report.findings}) >= 5
    return store, report


@pytest.fixture(scope="module")
def charts(checked, taken):
    """For each text its fact as a card, its facts as a table and, where they fit one, in a picture; titled with it."""
    store, report = checked
    found = []
    for at, text in enumerate(taken):
        facts = (f"f{at}", f"g{at}", f"h{at}")
        found += [build(store, report, Spec(form, some, title=text, as_of=DAY)) for form, some in (
            (Form.FACT, facts[:1]), (Form.FACT, facts[1:2]), (Form.TABLE, facts)
        )]  # fmt: skip
        for some in (facts[:2], facts[1:]):
            spec = suggest(store, some, report)
            if at % 4 == 0 and spec.form is not Form.TABLE:
                found.append(build(store, report, Spec(spec.form, some, title=text, as_of=DAY)))
    assert {Form.FACT, Form.TABLE} < {chart.spec.form for chart in found}
    return found


def test_the_store_takes_at_least_sixty_texts(taken):
    assert len(taken) >= 60
    assert all(re.search("[\u200b-\u202e\ufeff\ufffe]", text) for text in {*INJECTIONS} - {*taken})  # refused: unseen


@contextmanager
def watched(chromium):
    """A page in a browser that ignores policies and reaches nothing; what was asked for and what spoke up."""
    asked, spoke = [], []
    with closing(chromium.new_context(bypass_csp=True)) as context:
        page = context.new_page()
        page.add_init_script(RAN)
        page.on("dialog", lambda dialog: (spoke.append(dialog.message), dialog.dismiss()))
        page.on("pageerror", lambda error: spoke.append(str(error)))
        page.on("popup", lambda other: spoke.append(other.url))
        page.on("download", lambda file: spoke.append(file.url))

        def meet(route):
            url = route.request.url
            asked.append(url)
            route.continue_() if urlsplit(url).scheme in ("file", "data") else route.abort()

        context.route("**/*", meet)
        yield page, asked, spoke


def look(page, file, asked, folder):
    """Open a file and hold what it became against what it may be."""
    asked.clear()
    page.goto(file.as_uri())
    seen = page.evaluate(LOOK)
    assert page.url == file.as_uri()
    assert seen["ran"] == []
    assert set(seen["elements"]) <= ELEMENTS, set(seen["elements"]) - ELEMENTS
    assert set(seen["scripts"]) <= {"application/ld+json"}
    assert seen["handlers"] == []
    for address in seen["addresses"]:
        if address not in (SOURCE, "data:,") and not address.startswith("#"):
            assert not urlsplit(address).scheme, address
            assert (file.parent / address.partition("#")[0]).resolve().is_relative_to(folder), address
    assert [url for url in asked if not url.startswith(folder.as_uri()) and url != "data:,"] == []


@pytest.mark.browser
def test_no_page_of_the_site_runs_asks_or_links_anything(checked, chromium, tmp_path):
    store, report = checked
    hostile = store.facts["f0"].statement
    changes = [FactChange("f0", "value", text, text, date(2026, 1, 1), text, "c0ffee") for text in (hostile, "=1+1")]
    files = site.build(store, report, date(2026, 11, 22), changes)
    site.write(files, tmp_path)
    etree.fromstring(files["corrections.xml"])
    kinds = [sorted(name for name in files if re.fullmatch(kind, name)) for kind in PAGES]
    assert all(len(names) >= 60 for names in kinds[:-1])
    pages = [*(name for names in kinds[:-2] for name in names), *kinds[-2][::5], *kinds[-1]]
    with watched(chromium) as (page, asked, spoke):
        for name in pages:
            look(page, tmp_path / name, asked, tmp_path)
    assert spoke == []
    assert_no_formula(files["facts.csv"])
    assert frictionless.validate(str(tmp_path / "datapackage.json")).flatten() == []


@pytest.mark.browser
def test_no_chart_or_card_runs_asks_or_links_anything(charts, chromium, tmp_path):
    with watched(chromium) as (page, asked, spoke):
        for number, chart in enumerate(charts):
            if chart.spec.facts[0].startswith("g") and chart.spec.form is Form.FACT:
                continue
            for kind in PAINTED:
                file = tmp_path / f"{number}.{kind}"
                file.write_bytes(export(chart, kind))
                look(page, file, asked, tmp_path)
    assert spoke == []


@pytest.mark.browser
def test_no_page_of_a_draft_runs_asks_or_links_anything(checked, taken, chromium, tmp_path):
    store, report = checked
    drafts = ["\n\n".join(f"In 2013, {text} 359 people were convicted {text}." for text in taken), *taken[::6]]
    with watched(chromium) as (page, asked, spoke):
        for number, text in enumerate(drafts):
            answered = check_draft(text, store, report)
            file = tmp_path / f"{number}.html"
            file.write_text(draft_html(answered, text, taken[number]), "utf-8")
            look(page, file, asked, tmp_path)
            assert_no_formula(draft_csv(answered, text, "draft.txt").encode())
            assert_parts_are_bare(draft_docx(answered, Document("draft.txt", Kind.TEXT, text)))
    assert spoke == []


def test_no_cell_is_a_formula(charts):
    for chart in charts:
        assert_no_formula(export(chart, "csv"))
        data = export(chart, "xlsx")
        assert_parts_are_bare(data)
        for sheet in openpyxl.load_workbook(io.BytesIO(data)):
            assert not [cell for row in sheet for cell in row if cell.data_type == "f" or cell.hyperlink]
        with zipfile.ZipFile(io.BytesIO(export(chart, "zip"))) as archive:
            assert_no_formula(archive.read("data.csv"))


def test_no_slide_links_anywhere_or_holds_a_formula(charts):
    for chart in charts[::3]:
        data = export(chart, "pptx")
        assert_parts_are_bare(data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name.endswith(".xlsx"):
                    book = openpyxl.load_workbook(io.BytesIO(archive.read(name)))
                    assert not [cell for row in book.active for cell in row if cell.data_type == "f"]


def test_no_page_of_a_pdf_acts(charts):
    for chart in charts[::5]:
        reader = PdfReader(io.BytesIO(export(chart, "pdf")))
        told = repr(reader.trailer["/Root"].get_object()) + "".join(repr(page) for page in reader.pages)
        assert not [
            word for word in ("/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/Annots", "/AA") if word in told
        ]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_file_still_carries_its_facts(charts, kind):
    for chart in charts[:: 8 if kind in ("png", "pdf", "pptx") else 2]:
        carried = read(export(chart, kind))
        assert carried.is_whole
        assert carried.evidence.facts == chart.facts


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil.example/x", "ftp://a.example/"]
)
def test_a_source_may_name_no_other_kind_of_address(tmp_path, url):
    root = write_hostile(tmp_path, ["x"])
    file = root / "facts/a0.yaml"
    file.write_text(file.read_text("utf-8").replace(SOURCE, url), "utf-8")
    with pytest.raises(StoreError, match="url"):
        load_store(root)


def assert_no_formula(data):
    """As a spreadsheet takes it: no cell becomes a formula, and none begins as one after its quotes are read."""
    sheet = openpyxl.Workbook().active
    for line in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        sheet.append([openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", cell)[:32000] for cell in line])
    cells = [cell for row in sheet for cell in row if cell.value is not None]
    assert cells
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    bad = [cell.value for cell in cells if str(cell.value)[:1] in "=+@\t\r＝＋＠－" and str(cell.value)]
    assert bad == []
