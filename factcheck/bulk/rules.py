"""The relations between facts as SQL, one query a rule: each gives rule, level, the facts involved and the two numbers.

They say what the rules of `factcheck.rules` with the same ids say; a test holds the two against each other.
"""

from __future__ import annotations

from factcheck.period import UNIT_DAYS

_COHORT = "{0}.first_day = {1}.first_day AND {0}.last_day = {1}.last_day AND {0}.place IS NOT DISTINCT FROM {1}.place"
_CLOSE = "1e-9 * greatest(abs(expected_low), abs(v), 1)"  # doubles differ by less; figures by more

SAME_THING = """
SELECT 'same-thing' AS rule, CASE WHEN first_day IS NULL THEN 'warning' ELSE 'error' END AS level,
    [arg_max(id, lo), arg_min(id, hi)] AS facts, max(lo) AS stated, min(hi) AS other
FROM facts GROUP BY measure, unit, first_day, last_day, place, population
HAVING count(*) > 1 AND max(lo) > min(hi)
"""

STAGES = f"""
WITH pairs AS (
    SELECT e.id AS earlier, l.id AS later, l.lo / e.hi AS least, l.hi / nullif(e.lo, 0) AS most, s.usual_low
    FROM stages s
    JOIN facts e ON e.measure = s.earlier
    JOIN facts l ON l.measure = s.later AND {_COHORT.format("e", "l")}
    WHERE isfinite(e.lo)
)
SELECT 'stages' AS rule, CASE WHEN least > 1 THEN 'error' ELSE 'warning' END AS level,
    [earlier, later] AS facts, most AS stated, usual_low AS other
FROM pairs WHERE least > 1 OR most < usual_low
"""

PART_OF = f"""
SELECT 'part-of' AS rule, CASE WHEN p.unit = w.unit THEN 'error' ELSE 'warning' END AS level,
    [p.id, w.id] AS facts, p.lo AS stated, w.hi AS other
FROM parts m
JOIN facts p ON p.measure = m.part
JOIN facts w ON w.measure = m.whole AND {_COHORT.format("p", "w")}
WHERE p.lo > w.hi
"""

_JUDGED = f"""
SELECT '{{rule}}' AS rule,
    CASE WHEN bound_is_exact AND expected_low <= greatest(v, v + sign(v) * significant)
        AND expected_high >= least(v, v + sign(v) * significant) THEN 'warning' ELSE 'error' END AS level,
    uses AS facts, v AS stated, expected_low AS other
FROM expected WHERE expected_low > rhi + {_CLOSE} OR expected_high < rlo - {_CLOSE}
"""

_TWO_INPUTS = """
    FROM facts c
    JOIN facts a ON a.id = split_part(c.inputs, ' ', 1)
    JOIN facts b ON b.id = split_part(c.inputs, ' ', 2)
"""

CHANGE = f"""
WITH expected AS (
    SELECT c.v, c.significant, c.rlo, c.rhi, c.rlo < c.v AND c.v < c.rhi AS bound_is_exact, [c.id, a.id, b.id] AS uses,
        CASE c.computed_as WHEN 'times' THEN b.lo / a.hi WHEN 'percent' THEN (b.lo / a.hi - 1) * 100
            ELSE b.lo - a.hi END AS expected_low,
        CASE c.computed_as WHEN 'times' THEN b.hi / a.lo WHEN 'percent' THEN (b.hi / a.lo - 1) * 100
            ELSE b.hi - a.lo END AS expected_high
    {_TWO_INPUTS} WHERE c.computed = 'change' AND (a.lo > 0 OR c.computed_as NOT IN ('times', 'percent'))
) {_JUDGED.format(rule="change")}
"""

SHARE = f"""
WITH expected AS (
    SELECT c.v, c.significant, c.rlo, c.rhi, c.rlo < c.v AND c.v < c.rhi AS bound_is_exact, [c.id, a.id, b.id] AS uses,
        a.lo / b.hi * CASE c.unit WHEN 'percent' THEN 100 ELSE 1 END AS expected_low,
        a.hi / b.lo * CASE c.unit WHEN 'percent' THEN 100 ELSE 1 END AS expected_high
    {_TWO_INPUTS} WHERE c.computed = 'share' AND b.lo > 0
) {_JUDGED.format(rule="share")}
"""

SUM = f"""
WITH terms AS (
    SELECT id, unnest(string_split(inputs, ' ')) AS input FROM facts WHERE computed = 'sum'
), totals AS (
    SELECT t.id, sum(p.lo) AS expected_low, sum(p.hi) AS expected_high, list(p.id) AS used
    FROM terms t JOIN facts p ON p.id = t.input GROUP BY t.id
), expected AS (
    SELECT c.v, c.significant, c.rlo, c.rhi, c.rlo < c.v AND c.v < c.rhi AS bound_is_exact,
        list_prepend(c.id, used) AS uses, expected_low, expected_high
    FROM totals t JOIN facts c ON c.id = t.id
) {_JUDGED.format(rule="sum")}
"""

_MONTHS = "date_diff('month', a.first_day, a.last_day + 1)"
_IS_WHOLE = "day(a.first_day) = 1 AND day(a.last_day + 1) = 1"
_LENGTH = f"""CASE
    WHEN c.computed_as = 'month' AND {_IS_WHOLE} THEN {_MONTHS}
    WHEN c.computed_as = 'year' AND {_IS_WHOLE} THEN {_MONTHS} / 12.0
    ELSE (date_diff('day', a.first_day, a.last_day) + 1)
        / CASE c.computed_as {" ".join(f"WHEN '{unit}' THEN {float(days)!r}" for unit, days in UNIT_DAYS.items())} END
END"""

RATE = f"""
WITH expected AS (
    SELECT c.v, c.significant, c.rlo, c.rhi, c.rlo < c.v AND c.v < c.rhi AS bound_is_exact, [c.id, a.id] AS uses,
        a.lo / ({_LENGTH}) AS expected_low, a.hi / ({_LENGTH}) AS expected_high
    FROM facts c JOIN facts a ON a.id = c.inputs
    WHERE c.computed = 'rate' AND a.first_day IS NOT NULL
) {_JUDGED.format(rule="rate")}
"""

ALL = (SAME_THING, STAGES, PART_OF, CHANGE, SHARE, SUM, RATE)
