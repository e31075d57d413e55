"""The vocabulary of measures: every way a unit is written, with its one name; symbols keep their case, words do not.

Each line names the unit first, then its other words, then after a bar its symbols.
"""

from __future__ import annotations

_PREFIXES = {
    "yotta": "Y", "zetta": "Z", "exa": "E", "peta": "P", "tera": "T", "giga": "G", "mega": "M", "kilo": "k",
    "hecto": "h", "deca": "da", "deci": "d", "centi": "c", "milli": "m", "micro": "µ", "nano": "n", "pico": "p",
    "femto": "f", "atto": "a",
}  # fmt: skip
# unit, its other words | its symbols | the prefixes whose letters go with the symbols, * for all
_PREFIXED = """
metre,meter|m|*
gram,gramme|g|*
litre,liter|L,l|*
second,sec|s|m µ n p f
watt|W|*
hertz|Hz|*
volt|V|k M m µ n
ampere,amp|A|k m µ n p
ohm|\u0097|k M G m
farad|F|m µ n p
joule|J|*
newton|N|k M m µ n
pascal|Pa|h k M G m µ
bar|bar|m
electronvolt,electron volt|eV|k M G T P m µ
byte|B|k M G T P
bit|bit|k M G T
mole,mol|mol|k m µ n p
gray|Gy|c m µ k
sievert|Sv|m µ n
becquerel|Bq|k M G T P m
tesla|T|m µ n
calorie,cal|cal|k
kelvin|K|m µ n k
lumen|lm|k M
lux|lx|k
candela|cd|k m
tonne||
watt hour,watt-hour|Wh|k M G T
ampere hour,amp hour,amp-hour,ampere-hour|Ah|k m
parsec|pc|k M G
siemens|S|m µ n
henry|H|m µ n
weber|Wb|m
dalton|Da|k M
molar|M|m µ n p
barn|b|m µ n p f
"""
_PLAIN = """
inch,inches|in,",ins
foot,feet|ft
yard|yd,yds
mile|mi
nautical mile|nmi
furlong|
fathom|
league|
chain|
light year,light-year,lightyear|ly
astronomical unit|AU,au
ångström,angstrom|Å,\u212b
micron|
acre|ac
hectare|ha
square foot,sq ft,sq. ft.,sq feet,sqft|sqft
square metre,square meter,sq m,sqm,sq metre,sq meter|sqm,m2,m²
square mile,sq mi,sq mile,sq miles|
square kilometre,square kilometer,sq km,sqkm|km2,km²
square centimetre,square centimeter,sq cm|cm2,cm²
square millimetre,square millimeter,sq mm|mm2,mm²
square inch,square inches,sq in|
square yard,sq yd|
cubic metre,cubic meter,cu m|m3,m³
cubic kilometre,cubic kilometer|km3,km³
cubic centimetre,cubic centimeter,cc|cm3,cm³,cc,ccm
cubic millimetre,cubic millimeter|mm3,mm³
cubic decimetre,cubic decimeter|dm3,dm³
cubic foot,cubic feet,cu ft|
cubic inch,cubic inches,cu in|
cubic yard|
cubic mile|
pound (weight),pound-mass|lb,lbs
ounce|oz
fluid ounce|
stone|st
ton|
short ton|
long ton|
metric ton|
tonne|t
hundredweight|cwt
grain|
carat|ct
karat|
dram,drachma|
quintal|
pint|pt
quart|qt
gallon|gal
barrel|bbl,bbls
barrel of oil|
bushel|
cup|
tablespoon|tbsp
teaspoon|tsp
degree|°,deg
C,celsius,degree celsius,degrees celsius,celcius,degree c,degrees c,deg c|°C,ºC,℃,degC,C
C,centigrade,degree centigrade,degrees centigrade|
F,fahrenheit,degree fahrenheit,degrees fahrenheit,farenheit,degree f,degrees f,deg f|°F,ºF,℉,degF,F
minute of arc,arcminute,arc minute|
second of arc,arcsecond,arc second|
radian|rad
revolution|
turn|
mile per hour,mile an hour,miles an hour|mph
kilometre per hour,kilometer per hour|kph,kmph,km/h,kmh,km/hr
mile per gallon|mpg
mile per second|
knot|kt,kts
metre per second,meter per second|m/s,ms-1
revolution per minute,revolutions per minute|rpm
beat per minute,beats per minute|bpm
foot per second,feet per second|fps
frame per second,frames per second|
horsepower|hp,HP
brake horsepower|bhp,BHP
metric horsepower|PS
pound-foot,pound-feet,pound foot,foot-pound,foot pound|lb-ft,lbft
newton metre,newton meter|Nm
decibel|dB,db,dBA
pound per square inch|psi
kilopound per square inch|ksi
atmosphere|atm
millimetre of mercury|mmHg
british thermal unit|BTU,btu
therm|
megabit per second|Mbps,mbps,Mbit/s,Mb/s
gigabit per second|Gbps,gbps,Gbit/s,Gb/s
kilobit per second|kbps,Kbps,kbit/s
megabyte per second|MBps,MB/s
kilobit|kb,Kb
megabit|Mb,mb
gigabit|Gb
terabit|Tb
kilobyte|KB
kibibyte|KiB
mebibyte|MiB
gibibyte|GiB
megapixel|MP,mp
pixel|px
point per game|ppg
rebound per game|rpg
assist per game|apg
kilotonne|
megatonne|Mt
gigatonne|Gt
ton per day|tpd
part per million,parts per million|ppm
part per billion,parts per billion|ppb
per mille,per mil|‰
basis point|bp,bps
carat|
watt hour|
decade,decades|
nanosecond|
megayear,million years|Ma,Myr
gigayear,gigaannum|Ga,Gyr
kiloyear|ka,kyr
"""
_TIMES = """
second,sec|s,sec,secs
minute|min,mins
hour|h,hr,hrs
day|
night|
week|wk,wks
fortnight|
month|mth,mths
quarter year|
year|yr,yrs
annum|
decade|
century,centuries|
millennium,millennia|
"""
# symbols that are also words or letters of the sentence: they count only right after digits, or after one space
# before the end of the phrase
LOOSE_SYMBOLS = frozenset(
    [
        "in",
        "at",
        "as",
        "am",
        "pm",
        "mi",
        "min",
        "h",
        "s",
        "d",
        "b",
        "t",
        "m",
        "g",
        "l",
        "a",
        "c",
        "f",
        "A",
        "V",
        "W",
        "J",
        "N",
        "K",
        "M",
        "T",
        "B",
        "C",
        "F",
        "L",
        "S",
        "H",
        "P",
        "ac",
        "st",
        "ins",
        "au",
        "gal",
        "Da",
        "pc",
        "Pa",
        "cd",
        "dal",
        "mol",
        "bar",
        "bit",
        "PS",
        "MP",
        "mp",
        "ms",
    ]
)


def _lines(table: str) -> list[tuple[list[str], list[str]]]:
    rows = []
    for line in table.strip().splitlines():
        words, _, symbols = line.partition("|")
        rows.append((words.split(","), [symbol for symbol in symbols.split(",") if symbol]))
    return rows


def _fill() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    words: dict[str, str] = {}
    symbols: dict[str, str] = {}
    times: set[str] = set()
    for line in _PREFIXED.strip().splitlines():
        word_list, symbol_list, letters = line.split("|")
        names, short = word_list.split(","), [symbol for symbol in symbol_list.split(",") if symbol]
        for prefix, letter in (("", ""), *_PREFIXES.items()):
            canonical = prefix + names[0]
            for name in (name.replace("-", " ") for name in names):
                words.setdefault(prefix + name, canonical)
                words.setdefault(prefix + name + "s", canonical)
            for symbol in short if letters == "*" or not letter or letter in letters.split() else ():
                symbols.setdefault(letter + symbol, canonical)
                if letter == "µ":
                    symbols.setdefault("u" + symbol, canonical)
    for table, is_time in ((_PLAIN, False), (_TIMES, True)):
        for names, short in _lines(table):
            for name in (name.replace("-", " ") for name in names):
                words[name] = names[0]
                words.setdefault(name + "s", names[0])
                head, space, tail = name.partition(" per ")
                if space:
                    words.setdefault(f"{head}s per {tail}", names[0])
            for symbol in short:
                symbols[symbol] = names[0]
            if is_time:
                times.add(names[0])
    del words["league"], words["chain"]  # "13 league games": only the plurals measure
    times.update(prefix + "second" for prefix in ("milli", "micro", "nano", "pico"))
    times.update(("megayear", "gigayear", "kiloyear"))
    return words, symbols, frozenset(times)


WORDS, SYMBOLS, TIMES = _fill()
