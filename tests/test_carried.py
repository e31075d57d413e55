"""What a file carries is read back as it was written, or not at all."""

import dataclasses

import pytest
from drawable import loaded, write

from factcheck.carried import (
    Evidence,
    TamperedError,
    code_of,
    read_code,
    read_evidence,
    stated,
    with_picture,
    write_evidence,
)
from factcheck.errors import FactcheckError


@pytest.fixture(scope="module")
def evidence(tmp_path_factory):
    store, report = loaded(write(tmp_path_factory.mktemp("store")))
    facts = tuple(stated(store, fact, report.of(fact.id)) for fact in store)
    return Evidence("A <title> & 'more' `é", code_of(facts), "2024-05-06", facts)


def test_what_is_written_is_read_back(evidence):
    assert read_evidence(write_evidence(evidence)) == evidence


def test_the_record_means_nothing_to_html_or_xml(evidence):
    assert not set("<>&'`") & set(write_evidence(evidence))
    assert write_evidence(evidence).isascii()


def test_every_edited_byte_is_noticed(evidence):
    small = dataclasses.replace(evidence, facts=evidence.facts[:1], code=code_of(evidence.facts[:1]))
    text = write_evidence(small)
    for position in range(len(text)):
        other = "x" if text[position] != "x" else "y"
        with pytest.raises(TamperedError):
            read_evidence(text[:position] + other + text[position + 1 :])


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "3", '{"facts": [{}]}', "[" * 5000, '{"facts": 3}'])
def test_what_is_no_record_is_refused(text):
    with pytest.raises(TamperedError):
        read_evidence(text)


def test_a_record_bound_to_another_picture_has_another_hash(evidence):
    assert write_evidence(with_picture(evidence, b"one")) != write_evidence(with_picture(evidence, b"two"))


def test_the_order_of_facts_does_not_change_the_code(evidence):
    assert code_of(evidence.facts) == code_of(evidence.facts[::-1])
    assert len(evidence.code) == 8


def test_a_corrected_value_changes_the_code(evidence):
    first, *others = evidence.facts
    assert code_of([dataclasses.replace(first, seal="0" * 16), *others]) != evidence.code


def test_a_code_is_read_as_people_write_it():
    assert read_code("abcd-1o2l") == read_code("ABCD1021")
    with pytest.raises(FactcheckError, match="is no code of a chart: wanted 8 letters and digits"):
        read_code("ABC")
    with pytest.raises(FactcheckError, match="'ABCDEFG!' is no code"):
        read_code("ABCDEFG!")
