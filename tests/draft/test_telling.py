"""How a sentence tells a number."""

import pytest

from factcheck.claims import read_text
from factcheck.draft.telling import Telling, telling


@pytest.mark.parametrize(
    ("text", "words", "how"),
    [
        pytest.param("Interest rates will fall to 4.5 per cent by May.", "4.5 per cent", {"is_expected"}, id="forecast"),
        pytest.param("Economists had expected a rise of 3.5 per cent.", "3.5 per cent", {"is_expected"}, id="expected"),
        pytest.param("Some 40 would-be burglars were caught.", "40", set(), id="would-be"),
        pytest.param("It will open soon; 40 came.", "40", set(), id="another-clause"),
        pytest.param("They did not make 16,000 arrests.", "16,000", {"is_denied"}, id="denied"),
        pytest.param("There were 91 appointments, of which 23 were here.", "23", {"is_part"}, id="part"),
        pytest.param("There were 91 appointments, of which 23 were here.", "91", set(), id="whole"),
        pytest.param("Convictions for all offences rose, to 6,900.", "6,900", {"is_wider"}, id="all"),
        pytest.param("Of those 22 cases 17 ended well.", "17", {"is_retold"}, id="told-before"),
        pytest.param("Of those, 17 ended well.", "17", set(), id="of-those"),
    ],
)  # fmt: skip
def test_a_number_is_told_as(text, words, how):
    (sentence,) = read_text(text).sentences
    figure = next(claim.figure for claim in sentence.claims if claim.figure.text == words)
    told = telling(text, sentence, figure)
    assert {name for name in Telling.__slots__ if getattr(told, name)} == how
