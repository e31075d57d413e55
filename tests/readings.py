"""What the tests of numbers share: a figure written in one line."""

from __future__ import annotations

from factcheck.figures import Figure, Kind, find_figures


def line(figure: Figure) -> str:
    """Write text, value or ends, unit, kind and bound of a figure in one line: "1,600 = 1600 arrest quantity"."""
    ends = "" if figure.low is None and figure.high is None else f"[{_end(figure.low)}, {_end(figure.high)}]"
    value = "" if figure.value is None else f"{figure.value.normalize():f}"
    bound = "" if figure.bound_text == "" else f"({figure.bound}: {figure.bound_text})"
    parts = (figure.text, "=", value, ends, figure.unit or "", str(figure.kind), bound)
    return " ".join(part for part in parts if part)


def lines(text: str) -> list[str]:
    """Write each figure of a text but its dates."""
    return [line(figure) for figure in find_figures(text) if figure.kind is not Kind.DATE]


def _end(number: object) -> str:
    return "-" if number is None else f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"
