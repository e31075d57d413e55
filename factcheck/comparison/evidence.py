"""What the words alone say: how much of the claim the quote covers, what it leaves out, where it says the opposite.

Takes two readings and gives an Evidence value: the words that matter, each as the text writes it, and counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.claims.lexicon import CONFUSED, NEGATIONS, OPPOSITES, POSSIBILITY
from factcheck.claims.read import Reading
from factcheck.claims.words import Word, key_of
from factcheck.comparison.align import COMMON, weight
from factcheck.comparison.vocabulary import Vocabulary

_FULL = 100
FEW = 3  # sentences that are taken together
_PRONOUNS = frozenset("he she it they his her its their him them".split())
_KINDS = frozenset(
    """film movie album song single video show series book novel game play band group company firm city town village
    team club player singer actor actress director author writer school university hospital country state government
    magazine newspaper channel site website episode season ship plane bridge building river mountain island museum
    party agency report study bill law character artist""".split()
)
_IN = frozenset({"in", "at", "from", "near"})
_NEGATIONS = NEGATIONS | {"not"}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the words of a claim find in the quote."""

    coverage: int  # per cent of the weight of the claim's words that the quote has too
    missing_names: tuple[str, ...]
    missing_words: tuple[str, ...]  # content words, names and words of reporting left out
    unmeasured: tuple[tuple[str, str], ...]  # a missing word, the figure of the claim that it stands before
    opposites: tuple[tuple[str, str], ...]  # a word of the claim, its opposite in the quote
    confused: tuple[tuple[str, str], ...]  # a measure of the claim, the near but other one of the quote
    elsewhere: tuple[tuple[str, str], ...]  # a name of the claim, the name in its place in the quote
    negated: str  # a negation that only one of the two has, "" if they agree
    possible: str  # the quote's word for what may be, where the claim says that it is; "" if none
    subject: str  # the quote's "he", "it" or "the film", if the claim has a name for it; "" if none
    named: str  # that name


def weigh(quote: Reading, claim: Reading) -> Evidence:
    """Compare the words of a claim with those of a quote."""
    theirs = quote.words
    focus = _focus(quote, claim)
    ours = [word for word in claim.words if weight(word)]
    vocabulary = Vocabulary(theirs)
    missing = [word for word in ours if not vocabulary.has(word)]
    subject = _subject(focus)
    named = _first_name(claim.text, missing) if subject else []
    ours = [word for word in ours if word not in named]
    missing = [word for word in missing if word not in named]
    total, lost = sum(map(weight, ours)), sum(map(weight, missing))
    return Evidence(
        coverage=_FULL if not total else _FULL - _FULL * lost // total,
        missing_names=tuple(_runs(claim.text, [word for word in missing if word.is_name])),
        missing_words=tuple(word.text for word in missing if not word.is_name and weight(word) > COMMON),
        unmeasured=tuple(_unmeasured(claim, missing)),
        opposites=tuple(_against(_OPPOSITES, claim.words, focus)),
        confused=tuple(_against(_CONFUSED, missing, focus)),
        elsewhere=tuple(_elsewhere(claim.words, focus, vocabulary)),
        negated=_negated(focus, claim.words),
        possible=_possible(focus, claim.words),
        subject=subject if named else "",
        named=" ".join(word.text for word in named),
    )


def _unmeasured(claim: Reading, missing: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Give the content word before each figure, which says what was measured, where the quote lacks it."""
    starts = {word.start for word in missing}
    for sentence in claim.sentences:
        for own in sentence.comparable:
            before = [word for word in sentence.plain if word.end <= own.figure.start and weight(word) > COMMON]
            if before and not before[-1].is_name and before[-1].start in starts:
                yield before[-1].text, own.figure.text


def _against(
    table: Mapping[str, frozenset[str]], ours: Iterable[Word], theirs: Sequence[Word]
) -> Iterator[tuple[str, str]]:
    """Give each word of the claim that the quote lacks, where the quote has a word against it that the claim lacks."""
    own = list(ours)
    keys, others = {word.key for word in own}, {word.key for word in theirs}
    for word in own:
        against = table.get(word.key)
        if against is None or word.key in others:
            continue
        other = next((other for other in theirs if other.key in against and other.key not in keys), None)
        if other is not None:
            yield word.text, other.text


def _elsewhere(ours: Sequence[Word], theirs: Sequence[Word], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Give each place of the claim that the quote lacks, where the quote names another in the same phrase."""
    own = {word.key for word in ours}
    for before, name in pairwise(ours):
        if not name.is_name or before.text.lower() not in _IN or vocabulary.has(name):
            continue
        for lead, other in pairwise(theirs):
            if lead.text.lower() in _IN and other.is_name and other.key not in own:
                yield name.text, other.text
                break


def _negated(theirs: Sequence[Word], ours: Sequence[Word]) -> str:
    own = next((word.text for word in ours if _denies(word)), "")
    other = next((word.text for word in theirs if _denies(word)), "")
    return "" if bool(own) == bool(other) else own or other


def _denies(word: Word) -> bool:
    return word.key == "not" or word.text.lower() in _NEGATIONS


def _possible(theirs: Sequence[Word], ours: Sequence[Word]) -> str:
    if any(word.text in POSSIBILITY for word in ours):
        return ""
    return next((word.text for word in theirs if word.text in POSSIBILITY), "")


def _runs(text: str, names: Sequence[Word]) -> list[str]:
    """Join the words of one name: "King Abdullah Sports City"."""
    runs: list[list[Word]] = []
    for word in names:
        if runs and not text[runs[-1][-1].end : word.start].strip():
            runs[-1].append(word)
        else:
            runs.append([word])
    return [text[run[0].start : run[-1].end] for run in runs]


def _first_name(text: str, missing: Sequence[Word]) -> list[Word]:
    """Give the first name that the quote lacks: it may be whom the quote calls "he" or "the film"."""
    run: list[Word] = []
    for word in missing:
        if run and (not word.is_name or text[run[-1].end : word.start].strip()):
            break
        if word.is_name:
            run.append(word)
    return run


def _subject(words: Sequence[Word]) -> str:
    """Give the word or words that speak of something named before, if there are any."""
    before = ""
    for word in words:
        lower = word.text.lower()
        if lower in _PRONOUNS:
            return word.text
        if before == "the" and lower in _KINDS:
            return f"the {word.text}"
        before = lower
    return ""


def _focus(quote: Reading, claim: Reading) -> Sequence[Word]:
    """Give the words of the quote's sentence that shares most with the claim; all of them where they are few."""
    if len(quote.sentences) <= FEW:
        return quote.words
    weights = {word.key: weight(word) for word in claim.words}
    best = max(quote.sentences, key=lambda item: sum(weights.get(key, 0) for key in {word.key for word in item.plain}))
    return best.plain


def _opposing() -> dict[str, frozenset[str]]:
    against: dict[str, set[str]] = {}
    for line in OPPOSITES:
        left, _, right = (tuple(map(key_of, side.split())) for side in line.partition("/"))
        for one, other in ((left, right), (right, left)):
            for word in one:
                against.setdefault(word, set()).update(other)
    return {word: frozenset(others) for word, others in against.items()}


def _confusing() -> dict[str, frozenset[str]]:
    others: dict[str, set[str]] = {}
    for line in CONFUSED:
        keys = {key_of(word) for word in line.split()}
        for key in keys:
            others.setdefault(key, set()).update(keys - {key})
    return {key: frozenset(found) for key, found in others.items()}


_OPPOSITES, _CONFUSED = _opposing(), _confusing()
