from hypothesis import given
from hypothesis import strategies as st

from factcheck.scan import compile_pattern, spans


@given(st.text(alphabet="a1é€𝟏\ud800 "))
def test_spans_count_code_points_whatever_the_text(text):
    found = list(spans(compile_pattern("[0-9]+|€+"), text))
    assert all(set(text[start:end]) <= set("1€") for start, end in found)
    assert sum(end - start for start, end in found) == text.count("1") + text.count("€")


def test_longest_prefers_the_longest_alternative():
    assert list(spans(compile_pattern("May|May 2021", longest=True), "in May 2021")) == [(3, 11)]
    assert list(spans(compile_pattern("May|May 2021"), "in May 2021")) == [(3, 6)]


def test_case_counts_only_where_it_is_asked_to():
    assert list(spans(compile_pattern("may", ignore_case=False), "May may")) == [(4, 7)]
    assert list(spans(compile_pattern("may"), "May may")) == [(0, 3), (4, 7)]
