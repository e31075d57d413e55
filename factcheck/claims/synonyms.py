"""Words that news text exchanges for one another when it tells the same event.

Each meaning stands between two bars; its first word stands for all of them. Regular forms ("rises", "rising") are
left to the stemmer, irregular ones are written out. Only words that may stand for each other belong together:
"prosecuted" and "convicted" are different things and stay apart.
"""

SYNONYMS = [
    meaning.strip()
    for line in """
say said tell told report according announce state claim | official spokesman spokeswoman spokesperson authority
die dead death fatality deceased perish | kill slain slay gunned firearm weapon | murder homicide assassinate
injure injury wound hurt | arrest detain detention nabbed custody | film movie | theatre theater cinema
car vehicle automobile auto | plane airplane aircraft jet airliner jetliner | ship boat vessel | baby infant newborn
child children kid toddler youngster | student pupil | police cop policeman policemen policewoman officer
doctor physician | lawyer attorney solicitor | firm company corporation business corp
worker employee employ staff staffer workforce | job post position | money cash
buy bought purchase acquire acquisition | sell sold sale | cost price | earn gross collect
win won victory triumph winner | beat beaten defeat topple edge thrash crush drub rout hammer dispatch overcome
lose lost loss
rise rose risen increase grow grew grown growth climb soar jump surge gain hike raise climber leap
fall fell fallen drop decline decrease plunge plummet tumble shrink shrank slump slid cut reduce reduction slash lower
begin began begun start launch | end finish conclude | show shown reveal indicate
big large huge major giant massive enormous | small little tiny minor | quick fast rapid | help aid assist
house home residence live | people person individual inhabitant | victim casualty | fire blaze
quake earthquake temblor tremor | crash collision collide | blast explosion explode bombing device
shoot shot gunshot gunfire | attack assault raid | protest demonstration rally | soldier troop serviceman servicemen
military army | prison jail imprison incarcerate | convict guilty | charge indict | law legislation bill
senate sen | republican gop | president presidential | minister pm premier | election electoral | vote voter ballot
poll survey | percent percentage pct | half halved | double twice | triple treble thrice | review critic
rating score | sell-off selloff | view watch viewer | song track single | game match | team side squad
championship champion title | lead led leader | act actor actress star | book novel | write wrote written writer
school college | teach taught teacher | study research | wife wives husband spouse marry marriage marital wed bride
born birth childbirth | mother mom mum mama | father dad | grandmother grandma grandmom | old aged elderly
young youth teen teenager | illness sick disease ailment | hospital hospitalised | vaccine jab
covid covid-19 coronavirus | storm hurricane typhoon cyclone | flood floodwaters | rescue rescuer save
find found discover discovery unearth | search hunt | steal stole stolen theft heist rob robbery rip-off
hostage captive kidnap abducted | terrorist terrorism | militant rebel insurgent guerrilla fighter
immigrant migrant | refugee displaced | sue sued lawsuit suit | pay paid payment payout | spend spent expenditure
fine penalty | tax taxation | revenue turnover | build built construct | make made produce production create goods
close shut | support back favor favour | oppose opposes | ban outlaw prohibit | allow permit | resign quit
fire-fighter firefighter fireman firemen | visit visitor tourist holidaymaker | travel trip journey
fly flew flown flight | leave left depart | meet met | talk speak spoke speech | award prize | publish publication
agree agreement deal pact | kilometer kilometre km | meter metre | dollar usd | euro eur | pound gbp | centre center
storey story | defence defense | labour labor | colour color | programme program | organisation organization
nation country nationwide countrywide | worldwide globally internationally world | city town | area region zone
missing disappear | approximately roughly about around | threaten threat | remain stay | seek sought
catch caught capture | bring brought | fight fought | drive drove driven driver | run ran | think thought
hold held | keep kept | sink sank sunk | sleep slept | swim swam swimmer | sing sang sung singer | draw drew drawn
break broke broken | choose chose chosen choice select | send sent | strike struck walkout | wear wore worn
go goes went gone | know knew known | male man men | female woman women
heat warm warmest warmer hot hottest hotter | cool cold colder coldest | co2 carbon
junk debris rubbish trash garbage waste | throw threw thrown toss hurl | demand order | standing ranking
allocate earmark approve authorise | conduct perform carried | cause prompt trigger spark provoke
equip install fit | scholar professor academic | obtain receive | honour honor | neighbour neighbor
neighbourhood neighborhood | harbour harbor | behaviour behavior | favourite favorite | grey gray | tonne ton
cheque check | jewellery jewelry | licence license | tyre tire | manage boss | chief head
chairman chairwoman chair | ceo executive | king monarch queen | pope pontiff | priest clergy clergyman
bishop archbishop | thief robber burglar | burglary burgle | rape rapist | abuse molest mistreat | drug narcotic
cocaine heroin | marijuana cannabis pot weed | alcohol booze liquor drink drank drunk | cigarette tobacco
pregnant pregnancy | obese overweight | flu influenza | wealth wealthy rich fortune | poor poverty impoverished
jobless unemployed | salary wage | rent rental | mortgage lender | bank banker | stock share equity
investor shareholder | trader trading | merge merger | bankrupt bankruptcy | oil petroleum crude
gas gasoline petrol | electricity power | nuclear atomic | climate weather | pollution emission | rain rainfall
snow snowfall snowstorm blizzard | tornado twister | volcano volcanic | forest woods woodland | wildfire bushfire
beach coast shore seaside | lake reservoir | animal creature | dog puppy canine | cat kitten feline | bird avian
meal dinner lunch | restaurant diner eatery | hotel motel | apartment flat condo | road street highway
train railway railroad rail | airport airfield | passenger commuter | crew crewman crewmember | border frontier
island isle | mountain peak | capital capitol | suburb suburban | overseas abroad | embassy consulate
ambassador envoy diplomat | ceasefire truce | war conflict warfare | battle combat | enemy foe | missile rocket
navy naval | veteran vet | coup overthrow oust | dictator tyrant | regime government | parliament legislature
congress congressional congressman | lawmaker mp | governor gubernatorial | candidate nominee contender
rival opponent | scandal controversy | corruption bribe bribery graft | fraud scam con swindle
probe investigate inquiry | evidence proof | witness eyewitness | testify testimony | jury juror | plead plea
bail bond | parole probation | settle settlement | compensation damages restitution harm | apology apologise
admit confess acknowledge | deny denial | accuse allege | criticise condemn | promise pledge vow | decide decision
hire recruit | replace successor | anniversary birthday | divorce split ex-wife ex-husband | couple pair
grandfather grandpa granddad | uncle aunt | friend pal buddy | audience spectator | athlete sportsman
captain skipper | striker forward | goalkeeper keeper | tournament competition contest | cup trophy | final finalist
semifinal semi-final | quarterfinal quarter-final | race racer | marathon runner | escape flee fled
hide hid hidden | chase pursue pursuit | shout yell scream | cry weep wept tears | laugh laughter | eat ate eaten
smoke smoker | cook chef | burn burnt | destroy destruction demolish wreck | repair fix mend | clean cleanup
trap stranded stuck | bury burial funeral | body corpse | grave cemetery | autopsy post-mortem | blood bleeding
heart cardiac | cancer tumour tumor | surgery surgeon operation | medicine medication | treat treatment therapy
virus viral | epidemic pandemic outbreak | quarantine isolate | website site web online internet
computer laptop pc | phone telephone cellphone smartphone mobile | hack hacker | software app application
video footage clip | photo photograph picture image | television tv | radio broadcast | newspaper paper daily day
magazine journal | journalist correspondent | advertise ad advert | customer shopper consumer client
shop store retailer outlet | truck lorry | bike bicycle cyclist | motorcycle motorbike | bus coach | sea ocean
moon lunar | sun solar | space spacecraft | astronaut cosmonaut | species type kind form | modern contemporary
famous celebrated well-known | dangerous hazard | safe safety | free freed freedom | likely probable
difficult hard tough | important significant key | main primary principal | similar alike same | entire whole
extra additional | annual yearly | previous prior earlier formerly | frequent often
""".strip().splitlines()
    for meaning in line.split("|")
]
