"""Reading YAML: whatever comes in, it is read exactly or refused at a place in the file."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.store.yaml import read_yaml

marks = st.text(st.sampled_from(list("abc:-[]{},#&*!|>'\"%@`~<?\\ \t\n\r0.é\u2028\ufeff🙂\x00\x85")), max_size=60)


def check(data):
    reading = read_yaml(data, "f")
    lines = data.count(b"\n") + 2
    assert reading.root is not None or reading.problems
    assert all(1 <= problem.line <= lines and problem.column >= 1 for problem in reading.problems)
    if reading.root is not None and not reading.problems:
        text = data.decode()
        waiting = [reading.root]
        while waiting:
            node = waiting.pop()
            waiting += node.children.values()
            assert 0 <= node.start <= node.end <= len(text)
            assert text.count("\n", 0, node.start) + 1 == node.line or node.start == len(text)  # nothing after the end
            if isinstance(node.value, str) and node.style == "" and "\n" not in text[node.start : node.end]:
                assert text[node.start : node.end] == node.value


@given(marks)
def test_any_text_is_read_with_true_places_or_refused(text):
    check(text.encode())


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data):
    check(data)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,5}", fullmatch=True), marks.filter(lambda text: "\n" not in text), max_size=4
    )
)
def test_lines_of_keys_and_their_texts_are_true(pairs):
    check("".join(f"{key}: {value}\n" for key, value in pairs.items()).encode())
