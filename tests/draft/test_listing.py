"""Numbers that only number the lines of a list are told apart."""

import pytest

from factcheck.draft.listing import without_list_numbers
from factcheck.figures import Kind, find_figures


@pytest.mark.parametrize(
    ("text", "numbering"),
    [
        pytest.param("1. Two died.\n2. Nine lived.", ["1", "2"], id="full-stops"),
        pytest.param("Facts:\n 1) 68 were convicted\n 2) 403 were prosecuted", ["1", "2"], id="brackets"),
        pytest.param("- **4.** Bread\n- **5.** Milk", ["4", "5"], id="markdown"),
        pytest.param("1. Two died.\n7. Nine lived.", [], id="no-neighbour"),
        pytest.param("They counted\n12. Then they\n13. More came", ["12", "13"], id="looks-like-a-list"),
        pytest.param("In 2013 it was\n403. That was much.", [], id="a-line-that-ends-so"),
        pytest.param("1.5 million\n2.5 million", [], id="decimals"),
    ],
)
def test_lines_are_numbered_where_a_neighbour_follows(text, numbering):
    told = without_list_numbers(text, find_figures(text))
    assert [figure.text for figure in told if figure.kind is Kind.OTHER] == numbering
