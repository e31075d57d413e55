import pytest

from factcheck.figures.plurals import is_plural, singular


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("offences", "offence", id="ces"),
        pytest.param("cases", "case", id="ses"),
        pytest.param("buses", "bus", id="bus"),
        pytest.param("matches", "match", id="ches"),
        pytest.param("classes", "class", id="sses"),
        pytest.param("bodies", "body", id="ies"),
        pytest.param("movies", "movie", id="ie"),
        pytest.param("children", "child", id="irregular"),
        pytest.param("grandchildren", "grandchild", id="compound-irregular"),
        pytest.param("sub-committees", "sub-committee", id="hyphen"),
        pytest.param("people", "people", id="people"),
        pytest.param("police", "police", id="unmarked"),
        pytest.param("MPs", "MP", id="abbreviation"),
        pytest.param("arrest", "arrest", id="singular-already"),
        pytest.param("Arrests", "arrest", id="small-letters"),
    ],
)
def test_the_singular_of_a_noun(word, expected):
    assert singular(word) == expected


@pytest.mark.parametrize("word", ["offences", "people", "MPs", "Britons", "under-18s", "dead", "lives"])
def test_a_plural_is_recognised(word):
    assert is_plural(word)


@pytest.mark.parametrize("word", ["abuse", "across", "this", "grooming", "status", "crisis", "was", "gas", "as"])
def test_what_is_no_plural(word):
    assert not is_plural(word)
