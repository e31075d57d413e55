"""Words from outside, in every field of a store, through everything that is written out: they stay words.

Pages are opened in a browser that is told to ignore their own policies, so that what holds is that nothing hostile was
written, and not only that a browser would have stopped it.
"""

from __future__ import annotations

import io
import re
import zipfile
from contextlib import closing, contextmanager, suppress
from datetime import date
from functools import cache
from urllib.parse import urlsplit

import frictionless
import openpyxl
import pytest
from injections import INJECTIONS, SOURCE, assert_no_formula, assert_parts_are_bare, load_hostile, write_hostile
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
AT_ONCE = 20  # pages that stand open beside each other
PATIENCE = 180_000  # milliseconds a busy machine may take to open them
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
    """For each text a fact as a card, its facts as a table and, for some, in a picture; titled with it."""
    store, report = checked
    found = []
    for at, text in enumerate(taken):
        facts = (f"f{at}", f"g{at}", f"h{at}")
        found += [
            build(store, report, Spec(form, some, title=text, as_of=DAY))
            for form, some in ((Form.FACT, facts[1:2]), (Form.TABLE, facts))
        ]
        for some in (facts[:2], facts[1:]):
            if at % 4 == 0 and (spec := suggest(store, some, report)).form is not Form.TABLE:
                found.append(build(store, report, Spec(spec.form, some, title=text, as_of=DAY)))
    assert {Form.FACT, Form.TABLE} < {chart.spec.form for chart in found}
    return found


@pytest.fixture(scope="module")
def made(charts):
    """The file of a chart, by its place and its format; each is written once for all that is asked of it."""
    return cache(lambda at, kind: export(charts[at], kind))


def test_the_store_takes_at_least_sixty_texts(taken):
    assert len(taken) >= 60
    assert all(re.search("[\u200b-\u202e\ufeff\ufffe]", text) for text in {*INJECTIONS} - {*taken})  # refused: unseen


@contextmanager
def watched(chromium):
    """A page in a browser that ignores policies and finds no host; what was asked for and what spoke up."""
    asked, spoke = [], []
    with closing(chromium.new_context(bypass_csp=True)) as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.add_init_script(RAN)
        page.on("dialog", lambda dialog: (spoke.append(dialog.message), dialog.dismiss()))
        page.on("pageerror", lambda error: spoke.append(str(error)))
        page.on("popup", lambda other: spoke.append(other.url))
        page.on("download", lambda file: spoke.append(file.url))
        context.on("request", lambda request: asked.append(request.url))
        yield page, asked, spoke


def look(page, files, asked, folder):
    """Open files, many at once, each in a frame of its own, and hold what each became against what it may be."""
    for start in range(0, len(files), AT_ONCE):
        some = files[start : start + AT_ONCE]
        asked.clear()
        host = folder / "opened.html"
        host.write_text("".join(f'<iframe src="{file.as_uri()}"></iframe>' for file in some), "utf-8")
        page.goto(host.as_uri())
        frames = page.main_frame.child_frames
        assert [frame.url for frame in frames] == [file.as_uri() for file in some]
        for frame, file in zip(frames, some, strict=True):
            look_at(frame.evaluate(LOOK), file, folder)
        assert page.url == host.as_uri()
        assert [url for url in asked if not url.startswith(folder.as_uri()) and url != "data:,"] == []


def look_at(seen, file, folder):
    """Hold what stands in a page against what may stand there."""
    assert seen["ran"] == []
    assert set(seen["elements"]) <= ELEMENTS, set(seen["elements"]) - ELEMENTS
    assert set(seen["scripts"]) <= {"application/ld+json"}
    assert seen["handlers"] == []
    for address in seen["addresses"]:
        if address not in (SOURCE, "data:,") and not address.startswith("#"):
            assert not urlsplit(address).scheme, address
            assert (file.parent / address.partition("#")[0]).resolve().is_relative_to(folder), address


@pytest.mark.browser
@pytest.mark.parametrize(
    "page_that",
    [f"<p onclick=x>{RAN}</p>", "<script>alert(1)</script>", "<img src=http://evil.example/x.png>", "<form>"],
)
def test_what_a_page_may_not_do_is_seen_in_its_frame(page_that, chromium, tmp_path):
    (tmp_path / "a.html").write_text(page_that, "utf-8")
    with watched(chromium) as (page, asked, _), pytest.raises(AssertionError):
        look(page, [tmp_path / "a.html"], asked, tmp_path)


@pytest.mark.browser
def test_no_page_of_the_site_runs_asks_or_links_anything(checked, chromium, tmp_path):
    store, report = checked
    hostile = store.facts["f0"].statement
    changes = [FactChange("f0", "value", text, text, date(2026, 1, 1), text, "c0ffee") for text in (hostile, "=1+1")]
    files = site.build(store, report, date(2026, 11, 22), changes)
    site.write(
        {name: data for name, data in files.items() if not name.startswith("fonts/")}, tmp_path
    )  # no words in them
    etree.fromstring(files["corrections.xml"])
    kinds = [sorted(name for name in files if re.fullmatch(kind, name)) for kind in PAGES]
    assert all(len(names) >= 60 for names in kinds[:-1])
    pages = [*(name for names in kinds[:-2] for name in names), *kinds[-2][::5], *kinds[-1]]
    with watched(chromium) as (page, asked, spoke):
        look(page, [tmp_path / name for name in pages], asked, tmp_path)
    assert spoke == []
    assert_no_formula(files["facts.csv"])
    assert frictionless.validate(str(tmp_path / "datapackage.json")).flatten() == []


@pytest.mark.browser
def test_no_chart_or_card_runs_asks_or_links_anything(charts, made, chromium, tmp_path):
    files = {tmp_path / f"{at}.{kind}": made(at, kind) for at in range(len(charts)) for kind in PAINTED}
    for file, data in files.items():
        file.write_bytes(data)
    with watched(chromium) as (page, asked, spoke):
        look(page, list(files), asked, tmp_path)
    assert spoke == []


@pytest.mark.browser
def test_no_page_of_a_draft_runs_asks_or_links_anything(checked, taken, chromium, tmp_path):
    store, report = checked
    drafts = ["\n\n".join(f"In 2013, {text} 359 people were convicted {text}." for text in taken), *taken[::6]]
    files = []
    for number, text in enumerate(drafts):
        answered = check_draft(text, store, report)
        files.append(tmp_path / f"{number}.html")
        files[-1].write_text(draft_html(answered, text, taken[number]), "utf-8")
        assert_no_formula(draft_csv(answered, text, "draft.txt").encode())
        assert_parts_are_bare(draft_docx(answered, Document("draft.txt", Kind.TEXT, text)))
    with watched(chromium) as (page, asked, spoke):
        look(page, files, asked, tmp_path)
    assert spoke == []


def test_no_cell_is_a_formula(charts, made):
    for at in range(len(charts)):
        assert_no_formula(made(at, "csv"))
        data = made(at, "xlsx")
        assert_parts_are_bare(data)
        for sheet in openpyxl.load_workbook(io.BytesIO(data)):
            assert not [cell for row in sheet for cell in row if cell.data_type == "f" or cell.hyperlink]
        with zipfile.ZipFile(io.BytesIO(made(at, "zip"))) as archive:
            assert_no_formula(archive.read("data.csv"))


def test_no_slide_links_anywhere_or_holds_a_formula(charts, made):
    for at in range(len(charts))[::3]:
        data = made(at, "pptx")
        assert_parts_are_bare(data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name.endswith(".xlsx"):
                    book = openpyxl.load_workbook(io.BytesIO(archive.read(name)))
                    assert not [cell for row in book.active for cell in row if cell.data_type == "f"]


def test_no_page_of_a_pdf_acts(charts, made):
    for at in range(len(charts))[::3]:
        reader = PdfReader(io.BytesIO(made(at, "pdf")))
        told = repr(reader.trailer["/Root"].get_object()) + "".join(repr(page) for page in reader.pages)
        assert not [
            word for word in ("/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/Annots", "/AA") if word in told
        ]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_file_still_carries_its_facts(charts, made, kind):
    for at, chart in list(enumerate(charts))[:: 9 if kind in ("png", "pdf", "pptx") else 2]:
        carried = read(made(at, kind))
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
