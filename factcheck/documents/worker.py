"""The process in which files from outside are opened: bounds itself, takes a task and bytes, gives an answer and bytes.

`python -m factcheck.documents.worker` reads a line of JSON and the bytes after it from stdin, and writes the same to
stdout. It can write no file, and the system ends it when it takes more memory or time than a document needs.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable, Mapping
from typing import Any

from factcheck.documents.model import MAX_TEXT, DocumentError, Form

MEMORY = 1_500_000_000  # bytes of address space
SECONDS = 30  # of processor time
OUT_OF_MEMORY = "{name} was refused: opening it takes more memory than a document needs. Paste its text instead."

Answer = tuple[dict[str, Any], bytes]


def main() -> None:
    """Do one task."""
    bound()
    head = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    try:
        answer, out = TASKS[head["task"]](head, data)
    except DocumentError as error:
        answer, out = {"problem": str(error)}, b""
    except (MemoryError, RecursionError):
        answer, out = {"problem": OUT_OF_MEMORY.format(name=head["name"])}, b""
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + out)


def bound() -> None:
    """Take no more memory and time than a document needs, and write no file."""
    for what, limit in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, most = resource.getrlimit(what)
        resource.setrlimit(what, (limit if most == resource.RLIM_INFINITY else min(limit, most), most))


def _read(head: Mapping[str, Any], data: bytes) -> Answer:
    name, form = head["name"], Form(head["form"])
    if form is Form.DOCX:
        from factcheck.documents.word import read_word  # noqa: PLC0415 - each reader loads a large library

        text, losses = read_word(data, name)
    elif form is Form.PDF:
        from factcheck.documents.pdf import read_pdf  # noqa: PLC0415

        text, losses = read_pdf(data, name)
    else:
        from factcheck.documents.web_page import read_page  # noqa: PLC0415

        text, losses = read_page(data, name, head["encoding"])
    text = text.encode("utf-8", "replace").decode()  # half of a pair of surrogates is no character
    return {"text": text[: MAX_TEXT + 1], "losses": losses}, b""


def _comment(head: Mapping[str, Any], data: bytes) -> Answer:
    from factcheck.documents.word_comments import Note, with_comments  # noqa: PLC0415

    notes = [Note(start, end, tuple(lines)) for start, end, lines in head["notes"]]
    return {}, with_comments(data, head["name"], notes)


TASKS: Mapping[str, Callable[[Mapping[str, Any], bytes], Answer]] = {"read": _read, "comment": _comment}

if __name__ == "__main__":
    main()
