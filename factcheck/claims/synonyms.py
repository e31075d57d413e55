"""Words that news text exchanges for one another when it tells the same event.

Each line is one meaning; its first word stands for all of them. Regular forms ("rises", "rising") are left to the
stemmer, irregular ones are written out. Only words that may stand for each other belong on one line: "prosecuted"
and "convicted" are different things and stay apart.
"""

SYNONYMS = """
say said tell told report according announce state claim
official spokesman spokeswoman spokesperson authority
die dead death fatality deceased perish
kill slain slay gunned
murder homicide assassinate
injure injury wound hurt
arrest detain detention nabbed custody
film movie
theatre theater cinema
car vehicle automobile auto
plane airplane aircraft jet airliner jetliner
ship boat vessel
baby infant newborn
child children kid toddler youngster
student pupil
police cop policeman policemen policewoman officer
doctor physician
lawyer attorney solicitor
firm company corporation business corp
worker employee employ employs staff staffer workforce
job post position
money cash
buy bought purchase acquire acquisition
sell sold sale
cost price
earn gross collect
win won victory triumph winner
beat beaten defeat topple edge
lose lost loss
rise rose risen increase grow grew grown growth climb soar jump surge gain hike upped raise
fall fell fallen drop decline decrease plunge plummet tumble shrink shrank slump slid cut reduce reduction slash lower
begin began begun start launch
end finish conclude
show shown reveal indicate
big large huge major giant massive
small little tiny minor
quick fast rapid
help aid assist
house home residence
people person individual resident inhabitant
victim casualty
fire blaze
quake earthquake temblor tremor
crash collision collide
blast explosion explode bombing
shoot shot gunshot gunfire
gun firearm weapon
attack assault raid
protest demonstration rally
soldier troop serviceman servicemen
military army
prison jail imprison incarcerate
convict guilty
charge indict
law legislation bill
senate sen
republican gop
president presidential
minister pm premier
election electoral
vote voter ballot
poll survey
percent percentage pct
half halved
double twice
triple treble thrice
review critic
rating score
sell-off selloff
view watch viewer
song track single
game match
team side squad
championship champion title
lead led leader
act actor actress star
book novel
write wrote written writer author
school college
teach taught teacher
study research
scientist researcher
wife wives husband spouse marry marriage marital wed
born birth
mother mom mum mama
father dad
grandmother grandma grandmom
old aged elderly
young youth teen teenager
illness sick disease ailment
hospital hospitalised
vaccine jab shots
covid covid-19 coronavirus
storm hurricane typhoon cyclone
flood floodwaters
rescue rescuer save
find found discover discovery unearth
search hunt
steal stole stolen theft heist rob robbery rip-off
hostage captive kidnap abducted
terrorist terrorism
militant rebel insurgent guerrilla fighter
immigrant migrant
refugee displaced
sue sued lawsuit suit
pay paid payment payout
spend spent expenditure
fine penalty
tax taxation
revenue turnover
build built construct
make made produce production create
close shut
support back favor favour
oppose opposition
ban outlaw prohibit
allow permit
resign quit
fire-fighter firefighter fireman firemen
visit visitor tourist
travel trip journey
fly flew flown flight
leave left depart
meet met
talk speak spoke speech
award prize
publish publication
agree agreement deal pact
kilometer kilometre km
meter metre
dollar usd
euro eur
pound gbp
centre center
storey story
defence defense
labour labor
colour color
programme program
organisation organization
nation country nationwide countrywide
worldwide globally internationally world
city town
area region zone
missing disappear
approximately roughly about around
threaten threat
remain stay
seek sought
catch caught
bring brought
fight fought
drive drove driven driver
run ran
think thought
hold held
keep kept
sink sank sunk
sleep slept
swim swam
sing sang sung singer
draw drew drawn
break broke broken
choose chose chosen
send sent
strike struck
wear wore worn
go goes went gone
know knew known
male man men
female woman women
heat warm warmest warmer hot hottest hotter
cool cold colder coldest
co2 carbon
""".strip().splitlines()
