import pytest
from readings import lines

from factcheck.figures import find_figures
from factcheck.figures.nouns import counted_after


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("56 arrests", ["56 = 56 arrest quantity"]),
        ("three-part series", ["three = 3 part quantity"]),
        ("12,000 extra officers", ["12,000 = 12000 officer quantity"]),
        ("250 residential burglaries", ["250 = 250 burglary quantity"]),
        ("five boxes", ["five = 5 box quantity"]),
        ("seven churches", ["seven = 7 church quantity"]),
        ("2 wolves", ["2 = 2 wolf quantity"]),
        ("11 people died", ["11 = 11 people quantity"]),
        ("150 acquitted", ["150 = 150 number"]),
        ("150 acquitted yesterday", ["150 = 150 number"]),
        ("300 armed robbers", ["300 = 300 robber quantity"]),
        ("one patient discharged", ["one = 1 patient quantity"]),
        ("30 injured", ["30 = 30 injured quantity"]),
        ("one seed", ["one = 1 seed quantity"]),
        ("40 police officers", ["40 = 40 officer quantity"]),
        ("40 police at", ["40 = 40 police quantity"]),
        ("40 staff work nights", ["40 = 40 night quantity"]),
        ("40 people work nights", ["40 = 40 people quantity"]),
        ("three missing girls", ["three = 3 girl quantity"]),
        ("4,000 of them", ["4,000 = 4000 number"]),
        ("20 is the limit", ["20 = 20 number"]),
        ("three of the five", ["three = 3 number", "five = 5 number"]),
        ("1,004 adults polled", ["1,004 = 1004 adult quantity"]),
        ("six dolphins will", ["six = 6 dolphin quantity"]),
        ("45 Nazi-era paintings", ["45 = 45 painting quantity"]),
        ("two potatoes", ["two = 2 potato quantity"]),
        ("five buses", ["five = 5 bus quantity"]),
        ("9 crises", ["9 = 9 crisis quantity"]),
        ("one dose cut hospital admissions", ["one = 1 dose quantity"]),
        ("one bus hit two cars", ["one = 1 bus quantity", "two = 2 car quantity"]),
        ("20 hit singles", ["20 = 20 single quantity"]),
        ("three lost children", ["three = 3 child quantity"]),
        ("13 league games", ["13 = 13 game quantity"]),
    ],
)
def test_a_bare_number_takes_the_noun_it_counts_as_unit(text, figures):
    assert lines(text) == figures


IRREGULAR = """
people=people men=man women=woman children=child feet=foot teeth=tooth mice=mouse geese=goose police=police
lives=life wives=wife knives=knife leaves=leaf thieves=thief staff=staff wolves=wolf series=series
species=species movies=movie fishermen=fisherman policemen=policeman criteria=criterion analyses=analysis
crises=crisis viruses=virus buses=bus cases=case bases=base houses=house nurses=nurse purchases=purchase
offences=offence abuses=abuse horses=horse licences=licence sentences=sentence services=service places=place
pieces=piece images=image messages=message pages=page colleges=college charges=charge changes=change
judges=judge vehicles=vehicle sizes=size increases=increase releases=release courses=course causes=cause
diseases=disease responses=response expenses=expense fireman=fireman sportsmen=sportsman
"""


def test_irregular_plurals_have_their_singular():
    rows = [entry.split("=") for entry in IRREGULAR.split()]
    assert [[plural, find_figures(f"77 {plural}")[0].unit] for plural, _ in rows] == rows


@pytest.mark.parametrize(
    ("plural", "unit"),
    [
        ("parties", "party"),
        ("ties", "tie"),
        ("matches", "match"),
        ("dishes", "dish"),
        ("taxes", "tax"),
        ("losses", "loss"),
        ("heroes", "hero"),
        ("quizzes", "quiz"),
        ("buses", "bus"),
        ("glasses", "glass"),
        ("process", "process"),
        ("status", "status"),
        ("analysis", "analysis"),
        ("gas", "gas"),
        ("dogs", "dog"),
        ("MPs", "MP"),
        ("children's", "child"),
        ("police", "police"),
    ],
)
def test_regular_plurals_lose_their_ending(plural, unit):
    assert find_figures(f"77 {plural}")[0].unit == unit


@pytest.mark.parametrize(
    "word",
    """a an the and or but of in on at by for from to with was were have who which not then per only
    also later last next all both some any died again once""".split(),
)
def test_function_words_are_never_counted(word):
    assert counted_after(f"77 {word} arrests", 2) is None
