"""The little words of English, by what they do in a sentence; every noun phrase ends at one of them."""

from __future__ import annotations

from typing import Final

PREPOSITIONS: Final = frozenset(
    """about above across after against along alongside amid among around as at before behind below beneath beside
    between beyond by despite down during except following for from in inside into like near of off on onto outside
    over past per since through throughout till to toward towards under underneath until up upon versus via with
    within without""".split()
)
DETERMINERS: Final = frozenset(
    """a an the this that these those its their his her our my your each every another any no some both either neither
    all such what which whose""".split()
)
CONJUNCTIONS: Final = frozenset(
    """and or but nor so yet while when where whereas because although though if unless that whether than once""".split()
)
PRONOUNS: Final = frozenset("it they he she we you i them him us me who whom one there here itself themselves".split())
AUXILIARIES: Final = frozenset(
    """is are was were be been being am has have had having do does did will would can could may might must shall
    should cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t""".split()
)
ADVERBS: Final = frozenset(
    """ago already also again alone almost altogether always annually apart away back currently daily early earlier else
    even ever forward globally here however instead later least less long monthly more most nationally nationwide
    never now only online overall please quite rather recently respectively still then there today together tomorrow
    tonight too very weekly well worldwide yearly yesterday yet not just last next soon once twice
    nearly roughly approximately""".split()
)
STOPS: Final = PREPOSITIONS | DETERMINERS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | ADVERBS
# verbs by which a quantity changes or is stated; what stands before them is the thing counted
CHANGES: Final = frozenset(
    """rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase
    increases increasing decreased decrease decreases decreasing climbed climb climbs climbing dropped drop drops
    dropping soared soar soars soaring jumped jump jumps jumping surged surge surges surging doubled double doubles
    doubling trebled treble trebles trebling tripled triple triples tripling quadrupled quadruple quadrupling
    quintupled halved halve halves halving declined decline declines declining shrank shrunk shrink shrinks shrinking
    plunged plunge plunges plunging plummeted plummeting slumped slumps slumping tumbled tumbling dipped dips dipping
    slipped slid slides edged eased eases easing reached reach reaches reaching hit hits hitting topped tops topping
    exceeded exceeds exceeding totalled totals totalling numbered numbers averaged averages averaging passed went gone
    goes going came cut expanded expands expanding swelled swelling ballooned rocketed skyrocketed spiked spikes
    spiking stood stands standing remained remains peaked peaks stayed amounted amounts accounted accounts accounting made
    contracted leapt leaped crept lowered raised reduced widened narrowed slashed boosted hiked trimmed""".split()
)
# verbs of saying: a clause of its own begins after them
SAYING: Final = frozenset(
    """said says say saying revealed reveals reveal revealing showed shows show shown showing suggested suggests suggest
    suggesting found finds find estimated estimates estimate reported reports claimed claims claim warned warns warn
    announced announces confirmed confirms added told believes believe believed indicates indicate indicated
    published according""".split()
)
# those of them that have an object: "cut rates by", "raised the limit to"
CHANGING: Final = frozenset(
    """increased increase increases increasing decreased decrease decreases decreasing doubled doubling trebled tripled
    halved halving cut raised raises raising lowered lowers lowering reduced reduces reducing widened narrowed expanded
    edged slashed boosted hiked trimmed""".split()
)
