"""Facts as tables: exact, and harmless to a spreadsheet."""

import csv
import io
import sys
from decimal import Decimal

import pytest
from stores import article, fact

from factcheck.errors import FactcheckError
from factcheck.exports.table import COLUMNS, harmless, to_csv, to_parquet


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-1", "-1"), ("-5.90", "-5.90"), ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("＝1", "'＝1"), ("-１", "'-１"),
        ("-3\n", "'-3\n"), ("plain", "plain"), ("", ""), ("359", "359"),
    ],
)  # fmt: skip
def test_no_cell_is_a_formula_and_a_number_stays_one(cell, written):
    assert harmless(cell) == written


def test_csv_has_a_line_a_fact_with_digits_as_published(make_store):
    store = make_store(article(facts=[fact(value="-5.90", quote="=HYPERLINK(1), 359", via=["FOI", "BBC"])]))
    rows = list(csv.DictReader(io.StringIO(to_csv(store, list(store)))))
    assert [tuple(row) for row in rows] == [COLUMNS]
    row = rows[0]
    assert (row["value"], row["quote"], row["via"]) == ("-5.90", "'=HYPERLINK(1), 359", "FOI > BBC")
    assert (row["first_day"], row["last_day"], row["low"]) == ("2013-01-01", "2013-12-31", "")


def test_parquet_has_exact_decimals_and_days(make_store):
    store = make_store(article(facts=[fact(value="5.90"), fact("b", value="12345678901234567890", period=None)]))
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(io.BytesIO(to_parquet(store, list(store))))
    assert table.column("value").to_pylist() == [Decimal("5.90"), Decimal(12345678901234567890)]
    assert table.column("value_as_published").to_pylist() == ["5.90", "12345678901234567890"]
    assert [str(day) for day in table.column("last_day").to_pylist()] == ["2013-12-31", "None"]
    assert table.column("low").to_pylist() == [None, None]
    assert to_parquet(store, list(store)) == to_parquet(store, list(store))


def test_a_number_too_long_for_parquet_is_told(make_store):
    store = make_store(article(facts=[fact(value="1" * 80)]))
    with pytest.raises(FactcheckError, match="more digits than Parquet can hold"):
        to_parquet(store, list(store))


def test_without_pyarrow_the_way_out_is_named(make_store, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    store = make_store()
    with pytest.raises(FactcheckError, match="Parquet needs the package pyarrow, which is not installed"):
        to_parquet(store, list(store))


def test_a_lone_carriage_return_begins_no_line_of_its_own(make_store):
    store = make_store(article(facts=[fact(note=None, statement="Words\r=1+1")]))
    lines = list(csv.reader(io.StringIO(to_csv(store, list(store)), newline="")))
    assert [len(line) for line in lines] == [len(COLUMNS)] * 2
