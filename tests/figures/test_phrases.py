import pytest

from factcheck.figures.phrases import owner_before, phrase_after, subject_before, words_after, words_before


def after(text, *, is_one=False):
    phrase = phrase_after(text, words_after(text, 0, len(text)), is_one=is_one)
    return None if phrase is None else (phrase.text, phrase.head)


def before(reader, text):
    phrase = reader(text, words_before(text, len(text), 0))
    return None if phrase is None else (phrase.text, phrase.head)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("arrests in Kent", ("arrests", "arrests"), id="preposition"),
        pytest.param("child abuse images, he", ("child abuse images", "images"), id="mark"),
        pytest.param("suspects were held", ("suspects", "suspects"), id="auxiliary"),
        pytest.param("people marched", ("people", "people"), id="verb"),
        pytest.param("more suspects", ("more suspects", "suspects"), id="more"),
        pytest.param("of the children", None, id="no-phrase-begins-with-of"),
        pytest.param("the children", ("children", "children"), id="article"),
        pytest.param("“children” came", ("children", "children"), id="quote"),
        pytest.param("counts of attempting to engage", ("counts of attempting", "counts"), id="of"),
        pytest.param("people convicted of grooming offences last", ("people convicted of grooming offences", "people"), id="participle"),
        pytest.param("people held for it", ("people", "people"), id="participle-without-object"),
        pytest.param("men killed by police officers in", ("men killed by police officers", "men"), id="by"),
        pytest.param("per cent", None, id="no-plural"),
        pytest.param("", None, id="nothing"),
    ],
)  # fmt: skip
def test_the_phrase_after_a_number(text, expected):
    assert after(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("potential victim is safe", ("potential victim", "victim"), id="singular"),
        pytest.param("victim died", ("victim", "victim"), id="verb-at-the-end"),
        pytest.param("of them", None, id="nothing"),
    ],
)
def test_one_counts_a_singular(text, expected):
    assert after(text, is_one=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Referrals quadrupled to ", ("Referrals", "Referrals"), id="verb"),
        pytest.param("The backlog has almost trebled to ", ("backlog", "backlog"), id="adverbs"),
        pytest.param("He said that arrests rose to ", ("arrests", "arrests"), id="clause"),
        pytest.param("In 2013, arrests rose to ", ("arrests", "arrests"), id="comma"),
        pytest.param("The number of arrests in Kent rose to ", ("arrests in Kent", "arrests"), id="number-of"),
        pytest.param("The firm cut its rates by ", ("rates", "rates"), id="object"),
        pytest.param("Reports of abuse doubled to ", ("Reports of abuse", "Reports"), id="reports-the-noun"),
        pytest.param("Fraud losses were ", ("Fraud losses", "losses"), id="be"),
        pytest.param("It rose to ", None, id="pronoun"),
        pytest.param("with some of the ", None, id="no-verb"),
        pytest.param("Arrests rose, he said: ", None, id="verb-of-another-clause"),
    ],
)
def test_the_subject_of_the_verb_before_a_number(text, expected):
    assert before(subject_before, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Growth of ", ("Growth", "Growth"), id="noun"),
        pytest.param("a margin of error of about ", ("error", "error"), id="last-noun"),
        pytest.param("a total of ", None, id="total"),
        pytest.param("one of ", None, id="one"),
        pytest.param("in excess of ", None, id="limit"),
        pytest.param("rose by ", None, id="no-of"),
        pytest.param("of ", None, id="nothing"),
    ],
)
def test_the_noun_a_number_is_of(text, expected):
    assert before(owner_before, text) == expected


def test_words_before_do_not_begin_inside_a_word():
    text = "x" * 100 + " " + "wordy " * 60
    assert {word.text for word in words_before(text, len(text), 0)} == {"wordy"}
