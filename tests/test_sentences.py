import pytest
from hypothesis import given
from hypothesis import strategies as st
from timing import least_cost

from factcheck.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One ends. Another begins.", ["One ends.", "Another begins."], id="full-stop"),
        pytest.param("Mr. Smith met Dr. Jones. They spoke.", ["Mr. Smith met Dr. Jones.", "They spoke."], id="titles"),
        pytest.param("J. R. Smith spoke. He left.", ["J. R. Smith spoke.", "He left."], id="initials"),
        pytest.param(
            "See No. 10 of the list. No. He won.", ["See No. 10 of the list.", "No.", "He won."], id="no-and-no"
        ),
        pytest.param("It rose 3.5 per cent. It fell 2.1.", ["It rose 3.5 per cent.", "It fell 2.1."], id="decimals"),
        pytest.param("He came at 5 p.m. The bus left.", ["He came at 5 p.m.", "The bus left."], id="pm-ends"),
        pytest.param("He came at 5 p.m. Tuesday in rain.", ["He came at 5 p.m. Tuesday in rain."], id="pm-goes-on"),
        pytest.param(
            "The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."], id="dotted-capitals"
        ),
        pytest.param("“It is over.” She left.", ["“It is over.”", "She left."], id="quote-belongs-to-its-sentence"),
        pytest.param("“Is it over?” she asked. Yes.", ["“Is it over?” she asked.", "Yes."], id="question-inside-quote"),
        pytest.param("In 1969. Then more.", ["In 1969.", "Then more."], id="year-ends"),
        pytest.param("1. First point. 2. Second point.", ["1. First point.", "2. Second point."], id="list-markers"),
        pytest.param("Published\n\nA child uses it", ["Published", "A child uses it"], id="empty-line"),
        pytest.param("Published\nA child uses it", ["Published", "A child uses it"], id="heading-line"),
        pytest.param("• One thing\n• another thing", ["• One thing", "• another thing"], id="bullets"),
        pytest.param(
            "the council said that officers\nhad made\n1,665 arrests.",
            ["the council said that officers\nhad made\n1,665 arrests."],
            id="wrapped-lines",
        ),
        pytest.param("Wait... there is more.", ["Wait... there is more."], id="ellipsis-goes-on"),
        pytest.param("It said\u00a0no.\u00a0It left.", ["It said\u00a0no.", "It left."], id="non-breaking-space"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n ", [], id="blank"),
    ],
)
def test_a_text_is_split_into_its_sentences(text, expected):
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(st.text(alphabet="aB1. \n\u00a0“”!?,é\ud800"))
def test_sentences_cover_all_but_the_space_between_them(text):
    spans = sentences(text)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert edges == sorted(edges)
    assert not "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)).strip()


@pytest.mark.slow
@pytest.mark.parametrize("unit", [". ", "...", " ", "\n", "a.", '."', "1. ", "\u00a0", "x\n", "é. "])
def test_splitting_is_linear(unit):
    def cost(size):
        text = unit * (size // len(unit))
        return least_cost(lambda: sentences(text))

    assert cost(200_000) < 10 * max(cost(50_000), 0.01)
