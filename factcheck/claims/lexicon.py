"""The small words the comparison knows: stop words, words of reporting, opposites, negation, possibility."""

from __future__ import annotations

STOP = frozenset(
    """a an the this that these those it its it's he she they them their his her him hers theirs we us our i me my you
    your who whom whose which what where when why how there here and or but nor so yet if then than as of in on at by
    for from with without into onto to up out off over under about against between among through during before after
    above below again further once also just only too very own same both each either neither such more most less least
    fewer much many some any all no not none never n't is are was were be been being am has have had having do does did
    doing will would shall should can could may might must 's s t 've 're 'll 'd d ll re ve m one ones other others
    another while until till since because although though however meanwhile including include includes included
    per via amid within across along around near upon toward towards behind beyond despite like as well even still
    already ever now today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec mr mrs ms dr sir sen rep gov lt maj col gen
    nearly almost approximately roughly exactly least most cnn lrb rrb lsb rsb""".split()
)

# who says it and that it is said: a difference here seldom makes a claim wrong
REPORTING = frozenset(
    """say tell report accord claim announce state add note show find estimate reveal suggest release official
    spokesman source statement author group agency study survey poll datum figure number total amount record expert
    count people person man woman thing time year month week day case new news late recent early current former
    lot part way hold carry bring leave keep enter receive provide remain happen occur follow involve contain serve
    become reach appear turn move set try ask want need do done did does lot little great good bad
    begin start take make get give go come become use include call need put set see know think believe
    expect plan want world country area place""".split()
)

# words that may not both hold of one thing; a text that has one where the other text has its opposite disagrees
OPPOSITES = """
rise / fall
increase / fall
win / lose
before / after
first / last
open / close
support / oppose reject
approve / reject
accept / reject decline
allow / ban
male / female
husband / wife
son / daughter
brother / sister
buy / sell
import / export
north northern / south southern
east eastern / west western
high higher highest / low lower lowest
big bigger biggest largest larger / small smaller smallest smallest
old older oldest / young younger youngest
hot hotter hottest warm warmer warmest / cold colder coldest
best / worst
arrive / leave
begin / end
republican / democrat
succeed successful success / fail failed failure unsuccessful
positive / negative
guilty convict / acquit acquitted cleared innocent
public / private
dead die / survive survived alive
minimum / maximum
majority / minority
legal / illegal
""".strip().splitlines()

# near one another in the news, and not the same: a figure of one is no figure of the other
CONFUSED = """
arrest charge prosecute convict sentence jail acquit
kill injure
victim offender suspect
offender offence
nominate win
birth death
profit revenue
cost profit
import export
case death
pledge spend
""".strip().splitlines()

NEGATIONS = frozenset(
    """not no never n't none nobody nothing neither nor without denied denies deny denying failed fails fail refused
    refuses refuse cannot cleared acquitted unlikely false untrue myth hoax""".split()
)

# what is planned, asked or feared has not happened
POSSIBILITY = frozenset(
    """may might could would should if whether alleged allegedly accused suspected possible possibly potential
    potentially proposed plans plan planned wants want hopes hope expected considering consider threatens threatened
    attempted tried predicted prediction forecast likely""".split()
)
