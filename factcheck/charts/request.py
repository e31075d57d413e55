"""A chart asked for in a file: from YAML or JSON to a spec, or to all that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field, ValidationError

from factcheck.charts.model import Form, Spec
from factcheck.errors import FactcheckError
from factcheck.store.fields import DateText, Id, Words
from factcheck.store.model import Record
from factcheck.store.yaml import read_yaml

_DAY = len("2026-01-31")


class Request(Record):
    """The keys of the file."""

    form: Form = Field(description="What to draw.")
    facts: tuple[Id, ...] = Field(min_length=1, description="The facts, by id.")
    title: Words | None = Field(None, description="A title of your own.")
    dark: bool = Field(default=False, description="On a dark ground.")
    as_of: DateText | None = Field(None, description="The day the store was taken from.")
    options: Mapping[str, str] = Field(
        default_factory=dict, description="Of a trend: index, difference, per, population."
    )


def read_spec(text: str, name: str) -> Spec:
    """Read a spec; FactcheckError names the file and every key that is wrong."""
    reading = read_yaml(text.encode(), name)
    if reading.root is None or reading.problems:
        raise FactcheckError("\n".join(map(str, reading.problems)) or f"{name} is empty: there is nothing to draw.")
    try:
        asked = Request.model_validate(reading.root.value)
    except ValidationError as error:
        told = (f"{name}: {'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise FactcheckError("\n".join(told)) from error
    as_of = str(asked.as_of or "")[:_DAY]
    if as_of and len(as_of) < _DAY:
        msg = f"{name}: as_of: found {as_of!r}; wanted a whole day, such as 2026-01-31."
        raise FactcheckError(msg)
    return Spec(asked.form, asked.facts, asked.title or "", asked.dark, as_of, dict(asked.options))
