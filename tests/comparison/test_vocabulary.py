import pytest

from factcheck.claims.words import read_words
from factcheck.comparison.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "word", "is_there"),
    [
        pytest.param("Officers were shot.", "injured", True, id="implied"),
        pytest.param("Officers were injured.", "shot", False, id="not-the-other-way"),
        pytest.param("a spotted-eagle ray", "eagle", True, id="part-of-a-compound"),
        pytest.param("an eyewitness spoke", "witness", True, id="grown-from-it"),
        pytest.param("the Consumer Product Safety Commission", "CPSC", True, id="initials"),
        pytest.param("men were arrested", "convicted", False, id="another-stage"),
        pytest.param("a visit to Australia", "Austria", False, id="another-country"),
    ],
)
def test_a_word_is_found_in_other_forms(text, word, is_there):
    assert Vocabulary(read_words(text)).has(read_words(word)[0]) is is_there
