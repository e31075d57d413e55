"""Reports for machines: SARIF and GitHub's annotations."""

from factcheck.exports.github import to_annotations
from factcheck.exports.sarif import to_sarif
from factcheck.finding import Finding, Level
from factcheck.report import RULES, StoreReport

FINDING = Finding(
    "coverage",
    Level.ERROR,
    "50 % is\nopen: one, two",
    "a\r\nb",
    ("f",),
    ("the quote",),
    "seeds/a b.txt",
    7,
    "Fix it.",
    10,
    14,
)
REPORT = StoreReport((FINDING, Finding("metadata", Level.NOTE, "No place.")), (), {"articles": 1})


def test_sarif_describes_every_rule_and_places_every_finding():
    sarif = to_sarif(REPORT, lambda file: f"store/{file}")
    run = sarif["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert sarif["version"] == "2.1.0"
    assert [rule["id"] for rule in rules] == list(RULES)
    assert all(rule["shortDescription"]["text"].strip() for rule in rules)
    first, second = run["results"]
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "coverage"
    assert first["level"] == "error"
    assert first["message"]["text"].endswith("“the quote”\nSuggestion: Fix it.")
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "store/seeds/a%20b.txt"},
        "region": {"startLine": 7, "charOffset": 10, "charLength": 4},
    }
    assert "locations" not in second
    assert first["partialFingerprints"] != second["partialFingerprints"]
    assert run["properties"]["tally"] == {"articles": 1}


def test_annotations_are_one_line_each_with_everything_escaped():
    assert to_annotations(REPORT) == (
        "::error file=seeds/a b.txt,line=7,title=factcheck coverage::50 %25 is%0Aopen: one, two%0Aa%0D%0Ab%0ASuggestion: Fix it.\n"
        "::notice title=factcheck metadata::No place.\n"
    )
