import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import Direction, Origin, read_claims


def only(text, number, headline=""):
    (claim,) = [claim for claim in read_claims(text, headline) if claim.figure.text == number]
    return claim


@pytest.mark.parametrize(
    ("text", "number", "slot", "words"),
    [
        pytest.param(
            "There were 1,665 child grooming offences.", "1,665", "counted", "child grooming offences", id="counted"
        ),
        pytest.param(
            "The Home Office said 1,665 people were charged.", "1,665", "who", "Home Office", id="said-before"
        ),
        pytest.param("Some 42 were held, according to the NSPCC.", "42", "who", "NSPCC", id="according-to"),
        pytest.param("In all, 42 of the women were held.", "42", "population", "women", id="population"),
    ],
)
def test_a_slot_holds_the_words_it_was_read_from(text, number, slot, words):
    found = getattr(only(text, number), slot)
    assert found is not None
    assert found.text == words
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        pytest.param("Offences rose by 42 in Leeds.", Direction.ROSE, id="rose"),
        pytest.param("Offences climbed by 42 in Leeds.", Direction.ROSE, id="climbed"),
        pytest.param("Offences fell to 42 in Leeds.", Direction.FELL, id="fell"),
        pytest.param("There were 42 offences in Leeds.", None, id="no-movement"),
        pytest.param("Offences were down 42 in Leeds.", Direction.FELL, id="down-beside-the-number"),
    ],
)
def test_direction_is_read_from_the_nearest_word_of_movement(text, direction):
    assert only(text, "42").direction is direction


def test_each_figure_takes_the_movement_of_its_own_clause():
    text = "Robberies rose by 17, burglaries fell by 29."
    assert [only(text, number).direction for number in ("17", "29")] == [Direction.ROSE, Direction.FELL]


def test_a_denial_is_kept_with_the_figure():
    claim = only("The force did not record 42 cases.", "42")
    assert claim.negation is not None
    assert claim.negation.text == "not"


def test_the_nearest_words_of_the_measure_come_first():
    claim = only("After the inquiry opened, courts convicted 42 men.", "42")
    assert [words.text for words in claim.measure][:2] == ["convicted", "courts"]


def test_a_place_is_taken_from_the_sentence_before_and_says_so():
    claim = only("The report is about Scotland. It found 42 cases.", "42")
    assert [(place.text, place.origin) for place in claim.places] == [("Scotland", Origin.PREVIOUS)]


def test_a_place_of_the_sentence_itself_comes_before_that_of_the_headline():
    claim = only("The report found 42 cases in Wales.", "42", headline="Scotland's shame")
    assert [(place.text, place.origin) for place in claim.places] == [("Wales", Origin.SENTENCE)]


def test_the_headline_gives_the_place_where_no_sentence_does():
    claim = only("The report found 42 cases.", "42", headline="New figures for Scotland")
    assert [(place.text, place.origin) for place in claim.places] == [("Scotland", Origin.HEADLINE)]


@given(
    st.lists(st.sampled_from(["Police", "said", "42", "men", "in", "Leeds", ".", ",", "rose", "not", "5 %", "“", "é"]))
)
def test_every_slot_of_the_sentence_gives_back_its_text(pieces):
    text = " ".join(pieces)
    for claim in read_claims(text):
        slots = [claim.sentence, claim.counted, claim.population, claim.who, claim.direction_words, claim.negation]
        for slot in [*slots, *claim.measure, *claim.names, *claim.places]:
            if slot is not None:
                assert text[slot.start : slot.end] == slot.text
