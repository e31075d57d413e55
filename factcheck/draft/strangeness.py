"""What of a sentence the store does not know: from what the draft states and the index to counts and yes or no.

A sentence that begins with something strange ("The museum has 715 likes"), counts something of what is strange ("485
arrests at the festival") or has many strange words speaks of something else, whatever measure its words name. Who told
it, the hedge, and verbs that fit any subject are left aside.
"""

from __future__ import annotations

import re

from factcheck.claims.words import Word
from factcheck.draft.keys import content_keys
from factcheck.draft.lexicon import DETERMINERS, LIGHT, OF_WHAT
from factcheck.draft.lookup import Index
from factcheck.draft.stating import Stated, tells

_JOINTS = re.compile(r"[;–—]|,\s+(?:and|but|while|whereas)\b")
_MARKS = ".,;:()–—"


def unknown_words(stated: Stated, index: Index) -> int:
    """Count the words of the sentence that the whole store does not know."""
    strange = [key for key in stated.keys if key not in index.postings and key not in LIGHT]
    if not strange:
        return 0
    begins, ends = _clause(stated)
    hedge = {word.casefold() for word in stated.figure.bound_text.split()}
    said = {
        word.key for word in stated.sentence.words if begins <= word.start < ends and word.text.casefold() not in hedge
    }
    return sum(key in said for key in strange)


def is_of_another(stated: Stated, index: Index) -> bool:
    """Say whether the sentence begins with, or counts something of, what the store does not know."""
    return _has_strange_object(stated, index) or _has_strange_subject(stated, index)


def _has_strange_object(stated: Stated, index: Index) -> bool:
    """Say whether the words after the figure say of what, and the store knows none of them."""
    text, begins = stated.claim.sentence.text, stated.sentence.start
    words = stated.sentence.words
    for at, word in enumerate(words[stated.last :], stated.last):
        if word.text.casefold() not in OF_WHAT:
            continue
        content: list[Word] = []
        for after in words[at + 1 :]:
            between = text[word.end - begins : after.start - begins]
            if (after.is_stop and content) or any(mark in between for mark in _MARKS):
                break
            if not after.is_stop:
                content.append(after)
        keys = content_keys(content)
        if keys:
            return not any(key in index.postings for key in keys)
    return False


def _has_strange_subject(stated: Stated, index: Index) -> bool:
    """Say whether the clause of the figure begins with what the store does not know."""
    begins = _told_until(stated)
    words = [word for word in stated.sentence.words[: stated.first] if word.start >= begins]
    if len(words) < 2 or words[0].text.casefold() not in DETERMINERS:
        return False
    between = stated.claim.sentence.text[
        words[0].start - stated.sentence.start : stated.claim.start - stated.sentence.start
    ]
    if any(mark in between for mark in _MARKS):
        return False  # what stands before a comma or colon is not what the number is said of
    keys = content_keys(words[1:2])
    return bool(keys) and not any(key in index.postings or key in LIGHT for key in keys)


def _clause(stated: Stated) -> tuple[int, int]:
    """Give where the figure's clause begins and ends, once it has been said who told it."""
    text, at = stated.claim.sentence.text, stated.sentence.start
    begins, ends = _told_until(stated), stated.sentence.end
    for joint in _JOINTS.finditer(text):
        if joint.end() + at <= stated.figure.start:
            begins = max(begins, joint.start() + at)
        elif joint.start() + at >= stated.figure.end:
            return begins, joint.start() + at
    return begins, ends


def _told_until(stated: Stated) -> int:
    """Give where the sentence stops saying who told it: after the last "said that" before the figure."""
    words = stated.sentence.words
    told = tells(words[: stated.first])
    return words[told[-1] - 1].end if told else stated.sentence.start
