"""The vocabulary of money: symbols, codes and names of currencies, each with its one name."""

from __future__ import annotations

import re
from typing import NamedTuple

_CODES = """
USD dollar;GBP pound;EUR euro;JPY yen;CNY yuan;RMB yuan;CNH yuan;AUD australian dollar;CAD canadian dollar
NZD new zealand dollar;HKD hong kong dollar;SGD singapore dollar;TWD taiwan dollar;CHF swiss franc;SEK swedish krona
NOK norwegian krone;DKK danish krone;ISK icelandic krona;INR indian rupee;PKR pakistani rupee;LKR sri lankan rupee
NPR nepalese rupee;RUB russian ruble;UAH hryvnia;PLN zloty;CZK czech koruna;HUF forint;RON romanian leu
BGN bulgarian lev
TRY turkish lira;ILS shekel;NIS shekel;SAR saudi riyal;AED dirham;QAR qatari riyal;KWD kuwaiti dinar;BHD bahraini dinar
OMR omani rial;JOD jordanian dinar;IRR iranian rial;IQD iraqi dinar;EGP egyptian pound;LBP lebanese pound
SYP syrian pound;ZAR rand;NGN naira;KES kenyan shilling;TZS tanzanian shilling;UGX ugandan shilling;GHS cedi
ETB birr;MAD moroccan dirham;TND tunisian dinar;DZD algerian dinar;XAF cfa franc;XOF cfa franc;BRL real;MXN mexican peso
ARS argentine peso;CLP chilean peso;COP colombian peso;PEN sol;UYU uruguayan peso;VES bolivar;KRW won
KPW north korean won
THB baht;MYR ringgit;RM ringgit;IDR rupiah;PHP philippine peso;VND dong;BDT taka;MMK kyat;KZT tenge;UZS som;AFN afghani
JMD jamaican dollar;TTD trinidad dollar;BBD barbados dollar;FJD fijian dollar;BTC bitcoin;ETH ether;DEM mark
FRF french franc
ITL lira;ESP peseta;NLG guilder;IEP punt;ATS schilling;BEF belgian franc;FIM finnish markka;GRD drachma;PTE escudo
HRK kuna;RSD serbian dinar;MKD denar;ALL lek;GEL lari;AMD dram;AZN manat;MDL moldovan leu;BYN belarusian ruble
LAK kip;KHR riel;MNT tugrik;CRC colon;GTQ quetzal;HNL lempira;NIO cordoba;PAB balboa;PYG guarani;BOB boliviano
DOP dominican peso;CUP cuban peso;HTG gourde;XAU ounce of gold;ZMW kwacha;MWK kwacha;MZN metical;AOA kwanza;BWP pula
"""
_NAMES = """
dollar,buck;pound,quid,pound sterling,sterling;euro;pence,penny,pennies;cent;yen;yuan,renminbi,kuai
australian dollar,aussie dollar
canadian dollar;new zealand dollar;hong kong dollar;singapore dollar,singaporean dollar;taiwan dollar;swiss franc;franc
french franc;belgian franc;cfa franc;krona,kronor,swedish krona,swedish kronor,swedish crown;krone,kroner
norwegian krone,norwegian kroner,norwegian crown;danish krone,danish kroner,danish crown;crown;icelandic krona;rupee
indian rupee;pakistani rupee;sri lankan rupee;nepalese rupee;ruble,rouble;hryvnia,hryvnias;zloty,zlotys
koruna,czech koruna,czech crown;forint,forints;romanian leu,romanian lei;lev;lira,turkish lira,lire;shekel
riyal,saudi riyal;dirham;dinar;rial;egyptian pound;rand,south african rand;naira;shilling;cedi;birr;peso,mexican peso
argentine peso
brazilian real,reais,reals;won,south korean won;baht;ringgit;rupiah;dong;taka;peseta;guilder,dutch guilder
mark,german mark,deutsche mark,deutschmark
markka,finnish markka;schilling;escudo;drachma;bitcoin;ether;sen;lakh rupee;chinese yuan;japanese yen;afghani;tenge
sol;kip;colon;bolivar;kwacha
"""
SYMBOLS = {
    "$": "dollar", "£": "pound", "¤": "euro", "¥": "yen", "₹": "indian rupee", "₽": "russian ruble", "₩": "won",
    "₪": "shekel", "₫": "dong", "₦": "naira", "฿": "baht", "₺": "turkish lira", "₴": "hryvnia",
    "₱": "philippine peso", "₿": "bitcoin", "元": "yuan", "円": "yen", "₡": "colon", "₭": "kip", "₲": "guarani",
    "₵": "cedi", "₸": "tenge", "₼": "manat", "₾": "lari", "₨": "rupee", "¢": "cent", "￡": "pound", "￥": "yen",
    "＄": "dollar", "৳": "taka", "៛": "riel",
}  # fmt: skip
_DOLLARS = {
    "us": "dollar", "u.s.": "dollar", "u.s": "dollar", "usd": "dollar", "au": "australian dollar",
    "a": "australian dollar", "aud": "australian dollar", "c": "canadian dollar", "ca": "canadian dollar",
    "cad": "canadian dollar", "can": "canadian dollar", "nz": "new zealand dollar", "nzd": "new zealand dollar",
    "hk": "hong kong dollar", "hkd": "hong kong dollar", "s": "singapore dollar", "sg": "singapore dollar",
    "sgd": "singapore dollar", "nt": "taiwan dollar", "mx": "mexican peso", "mxn": "mexican peso",
    "mex": "mexican peso", "r": "real", "z": "zimbabwean dollar", "j": "jamaican dollar",
    "tt": "trinidad dollar", "bds": "barbados dollar", "ec": "east caribbean dollar",
}  # fmt: skip
_SHORT = {
    "rs": "rupee",
    "rs.": "rupee",
    "kr": "krona",
    "r": "rand",
    "y=": "yen",
    "ps": "pound",
    "zł": "zloty",
    "rm": "ringgit",
}

CODES: dict[str, str] = {}
for _entry in _CODES.replace("\n", ";").split(";"):
    if _entry:
        _code, _, _name = _entry.partition(" ")
        CODES[_code] = _name
NAMES: dict[str, str] = {}
for _group in _NAMES.replace("\n", ";").split(";"):
    _names = [name for name in _group.split(",") if name]
    for _name in _names:
        NAMES[_name] = _names[0]
        NAMES.setdefault(_name + "s", _names[0])
for _name in set(CODES.values()):
    NAMES.setdefault(_name, _name)
    NAMES.setdefault(_name + "s", _name)
for _nation in ("us", "u.s.", "american"):
    for _word in ("dollar", "dollars", "cent", "cents"):
        NAMES[f"{_nation} {_word}"] = _word.rstrip("s")
for _word in "won real sol som mark crown colon dram punt lek kina pula punt sum".split():  # words of other things, too
    NAMES.pop(_word, None)
    NAMES.pop(_word + "s", None)
for _code in ("usd", "eur", "gbp", "rmb", "aud", "cad", "inr", "jpy", "chf"):
    NAMES[_code] = CODES[_code.upper()]
NAMES["pounds sterling"] = "pound"
NAMES["british pound"] = NAMES["british pounds"] = "pound"
NAMES["chinese yuan"] = "yuan"
NAMES["japanese yen"] = "yen"
SMALL_CHANGE = {"pence": 100, "cent": 100, "sen": 100}

_BEFORE = re.compile(
    r"(?:(?<![A-Za-z'])(?P<nation>[A-Z]|(?:[A-Z]{{2,3}}|[Uu]\. ?[Ss]\.?) ?|us|usd|aud|cad|nzd|hkd|sgd|mxn"
    r"|[Mm]ex))?(?P<symbol>[{}])(?P<nation_after>US|AU|HK|NZ|CA)?[ ]?(?P<sign>-)?$".format(re.escape("".join(SYMBOLS)))
)
_CODE_BEFORE = re.compile(r"(?<![A-Za-z])(?P<scale>[kMB](?=[A-Z]{3} ?$))?(?P<code>[A-Z]{3}|RM|Rs\.?|PS|Y=|kr|R) ?$")
_CODE_ENDS = "sr.="  # of Rs, kr, Rs. and Y=
_PREFIX_SCALES = {"k": 10**3, "M": 10**6, "B": 10**9}


class Currency(NamedTuple):
    """A currency before a number: where it begins in the window, its name, a minus, a scale such as the M of MEUR."""

    start: int
    name: str
    is_negative: bool = False
    scale: int = 1


def currency_before(window: str) -> Currency | None:
    """Read the currency at the end of what stands before a number."""
    last = window.rstrip(" -")[-1:]
    if not last or not (last in SYMBOLS or last.isupper() or last in _CODE_ENDS):
        return None
    symbol = _BEFORE.search(window) if last in SYMBOLS or last.isupper() else None
    if symbol is not None:
        name = SYMBOLS[symbol["symbol"]]
        nation = (symbol["nation"] or symbol["nation_after"] or "").lower().replace(" ", "")
        start = symbol.start("symbol")
        if nation and symbol["symbol"] in "$£" and nation in _DOLLARS:
            if symbol["symbol"] == "$":
                name = _DOLLARS[nation]
            if symbol["nation"]:
                start = symbol.start("nation")
        return Currency(start, name, symbol["sign"] is not None)
    code = _CODE_BEFORE.search(window)
    if code is None:
        return None
    known = CODES.get(code["code"]) or _SHORT.get(code["code"].lower())
    if known is None or (code["code"] in {"kr", "R", "PS"} and code.end() != code.end("code")):
        return None
    return Currency(code.start(), known, scale=_PREFIX_SCALES[code["scale"]] if code["scale"] else 1)


def loss_before(window: str) -> Currency | None:
    """Read the currency before a number in brackets, as accounts write what was lost: $(5.2) million."""
    if window[-1:] != "(" or window[-2:-1] not in SYMBOLS:
        return None
    currency = currency_before(window[:-1])
    return None if currency is None else currency._replace(is_negative=True)


def is_currency_prefix(letters: str) -> bool:
    """Say whether letters right before digits are a currency: USD115, RM23, MEUR60."""
    return (
        letters in CODES
        or letters in SYMBOLS
        or (letters[:1] in _PREFIX_SCALES and letters[1:] in CODES)
        or letters.lower() in _SHORT
    )
