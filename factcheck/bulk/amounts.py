"""Stated intervals as SQL: the same reading of value, bound and written digits as `factcheck.amount`, for whole tables.

Ends are doubles; an open end is moved in by a millionth of the last significant digit, so that one comparison serves
open and closed ends alike. That is finer than any printed figure and coarser than a double's error.
"""

from __future__ import annotations

from factcheck.amount import APPROXIMATE

INFINITY = "'infinity'::DOUBLE"

_DIGITS = "regexp_replace(value_as_published, '^-', '')"
_FRACTION = f"split_part({_DIGITS}, '.', 2)"
_WHOLE = f"split_part({_DIGITS}, '.', 1)"
_WRITTEN = f"pow(10.0, -length({_FRACTION}))"
_SIGNIFICANT = f"""CASE
    WHEN value = 0 THEN 1.0
    WHEN rtrim({_FRACTION}, '0') <> '' THEN pow(10.0, -length(rtrim({_FRACTION}, '0')))
    ELSE pow(10.0, length({_WHOLE}) - length(rtrim({_WHOLE}, '0')))
END"""
_REACH = f"greatest(significant / 2, abs(v) * {APPROXIMATE})"
_NUDGE = "significant * 1e-6"


def stated_facts(source: str) -> str:
    """Give the query that reads facts from a table: lo and hi are what the words allow, rlo and rhi with rounding."""
    return f"""
    WITH digits AS (
        SELECT *, CAST(value AS DOUBLE) AS v, {_WRITTEN} AS written, {_SIGNIFICANT} AS significant
        FROM {source} WHERE unit <> 'date' AND status NOT IN ('superseded', 'withdrawn')
    ), ends AS (
        SELECT *,
            CASE bound
                WHEN 'more than' THEN v + {_NUDGE}
                WHEN 'at least' THEN v
                WHEN 'fewer than' THEN -{INFINITY}
                WHEN 'at most' THEN -{INFINITY}
                WHEN 'about' THEN v - {_REACH}
                WHEN 'nearly' THEN v - {_REACH}
                WHEN 'between' THEN CAST(low AS DOUBLE)
                ELSE v - CASE WHEN written < 1 THEN written / 2 ELSE 0 END
            END AS lo,
            CASE bound
                WHEN 'more than' THEN {INFINITY}
                WHEN 'at least' THEN {INFINITY}
                WHEN 'fewer than' THEN v - {_NUDGE}
                WHEN 'at most' THEN v
                WHEN 'about' THEN v + {_REACH}
                WHEN 'nearly' THEN v - {_NUDGE}
                WHEN 'between' THEN CAST(high AS DOUBLE)
                ELSE v + CASE WHEN written < 1 THEN written / 2 ELSE 0 END
            END AS hi
        FROM digits
    )
    SELECT id, measure, unit, first_day, last_day, place, population, computed, computed_as, inputs, v, significant,
        lo, hi,
        CASE WHEN bound = 'exactly' THEN v - significant / 2 ELSE lo END AS rlo,
        CASE WHEN bound = 'exactly' THEN v + significant / 2 ELSE hi END AS rhi
    FROM ends
    """
