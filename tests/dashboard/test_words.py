import doctest

import pytest

from dashboard import markup, words
from dashboard.markup import element


@pytest.mark.parametrize("module", [words, markup], ids=lambda module: module.__name__)
def test_examples_in_the_docstrings_hold(module):
    ran = doctest.testmod(module)
    assert ran.attempted > 0
    assert ran.failed == 0


def test_text_never_becomes_markup():
    hostile = "<img src=x onerror=alert(1)>&amp;</p>"
    assert element("p", hostile, title='"><b>').html == (
        '<p title="&quot;&gt;&lt;b&gt;">&lt;img src=x onerror=alert(1)&gt;&amp;amp;&lt;/p&gt;</p>'
    )


def test_an_element_the_pages_do_not_use_is_refused():
    with pytest.raises(ValueError, match="'script' is no element the pages use"):
        element("script", "alert(1)")
