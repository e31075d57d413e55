"""English that matching needs beyond the store's words: acts of the law, kinds of people, directions, words for now."""

from __future__ import annotations

from factcheck.claims.words import key_of
from factcheck.words import stem

# Each line is one step of a case through police and courts; a number at one step says nothing about another.
_ACTS = """
arrested arrest arrests nicked nabbed collared detained apprehended
charged charge charges charging indicted
prosecuted prosecution prosecutions prosecute tried prosecutor prosecutors
convicted conviction convictions guilty
jailed imprisoned sentenced sentence sentences jail prison
cautioned caution cautions
acquitted acquittal acquittals cleared
investigated investigation investigations
bailed bail
""".strip().splitlines()

# Kinds of people that are not one another; "people" and its like may be any of them.
_PEOPLE = """
children child kids kid youngsters youngster minors minor boys girls pupils teenagers teenager youths
officers officer police staff detectives detective policemen constables investigators operatives
women woman female mothers
men man male fathers
parents parent guardians carers
victims victim
""".strip().splitlines()
_ANYONE = """people person persons individuals individual offenders offender suspects suspect defendants defendant
    adults adult predators predator abusers abuser paedophiles paedophile criminals convicts culprits groomers britons
    brits perpetrators cases case""".split()

ANAPHORS = frozenset(map(key_of, "figure figures number numbers total totals tally count sum them level".split()))

# Verbs that fit any subject, so that they make no sentence strange.
LIGHT = frozenset(
    map(
        key_of,
        """lead led run ran come came go went gather reach stand stood put make take bring give get keep hold set have
        number total amount add boast claim count record release gain see seen higher lower more less fewer better best
        worse worst most least largest smallest""".split(),
    )
)
DETERMINERS = frozenset("the a an our her his its my their your this that these those".split())
OF_WHAT = frozenset("of for over at in into on about against from with".split())  # before what a count is of
TELLING = frozenset(
    map(
        key_of,
        """say statement tell told hear heard note show find found believe reveal report state claim learn
    write argue warn admit add confirm suggest estimate announce recall remember mention know stress insist complain
    forget""".split(),
    )
)

LATEST = frozenset(map(stem, "now currently today latest present nowadays newest current still stands".split()))

ACT_OF = {stem(word): line.split()[0] for line in reversed(_ACTS) for word in line.split()}
KIND_OF = {key_of(word): line.split()[0] for line in reversed(_PEOPLE) for word in line.split()}
ANYONE = frozenset(map(key_of, _ANYONE))

# Words that say which way a number moved, beyond those the claims know.
ROSE = frozenset(
    map(
        stem,
        """rise rose risen increase grow grew grown growth climb soar jump surge up upped rocket skyrocket spike balloon
        leap leapt mushroom escalate swell multiply multiplied double doubled treble tripled triple quadruple quintuple
        quintupled upsurge explosion exploded higher more expand shot""".split(),
    )
)
FELL = frozenset(
    map(
        stem,
        """fall fell fallen drop decline decrease plunge plummet tumble shrink shrank shrunk slump slid slide cut reduce
        reduction lower down dip dwindle halve halved collapse crash sank sink ease eased fewer less""".split(),
    )
)
