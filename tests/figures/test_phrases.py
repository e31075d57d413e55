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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("people of the age", ("people of the age", "people")),
        ("arrests of", ("arrests", "arrests")),
        ("people shot", ("people", "people")),
        ("people shot by police", ("people shot by police", "people")),
        ("children with", ("children", "children")),
        ("men accused with others", ("men accused with others", "men")),
        ("men charged with rape now", ("men charged with rape", "men")),
        ("men charged with rape offences now", ("men charged with rape offences", "men")),
        ("people sent for trials", ("people sent for trials", "people")),
        ("men made of stone", ("men", "men")),
        ("cases reported of abuse", ("cases", "cases")),
        ("people found with knives", ("people", "people")),
        ("arrests increased by police", ("arrests", "arrests")),
        ("homes built for the many families", ("homes built for the many families", "homes")),
        ("men accused of the crimes they", ("men accused of the crimes", "men")),
        ("men accused of the", ("men", "men")),
        ("women convicted of knife crimes rose", ("women convicted of knife crimes", "women")),
        ("men accused of rising crimes", ("men accused of rising crimes", "men")),
        ("offences of sexual abuse said", ("offences of sexual abuse", "offences")),
        ("reports of many children's homes told police", ("reports of many children's homes", "reports")),
        ('"knives" of the gang', ("knives", "knives")),
        ("its new cars", ("new cars", "cars")),
        ("separate extra cases", ("separate extra cases", "cases")),
        ("more than", None),
        ("new cars, lorries", ("new cars", "cars")),
        ("cars said drivers", ("cars", "cars")),
        ("rises of prices", ("rises of prices", "rises")),
        ("rise in", None),
        ("a very long line of words that goes on and on without any plural cars", None),
        ("big old small young tall short fat thin nice kind hot cold cars", None),
    ],
)
def test_a_phrase_takes_in_what_tells_which_are_counted(text, expected):
    assert after(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("victim quickly", ("victim", "victim")),
        ("woman raped brutally", ("woman", "woman")),
        ("killed", None),
        ("of them", None),
    ],
)
def test_one_counts_nothing_that_was_done(text, expected):
    assert after(text, is_one=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm cut rates to ", ("rates", "rates")),
        ("The firm cut rates from ", ("rates", "rates")),
        ("The firm cut it by ", ("firm", "firm")),
        ("They raised the limit to ", ("limit", "limit")),
        ("They cut by ", None),
        ("The rates were cut by ", ("rates", "rates")),
        ("They reduced 5 cars to ", None),
        ("The Rates rose to ", ("Rates", "Rates")),
        ("THE NUMBER OF ARRESTS ROSE TO ", ("ARRESTS", "ARRESTS")),
        ("A total of arrests reached ", ("arrests", "arrests")),
        ("The number of the arrests rose by ", ("arrests", "arrests")),
        ("The number rose to ", ("number", "number")),
        ("Number of arrests reached ", ("arrests", "arrests")),
        ("With arrests up, murders rose to ", ("murders", "murders")),
        ("In a year with murders rising to ", ("murders", "murders")),
        ("as arrests fell to ", ("arrests", "arrests")),
        ("Cases which doubled to ", None),
        ("men who numbered ", None),
        ("After arrests fell to ", ("arrests", "arrests")),
        ("before sales went to ", ("sales", "sales")),
        ("he said arrests fell to ", ("arrests", "arrests")),
        ("he said reports of the abuse fell to ", ("reports of the abuse", "reports")),
        ("The arrests of men accused fell to ", ("arrests of men accused", "arrests")),
        ("knife crimes involving boys fell to ", ("knife crimes involving boys", "crimes")),
        ("police forces reporting crimes rose to ", ("police forces reporting crimes", "forces")),
        ("police forces rose to ", ("police forces", "forces")),
        ("children's homes rose to ", ("children's homes", "homes")),
        ("in Kent the murders fell to ", ("murders", "murders")),
        ("of the murders some fell to ", ("murders", "murders")),
        ("sales in the first half of the year fell to ", ("sales in the first half of the year", "sales")),
        (
            "the price of the average house in the north of the country was ",
            ("price of the average house in the north of the country", "price"),
        ),
        ("It fell to ", None),
        ("arrests; to ", None),
        ("arrests ( ", None),
        ("Crime was ", ("Crime", "Crime")),
        ("Crime is almost ", ("Crime", "Crime")),
        ("Crime had nearly doubled to just ", ("Crime", "Crime")),
        ("men and women numbered ", ("women", "women")),
        ("Figures show arrests rose to ", ("arrests", "arrests")),
        ("the average price rose to ", ("average price", "price")),
        ("rates were ", ("rates", "rates")),
        ("what the murders were ", ("murders", "murders")),
    ],
)
def test_the_subject_is_found_through_clauses_hedges_and_owners(text, expected):
    assert before(subject_before, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("growth of ", ("growth", "growth")),
        ("a total of ", None),
        ("a majority of about ", None),
        ("murders of ", ("murders", "murders")),
        ("the recorded murders of just ", ("recorded murders", "murders")),
        ("increase in sales of ", ("sales", "sales")),
        ("of ", None),
        ("a sample of more than ", ("sample", "sample")),
        ("because of ", None),
        ("5 of ", None),
    ],
)
def test_an_amount_is_of_a_noun_but_not_of_a_word_for_amounts(text, expected):
    assert before(owner_before, text) == expected
