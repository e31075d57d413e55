"""Units that measure the same: from a unit's name to its dimension and its size, so that miles meet kilometres."""

from __future__ import annotations

from decimal import Decimal

from factcheck.figures.unit_names import WORDS

_SIZES = {
    "length": """metre 1,kilometre 1000,centimetre 0.01,millimetre 0.001,mile 1609.344,foot 0.3048,inch 0.0254,
        yard 0.9144,nautical mile 1852""",
    "mass": "gram 1,kilogram 1000,milligram 0.001,tonne 1000000,metric ton 1000000,ton 1000000,"
    "pound (weight) 453.59237,ounce 28.349523,stone 6350.29318",
    "time": """second 1,minute 60,hour 3600,day 86400,week 604800,fortnight 1209600,month 2629746,year 31556952,
        decade 315569520,century 3155695200""",
    "area": """square metre 1,square kilometre 1000000,hectare 10000,acre 4046.8564224,square mile 2589988.110336,
        square foot 0.09290304""",
    "volume": "litre 1,millilitre 0.001,gallon 3.785411784,barrel 158.987294928,pint 0.568261,cubic metre 1000",
    "speed": "metre per second 1,kilometre per hour 0.277777777777777777777777778,mile per hour 0.44704,"
    "knot 0.514444444444444444444444444",
    "power": "watt 1,kilowatt 1000,megawatt 1000000,gigawatt 1000000000",
    "data": "byte 1,kilobyte 1000,megabyte 1000000,gigabyte 1000000000,terabyte 1000000000000",
}
SIZES: dict[str, tuple[str, Decimal]] = {
    name: (dimension, Decimal(size))
    for dimension, entries in _SIZES.items()
    for name, size in (entry.strip().rsplit(" ", 1) for entry in entries.split(","))
}

_MEASURES = frozenset(WORDS.values())


def measure(unit: str | None) -> tuple[str, Decimal]:
    """Give the dimension of a unit and its size in the dimension's base.

    A unit without conversions is its own dimension; what is counted ("review") is no unit of measure and has none.

    >>> measure("mile")[0] == measure("kilometre")[0]
    True
    >>> measure("review")[0]
    ''
    """
    if unit is None:
        return "", Decimal(1)
    lower = unit.lower()
    if lower in SIZES:
        return SIZES[lower]
    return (lower if unit in _MEASURES or " per " in lower else ""), Decimal(1)
