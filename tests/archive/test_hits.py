from __future__ import annotations

from pathlib import Path

import pytest
from archived import ROOT, rows_in, scan_here

from factcheck.archive import hits
from factcheck.archive.hits import Found, Wanted
from factcheck.archive.rows import store_check
from factcheck.errors import FactcheckError
from factcheck.period import parse_period

RIGHT = "In 2018, 359 people were convicted of child grooming offences."
WRONG = "In 2018, 953 people were convicted of child grooming offences."
ARTICLES = [
    {"id": "right", "text": RIGHT, "date": "2020-01-05", "title": "The courts’ year"},
    {"id": "wrong", "text": WRONG, "date": "2020-02-05T10:00:00", "title": "Courts, 100% <b>busy</b>"},
    {"id": "both", "text": f"{RIGHT}\n\nA baker sold 77 loaves.", "date": "2020-02", "title": None},
    {"id": "undated", "text": WRONG, "date": None, "title": "A court's week"},
    {"id": "odd", "text": RIGHT, "date": "last summer", "title": "O'Brien in court"},
]


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> list[Path]:
    out = scan_here(ARTICLES, tmp_path_factory.mktemp("it's a scan"), store_check(ROOT), size=2)
    return sorted((out / "parts").iterdir())


def listed(files: list[Path], **wanted) -> list[str]:
    rows = hits.page(files, Wanted(**wanted), 0, 100)
    assert hits.count(files, Wanted(**wanted)) == Found(len(rows), len({row["article"] for row in rows}))
    return [row["article"] for row in rows]


def test_the_overview_counts_every_number_by_verdict_and_fact(files) -> None:
    found = hits.overview(files)
    rows = rows_in(files[0].parents[1])
    assert (found.numbers, found.articles) == (len(rows), 5)
    assert next(iter(found.verdicts)) == "contradicted"
    assert found.verdicts["contradicted"] == 2
    assert sum(found.verdicts.values()) == len(rows)
    assert found.facts["convicted-2018"] == (5, 2)
    assert "2018" in found.periods


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param({"verdicts": ("contradicted",)}, ["wrong", "undated"], id="verdict-latest-first"),
        pytest.param({"verdicts": ("unsourced",)}, ["both"], id="unsourced"),
        pytest.param({"facts": ("convicted-2013",)}, [], id="another-fact"),
        pytest.param({"verdicts": ("contradicted",), "published": parse_period("2020")}, ["wrong"], id="year"),
        pytest.param({"facts": ("convicted-2018",), "published": parse_period("2020-02-05")}, ["wrong", "both"], id="day"),
        pytest.param({"facts": ("convicted-2018",), "published": parse_period("2020-01")}, ["right"], id="month"),
        pytest.param({"facts": ("convicted-2018",), "about": ("2013",)}, [], id="about-another-year"),
        pytest.param({"facts": ("convicted-2018",), "about": ()}, [], id="about-no-period"),
        pytest.param({"facts": ("convicted-2018",), "title": "COURTS"}, ["wrong", "right"], id="title"),
        pytest.param({"facts": ("convicted-2018",), "title": "100% <b>"}, ["wrong"], id="title-no-pattern"),
        pytest.param({"facts": ("convicted-2018",), "title": "o'brien court"}, ["odd"], id="title-quote"),
    ],
)  # fmt: skip
def test_numbers_are_found_by_what_is_wanted(files, wanted, found) -> None:
    assert listed(files, **wanted) == found


def test_pages_follow_each_other_without_gap_or_overlap(files) -> None:
    every = hits.page(files, Wanted(), 0, 100)
    paged = [row for first in range(0, len(every), 3) for row in hits.page(files, Wanted(), first, 3)]
    assert paged == every
    assert {row["part"] for row in every} == {file.name for file in files}


def test_articles_are_counted_by_month_and_those_without_one_apart(files) -> None:
    found = {
        (month.month, month.label): month.articles for month in hits.months(files, Wanted(facts=("convicted-2018",)))
    }
    assert found[None, "contradicted"] == 1
    assert found["2020-01", "disputed" if ("2020-01", "disputed") in found else "supported"] == 1
    assert found["2020-02", "contradicted"] == 1
    assert {month for month, _ in found} == {None, "2020-01", "2020-02"}


def test_an_articles_numbers_stand_in_the_order_of_its_text(files) -> None:
    rows = hits.article_rows(files[1], "both")
    assert [row["text"] for row in rows] == ["2018", "359", "77"]
    assert rows[1]["sentence"] == RIGHT


def test_all_rows_are_given_for_taking_away(files) -> None:
    given = list(hits.every(files, Wanted(verdicts=("contradicted",)), ("article", "text", "facts")))
    assert given == [("wrong", "953", ["convicted-2018"]), ("undated", "953", ["convicted-2018"])]


def test_a_period_wanted_meets_those_that_share_a_day() -> None:
    assert hits.meeting(("2013", "2022-10/2023-09", "2024"), parse_period("2023")) == ("2022-10/2023-09",)


def test_what_cannot_be_read_is_told(files, tmp_path) -> None:
    with pytest.raises(FactcheckError, match="has no part yet"):
        hits.overview([])
    (tmp_path / "x.parquet").write_bytes(b"no parquet")
    with pytest.raises(FactcheckError, match="cannot be read"):
        hits.overview([tmp_path / "x.parquet"])
