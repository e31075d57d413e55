import pytest

from factcheck.figures.gazetteer import places
from factcheck.figures.places import find_places


def names(text):
    return [place.name for place in find_places(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in the UK and Kent", ["UK", "Kent"], id="nation-and-county"),
        pytest.param("in England and Wales", ["England and Wales"], id="longest-name"),
        pytest.param("in Northern Ireland", ["Northern Ireland"], id="not-ireland-alone"),
        pytest.param("Newcastle upon Tyne", ["Newcastle upon Tyne"], id="city"),
        pytest.param("some Britons and Londoners", ["UK", "London"], id="people"),
        pytest.param("Scottish courts", ["Scotland"], id="adjective"),
        pytest.param("fell globally and across the country", ["worldwide", "UK"], id="in-small-letters"),
        pytest.param("Nationwide, 300 were held.", ["UK"], id="capital-at-the-start"),
        pytest.param("in the U.K. today", ["UK"], id="stops"),
        pytest.param("across\nthe country", ["UK"], id="line-break"),
        pytest.param("Kent Police", ["Kent"], id="police-force"),
        pytest.param("the Yorkshire Post and Bath Road", [], id="papers-and-streets"),
        pytest.param("10 million Australian dollars", [], id="currency"),
        pytest.param("a turkey in the bath", [], id="small-letters-are-no-names"),
        pytest.param("Kentish and Balham", [], id="not-inside-a-word"),
    ],
)
def test_places_are_found_by_name(text, expected):
    assert names(text) == expected


def test_a_place_gives_its_span_in_code_points():
    ((start, end, name),) = find_places("‘’ in Kent")
    assert (start, end, name) == (6, 10, "Kent")


def test_no_name_of_the_gazetteer_has_space_around_it_and_each_leads_to_itself():
    found = places()
    assert all(name == name.strip() and place in found for name, place in found.items())
    assert all(found[place] == place for place in found.values())
