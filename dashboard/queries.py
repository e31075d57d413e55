"""What the pages ask of a checked store: joins of facts, findings and articles; plain values in, plain values out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from dashboard import words
from factcheck.accounts import Accounted, Status
from factcheck.finding import SEVERITY, Finding, Level
from factcheck.period import Period, Relation
from factcheck.store.model import Fact
from factcheck.store.store import Store

_KEY_LENGTH = 10  # hexadecimal digits of a finding's address: 40 bits tell a million findings apart


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which facts a reader wants to see; None or nothing chosen is no restriction."""

    search: str = ""
    measures: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    during: str = ""  # a period in the store's notation, as typed

    @property
    def parameters(self) -> Mapping[str, str | tuple[str, ...]]:
        """Give the parameters of the address that asks for the same."""
        every: Mapping[str, str | tuple[str, ...]] = {
            "search": self.search,
            "period": self.during,
            "measure": self.measures,
            "place": self.places,
            "article": self.articles,
            "status": self.statuses,
        }
        return {name: value for name, value in every.items() if value}


@dataclass(frozen=True, slots=True)
class Coverage:
    """What became of the numbers of an article."""

    fact: int
    dismissed: int
    unresolved: int

    @property
    def all(self) -> int:
        """Count every number."""
        return self.fact + self.dismissed + self.unresolved

    @property
    def accounted(self) -> int:
        """Count the numbers that are part of a fact or dismissed."""
        return self.fact + self.dismissed


@dataclass(frozen=True, slots=True)
class Difference:
    """One property of several facts, side by side."""

    name: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Say whether the facts do not all agree on it."""
        return len(set(self.values)) > 1


def keys(findings: Iterable[Finding]) -> Mapping[Finding, str]:
    """Give each finding its address: the same while rule, facts, quotes and message are the same, whatever its line."""
    found: dict[Finding, str] = {}
    taken: Counter[str] = Counter()
    for finding in dict.fromkeys(findings):
        parts = (finding.rule, *finding.facts, *finding.quotes, finding.message)
        key = sha256("\x1f".join(parts).encode()).hexdigest()[:_KEY_LENGTH]
        taken[key] += 1
        found[finding] = key if taken[key] == 1 else f"{key}-{taken[key]}"
    return found


def flags(findings: Iterable[Finding]) -> Mapping[str, Level]:
    """Give the most serious level at which each flagged fact is flagged."""
    worst: dict[str, Level] = {}
    for finding in findings:
        for fact in finding.facts:
            known = worst.get(fact)
            if known is None or SEVERITY[finding.level] > SEVERITY[known]:
                worst[fact] = finding.level
    return worst


def by_level(findings: Iterable[Finding]) -> Mapping[Level, int]:
    """Count findings by level, the most serious first, levels without findings included."""
    counts = dict.fromkeys(sorted(Level, key=lambda level: -SEVERITY[level]), 0)
    for finding in findings:
        counts[finding.level] += 1
    return counts


def coverage(accounts: Iterable[Accounted]) -> Coverage:
    """Count what became of an article's numbers."""
    counts = dict.fromkeys(Status, 0)
    for account in accounts:
        counts[account.status] += 1
    return Coverage(counts[Status.FACT], counts[Status.DISMISSED], counts[Status.UNRESOLVED])


def articles_of(item: Finding, store: Store) -> tuple[str, ...]:
    """Name the articles a finding is about, by its facts, or else by its file."""
    by_fact = [store.article_of[fact].source.id for fact in item.facts if fact in store.article_of]
    by_file = [
        article.source.id for article in store.articles if item.file in (article.file, f"seeds/{article.source.text}")
    ]
    return tuple(dict.fromkeys(by_fact or by_file))


def narrow(
    findings: Iterable[Finding],
    levels: Collection[str],
    rules: Collection[str],
    articles: Collection[str],
    store: Store,
) -> list[Finding]:
    """Keep the findings of some levels, rules and articles; none named is no restriction."""
    return [
        finding
        for finding in findings
        if (not levels or finding.level in levels)
        and (not rules or finding.rule in rules)
        and (not articles or any(article in articles for article in articles_of(finding, store)))
    ]


def differences(facts: Sequence[Fact], store: Store) -> tuple[Difference, ...]:
    """Lay facts side by side, property by property, in the order a sub-editor asks."""
    measures = [store.measure_of(fact) for fact in facts]
    rows = (
        ("Counts", [words.capital(measure.name) for measure in measures]),
        ("Counting unit", [fact.unit for fact in facts]),
        ("Definition", [measure.definition or "not stated" for measure in measures]),
        ("Period", [words.period(fact.period) for fact in facts]),
        ("Place", [fact.place or "not stated" for fact in facts]),
        ("Population", [fact.population or "all" for fact in facts]),
        ("First published by", [fact.origin or "not stated" for fact in facts]),
        ("Article", [store.article_of[fact.id].source.label for fact in facts]),
    )
    return tuple(Difference(name, tuple(values)) for name, values in rows)


def around(text: str, start: int, end: int, reach: int = 160) -> tuple[str, str]:
    """Give the words of the paragraph before and after a span, cut at a word with an ellipsis.

    >>> around("Head. Two of 403 people were tried.", 13, 16, reach=8)
    ('… Two of ', ' people …')
    """
    before, after = text[:start].rpartition("\n\n")[2], text[end:].partition("\n\n")[0]
    if len(before) > reach:
        before = f"… {before[-reach:].partition(' ')[2]}"
    if len(after) > reach:
        after = f"{after[:reach].rpartition(' ')[0]} …"
    return before.replace("\n", " ").lstrip(), after.replace("\n", " ").rstrip()


def related(fact: Fact, store: Store) -> Mapping[str, tuple[Fact, ...]]:
    """Find the facts a reader would hold this one against, by how they relate."""
    measure = store.measure_of(fact)
    staged = {step for stages in store.stages if measure.id in stages.steps for step in stages.steps} - {measure.id}
    groups: dict[str, list[Fact]] = defaultdict(list)
    for other in store:
        if other.id == fact.id:
            continue
        what = store.measure_of(other)
        if other.id in fact.inputs:
            groups["It is computed from"].append(other)
        elif fact.id in other.inputs:
            groups["Computed from it"].append(other)
        elif what.id == measure.id:
            groups["The same measure"].append(other)
        elif what.id in staged:
            groups["Another stage of the same process"].append(other)
        elif measure.concept is not None and what.concept == measure.concept:
            groups["The same subject, counted otherwise"].append(other)
    return {how: tuple(facts) for how, facts in groups.items()}


def choose(store: Store, wanted: Wanted, period: Period | None = None) -> list[Fact]:
    """Give the facts a reader wants to see; a fact without a period lies in none."""
    terms = wanted.search.casefold().split()
    return [fact for fact in store if _fits(fact, wanted, period, store) and _speaks_of(fact, terms, store)]


def row(fact: Fact, store: Store, flagged: Mapping[str, Level]) -> Mapping[str, str]:
    """Lay a fact out as a line of a list."""
    return {
        "Value": words.value(fact),  # first, so that a telephone shows it
        "Statement": fact.statement,
        "Period": words.period(fact.period),
        "Place": fact.place or "not stated",
        "Flagged": flagged.get(fact.id, "no"),
        "Status": fact.status.value,
        "Article": store.article_of[fact.id].source.label,
        "Id": fact.id,
    }


def _fits(fact: Fact, wanted: Wanted, period: Period | None, store: Store) -> bool:
    within = not wanted.places or any(place in wanted.places for place in store.place_chain(fact.place))
    when = period is None or (fact.period is not None and fact.period.relation(period) is not Relation.APART)
    return (
        within
        and when
        and (not wanted.measures or fact.measure in wanted.measures)
        and (not wanted.articles or store.article_of[fact.id].source.id in wanted.articles)
        and (not wanted.statuses or fact.status in wanted.statuses)
    )


def _speaks_of(fact: Fact, terms: Sequence[str], store: Store) -> bool:
    if not terms:
        return True
    measure, article = store.measure_of(fact), store.article_of[fact.id]
    said = (fact.id, fact.statement, fact.quote, fact.place, fact.population, fact.origin, *fact.via, *fact.context)
    named = (measure.name, *measure.words, article.source.title, article.source.publisher, words.value(fact))
    spoken = "\n".join(part for part in (*said, *named, words.period(fact.period)) if part).casefold()
    plain = spoken.replace(",", "")
    return all(term in spoken or term in plain for term in terms)
