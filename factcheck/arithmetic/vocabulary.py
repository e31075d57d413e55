"""The words that say how numbers hang together: verbs and nouns of change with their direction, hedges, joints."""

from __future__ import annotations

UP, DOWN, EITHER = 1, -1, 0

# verbs in forms that are no nouns; the value is the direction
VERBS: dict[str, int] = {
    **dict.fromkeys(
        """increased rose risen grew grown climbed jumped soared surged gained advanced swelled expanded ballooned
        rocketed skyrocketed mounted accelerated spiked leapt leaped shot edged ticked inched
        crept raised lifted boosted widened multiplied snowballed mushroomed escalated""".split(),
        UP,
    ),
    **dict.fromkeys(
        """decreased fell fallen dropped declined shrank shrunk slumped plunged tumbled sank sunk slid slipped dipped
        plummeted dived dove contracted eased diminished nosedived crashed dwindled reduced lowered cut slashed
        trimmed narrowed collapsed retreated receded""".split(),
        DOWN,
    ),
    **dict.fromkeys("changed moved went gone swung shifted improved strengthened weakened worsened".split(), EITHER),
}
# the verbs above as participles and in the present: they go on a change already begun as often as they begin one
PARTICIPLES: dict[str, int] = {
    **dict.fromkeys("increasing rising growing climbing jumping soaring surging gaining expanding raising".split(), UP),
    **dict.fromkeys(
        """decreasing falling dropping declining shrinking slumping plunging tumbling sinking sliding slipping reducing
        dipping plummeting lowering cutting""".split(),
        DOWN,
    ),
    **dict.fromkeys("going moving changing".split(), EITHER),
}
PRESENT: dict[str, int] = {
    **dict.fromkeys("increases rises grows climbs jumps soars surges gains raises".split(), UP),
    **dict.fromkeys("decreases falls drops declines shrinks slumps plunges tumbles sinks reduces cuts".split(), DOWN),
}
# nouns that are also the plain form of a verb, and nouns that are only nouns
NOUNS: dict[str, int] = {
    **dict.fromkeys(
        """increase rise growth jump climb surge leap upturn uptick hike spike boost advance expansion
        upswing uplift cagr""".split(),
        UP,
    ),
    **dict.fromkeys(
        """decrease fall drop decline reduction slump plunge dip dive cut slide contraction downturn tumble
        shrinkage""".split(),
        DOWN,
    ),
    **dict.fromkeys("change difference swing improvement".split(), EITHER),
}
PLAIN_VERBS: dict[str, int] = {"grow": UP, "shrink": DOWN, "reduce": DOWN, "raise": UP, "expand": UP, "lower": DOWN}
BEFORE_PLAIN_VERB = frozenset("to will would could should may might can must not did does".split())
ADVERBS: dict[str, int] = {"up": UP, "down": DOWN}
COMPARATIVES: dict[str, int] = {
    **dict.fromkeys("more higher greater larger bigger above".split(), UP),
    **dict.fromkeys("less lower fewer smaller below".split(), DOWN),
}
MULTIPLYING: dict[str, int] = {  # verbs that say the factor themselves
    **dict.fromkeys("doubled doubling doubles double".split(), 2),
    **dict.fromkeys("tripled tripling triples trebled trebling triple treble".split(), 3),
    **dict.fromkeys("quadrupled quadrupling quadruples quadruple".split(), 4),
    **dict.fromkeys("quintupled quintupling".split(), 5),
}
HALVING = frozenset("halved halving halves halve".split())

# words between a preposition and its number that change nothing about its role
FILLERS = frozenset(
    """a an the its their his her our just only some about approximately around roughly nearly almost over under more
    less fewer than at least most estimated circa average record further another as much many slightly close well
    $ £ € - + ± ~ < > ≥ ≤ us""".split()
)
DETERMINERS = frozenset("a an the another".split())
# after these no number belongs to the change that went before
TURNS = frozenset(
    """due because driven reflecting offset including excluding while whereas but although though despite attributable
    owing thanks amid resulting caused partially primarily mainly mostly largely bearing pushing leaving""".split()
)
RANGING = frozenset("ranged ranging ranges range ranks ranked".split())  # "from 5 to 8" is no change after these
APPOSING = frozenset("representing marking meaning equalling equaling equivalent exhibiting i.e or".split())
YEARS = frozenset(("year", "annum"))
PERIODIC = frozenset("cagr compound compounded annual annualised annualized yearly".split())
# words that end a run of adjectives before a noun
STRUCTURAL = frozenset(
    """of in to from by on at for with than or and but as is was were are be been has have had that which who the a an
    its their this these those over since during between against compared per""".split()
)
# people who come in kinds that exclude each other, so that the kinds add up
PERSONS = frozenset(
    """men women boys girls children adults man woman boy girl child adult males females male female teenagers
    pensioners civilians soldiers officers staff pupils teachers adults""".split()
)
# where these stand, a smaller number is a higher place
RANKINGS = frozenset(
    "chart charts rank ranks ranked ranking rankings place places position positions table seeded".split()
)
# answers that exclude each other, with the side they take
SIDES: dict[str, str] = {
    **dict.fromkeys("yes for favour favor support supported backed back approve approved agree agreed".split(), "for"),
    **dict.fromkeys(
        "no against oppose opposed rejected reject disapprove disapproved disagree disagreed".split(), "against"
    ),
    **dict.fromkeys("undecided unsure know neither abstained neutral".split(), "neither"),
}
