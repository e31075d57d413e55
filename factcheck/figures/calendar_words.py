"""The words of the calendar: months, weekdays, seasons, feasts, spans of time and small numbers, each with its meaning.

The grammar of dates is built from these words, and what they mean is looked up here, so the two cannot drift apart.
"""

from __future__ import annotations

from typing import Final

_MONTH_NAMES: Final = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_WEEKDAY_NAMES: Final = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "weds", "wed"),
    ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
MONTHS: Final = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
WEEKDAYS: Final = {name: number for number, names in enumerate(_WEEKDAY_NAMES, 1) for name in names}

WHOLE_NAMES: Final = frozenset(
    names[0] for names in (*_MONTH_NAMES, *_WEEKDAY_NAMES)
)  # a full stop after one ends a sentence

# words that are also verbs, names or other nouns: alone they are a date only where the words around them say so
DOUBTFUL: Final = frozenset("may march mar sun sat wed mon fri jan dec spring fall".split())

# first and last month; winter runs into the next year
SEASONS: Final = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}

UNITS: Final = {
    "second": "second", "sec": "second",
    "minute": "minute", "min": "minute",
    "hour": "hour", "hr": "hour",
    "day": "day", "night": "night", "morning": "morning", "afternoon": "afternoon", "evening": "evening",
    "week": "week", "fortnight": "fortnight", "weekend": "weekend", "month": "month", "quarter": "quarter", "qtr": "quarter",
    "year": "year", "decade": "decade", "century": "century", "season": "season", "term": "term",
}  # fmt: skip
PLURALS: Final = {word + "s": unit for word, unit in UNITS.items() if word != "century"} | {"centuries": "century"}

_ONES: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FIRSTS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
ONES: Final = {word: number for number, word in enumerate(_ONES, 1)}
TENS: Final = {word: 10 * number for number, word in enumerate(_TENS, 2)}
ORDINALS: Final = {word: number for number, word in enumerate(_FIRSTS, 1)} | {"twentieth": 20, "thirtieth": 30}
DECADES: Final = {word[:-1] + "ies": number for word, number in TENS.items()} | {"noughties": 0}

# feasts on a fixed day of the year
FIXED_FEASTS: Final = {
    "new year's day": (1, 1), "new years day": (1, 1), "new year day": (1, 1),
    "burns night": (1, 25), "holocaust memorial day": (1, 27), "australia day": (1, 26),
    "groundhog day": (2, 2), "valentine's day": (2, 14), "valentines day": (2, 14),
    "st david's day": (3, 1), "international women's day": (3, 8), "women's day": (3, 8), "st patrick's day": (3, 17),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "april fools": (4, 1), "all fools' day": (4, 1), "fools' day": (4, 1), "earth day": (4, 22),
    "st george's day": (4, 23), "anzac day": (4, 25),
    "may day": (5, 1), "international workers' day": (5, 1), "workers' day": (5, 1), "star wars day": (5, 4),
    "cinco de mayo": (5, 5), "ve day": (5, 8), "d-day": (6, 6),
    "juneteenth": (6, 19),
    "canada day": (7, 1), "bastille day": (7, 14), "vj day": (8, 15),
    "halloween": (10, 31), "hallowe'en": (10, 31), "all saints' day": (11, 1), "all souls' day": (11, 2),
    "all saints day": (11, 1), "all souls day": (11, 2),
    "guy fawkes night": (11, 5), "guy fawkes day": (11, 5), "bonfire night": (11, 5), "armistice day": (11, 11),
    "singles' day": (11, 11), "singles day": (11, 11), "st andrew's day": (11, 30),
    "christmas eve": (12, 24), "xmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25),
    "boxing day": (12, 26), "st stephen's day": (12, 26),
    "new year's eve": (12, 31), "new years eve": (12, 31), "new year eve": (12, 31), "hogmanay": (12, 31),
}  # fmt: skip
# feasts that move with Easter, by days after Easter Sunday
EASTER_FEASTS: Final = {
    "shrove tuesday": -47, "pancake day": -47, "mardi gras": -47, "ash wednesday": -46, "mothering sunday": -21,
    "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1,
    "easter sunday": 0, "easter day": 0, "easter": 0, "easter monday": 1, "ascension day": 39, "whit sunday": 49,
    "pentecost": 49, "whit monday": 50,
}  # fmt: skip
# feasts whose day the words alone do not give
MOVING_FEASTS: Final = frozenset(
    {
        "thanksgiving", "thanksgiving day", "black friday", "cyber monday", "labor day", "labour day", "memorial day",
        "columbus day", "independence day", "freedom day", "jubilee day", "veterans day", "midsummer", "new year", "youth day", "indigenous peoples' day", "martin luther king day", "mlk day", "presidents' day",
        "presidents day", "president's day", "washington's birthday", "inauguration day", "arbor day", "flag day",
        "mother's day", "mothers' day", "mothers day", "father's day", "fathers' day", "fathers day",
        "remembrance sunday", "remembrance day", "armed forces day", "bank holiday", "bank holiday monday",
        "teachers' day", "teacher's day", "children's day", "girls' day", "arbour day", "election day",
        "ramadan", "eid", "eid al-fitr", "eid al fitr", "eid ul-fitr", "eid al-adha", "eid al adha", "eid ul-adha",
        "diwali", "holi", "vesak", "nowruz", "hanukkah", "chanukah", "passover", "yom kippur", "rosh hashanah",
        "purim", "chinese new year", "chinese new year's eve", "lunar new year", "spring festival",
        "dragon boat festival", "mid-autumn festival", "lantern festival", "yuandan", "kwanzaa",
    }
)  # fmt: skip
_NAMED: Final = frozenset((*FIXED_FEASTS, *EASTER_FEASTS, *MOVING_FEASTS))
FEASTS: Final = _NAMED | {
    name.replace("st ", saint, 1) for name in _NAMED if name[:3] == "st " for saint in ("st. ", "saint ")
}
