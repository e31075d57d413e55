"""Numbers that are part of a name, such as Channel 4, page 12 or M25: from the words around a number to a yes or no."""

from __future__ import annotations

import re

from factcheck.figures.hedges import bound_before
from factcheck.figures.model import Figure, Kind
from factcheck.figures.money import is_currency_prefix
from factcheck.figures.numbered import is_numbered

_LABELS = frozenset(
    """page pages pp figure figures fig figs table tables section sections sec sect clause paragraph para chapter ch
    appendix
    annex schedule article articles rule regulation exhibit footnote phase phases grade grades level levels stage
    stages step steps channel
    junction exit route routes highway interstate motorway room rooms suite flat apartment apt nos nr nrs version
    versions windows iphone
    iphones ipad galaxy ios android playstation xbox formula category categories tier type types series season
    episode episodes volume vol
    issue gate platform terminal zone ward district block flight boeing airbus apollo voyager psalm verse item
    question lane division zip box bay pier hangar studio radio magnitude mk mark sector lot exercise exercises
    equation eq eqs core covid pentium experiment experiments scenario theorem lemma proposition corollary
    algorithm method ref refs reference postcode sp s&p iso ftse stoxx nikkei tsx nasdaq russell s&p/asx product
    id act class model hour day covid-19 dalton chip catch studio account step steps spf omega vitamin supplementary
    video movie scene protocol cluster isolate strain patient sample subject task note cases-""".split()
) - {"cases-", "hour", "day"}
_WORD_END = re.compile(r"[A-Za-z0-9]*")
_CODE_END = re.compile(r"(?:[-/.][0-9]+)+(?![0-9A-Za-z%])")
_CAPITAL_LABEL = re.compile(
    r"(?<![A-Za-z])(?:Part|Day|Week|Year|Round|Area|Line|Group|Number|School|Building|Unit|Act|Game|Row|Camp|Team"
    r"|Site|Point|Division|District"
    r"|Fox|FOX|ABC|NBC|CBS|BBC|ITV|Sky|Radio|Resolution|Amendment|Proposition|Measure|Title|Mission|Station|Reactor"
    r"|Tower|Gate|Studio|CO|SO|PM|Mark"
    r"|Class|Form|Chapter|Book|Scene|Track|Model|Type|Series) $"
)
_INDEX = re.compile(
    r"(?:S&P|S P|S&P/ASX|FTSE|Stoxx|STOXX|Nikkei|Russell|Fortune|Dax|DAX|CAC|TSX|ASX|Topix|TOPIX|CSI|KOSPI|IBEX|AEX"
    r"|OMX|SMI|Nifty|Forbes)[ -]$"
)
_LABEL = re.compile(r"([A-Za-z][A-Za-z&/]*)\.? ?[#(]?$")
_NO = re.compile(
    r"(?:(?<![A-Za-z])(?:No|no\.|nos\.|No\.|Nos\.|#|№)|[Cc]ase [Nn]umber|[Aa]ccount [Nn]umber"
    r"|[Rr]eference [Nn]umber) ?$"
)
_LIST_OF_LABELS = re.compile(r"([A-Za-z]+)s\.? (?:[0-9]{1,4}[a-z]?(?:, | and |, and | or | to |-))+$")
_NAME_BEFORE = re.compile(
    r"(?:(?:^|[.!?] )The |(?:^|\s)['\"(]?(?:([a-z][A-Za-z'-]*),?|[0-9][0-9.,%]*) ['\"(]?(?:(?:the"
    r"|The) )?)(?:[A-Z][A-Za-z&'/-]* )*[A-Z][A-Za-z&'/-]*[ -]$"
)
_SENTENCE_WORD = frozenset(
    """In On At By For From To Of With And Or But As The A An About Around Over Under Some More Than Nearly Almost
    Only Just
    Between Up Down Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr May Jun Jul Aug Sep Sept
    Oct Nov Dec
    January February March April June July August September October November December Until Since After Before During
    Total Average US UK EU USA NHS BBC""".split()
)
_ENDS_NAME = re.compile(
    r"$|\s*[.,;:)'\"!?]|\s+[A-Z]|\s+(?:in|on|at|for|and|or|to|by|with|from|was|is|has|had|have|are|were|will|would"
    r"|could|can|said|says|of|after"
    r"|before|as|but|who|which|that|when|where|while|did|does|may|might|should|launched|called|deal)\b"
)
_STREET = re.compile(
    r" (?:[A-Z][a-z'-]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Way|Place|Square|Terrace|Gardens|Crescent"
    r"|Boulevard|Highway"
    r"|Court|Row|Hill|Park|Rd|St|Ave|Blvd)\b(?! [a-z]{4,}s\b)|,? (?:ZIP|zip|postcode|postal code)\b"
)
_STATE_CODE = re.compile(
    r"(?<![A-Za-z])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]"
    r"|T[NX]|UT|V[AT]|W[AIVY]) $"
)
_TITLED_WORD = re.compile(r"(?:[a-z][a-z'-]*|[Tt]he) ['\"]?$")
_PLACED_BEFORE = re.compile(r"(?<![A-Za-z])(?:(?:last|top|mid|pre|post|catch|big)-|(?:top|catch|big) )$", re.IGNORECASE)
_ROUND_BEFORE = re.compile(r"(?<![A-Za-z])(?:last|final) $", re.IGNORECASE)
_ROUNDS = frozenset(("4", "8", "16", "32", "64"))
_CONTENT = re.compile(r"\b[a-z]{4,}")
_SMALL_WORDS = frozenset(
    "with from over than into after that this when what were have been their they about amid upon onto via".split()
)
_MARKER_AFTER = re.compile(r" ?\)")
_MARKER_BEFORE = re.compile(r"(?:^|[\s,;:])$")
_AIRLINER = re.compile(
    r" (?:Max|MAX|Dreamliner|jet|jets|jetliner|jetliners|airliner|airliners|plane|planes|aircraft)\b"
)
_AIRLINERS = frozenset(("707", "717", "727", "737", "747", "757", "767", "777", "787"))
# who is called where these numbers are rung
_CALLED = re.compile(
    r"(?<![A-Za-z])(?:[Cc]all|[Cc]alling|[Cc]alls to|[Dd]ial|[Dd]ialling|[Dd]ialing|[Dd]ialled|[Rr]ang|[Cc]alled|[Pp]honed|[Rr]ing|[Rr]inging|[Pp]hone)(?![A-Za-z])"
)
_HELP = re.compile(r" (?:non-emergency|(?:call )?(?:handler|operator)s?|helpline|number\b|service\b|line\b|emergency)")
_CALLS = re.compile(r" [Cc]all(?:s|ers?)?\b")
_ALWAYS_RUNG = frozenset((999, 911))
_EMERGENCY = frozenset(("999", "101", "111", "112", "911", "988", "105", "119", "000"))
_LEVEL = re.compile(
    r"(?<!\bthis )(?<!\bthat )(?<!\beach )(?<!\bevery )(?<!\bthe )(?<!\ba )(?<!\blast )(?<!\bnext )(?<!\bsame )\b(?:[Cc]ategory|[Pp]hase|[Tt]ype"
    r"|[Ss]tage|[Gg]rade|[Tt]ier|[Ll]evel|[Cc]hapter|[Bb]and) $"
)
_TITLED_LABEL = re.compile(
    r"(?<![A-Za-z])(?:BBC|ITV|Radio|Channel|Formula|League|Division|Force|War|Phase|Level|Grade|Tier|Stage|Part|Chapter"
    r"|Act|Volume|Group|Type|Category|Class|Band|Zone|Terminal|Platform|Room) $"
)
_STATISTIC = re.compile(r"R[0-9](?: ?[=<>~\u0098\u0099]|-[A-Z])|R2(?:[)\],;]| (?:of|values?|was|is) )")  # no rand
# what has its parts lettered: Fig. 4c, flat 12B
_PANELLED = re.compile(
    r"(?<![A-Za-z])(?:[Ff]ig(?:ure)?s?|[Tt]ables?|[Ss]ections?|[Pp]anels?|[Ff]lat|[Aa]partment|[Rr]oom|[Jj]unction|[Gg]ate|[Cc]lause"
    r"|[Pp]aragraph|[Pp]age|[Ss]eat|[Rr]ow|[Pp]latform|[Tt]erminal|[Hh]ouse|[Uu]nit|[Ll]ot|[Qq]uestion|[Bb]lock|[Ss]uite|[Ee]xhibit|[Ss]chedule|[Aa]ppendix|[Aa]nnex)\.? $"
)
_PANEL = re.compile(r"[A-Za-z](?:[-/,][A-Za-z])*(?![A-Za-z0-9])")
_FORMULA = re.compile(r"\([^()]*[A-Za-z][^()]?\)$")  # (OH)2
# the Hundred, the Famous Five
_NICKNAMED = re.compile(
    r"(?<![A-Za-z])[Tt]he (?:(?!Last|First|Next|Past|Top|Final|Other|Only|Remaining|Latest|Previous|Over|Under)[A-Z][a-z]+ )?$"
)
_PLURAL_NEXT = re.compile(r"[ -](?:[a-z-]+ )?(?:[a-z]+s|men|women|people|children)\b")
_GUN = re.compile(
    r"[ -](?:rifles?|calib|pistols?|revolvers?|handguns?|guns?|bullets?|cartridges?|ammunition|rounds?|Magnum)"
)
_CODE_REACH = 14
_APART = ("", " ", "\n", "(")
_AFTER_REACH = 40
_PLAIN_BEFORE_DIGITS = frozenset("minus under over sub mid to and or from plus pre post last top age aged".split())


def name_number(folded: str, figure: Figure, window: str) -> None:
    """Mark a plain number written in digits as no statistic where it belongs to a name."""
    surface = folded[figure.start : figure.end]
    if folded[figure.end : figure.end + 1].isalpha():
        figure.kind, figure.end = Kind.OTHER, _WORD_END.match(folded, figure.end).end()  # type: ignore[union-attr]
        return
    if _INDEX.search(window) is not None or _CAPITAL_LABEL.search(window) is not None:
        figure.kind = Kind.OTHER
        return
    if _is_marker(folded, figure, window) or (_STREET.match(folded, figure.end) and surface.isdigit()):
        figure.kind = Kind.OTHER
        return
    if _NO.search(window) is not None or (len(surface) == 5 and _STATE_CODE.search(window) is not None):
        figure.kind = Kind.OTHER
        return
    if surface[0] == "." and _GUN.match(folded, figure.end) is not None:  # a .22 rifle
        figure.kind = Kind.OTHER
        return
    if is_numbered(folded, figure.start, figure.end, window):
        figure.kind = Kind.OTHER
        return
    is_placed = _PLACED_BEFORE.search(window) is not None and surface.isdigit()
    if is_placed and (window[-1] == "-" or _ENDS_NAME.match(folded, figure.end)):
        figure.kind = Kind.OTHER
        return
    if surface in _AIRLINERS and _AIRLINER.match(folded, figure.end) is not None:
        figure.kind = Kind.OTHER
        return
    if surface in _EMERGENCY and _is_rung(folded, figure, window):
        figure.kind = Kind.OTHER
        return
    if surface in _ROUNDS and _ROUND_BEFORE.search(window) and _ENDS_NAME.match(folded, figure.end):
        figure.kind = Kind.OTHER
        return
    label = _LABEL.search(window)
    if label is not None and label[1].lower() in _LABELS:
        figure.kind = Kind.OTHER
        code = _CODE_END.match(folded, figure.end)
        if code is not None and label[1].isupper():
            figure.end = code.end()
        return
    several = _LIST_OF_LABELS.search(window)
    if several is not None and several[1].lower() in _LABELS:
        figure.kind = Kind.OTHER
        return
    if (
        surface.isdigit()
        and len(surface) <= 4
        and _ENDS_NAME.match(folded, figure.end)
        and _follows_name(folded, figure, window)
    ):
        figure.kind = Kind.OTHER


def name_words(folded: str, figure: Figure, window: str) -> None:
    """Mark a number in capitalised words inside a sentence as part of a name: the Six Nations, Twenty One."""
    words = re.split(r"[ -]", folded[figure.start : figure.end])
    label = _TITLED_LABEL if words[0][:1].isupper() else _LEVEL
    if (
        words[0][:1].isupper()
        and not words[0].isupper()
        and _NICKNAMED.search(window)
        and not _PLURAL_NEXT.match(folded, figure.end)
    ):
        figure.kind = Kind.OTHER
        return
    if window[-1:] == " " and label.search(window) is not None:
        figure.kind = Kind.OTHER
        return
    if not words[0][:1].isupper() or words[0].isupper() or _TITLED_WORD.search(window) is None:
        return
    following = folded[figure.end : figure.end + 2]
    if (following[:1] == " " and following[1:].isupper()) or (
        len(words) > 1 and all(word[:1].isupper() for word in words)
    ):
        figure.kind = Kind.OTHER


def in_code(folded: str, figure: Figure, floor: int) -> bool:
    """Say whether the digits are part of a word (M25, F-16, COVID-19, 4G); the figure then covers the word."""
    start, end = figure.start, figure.end
    left = start
    while left > floor and start - left < _CODE_REACH and _in_word(folded, left - 1):
        left -= 1
    inside = folded[left:start]
    if inside and not (left and folded[left - 1] in "$£¤") and not _is_money(folded, left, inside) and _is_code(inside):
        figure.start = left
        while (
            end < len(folded)
            and end - start < _CODE_REACH
            and (folded[end].isalnum() or (folded[end] in "-+" and folded[end + 1 : end + 2].isdigit()))
        ):
            end += 1
        figure.end = end
        figure.kind = Kind.OTHER
        return True
    if (
        not inside
        and start
        and folded[start - 1] == ")"
        and _FORMULA.search(folded, max(0, start - _CODE_REACH), start)
    ):
        figure.kind = Kind.OTHER
        return True
    if start > 1 and folded[start - 1] == "(" and folded[start - 2].isalnum() and folded[end : end + 1] == ")":
        figure.kind = Kind.OTHER  # section 1(2), t(39)
        return True
    if end == len(folded) or not folded[end].isalpha():
        return False
    panel = _PANEL.match(folded, end)
    is_panel = panel is not None and (
        _PANELLED.search(folded[max(floor, start - _CODE_REACH) : start]) is not None
        or (
            folded[end] in "ABCDabcd"
            and folded[start - 1 : start] in _APART
            and _STREET.match(folded, end + 1) is not None
        )  # 221B Baker Street
    )
    if is_panel or (folded[end] == "G" and not folded[end + 1 : end + 2].isalnum()):
        figure.end = panel.end() if is_panel and panel is not None else end + 1
        figure.kind = Kind.OTHER
        return True
    return False


def _is_money(folded: str, left: int, inside: str) -> bool:
    """Say whether letters right before digits are a currency: USD115, but not the R2 of a regression."""
    return is_currency_prefix(inside) and not (inside == "R" and _STATISTIC.match(folded, left) is not None)


def _is_rung(folded: str, figure: Figure, window: str) -> bool:
    """Say whether the number is one that is rung for help: she dialled 999, a 999 call, NHS 111."""
    if window.endswith("NHS ") or _HELP.match(folded, figure.end) is not None:
        return True
    if figure.value in _ALWAYS_RUNG and _CALLS.match(folded, figure.end) is not None:
        return True
    return _CALLED.search(window) is not None and _ENDS_NAME.match(folded, figure.end) is not None


def _in_word(folded: str, place: int) -> bool:
    letter = folded[place]
    return letter.isalnum() or (letter == "-" and place > 0 and folded[place - 1].isalnum())


def _is_code(inside: str) -> bool:
    if inside[-1] != "-":
        return True
    word = inside[:-1]
    return word.lower() not in _PLAIN_BEFORE_DIGITS and (
        ((word.isupper() or word.lower() in _LABELS) and not word.isdigit())
        or (any(letter.isdigit() for letter in word) and any(letter.isalpha() for letter in word))
    )


def _is_marker(folded: str, figure: Figure, window: str) -> bool:
    """Say whether the number only numbers an entry: 1) or 2 )."""
    if _MARKER_AFTER.match(folded, figure.end) is None or _MARKER_BEFORE.search(window) is None:
        return False
    return "(" not in window


def _follows_name(folded: str, figure: Figure, window: str) -> bool:
    """Say whether the number ends a name inside a sentence, the Galaxy Note 20; headlines have capitals everywhere."""
    match = _NAME_BEFORE.search(window)
    if match is None or bound_before(window) is not None:
        return False
    words = re.findall(r"[A-Za-z&'/-]+", window)
    if words[-1] in _SENTENCE_WORD or words[-1].endswith("'s") or words[-1].startswith("I'"):
        return False
    around = window + folded[figure.end : figure.end + _AFTER_REACH]
    return any(word not in _SMALL_WORDS for word in _CONTENT.findall(around))
