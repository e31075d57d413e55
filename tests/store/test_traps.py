"""Every trap of YAML and of the records: kept exact, or refused with its line, its column and a way out."""

from decimal import Decimal

import pytest
from stores import article, fact

from factcheck import StoreError, load_store

HEAD = """source:
  id: trap
  text: trap.txt
  sha256: {sha}
  title: Traps
facts:
  - id: other
    statement: s
    measure: people-convicted
    value: 1
    unit: people
    quote: q
  - id: a
    statement: s
    measure: people-convicted
    unit: people
    quote: q
""".replace("{sha}", "a" * 64)
PLAIN = "where a plain number was wanted, such as 1665, -3 or 5.90 (digits and one point only)"
COUNT = "where a count was wanted: 1, 2, 3 ..., in plain digits"
KNOWN_PERIODS = "such as 2013, 2020-04, 2021-02-08, 2022-10/2023-09 or 2023/24"
DEEP = "brackets or indentation go deeper than 32 levels; a store needs 6"


@pytest.fixture
def load(write_store):
    """Load a store of two files, the second of which ends with the given lines (they begin on line 18)."""
    root = write_store(article(facts=[fact()]))
    (root / "seeds/trap.txt").write_text("q")

    def loaded(lines, head=HEAD):
        data = lines if isinstance(lines, bytes) else lines.encode()
        (root / "facts/trap.yaml").write_bytes(head.encode() + data)
        return load_store(root)

    return loaded


def refusals(load, lines, **keys):
    with pytest.raises(StoreError) as refused:
        load(lines, **keys)
    assert all(problem.file == "facts/trap.yaml" for problem in refused.value.problems)
    return [(problem.line, problem.column, problem.message) for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("written", "exact"),
    [
        ("5.90", "5.90"),
        ("'5.90'", "5.90"),
        ("0", "0"),
        ("-3", "-3"),
        ("-0.5", "-0.5"),
        ("1665", "1665"),
        (
            "3.14159265358979323846264338327950288419716939937510",
            "3.14159265358979323846264338327950288419716939937510",
        ),
        ("12345678901234567890123456789012345678901234567890", "12345678901234567890123456789012345678901234567890"),
    ],
)
def test_a_plain_number_is_kept_to_the_last_digit(load, written, exact):
    value = load(f"    value: {written}\n").facts["a"].value
    assert str(value) == exact
    assert isinstance(value, Decimal)


@pytest.mark.parametrize(
    "written",
    ["NO", "12:30", "0123", "0o17", "0x1F", "1_000", "1,665", ".inf", "-.inf", ".nan", "1e3", "+5", "5.", ".5", "5 0",
     "50%", "£5", "１２", "١٢", "−3", "yes", "2013-02-08", "NaN", "Infinity", "--5", "00", "5.9.0"],
)  # fmt: skip
def test_what_is_no_plain_number_is_refused_as_it_stands(load, written):
    assert refusals(load, f"    value: {written}\n") == [(18, 12, f"facts > a > value: found {written!r} {PLAIN}")]


@pytest.mark.parametrize(
    "written", ["NO", "on", "12:30", "0123", "1_000", "5.90", "2013-02-08", "0x1F", "1e3", "=", "<<x"]
)
def test_a_text_is_kept_as_it_stands(load, written):
    assert load(f"    value: 1\n    note: {written}\n").facts["a"].note == written


def test_what_cannot_be_seen_may_stand_as_an_escape_in_quotes(load):
    assert load('    value: 1\n    note: "a\\u202Eb"\n').facts["a"].note == "a\u202eb"


@pytest.mark.parametrize(
    ("lines", "line", "column", "message"),
    [
        pytest.param("    value: 2\n    value: 3\n", 19, 5, "the key 'value' stands twice, first on line 18: keep one of them", id="duplicate-key"),
        pytest.param("    value: 2\n    <<: {note: x}\n", 19, 5, "found the merge key <<: write the keys out, so that every fact can be read by itself", id="merge-key"),
        pytest.param("    value: &v 2\n", 18, 12, "found the anchor &v: write values out where they are needed (if the text begins with &, put it in quotes)", id="anchor"),
        pytest.param("    value: 2\n    note: *v\n", 19, 11, "found the alias *v: write the value out (if the text begins with *, put it in quotes)", id="alias"),
        pytest.param("    value: !!int 2\n", 18, 12, "found the tag !!int: every value is read as written, so remove it (if the text begins with !, put it in quotes)", id="tag"),
        pytest.param("    value: 2\n    note: !!python/object:os.system x\n", 19, 11, "found the tag !!python/object:os.system: every value is read as written, so remove it (if the text begins with !, put it in quotes)", id="python-tag"),
        pytest.param("    value: 2\n\tnote: x\n", 19, 1, "a tab stands in the indentation: use spaces", id="tab"),
        pytest.param("    value: 2\n    also:\n\t- a\n\t- b\n", 20, 1, "a tab stands in the indentation: use spaces (2 lines of the file begin with tabs)", id="tabs"),
        pytest.param("    value: " + "[" * 25_000 + "]" * 25_000, 18, 41, DEEP, id="25000-brackets"),
        pytest.param("    value: " + "{a: " * 25_000 + "}" * 25_000, 18, 128, DEEP, id="25000-braces"),
        pytest.param("    also:\n    " + "- " * 25_000 + "a", 19, 63, DEEP, id="25000-dashes"),
        pytest.param("    note: '" + "x" * 20_000_000 + "'\n", 1, 1, "the file has more than 12,000,000 bytes: split it, one file an article", id="20-MB"),
        pytest.param(b"    note: caf\xe9\n", 18, 14, "the byte 0xE9 is not UTF-8: save the file as UTF-8", id="latin-1"),
        pytest.param("    value: 2\n---\na: b\n", 19, 1, "a second document begins here: a file holds one, so remove the line '---'", id="two-documents"),
        pytest.param("    value: 2\n    ? [a]\n    : b\n", 19, 7, "found a list or mapping where a key was wanted: a key is a plain word", id="list-as-key"),
        pytest.param("    value: 2\n    *v : b\n", 19, 5, "found the alias *v: write the value out (if the text begins with *, put it in quotes)", id="alias-as-key"),
        pytest.param("    value: 2\n    note: a: b\n", 19, 12, "found a second ': ' in the line, or a key that is indented too far: put the text in quotes, or align it", id="second-colon"),
        pytest.param("    value: 2\n    note: @desk\n", 19, 11, "a text may not begin with '@': put it in quotes", id="at-sign"),
        pytest.param("    value: 2\n    note: 'open\n", 19, 11, "the text that begins here with a quote mark has no closing one: close it, or double a mark inside it", id="open-quote"),
        pytest.param("    value: 2\n    note: a\x07b\n", 19, 12, "found U+0007, which cannot be seen here: remove it, or write \\u0007 in double quotes where it belongs", id="control-character"),
        pytest.param("    value: 2\n    note: a\u2028b\n", 19, 12, "found U+2028, which cannot be seen here: remove it, or write \\u2028 in double quotes where it belongs", id="line-separator"),
        pytest.param("    value: 1\u200b2\n", 18, 13, "found U+200B, which cannot be seen here: remove it, or write \\u200B in double quotes where it belongs", id="zero-width-space"),
        pytest.param("    value: 2\n    note: a\u202eb\n", 19, 12, "found U+202E, which cannot be seen here: remove it, or write \\u202E in double quotes where it belongs", id="direction-mark"),
        pytest.param("    value: 2\r    note: x\n", 18, 13, "found a carriage return without a line feed, which not all take for the end of a line: use line feeds", id="old-mac-line-end"),
        pytest.param("    value: ~\n", 18, 12, "found ~, which stands for nothing: leave the key out if it is not known, or quote it if it is the word", id="null"),
        pytest.param("    value:\n", 18, 11, "facts > a > value: nothing stands here: write a value, or leave the key out if it is not known", id="empty"),
        pytest.param("    value: [1]\n", 18, 12, f"facts > a > value: found a list {PLAIN}", id="list-for-a-number"),
        pytest.param("    value: 2\n    qoute: x\n", 19, 5, "facts > a > qoute: the key 'qoute' is not known here: did you mean 'quote'?", id="unknown-key"),
        pytest.param("    value: 2\n    period: 2013/2012\n", 19, 13, "facts > a > period: the period '2013/2012' ends on 2012-12-31, before it begins on 2013-01-01", id="period-ends-before"),
        pytest.param("    value: 2\n    period: 2023/25\n", 19, 13, "facts > a > period: the fiscal year '2023/25' must name two years in a row, such as 2023/24", id="fiscal-year"),
        pytest.param("    value: 2\n    period: 2013-02-30\n", 19, 13, "facts > a > period: found '2013-02-30' where a period was wanted: day is out of range for month", id="no-such-day"),
        pytest.param("    value: 2\n    period: 0123\n", 19, 13, f"facts > a > period: found '0123' where a period was wanted, {KNOWN_PERIODS}", id="year-with-a-zero"),
        pytest.param("    value: 2\n    period: ٢٠١٣\n", 19, 13, f"facts > a > period: found '٢٠١٣' where a period was wanted, {KNOWN_PERIODS}", id="other-digits"),
        pytest.param("    value: 2\n    bound: More than\n", 19, 12, "facts > a > bound: found 'More than': did you mean 'more than'?", id="unknown-bound"),
        pytest.param("    value: 2\n    status: done\n", 19, 13, "facts > a > status: found 'done': known: disputed, draft, superseded, verified, withdrawn", id="unknown-status"),
        pytest.param("    bound: between\n    low: 5\n    high: 3\n", 13, 5, "facts > a: a goes from low 5 to high 3, which is below it", id="high-below-low"),
        pytest.param("", 13, 5, "facts > a: a has no value", id="no-value"),
        pytest.param("    value: 2\n    via: BBC\n", 19, 10, "facts > a > via: found 'BBC' where a list was wanted (lines that begin with '- ', or [one, two])", id="text-for-a-list"),
        pytest.param("    value: 2\n    note: [x]\n", 19, 11, "facts > a > note: found a list where a text was wanted (put it in quotes if it holds ': ' or begins with [ or {)", id="list-for-a-text"),
        pytest.param("    value: 2\n    also: [{quote: x, times: 1_0}]\n", 19, 30, f"facts > a > also > 1 > times: found '1_0' {COUNT}", id="count"),
        pytest.param("    value: 2\n    also: [{quote: x, times: 0}]\n", 19, 30, f"facts > a > also > 1 > times: found '0' {COUNT}", id="count-of-zero"),
        pytest.param("    value: 2\n    also:\n      - just words\n", 20, 9, "facts > a > also > 1: found 'just words' where keys with values were wanted", id="text-for-a-record"),
        pytest.param("    value: 2\n    review: {by: Ann, on: 2026-11-22, seal: zz}\n", 19, 45, "facts > a > review > seal: found 'zz' where a seal (16 hexadecimal digits, small letters) was wanted", id="seal"),
        pytest.param("    value: 2\n    computed: {kind: ratio, part: other}\n", 19, 15, "facts > a > computed: found 'ratio' as its kind: did you mean 'duration'?", id="unknown-kind"),
        pytest.param("    value: 2\n    computed: {part: other}\n", 19, 15, "facts > a > computed: the key 'kind' is missing: one of change, share, rate, sum, duration", id="no-kind"),
        pytest.param("    value: 2\n    computed: {kind: sum, of: [other]}\n", 19, 31, "facts > a > computed > of: found only 1 where at least 2 were wanted", id="sum-of-one"),
        pytest.param("    value: 2\n    computed: {kind: rate, count: other, per: fortnight}\n", 19, 47, "facts > a > computed > per: found 'fortnight': known: day, hour, month, week, year", id="unknown-rate"),
        pytest.param("    value: 2\n    computed: {kind: rate, count: othr, per: day}\n", 19, 35, "no fact is called 'othr': did you mean 'other'?", id="input-does-not-exist"),
        pytest.param("    value: 2\n    computed: {kind: rate, count: a, per: day}\n", 19, 35, "this closes a loop: a -> a; cut it at one place", id="input-is-itself"),
        pytest.param("    value: 2\n  - id: b\n    statement: s\n    measure: none-such\n    value: 1\n    unit: u\n    quote: q\n", 21, 14, "no measure is called 'none-such': known: offences-recorded, people-convicted", id="measure-does-not-exist"),
        pytest.param("    value: 2\n  - id: a\n    statement: s\n    measure: people-convicted\n    value: 1\n    unit: u\n    quote: q\n", 19, 9, "the fact 'a' stands twice in the store, first in facts/trap.yaml, line 13: rename or remove one", id="id-twice"),
        pytest.param("    value: 2\n  - id: B c\n    statement: s\n    measure: people-convicted\n    value: 1\n    unit: u\n    quote: q\n", 19, 9, "facts > B c > id: found 'B c' where an id (small letters and digits with single hyphens between, such as prosecuted-2013) was wanted", id="no-id"),
    ],
)  # fmt: skip
def test_a_trap_is_refused_with_its_place(load, lines, line, column, message):
    assert refusals(load, lines) == [(line, column, message)]


@pytest.mark.parametrize(
    ("whole", "line", "column", "message"),
    [
        pytest.param(b"", 1, 1, "the file is empty", id="empty"),
        pytest.param(b"# only a comment\n", 1, 1, "the file is empty", id="comment"),
        pytest.param(b"just words\n", 1, 1, "found 'just words' where keys with values were wanted", id="words"),
        pytest.param(b"- a\n- b\n", 1, 1, "found a list where keys with values were wanted", id="list"),
        pytest.param("a: ü\n".encode("utf-16"), 1, 1, "the file is UTF-16: save it as UTF-8", id="utf-16"),
        pytest.param(b"\xef\xbb\xbf" + HEAD.encode() + b"    value: 2\n", 1, 1, "the file begins with a byte order mark (BOM): save it as plain UTF-8 without one", id="bom"),
        pytest.param(b"%YAML 1.1\n---\n" + HEAD.encode() + b"    value: 2\n", 1, 1, "found a % directive, which a store does not take: remove it", id="directive"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_article_is_refused(load, whole, line, column, message):
    assert refusals(load, whole, head="") == [(line, column, message)]


def test_a_loop_over_several_facts_is_told_with_its_way(load):
    lines = "    value: 2\n    computed: {kind: rate, count: b, per: day}\n"
    for name, after in (("b", "c"), ("c", "a")):
        lines += f"  - {{id: {name}, statement: s, measure: people-convicted, value: 1, unit: u, quote: q, computed: {{kind: rate, count: {after}, per: day}}}}\n"
    assert [message for _, _, message in refusals(load, lines)] == [
        "this closes a loop: a -> b -> c -> a; cut it at one place"
    ]


def test_ten_thousand_facts_in_a_chain_are_no_loop(load):
    record = "  - {{id: n{0}, statement: s, measure: people-convicted, value: 1, unit: u, quote: q, computed: {{kind: rate, count: {1}, per: day}}}}\n"
    chain = [record.format(number, f"n{number + 1}" if number < 9_999 else "other") for number in range(10_000)]
    assert len(load("    value: 2\n" + "".join(chain)).facts) == 10_003
