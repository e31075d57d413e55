import pytest

from factcheck.claims import read_text
from factcheck.comparison.setting import setting


def read(text, number):
    (sentence,) = read_text(text).sentences
    (claim,) = [claim for claim in sentence.claims if claim.figure.text == number]
    return setting(sentence, claim.figure)


@pytest.mark.parametrize(
    ("text", "number", "lead"),
    [
        pytest.param("Crime rose by 42 cases.", "42", "by", id="by"),
        pytest.param("Crime rose to a total of 42 cases.", "42", "to", id="past-a-total-of"),
        pytest.param("Police recorded 42 cases.", "42", "", id="none"),
    ],
)
def test_the_preposition_of_a_figure_is_read_past_hedges(text, number, lead):
    assert read(text, number).lead == lead


def test_a_change_is_never_a_level():
    assert read("Crime rose by 42 cases.", "42").is_never(read("Crime rose to 42 cases.", "42"))
    assert not read("Crime rose to 42 cases.", "42").is_never(read("Crime rose to 50 cases.", "50"))


def test_a_part_and_those_others_are_told():
    assert read("They have 5 children, 4 of whom play.", "4").is_part
    assert read("She and 14 other hostages are free.", "14").counts_others


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        pytest.param("The force did not record 42 cases.", "not", id="not"),
        pytest.param("He denied that 42 cases were lost.", "denied", id="denied"),
        pytest.param("There were not only 42 cases.", "", id="not-only"),
        pytest.param("He did not speak, and police recorded 42 cases.", "", id="far-off"),
    ],
)
def test_a_denial_stands_directly_before_its_figure(text, denial):
    assert read(text, "42").denial == denial
