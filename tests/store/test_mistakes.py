"""A newcomer's slips in YAML: each is told in a sentence that names line and column, what was found, what was wanted."""

import hashlib

import pytest

from factcheck import StoreError, load_store

TEXT = "In 2013, 359 people were convicted. Police recorded 1,665 offences.\n"
MEASURES = """measures:
  - {id: convicted, name: people convicted, unit: people, words: [convicted]}
  - {id: offences, name: offences recorded, unit: offences, words: [offences]}
"""
STORE = f"""source:
  id: first
  text: first.txt
  sha256: {hashlib.sha256(TEXT.encode()).hexdigest()}
facts:
  - id: a
    statement: In 2013, 359 people were convicted.
    measure: convicted
    value: 359
    unit: people
    period: 2013
    quote: In 2013, 359 people were convicted
    figure: 359
  - id: b
    statement: Police recorded 1,665 offences.
    measure: offences
    value: 1665
    unit: offences
    quote: Police recorded 1,665 offences
    figure: 1,665
"""
PERIODS = "such as 2013, 2020-04, 2021-02-08, 2022-10/2023-09 or 2023/24"
NUMBERS = "where a plain number was wanted, such as 1665, -3 or 5.90 (digits and one point only)"
SLIPS = {
    "a key misspelt": (
        "    period:", "    perid:", ["11:5: facts > a > perid: the key 'perid' is not known here: did you mean 'period'?"]
    ),
    "a tab": ("    unit: people", "\tunit: people", ["10:1: a tab stands in the indentation: use spaces"]),
    "an indent too deep": (
        "    unit: people", "     unit: people",
        ["10:10: found a second ': ' in the line, or a key that is indented too far: put the text in quotes, or align it"],
    ),
    "an id twice": (
        "id: b", "id: a", ["14:9: the fact 'a' stands twice in the store, first in facts/first.yaml, line 6: rename or remove one"]
    ),
    "a season": ("2013\n    quote", "spring\n    quote", [f"11:13: facts > a > period: found 'spring' where a period was wanted, {PERIODS}"]),
    "a fiscal year with a dash": (
        "2013\n    quote", "2013-14\n    quote",
        ["11:13: facts > a > period: found '2013-14' where a period was wanted: write 2013/14 for the fiscal year, 2013-04 for a month"],
    ),
    "a number with its unit": ("value: 359", "value: 359 people", [f"9:12: facts > a > value: found '359 people' {NUMBERS}"]),
    "a number with a comma": ("value: 1665", "value: 1,665", [f"17:12: facts > b > value: found '1,665' {NUMBERS}"]),
    "a yes": ("value: 359", "value: yes", [f"9:12: facts > a > value: found 'yes' {NUMBERS}"]),
    "an anchor and its alias": (
        "people\n    period: 2013", "&p people\n    period: *p",
        [
            "10:11: found the anchor &p: write values out where they are needed (if the text begins with &, put it in quotes)",
            "11:13: found the alias *p: write the value out (if the text begins with *, put it in quotes)",
        ],
    ),
    "a quote mark left open": (
        "quote: Police", 'quote: "Police',
        ["19:12: the text that begins here with a quote mark has no closing one: close it, or double a mark inside it"],
    ),
    "a day that no month has": (
        "2013\n    quote", "2013-02-30\n    quote",
        ["11:13: facts > a > period: found '2013-02-30' where a period was wanted: day is out of range for month"],
    ),
    "an article that is not there": ("first.txt", "frist.txt", ["3:9: there is no text seeds/frist.txt: did you mean 'first.txt'?"]),
    "facts that rest on each other": (
        "    figure: 359\n", "    figure: 359\n    computed: {kind: share, part: b, whole: a}\n",
        ["14:45: this closes a loop: a -> a; cut it at one place"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "wanted"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_where_it_stands(tmp_path, old, new, wanted):
    assert STORE.count(old) == 1
    assert told(tmp_path, STORE.replace(old, new).encode()) == [f"facts/first.yaml:{line}" for line in wanted]


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        pytest.param(b"", "1:1: the file is empty", id="nothing"),
        pytest.param(b"# later\n", "1:1: the file is empty", id="a-comment"),
        pytest.param(
            b"\xef\xbb\xbf" + STORE.encode(),
            "1:1: the file begins with a byte order mark (BOM): save it as plain UTF-8 without one",
            id="byte-order-mark",
        ),
        pytest.param(
            STORE.replace("In 2013, 359", "Café").encode("latin-1"),
            "7:19: the byte 0xE9 is not UTF-8: save the file as UTF-8",
            id="latin-1",
        ),
    ],
)
def test_a_file_that_is_no_text_is_told(tmp_path, data, wanted):
    assert told(tmp_path, data) == [f"facts/first.yaml:{wanted}"]


def test_slips_of_several_files_come_at_once(tmp_path):
    broken = STORE.replace("measure: convicted", "measure: convictd").replace("value: 1665", "value: 1.6m")
    measures = MEASURES + "stages:\n  - {name: courts, steps: [convicted, convicted]}\n"
    assert told(tmp_path, broken.encode(), measures) == [
        "facts/first.yaml:8:14: no measure is called 'convictd': did you mean 'convicted'?",
        f"facts/first.yaml:17:12: facts > b > value: found '1.6m' {NUMBERS}",
        "facts/measures.yaml:5:39: the step 'convicted' stands twice in one chain: a stage follows only others",
    ]


@pytest.mark.parametrize(
    "change", [("\n", "\r\n"), ("359 people were", "359\u00a0peo\u00adple were")], ids=["windows", "typography"]
)
def test_what_cannot_be_seen_is_no_slip(tmp_path, change):
    assert told(tmp_path, STORE.replace(*change).encode()) == []


def told(root, data, measures=MEASURES):
    (root / "facts").mkdir()
    (root / "seeds").mkdir()
    (root / "facts/measures.yaml").write_text(measures)
    (root / "facts/first.yaml").write_bytes(data)
    (root / "seeds/first.txt").write_text(TEXT)
    try:
        load_store(root)
    except StoreError as error:
        return [str(problem) for problem in error.problems]
    return []
