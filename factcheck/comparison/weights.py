"""The weights of a comparison, all of them: points of a hundred, each with its reason.

The share of the claim's words that the quote has, 0 to 100, is the start; what speaks against "supported" is taken
off, what speaks for it added, and ENOUGH decides. The values were tried on labelled sentence pairs in two halves: what
helped one half and hurt the other was left out, and each stands in the middle of a range that changes few verdicts.
"""

MISSING_NAME = 10  # a name in the claim that the quote lacks: often the whole difference
MISSING_WORD = 6  # any other word that carries content
UNMEASURED = 10  # that word stands before a number, and says what was measured
CONFUSED = 30  # prosecuted where the quote has convicted: near, and not the same
ELSEWHERE = 30  # another name in the same place: "in Essex" where the quote has "in Kent"
OTHER_PERIOD = 40  # the quote gives the number for another year
OPPOSITE = 20  # one text rises where the other falls
DENIED = 60  # a "not" directly before the number
NEGATED = 25  # only one of the two denies
POSSIBLE = 20  # the quote says what may be, the claim that it is
ABSENT = 45  # a number of which the quote says nothing, or nothing that agrees
OPEN = 10  # a bound on which the quote is less exact
TOO_EXACT = 45  # a number on which the quote is less exact: "8,004" is not in "some 8,000"
UNHEDGED = 10  # "over 90 per cent" is not 90 per cent
FOUND = 10  # a number that agrees; the first two count
ALL_FOUND = 20  # every number of the claim agrees
LONG = (15, 50)  # words from which, and up to which, each second word of a quote costs a point: chance covers more
ENOUGH = 79  # points from which the quote carries the claim

# Closeness, too, is counted from 0 to 100: the share of the claim's words near its figure that stand as near the other.
SAME_THING = 45  # closeness from which two figures that count, or are measured, alike speak of the same thing
BARE = 65  # the same for figures that do not say what they count
MARGIN = 8  # candidates this close to the best may be meant as well
TIE = 5  # the same for a bound, which many numbers satisfy
CONTESTED = 20  # a figure this close to it for which the bound fails
CHANCE = 20  # closeness under which a bound that holds shows nothing
TELLING = 100  # numbers from here on seldom agree by chance
ABOUT_IT = 50  # coverage from which an opposite contradicts
