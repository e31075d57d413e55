"""Nouns of English: whether a word looks like a plural, and its singular."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_IRREGULAR: Final = {
    "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "policewomen": "policewoman",
    "gunmen": "gunman", "firemen": "fireman", "fishermen": "fisherman", "servicemen": "serviceman",
    "spokesmen": "spokesman", "sportsmen": "sportsman", "clergymen": "clergyman", "workmen": "workman", "businessmen": "businessman", "grandchildren": "grandchild",
    "schoolchildren": "schoolchild", "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse",
    "lives": "life", "wives": "wife", "knives": "knife", "thieves": "thief", "halves": "half", "leaves": "leaf",
    "shelves": "shelf", "wolves": "wolf", "loaves": "loaf", "calves": "calf", "selves": "self", "housewives": "housewife",
    "midwives": "midwife", "scarves": "scarf", "hooves": "hoof", "criteria": "criterion", "phenomena": "phenomenon",
    "bacteria": "bacterium", "crises": "crisis", "analyses": "analysis", "bases": "base", "axes": "axe",
    "hypotheses": "hypothesis", "diagnoses": "diagnosis", "theses": "thesis", "oxen": "ox", "dice": "die",
    "buses": "bus", "viruses": "virus", "bonuses": "bonus", "campuses": "campus", "gases": "gas", "lenses": "lens",
    "focuses": "focus", "statuses": "status", "censuses": "census", "choruses": "chorus", "minibuses": "minibus",
    "quizzes": "quiz", "potatoes": "potato", "tomatoes": "tomato", "heroes": "hero", "vetoes": "veto",
    "echoes": "echo", "mosquitoes": "mosquito", "torpedoes": "torpedo", "volcanoes": "volcano", "cargoes": "cargo",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "zombies": "zombie", "selfies": "selfie",
    "rookies": "rookie", "lorries": "lorry", "ties": "tie", "pies": "pie", "lies": "lie", "dies": "die",
    "passers-by": "passer-by", "caches": "cache", "headaches": "headache", "aches": "ache", "avalanches": "avalanche",
}  # fmt: skip
# the same in both numbers, or plural without a mark of it
_UNMARKED: Final = frozenset(
    """people police staff cattle sheep fish deer aircraft spacecraft hovercraft offspring series species personnel
    crew youth salmon trout swine dead injured wounded missing homeless unemployed data media means headquarters
    barracks crossroads gallows""".split()
)
_NOT_PLURAL_ENDS = ("ss", "us", "is", "ous", "’s", "'s")
_NOT_PLURAL: Final = frozenset(
    """this its his as was is has does us yes plus less unless across always perhaps ours theirs hers yours towards
    afterwards besides sometimes nowadays overseas news gas bus lens christmas process physics politics economics
    mathematics athletics gymnastics ethics mumps measles chaos atlas canvas bias alas whereas""".split()
)
_LONG_ES = ("sses", "xes", "ches", "shes", "zzes", "tzes")
_SHORTEST = 3
_SHORTEST_PARTICIPLE = 4
_NO_PARTICIPLE = ("eed", "bed", "shed", "moped")  # seed, speed, flatbed, watershed


def is_plural(word: str) -> bool:
    """Say whether a word looks like a plural noun.

    >>> [word for word in ("offences", "people", "MPs", "grooming", "across", "abuse") if is_plural(word)]
    ['offences', 'people', 'MPs']
    """
    return word.lower().rpartition("-")[2] in _UNMARKED or is_marked_plural(word)


@lru_cache(maxsize=4096)
def is_marked_plural(word: str) -> bool:
    """Say whether a plural noun shows that it is one: "officers" and "men" do, "police" does not."""
    lower = word.lower()
    tail = lower.rpartition("-")[2]
    return (
        lower in _IRREGULAR
        or tail in _IRREGULAR
        or (
            len(word) >= _SHORTEST
            and tail.endswith("s")
            and not tail.endswith(_NOT_PLURAL_ENDS)
            and lower not in _NOT_PLURAL
        )
    )


def is_participle(word: str) -> bool:
    """Say whether a word in small letters tells what was done, and names nothing: "acquitted", but not "speed"."""
    return word.endswith("ed") and len(word) > _SHORTEST_PARTICIPLE and not word.endswith(_NO_PARTICIPLE)


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """Give the singular in small letters; a name keeps its letters.

    >>> [singular(word) for word in ("offences", "children", "people", "bodies", "matches", "MPs", "under-18s")]
    ['offence', 'child', 'people', 'body', 'match', 'MP', 'under-18']
    """
    if word[:-1].isupper() and word.endswith("s"):
        return word[:-1]
    head, dash, lower = word.lower().rpartition("-")
    if lower in _UNMARKED or not is_plural(lower):
        single = lower
    elif lower in _IRREGULAR:
        single = _IRREGULAR[lower]
    elif lower.endswith("ies") and len(lower) > len("ties"):
        single = lower[:-3] + "y"
    elif lower.endswith(_LONG_ES):
        single = lower[:-2]
    else:
        single = lower[:-1]
    return head + dash + single
