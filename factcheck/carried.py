"""What a chart carries of its facts: from facts to sealed records with one hash over them, and back from a file's text.

The hash finds an edited byte; the seals find a store that says something else by now; the code, short enough to be
printed, finds the facts of a picture that has lost everything else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.finding import Finding, Level
from factcheck.phrasing import period_words, value_words
from factcheck.store.decisions import seal
from factcheck.store.model import Fact
from factcheck.store.store import Store

KIND = "factcheck-evidence/1"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that is read for something else
_LENGTH = 8
_SPACE = 1 << (5 * _LENGTH)
_MISREAD = str.maketrans("OIL", "011", "- \t\n")


class TamperedError(FactcheckError):
    """What the file carries is not what was put into it."""


@dataclass(frozen=True, slots=True)
class Stated:
    """One fact as a chart carries it, bound by its seal to value, quote and article."""

    id: str
    value: str  # with its hedge, as published: "more than 1,600"
    unit: str
    period: str
    quote: str
    source: str
    seal: str
    number: str = ""  # plain digits as published; empty for a range or a date
    low: str = ""
    high: str = ""
    bound: str = ""
    days: str = ""  # the period as the store notes it: 2022-10/2023-09
    measure: str = ""
    place: str = ""
    population: str = ""
    statement: str = ""
    publisher: str = ""
    title: str = ""
    published: str = ""
    url: str = ""
    status: str = ""
    findings: tuple[str, ...] = ()  # codes of the errors and warnings it stood under


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything a file carries: the facts as they were, when, and the hash of the picture around them."""

    title: str
    code: str
    as_of: str
    facts: tuple[Stated, ...]
    picture: str = ""  # sha256 of the file without this record


def stated(store: Store, fact: Fact, findings: Iterable[Finding] = ()) -> Stated:
    """Give a fact as charts carry it."""
    article = store.article_of[fact.id]
    source = article.source
    return Stated(
        id=fact.id,
        value=value_words(fact),
        unit=fact.unit,
        period=period_words(fact.period) if fact.period else "",
        quote=fact.quote,
        source=source.label,
        seal=seal(fact, article.sha256),
        number=_digits(fact.value),
        low=_digits(fact.low),
        high=_digits(fact.high),
        bound=fact.bound.value,
        days=str(fact.period) if fact.period else "",
        measure=store.measure_of(fact).name,
        place=fact.place or "",
        population=fact.population or "",
        statement=fact.statement,
        publisher=source.publisher or "",
        title=source.title or "",
        published=str(source.published or ""),
        url=source.url or "",
        status=fact.status.value,
        findings=tuple(found.code for found in findings if found.level is not Level.NOTE),
    )


def weight(fact_id: str, fact_seal: str) -> int:
    """Give what one fact adds to the code of a chart; sums can be searched, which a hash of everything could not."""
    return int.from_bytes(hashlib.sha256(f"{fact_id} {fact_seal}".encode()).digest()[:8]) % _SPACE


def code_for(weights: Iterable[int]) -> str:
    """Write the sum of weights as the code that is printed.

    >>> code_for([1, 31])
    '00000010'
    """
    number = sum(weights) % _SPACE
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def code_of(facts: Iterable[Stated]) -> str:
    """Give the short code of the facts of a chart; their order does not matter."""
    return code_for(weight(fact.id, fact.seal) for fact in facts)


def read_code(typed: str) -> int:
    """Read a code as a reader types it: small letters, spaces, O for 0, I and L for 1.

    >>> read_code("oooo-ooio") == read_code("00000010") == 32
    True
    """
    letters = typed.upper().translate(_MISREAD)
    if len(letters) != _LENGTH or any(letter not in _ALPHABET for letter in letters):
        msg = f"{typed!r} is no code of a chart: wanted {_LENGTH} letters and digits, such as 7KQ2M0XD."
        raise FactcheckError(msg)
    number = 0
    for letter in letters:
        number = number << 5 | _ALPHABET.index(letter)
    return number


def write_evidence(evidence: Evidence) -> str:
    """Write the record as one line of JSON in ASCII, with the hash over it.

    No byte of it means anything to HTML or XML: what could is written as an escape.
    """
    record = {"kind": KIND, **asdict(evidence)}
    return _escaped(json.dumps({**record, "hash": _hash(record)}, sort_keys=True, separators=(",", ":")))


def read_evidence(text: str) -> Evidence:
    """Read the record back; TamperedError when it is not, byte for byte, as it was written."""
    try:
        record = json.loads(text)
        known = {each.name for each in fields(Stated)}
        facts = tuple(_fact(fact) for fact in record["facts"] if fact.keys() <= known)
        title, code, as_of, picture = (str(record[key]) for key in ("title", "code", "as_of", "picture"))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        msg = "The record in the file cannot be read: it was cut or edited after the file was made."
        raise TamperedError(msg) from error
    found = Evidence(title, code, as_of, facts, picture)
    if write_evidence(found) != text or found.code != code_of(facts):
        msg = "The record in the file was edited after the file was made: its hash does not fit."
        raise TamperedError(msg)
    return found


def with_picture(evidence: Evidence, body: bytes) -> Evidence:
    """Bind the record to the file around it."""
    return replace(evidence, picture=hashlib.sha256(body).hexdigest())


def _fact(record: dict[str, Any]) -> Stated:
    findings = tuple(str(code) for code in record.pop("findings"))
    return Stated(**{key: str(value) for key, value in record.items()}, findings=findings)


def _hash(record: dict[str, Any]) -> str:
    text = json.dumps(record, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _escaped(text: str) -> str:
    for mark in "<>&'`":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text


def _digits(number: object) -> str:
    return "" if number is None else f"{number:f}"
