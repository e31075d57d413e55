"""The reference pages, made from the code: the rules' docstrings, the model's fields, the command line's own help.

Run `make docs`; a test fails when a page is not what the code says.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import click
from pydantic import BaseModel

from factcheck.arithmetic import check as arithmetic
from factcheck.arithmetic import precision
from factcheck.cli import COMMANDS, main
from factcheck.report import RULES
from factcheck.store import decisions, model

HERE = Path(__file__).parent
RECORDS: tuple[type[BaseModel], ...] = (
    model.Source,
    model.Fact,
    model.Appearance,
    model.Change,
    model.Share,
    model.Rate,
    model.Sum,
    model.Duration,
    model.Review,
    model.Dismissed,
    model.Measure,
    model.Stages,
    model.Place,
    decisions.Resolution,
)


def pages() -> dict[str, str]:
    """Give each page's text by file name."""
    return {
        "rules.md": "\n".join(_rules()),
        "arithmetic.md": "\n".join(_arithmetic()),
        "store.md": "\n".join(_store()),
        "commands.md": "\n".join(_commands()),
    }


def _rules() -> Iterator[str]:
    yield "# The rules"
    yield ""
    yield "Each rule is one file in `factcheck/rules/`. The examples below are the rule's own, and the tests run them."
    for rule, check in RULES.items():
        doc = sys.modules[check.__module__].__doc__ or ""
        summary, _, examples = doc.partition("\n\n")
        yield from ("", f"## {rule}", "", summary.strip(), "", "```yaml")
        yield from (f"# {line}" if line in ("PASS", "FAIL") else line for line in examples.strip("\n").splitlines())
        yield "```"
    yield ""


def _arithmetic() -> Iterator[str]:
    yield "# The arithmetic of a text"
    yield ""
    yield (
        "`check_arithmetic(text)` recomputes what a text says about its own numbers, sentence by sentence, without a "
        "store. The examples below are the rules' own, and the tests run them. A finding is an error where the numbers "
        "cannot all be true however they were rounded, a warning where it takes a reading that no reader would expect, "
        "which the message names, and a note where round numbers may have been rounded to hundreds."
    )
    doc = precision.__doc__ or ""
    yield from ("", "## How exact a number is", "", " ".join(doc.partition("\n\n")[2].split()))
    for rule in arithmetic.RULES:
        summary, _, examples = (rule.__doc__ or "").partition("\n\n")
        yield from ("", f"## {rule.ID}", "", summary.strip(), "", "```text", *examples.strip("\n").splitlines(), "```")
    yield ""


def _store() -> Iterator[str]:
    yield "# The store"
    yield ""
    yield (
        "One YAML file in `facts/` for each article (`source`, `facts`, `dismissed`), `facts/measures.yaml` for the "
        "vocabulary, `facts/resolutions.yaml` for decisions, and the captured texts in `seeds/`. Keys in bold must be "
        "given. Numbers are plain digits with a point; a period is written 2013, 2020-04, 2021-02-08, "
        "2022-10/2023-09, or 2023/24 for a fiscal year."
    )
    for record in RECORDS:
        yield from ("", f"## {record.__name__}", "", (record.__doc__ or "").strip(), "")
        yield from ("| key | value | meaning |", "|---|---|---|")
        for name, field in record.model_fields.items():
            key = field.alias or name
            shown = f"**{key}**" if field.is_required() else key
            yield f"| {shown} | {_kind(field.annotation)} | {field.description or ''} |"
    yield ""


def _commands() -> Iterator[str]:
    yield "# The commands"
    yield ""
    yield "`python -m factcheck` does what `factcheck` does. Results go to stdout, everything else to stderr."
    width = {"terminal_width": 100, "max_content_width": 100}
    program = click.Context(main, info_name="factcheck", **main.context_settings, **width)
    yield from ("", "```", main.get_help(program), "```")
    for name in COMMANDS:
        command = main.get_command(program, name)
        if command is not None:
            context = click.Context(command, parent=program, info_name=name, **width)
            yield from ("", f"## {name}", "", "```", command.get_help(context), "```")
    yield ""


def _kind(annotation: Any) -> str:
    """Name a field's type in a curator's words."""
    names = {"Decimal": "number", "str": "text", "Period": "period", "int": "whole number", "NoneType": ""}
    options = get_args(annotation)
    if not options:
        members = [member.value for member in getattr(annotation, "__members__", {}).values()]
        return ", ".join(members) if members else names.get(annotation.__name__, f"a {annotation.__name__}")
    if "Literal" in str(annotation).split("[", maxsplit=1)[0]:
        return ", ".join(str(option) for option in options)
    if getattr(annotation, "__origin__", None) in (tuple, list):
        return f"list of {_kind(options[0])}"
    if "Mapping" in str(getattr(annotation, "__origin__", "")):
        return "keys and values"
    if "Annotated" in type(annotation).__name__:
        return _kind(options[0])
    return " or ".join(dict.fromkeys(kind for option in options if option is not Ellipsis and (kind := _kind(option))))


if __name__ == "__main__":
    for file, text in pages().items():
        (HERE / file).write_text(text, "utf-8")
