import pytest

from factcheck.claims.words import key_of, read_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("convicted", "convictions", id="forms-of-a-word"),
        pytest.param("Turkish", "Turkey", id="a-people-and-its-country"),
        pytest.param("slain", "killed", id="synonyms"),
        pytest.param("rises", "increased", id="synonyms-in-other-forms"),
        pytest.param("U.S.", "American", id="abbreviations"),
        pytest.param("Labour", "labor", id="spellings"),
        pytest.param("women’s", "women", id="the-curly-possessive"),
    ],
)
def test_words_that_may_stand_for_each_other_share_a_key(one, other):
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("prosecuted", "convicted", id="stages-of-a-case"),
        pytest.param("arrested", "charged", id="arrest-is-no-charge"),
        pytest.param("rose", "fell", id="opposite-directions"),
        pytest.param("men", "women", id="the-sexes"),
        pytest.param("Austria", "Australia", id="names-alike"),
        pytest.param("murder", "manslaughter", id="different-offences"),
    ],
)
def test_words_that_mean_different_things_keep_different_keys(one, other):
    assert key_of(one) != key_of(other)


def test_a_word_gives_back_its_text():
    text = "The “United States” won't charge O’Neill: 1,665 cases."
    assert all(text[word.start : word.end] == word.text for word in read_words(text))


def test_two_words_that_name_one_country_are_one_word():
    assert "america" in [word.key for word in read_words("in the United States today")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Police in Rotherham said Jayne Senior knew.", ["Rotherham", "Jayne", "Senior"], id="capitals"),
        pytest.param("Andrew Norfolk reported it.", ["Andrew", "Norfolk"], id="a-name-opens-the-sentence"),
        pytest.param("Convictions rose.", [], id="an-ordinary-word-opens-the-sentence"),
        pytest.param("Police Charge Five Men In Oldham Inquiry", [], id="a-title-marks-no-names"),
    ],
)
def test_a_capital_marks_a_name_where_none_is_needed(text, names):
    assert [word.text for word in read_words(text) if word.is_name] == names
