"""The view "Archive", run without a browser on scans made in this process."""

import os
import time
from html import unescape

import pytest
from archived import ROOT, scan_here

from dashboard.archive import files as archive_files
from dashboard.archive import listing
from factcheck.archive.rows import store_check

RIGHT = "In 2018, 359 people were convicted of child grooming offences."
WRONG = "In 2018, 953 people were convicted of child grooming offences."
HOSTILE = "<img src=x onerror=alert(1)> [a](http://outside.invalid) $3"
ARTICLES = [
    {"id": "a1", "text": f"A bakery sold 77 loaves.\n\n{WRONG}", "date": "2020-02-03", "title": HOSTILE, "url": "https://a.example"},
    {"id": "a2", "text": RIGHT, "date": "2020-01-09", "title": "Courts"},
    {"id": "a3", "text": WRONG.replace("953", "541"), "date": None, "title": None},
    {"id": "a4", "text": f"{RIGHT} In 2013, 403 people were prosecuted for attempting to meet a child following sexual grooming.", "date": "2020-01"},
    {"id": "a5", "date": "2020-01"},
]  # fmt: skip


@pytest.fixture(scope="module")
def check():
    return store_check(ROOT)


@pytest.fixture
def scans(check, tmp_path, monkeypatch):
    """A folder of scans with a finished one, called done."""
    folder = tmp_path / "scans"
    folder.mkdir()
    monkeypatch.setenv("FACTCHECK_SCANS", str(folder))
    scan_here(ARTICLES, tmp_path, check, size=2).rename(folder / "done")
    return folder


@pytest.fixture
def running(check, tmp_path, scans):
    """A scan of which two parts of five are done, after 10 and 20 seconds."""
    (tmp_path / "more").mkdir()
    out = scan_here([{"id": f"b{n}", "text": RIGHT} for n in range(10)], tmp_path / "more", check, size=2, parts=2)
    at = time.time() - 20
    os.utime(out / "plan.json", (at, at))
    for number, file in enumerate(sorted((out / "parts").iterdir()), 1):
        os.utime(file, (at + 10 * number, at + 10 * number))
    return out.rename(scans / "under-way")


def table(app, column):
    return next(frame.value for frame in app.dataframe if column in frame.value)


def listed(app):
    return list(table(app, "Number")["Article"])


def links(app):
    return {element.proto.label: element.proto.query_string for element in app.get("page_link")}


def test_without_a_scan_the_command_that_makes_one_is_shown(open_view, shown, monkeypatch, tmp_path):
    monkeypatch.setenv("FACTCHECK_SCANS", str(tmp_path / "none"))
    app = open_view("archive")
    assert "No archive has been scanned yet" in shown(app)
    assert app.code[0].value == f"factcheck scan CORPUS --store {ROOT} --out {tmp_path}/none/NAME"


def test_scans_lie_beside_the_store_unless_a_folder_is_named(open_view, monkeypatch, write_store):
    monkeypatch.delenv("FACTCHECK_SCANS", raising=False)
    root = write_store()
    assert open_view("archive", root).code[0].value.endswith(f"--out {root}/scans/NAME")


def test_a_finished_scan_lists_its_numbers_the_most_serious_first(open_view, shown, scans):
    app = open_view("archive")
    text = unescape(shown(app))
    assert "Finished: 5 articles in 3 parts" in text
    assert "Dates, ages and the like are left out unless chosen." in text
    assert listed(app)[:2] == ["a1", "a3"]
    assert next(iter(table(app, "Number")["Verdict"])) == "≠ contradicted"
    assert "context" not in set(table(app, "Number")["Verdict"])


def test_articles_that_could_not_be_checked_are_named_with_the_reason(open_view, scans):
    failed = table(open_view("archive"), "Why")
    assert list(failed["Article"]) == ["a5"]
    assert list(failed["Why"]) == ["the article has no text"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param({"verdict": ["contradicted"]}, ["a1", "a3"], id="verdict"),
        pytest.param({"verdict": ["contradicted"], "published": "2020"}, ["a1"], id="published"),
        pytest.param({"fact": ["convicted-2018"], "title": "courts"}, ["a2"], id="fact-and-title"),
        pytest.param({"about": "2013"}, ["a4"], id="about"),
    ],
)
def test_numbers_are_found_by_what_the_address_asks(open_view, scans, asked, found):
    app = open_view("archive", **asked)
    assert not app.exception
    assert listed(app) == found


def test_the_choice_is_written_into_the_address(open_view, scans):
    app = open_view("archive")
    app.pills[0].set_value(["contradicted"]).run()
    app.text_input[0].set_value("courts").run()
    assert dict(app.query_params) == {"scan": "done", "verdict": "contradicted", "title": "courts"}
    assert "No number of this scan fits" in app.info[0].value
    app.text_input[0].set_value("").run()
    assert dict(app.query_params) == {"scan": "done", "verdict": "contradicted"}
    assert links(app)["Permalink"] == "scan=done&verdict=contradicted"


def test_a_period_that_cannot_be_read_narrows_nothing_and_is_said(open_view, shown, scans):
    app = open_view("archive", published="last year")
    assert "Published narrows nothing: found 'last year'" in unescape(shown(app))
    assert len(listed(app)) > 2


def test_the_list_is_turned_page_by_page_and_begins_again_with_another_choice(open_view, scans, monkeypatch):
    monkeypatch.setattr(listing, "ROWS", 2)
    app = open_view("archive", page="2")
    assert app.number_input[0].value == 2
    second = listed(app)
    app.number_input[0].set_value(1).run()
    assert listed(app) == ["a1", "a3"] != second
    assert "page" not in app.query_params
    for number in (3, 2):
        app.number_input[0].set_value(number).run()
        assert app.number_input[0].value == number
        assert app.query_params["page"] in (str(number), [str(number)])
    app.pills[0].set_value(["contradicted", "unsourced"]).run()
    assert app.number_input[0].value == 1


def test_an_article_opens_with_its_numbers_marked_and_the_working_beside(open_view, shown, scans):
    app = open_view("archive", article="a1", figure=str(ARTICLES[0]["text"].index("953")), verdict="contradicted")
    text = unescape(shown(app))
    assert '<h2 class="fc-chosen">953</h2>' in text
    assert "The store has 359 people convicted" in text
    assert "<mark>359</mark>" in text
    assert "2020-02-03 · a1 · https://a.example" in text
    assert links(app)["All numbers of this scan"] == "scan=done&verdict=contradicted"
    assert not app.checkbox
    assert "<img" not in shown(app)


def test_without_a_chosen_number_those_to_look_at_come_first(open_view, shown, scans):
    assert "<strong>953</strong>" in shown(open_view("archive", article="a1"))


def test_a_corpus_that_has_moved_is_told_and_the_kept_sentences_shown(open_view, scans, tmp_path, shown):
    (tmp_path / "made.jsonl").rename(tmp_path / "moved.jsonl")
    app = open_view("archive", article="a1")
    assert "The corpus has moved" in app.warning[0].value
    assert "only the sentences that the scan kept" in app.warning[0].value
    assert "<strong>953</strong>" in shown(app)


def test_an_article_that_the_scan_does_not_know_is_said(open_view, scans):
    assert "no number in an article with this id" in open_view("archive", article="zz").warning[0].value
    assert "has no part 'zz'" in open_view("archive", article="a1", part="zz").error[0].value


def test_months_are_a_table_too_and_articles_without_a_month_are_counted(open_view, shown, scans):
    app = open_view("archive", show="time", fact=["convicted-2018"])
    assert "their date is missing or names none: 1 article contradicted." in shown(app)
    months = table(app, "Month")
    assert list(months["Month"]) == ["2020-01", "2020-02"]
    assert list(months["contradicted"]) == [0, 1]
    assert app.get("vega_lite_chart") or app.get("arrow_vega_lite_chart")


def test_clashes_show_both_sentences_and_lead_to_both_articles(open_view, shown, scans):
    app = open_view("archive", show="clashes")
    text = unescape(shown(app))
    assert "<mark>953</mark>" in text
    assert "<mark>359</mark>" in text
    assert "953 against 359" in text
    assert links(app)["Open the first article"].startswith("scan=done&article=a")


def test_a_scan_that_runs_shows_its_rate_and_the_time_left(open_view, running):
    app = open_view("archive", scan="under-way")
    assert not app.exception
    (bar,) = app.get("progress")
    assert bar.proto.text.startswith("2 of 5 parts done, 0.2 articles a second, ")
    assert bar.proto.text.endswith(" s left")
    assert bar.proto.value == 40
    assert len(listed(app)) == 4


def test_a_scan_that_has_stopped_says_so_and_how_to_go_on(open_view, running):
    for file in (running / "plan.json", *(running / "parts").iterdir()):
        os.utime(file, (1_700_000_000, 1_700_000_000))
    app = open_view("archive", scan="under-way")
    assert "The scan seems to have stopped: 2 of 5 parts are done" in app.warning[0].value
    assert "Called again, its command does what is missing" in app.warning[0].value


def test_a_scan_against_another_store_is_told(open_view, scans, write_store):
    app = open_view("archive", write_store())
    assert "The store has changed since this scan" in app.warning[0].value
    assert not app.exception


def test_a_folder_that_cannot_be_read_is_told_in_a_sentence(open_view, scans):
    (scans / "done" / "plan.json").write_text("{}")
    assert "has no plan.json that can be read" in open_view("archive").error[0].value


def test_the_numbers_can_be_taken_away_up_to_a_bound(open_view, scans, monkeypatch):
    app = open_view("archive", verdict=["contradicted"])
    assert [each.proto.label for each in app.get("download_button")] == ["CSV", "JSON", "Parquet"]
    assert "--verdict contradicted --format parquet" in app.code[0].value
    monkeypatch.setattr(archive_files, "TAKEN_MOST", 1)
    app = open_view("archive", verdict=["contradicted"])
    assert not app.get("download_button")
    assert "more than a browser should hold" in "".join(caption.value for caption in app.caption)


def test_untrusted_words_stay_words(open_view, shown, scans):
    for asked in ({}, {"show": "clashes"}, {"article": "a1"}):
        app = open_view("archive", **asked)
        assert "<img" not in shown(app)
        assert not [label for label in links(app) if "outside" in label]
