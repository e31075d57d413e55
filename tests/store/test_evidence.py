"""Reading a quote from what was read of its article gives what reading it alone gives."""

from dataclasses import replace
from pathlib import Path

import pytest
from planted import build
from stores import article, fact

from factcheck.figures import find_figures
from factcheck.sentences import sentences
from factcheck.store.evidence import gather
from factcheck.store.load import load_store
from factcheck.store.readings import Reading

ROOT = Path(__file__).parents[2]
SENTENCES = (  # each could be read together with one that stands before or after it
    "Just 359 people were convicted of child grooming in 2013.",
    "In 2019 it rained.",
    "In the same year 359 people were convicted of it in the courts of Kent.",
    "The pole was 1.8m, as two of them said to the court in Maidstone.",
    "Two numbers of a division are no range, and more than 400 people know it.",
    "Call 01622 690690",
    "Five people were convicted of burglary, and it was on Monday 8 February 2021.",
    "It says “47” of them, which is to say a great many of those who came.",
    "Police Arrest 12 Men In A Raid Upon The House Of The Accused",
    "The bus left at 5 p.m.",
    "They rose from 1,500 to 1,800, or 20 per cent, as the council had said in May",
    "March 2014 saw about 2,000 arrests, more than a third of them in the county.",
)


@pytest.mark.parametrize("store", [load_store(ROOT), build(400, 5, 9).store], ids=["five-articles", "planted"])
def test_what_was_read_before_changes_no_evidence(store):
    for each in store.articles:
        read = Reading.of(each.text, each.figures)
        for stated in each.facts:
            alone = gather(stated, each.text, each.folded)
            assert _placed_alike(gather(stated, each.text, each.folded, read)) == _placed_alike(alone), stated.id


@pytest.mark.parametrize("joint", [" ", "\n", "\n\n"], ids=["one-line", "lines", "paragraphs"])
def test_whole_sentences_are_read_as_when_they_stand_alone(joint):
    served = 0
    for before in SENTENCES:
        for after in SENTENCES:
            text = joint.join((before, SENTENCES[0], after))
            figures = find_figures(text)
            read = Reading.of(text, figures)
            for start, end in sentences(text):
                for last in {end, end - (text[end - 1] == ".")}:
                    found, begin = read.of_quote(text[start:last], (start, last))
                    served += bool(found) and found[0] in figures
                    moved = [replace(each, start=each.start - begin, end=each.end - begin) for each in found]
                    assert moved == find_figures(text[start:last])
    assert served > len(SENTENCES) ** 2  # else every sentence was read twice


def test_a_line_dated_by_another_is_read_alone(make_store):
    text = "In 2019 it rained.\nIn the same year 359 people were convicted."
    made = make_store(article(text, [fact("a", quote="In the same year 359 people were convicted.", period=None)]))
    (read,) = made.articles
    assert read.evidence["a"].periods == gather(read.facts[0], text, read.folded).periods == ()


def _placed_alike(evidence):
    """Forget where figures stand: those of an article count from its start, those of a quote from the quote's."""
    statements = [
        replace(each, readings=tuple(replace(found, start=0, end=0) for found in each.readings))
        for each in (evidence.main, *evidence.also)
    ]
    dates = tuple(replace(found, start=0, end=0) for found in evidence.dates)
    return replace(evidence, main=statements[0], also=tuple(statements[1:]), dates=dates)
