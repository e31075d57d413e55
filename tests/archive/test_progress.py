from __future__ import annotations

import io

from factcheck.archive.progress import line, shown_on


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_is_shown_where_no_terminal_is() -> None:
    stream = io.StringIO()
    shown_on(stream)(1, 1, 10)
    assert stream.getvalue() == ""


def test_a_terminal_sees_the_rate_and_the_time_left_on_one_line() -> None:
    stream, times = Terminal(), iter([0.0, 10.0, 10.1, 20.0])
    show = shown_on(stream, lambda: next(times))
    show(1, 2, 40)
    show(1, 2, 41)  # too soon after the last to be shown
    show(2, 2, 80)
    assert stream.getvalue() == (
        "\r\x1b[K1 of 2 parts, 40 articles, 4.0 a second, 10 s left\r\x1b[K2 of 2 parts, 80 articles, 4.0 a second\n"
    )


def test_long_times_are_told_in_hours() -> None:
    assert line(1, 101, 4_000, 400).endswith("11.1 h left")
