"""The words a quote has: from its words to a yes or no for any word of a claim, also in another form.

A word is there if the quote has its key, a word that implies it ("shot" implies "injured"), a compound that holds it
("spotted-eagle"), the initials of a name ("CPSC"), or a word grown from the same root ("witness", "eyewitness").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.claims.words import Word, key_of

_ROOT = 5  # letters that two words must share to be grown from one root
_SHARE = 65  # and how much of the longer one, in per cent
_EDGE = 4


class Vocabulary:
    """The words of a text, ready to be looked up."""

    __slots__ = ("_beginnings", "_endings", "_keys")

    def __init__(self, words: Sequence[Word]) -> None:
        keys = {word.key for word in words}
        for word in words:
            keys.update(_ENTAILS.get(word.key, ()))
            if "-" in word.text:
                keys.update(key_of(part) for part in word.text.split("-") if part)
        keys.update(_initials(words))
        self._keys = keys
        self._beginnings: dict[str, list[str]] = {}
        self._endings: dict[str, list[str]] = {}
        for key in keys:
            if len(key) >= _ROOT:
                self._beginnings.setdefault(key[:_EDGE], []).append(key)
                self._endings.setdefault(key[-_EDGE:], []).append(key)

    def has(self, word: Word) -> bool:
        """Say whether the text has the word."""
        key = word.key
        if key in self._keys:
            return True
        parts = [key_of(part) for part in word.text.split("-") if part]
        if len(parts) > 1 and all(part in self._keys for part in parts):
            return True
        if len(key) < _ROOT:
            return False
        return any(_is_grown(key, other) for other in self._beginnings.get(key[:_EDGE], ())) or any(
            key.endswith(other) or other.endswith(key) for other in self._endings.get(key[-_EDGE:], ())
        )


def _is_grown(one: str, other: str) -> bool:
    """Say whether the two words share so long a beginning that they have one root: "artwork" and "artworks"."""
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared >= _ROOT and shared * 100 >= _SHARE * max(len(one), len(other))


def _initials(words: Iterable[Word]) -> set[str]:
    """Give the initials of the names in the words: "Consumer Product Safety Commission" -> "cpsc"."""
    found: set[str] = set()
    run = ""
    for word in words:
        if word.is_stop:
            continue
        if word.text[0].isupper():
            run += "us" if word.key == "america" else word.text[0].lower()
        else:
            if len(run) > 1:
                found.add(run)
            run = ""
    return found | {run} if len(run) > 1 else found


_ENTAILS = {
    key_of(special): frozenset(key_of(general) for general in line.split()[1:])
    for line in """
        kill die victim
        murder kill die victim
        die kill
        shoot injure attack
        convict charge
        wife marry
        win beat
        beat win
        earthquake disaster
        storm disaster
        flood disaster
        policeman people
        soldier people military
        worker people
        woman people
        man people
        child people
        student people
        passenger people
        senator lawmaker
        representative lawmaker
        bus car
        truck car
        city area
        blast attack
        cost sell
        sell cost buy
        buy sell
        earn make
        survivor survive
        frog animal amphibian
        shark animal
        dog animal
        cat animal
        apple company
        bank company
        airline company
        newspaper media
        television media
        journalist media
        diamond jewel
        gold metal
        daughter child
        son child
        boy child
        girl child
        sister family
        brother family
        mother parent family
        father parent family
        rape assault
        stab attack injure
        """.strip().splitlines()
    for special in [line.split()[0]]
}
