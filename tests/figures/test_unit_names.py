"""The vocabulary of measures, word by word and symbol by symbol."""

import pytest

from factcheck.figures import Kind, find_figures

ATTACHED = """
m=metre Ym=yottametre Zm=zettametre Em=exametre Tm=terametre Gm=gigametre Mm=megametre km=kilometre
hm=hectometre dam=decametre dm=decimetre cm=centimetre mm=millimetre µm=micrometre um=micrometre nm=nanometre
fm=femtometre g=gram Yg=yottagram Zg=zettagram Eg=exagram Pg=petagram Tg=teragram Gg=gigagram Mg=megagram
kg=kilogram hg=hectogram dag=decagram dg=decigram cg=centigram mg=milligram µg=microgram ug=microgram
ng=nanogram pg=picogram fg=femtogram ag=attogram L=litre l=litre YL=yottalitre Yl=yottalitre ZL=zettalitre
Zl=zettalitre EL=exalitre El=exalitre PL=petalitre Pl=petalitre TL=teralitre Tl=teralitre GL=gigalitre
Gl=gigalitre ML=megalitre Ml=megalitre kL=kilolitre kl=kilolitre hL=hectolitre hl=hectolitre daL=decalitre
dal=decalitre dL=decilitre dl=decilitre cL=centilitre cl=centilitre mL=millilitre ml=millilitre µL=microlitre
uL=microlitre µl=microlitre ul=microlitre nL=nanolitre nl=nanolitre pL=picolitre pl=picolitre fL=femtolitre
fl=femtolitre aL=attolitre al=attolitre ms=millisecond µs=microsecond us=microsecond ns=nanosecond ps=picosecond
fs=femtosecond W=watt YW=yottawatt ZW=zettawatt EW=exawatt PW=petawatt TW=terawatt GW=gigawatt MW=megawatt
kW=kilowatt hW=hectowatt daW=decawatt dW=deciwatt cW=centiwatt mW=milliwatt µW=microwatt uW=microwatt
nW=nanowatt pW=picowatt fW=femtowatt aW=attowatt Hz=hertz YHz=yottahertz ZHz=zettahertz EHz=exahertz
PHz=petahertz THz=terahertz GHz=gigahertz MHz=megahertz kHz=kilohertz hHz=hectohertz daHz=decahertz
dHz=decihertz cHz=centihertz mHz=millihertz µHz=microhertz uHz=microhertz nHz=nanohertz pHz=picohertz
fHz=femtohertz aHz=attohertz V=volt MV=megavolt kV=kilovolt mV=millivolt µV=microvolt uV=microvolt nV=nanovolt
A=ampere kA=kiloampere mA=milliampere µA=microampere uA=microampere nA=nanoampere pA=picoampere Ω=ohm
mΩ=milliohm mF=millifarad µF=microfarad uF=microfarad nF=nanofarad pF=picofarad J=joule YJ=yottajoule
ZJ=zettajoule EJ=exajoule PJ=petajoule TJ=terajoule GJ=gigajoule MJ=megajoule kJ=kilojoule hJ=hectojoule
daJ=decajoule dJ=decijoule cJ=centijoule mJ=millijoule µJ=microjoule uJ=microjoule nJ=nanojoule pJ=picojoule
fJ=femtojoule aJ=attojoule N=newton MN=meganewton kN=kilonewton mN=millinewton µN=micronewton uN=micronewton
nN=nanonewton Pa=pascal GPa=gigapascal MPa=megapascal kPa=kilopascal hPa=hectopascal mPa=millipascal
µPa=micropascal uPa=micropascal bar=bar mbar=millibar eV=electronvolt PeV=petaelectronvolt TeV=teraelectronvolt
GeV=gigaelectronvolt MeV=megaelectronvolt keV=kiloelectronvolt meV=millielectronvolt µeV=microelectronvolt
ueV=microelectronvolt PB=petabyte TB=terabyte GB=gigabyte MB=megabyte kB=kilobyte bit=bit Tbit=terabit
Gbit=gigabit Mbit=megabit kbit=kilobit mol=mole kmol=kilomole mmol=millimole µmol=micromole umol=micromole
nmol=nanomole pmol=picomole Gy=gray kGy=kilogray cGy=centigray mGy=milligray µGy=microgray uGy=microgray
Sv=sievert mSv=millisievert µSv=microsievert uSv=microsievert nSv=nanosievert Bq=becquerel PBq=petabecquerel
TBq=terabecquerel GBq=gigabecquerel MBq=megabecquerel kBq=kilobecquerel mBq=millibecquerel mT=millitesla
µT=microtesla uT=microtesla nT=nanotesla cal=calorie kcal=kilocalorie kK=kilokelvin mK=millikelvin
µK=microkelvin uK=microkelvin nK=nanokelvin lm=lumen Mlm=megalumen klm=kilolumen lx=lux klx=kilolux cd=candela
kcd=kilocandela mcd=millicandela Wh=watt_hour TWh=terawatt_hour GWh=gigawatt_hour MWh=megawatt_hour
kWh=kilowatt_hour Ah=ampere_hour kAh=kiloampere_hour mAh=milliampere_hour Gpc=gigaparsec Mpc=megaparsec
kpc=kiloparsec S=siemens mS=millisiemens µS=microsiemens uS=microsiemens nS=nanosiemens H=henry mH=millihenry
µH=microhenry uH=microhenry nH=nanohenry Wb=weber mWb=milliweber Da=dalton MDa=megadalton kDa=kilodalton
mM=millimolar µM=micromolar uM=micromolar nM=nanomolar mb=megabit µb=microbarn ub=microbarn nb=nanobarn
pb=picobarn fb=femtobarn in=inch "=inch ins=inch ft=foot yd=yard yds=yard mi=mile nmi=nautical_mile
ly=light_year AU=astronomical_unit au=astronomical_unit Å=ångström Å=ångström ac=acre ha=hectare
sqft=square_foot sqm=square_metre m2=square_metre m²=square_metre km2=square_kilometre km²=square_kilometre
cm2=square_centimetre cm²=square_centimetre mm2=square_millimetre mm²=square_millimetre m3=cubic_metre
m³=cubic_metre km3=cubic_kilometre km³=cubic_kilometre cm3=cubic_centimetre cm³=cubic_centimetre
cc=cubic_centimetre ccm=cubic_centimetre mm3=cubic_millimetre mm³=cubic_millimetre dm3=cubic_decimetre
dm³=cubic_decimetre lb=pound_(weight) lbs=pound_(weight) oz=ounce st=stone t=tonne cwt=hundredweight ct=carat
pt=pint qt=quart gal=gallon bbl=barrel bbls=barrel tbsp=tablespoon tsp=teaspoon °=degree deg=degree °C=C ºC=C
℃=C degC=C C=C °F=F ºF=F ℉=F degF=F rad=radian mph=mile_per_hour kph=kilometre_per_hour kmph=kilometre_per_hour
km/h=kilometre_per_hour kmh=kilometre_per_hour km/hr=kilometre_per_hour mpg=mile_per_gallon kt=knot kts=knot
m/s=metre_per_second rpm=revolution_per_minute bpm=beat_per_minute fps=foot_per_second hp=horsepower
HP=horsepower bhp=brake_horsepower BHP=brake_horsepower PS=metric_horsepower lbft=pound-foot Nm=newton_metre
dB=decibel db=decibel dBA=decibel psi=pound_per_square_inch ksi=kilopound_per_square_inch atm=atmosphere
mmHg=millimetre_of_mercury BTU=british_thermal_unit btu=british_thermal_unit Mbps=megabit_per_second
mbps=megabit_per_second Mbit/s=megabit_per_second Mb/s=megabit_per_second Gbps=gigabit_per_second
gbps=gigabit_per_second Gbit/s=gigabit_per_second Gb/s=gigabit_per_second kbps=kilobit_per_second
Kbps=kilobit_per_second kbit/s=kilobit_per_second MBps=megabyte_per_second MB/s=megabyte_per_second kb=kilobit
Kb=kilobit Mb=megabit Gb=gigabit Tb=terabit KB=kilobyte KiB=kibibyte MiB=mebibyte GiB=gibibyte MP=megapixel
mp=megapixel px=pixel ppg=point_per_game rpg=rebound_per_game apg=assist_per_game Mt=megatonne Gt=gigatonne
tpd=ton_per_day ppm=part_per_million ppb=part_per_billion ‰=per_mille bp=basis_point bps=basis_point Ma=megayear
Myr=megayear Ga=gigayear Gyr=gigayear ka=kiloyear kyr=kiloyear sec=second secs=second min=minute mins=minute
hr=hour hrs=hour wk=week wks=week mth=month mths=month yr=year yrs=year
"""
SPACED = """
s=second GΩ=gigaohm F=F K=kelvin b=barn h=hour
"""
WORDS = """
metre=metre meter=metre yottametre=yottametre yottameter=yottametre zettametre=zettametre zettameter=zettametre
exametre=exametre exameter=exametre petametre=petametre petameter=petametre terametre=terametre
terameter=terametre gigametre=gigametre gigameter=gigametre megametre=megametre megameter=megametre
kilometre=kilometre kilometer=kilometre hectometre=hectometre hectometer=hectometre decametre=decametre
decameter=decametre decimetre=decimetre decimeter=decimetre centimetre=centimetre centimeter=centimetre
millimetre=millimetre millimeter=millimetre micrometre=micrometre micrometer=micrometre nanometre=nanometre
nanometer=nanometre picometre=picometre picometer=picometre femtometre=femtometre femtometer=femtometre
attometre=attometre attometer=attometre gram=gram gramme=gram yottagram=yottagram yottagramme=yottagram
zettagram=zettagram zettagramme=zettagram exagram=exagram exagramme=exagram petagram=petagram
petagramme=petagram teragram=teragram teragramme=teragram gigagram=gigagram gigagramme=gigagram
megagram=megagram megagramme=megagram kilogram=kilogram kilogramme=kilogram hectogram=hectogram
hectogramme=hectogram decagram=decagram decagramme=decagram decigram=decigram decigramme=decigram
centigram=centigram centigramme=centigram milligram=milligram milligramme=milligram microgram=microgram
microgramme=microgram nanogram=nanogram nanogramme=nanogram picogram=picogram picogramme=picogram
femtogram=femtogram femtogramme=femtogram attogram=attogram attogramme=attogram litre=litre liter=litre
yottalitre=yottalitre yottaliter=yottalitre zettalitre=zettalitre zettaliter=zettalitre exalitre=exalitre
exaliter=exalitre petalitre=petalitre petaliter=petalitre teralitre=teralitre teraliter=teralitre
gigalitre=gigalitre gigaliter=gigalitre megalitre=megalitre megaliter=megalitre kilolitre=kilolitre
kiloliter=kilolitre hectolitre=hectolitre hectoliter=hectolitre decalitre=decalitre decaliter=decalitre
decilitre=decilitre deciliter=decilitre centilitre=centilitre centiliter=centilitre millilitre=millilitre
milliliter=millilitre microlitre=microlitre microliter=microlitre nanolitre=nanolitre nanoliter=nanolitre
picolitre=picolitre picoliter=picolitre femtolitre=femtolitre femtoliter=femtolitre attolitre=attolitre
attoliter=attolitre second=second sec=second yottasecond=yottasecond yottasec=yottasecond
zettasecond=zettasecond zettasec=zettasecond exasecond=exasecond exasec=exasecond petasecond=petasecond
petasec=petasecond terasecond=terasecond terasec=terasecond gigasecond=gigasecond gigasec=gigasecond
megasecond=megasecond megasec=megasecond kilosecond=kilosecond kilosec=kilosecond hectosecond=hectosecond
hectosec=hectosecond decasecond=decasecond decasec=decasecond decisecond=decisecond decisec=decisecond
centisecond=centisecond centisec=centisecond millisecond=millisecond millisec=millisecond
microsecond=microsecond microsec=microsecond nanosecond=nanosecond nanosec=nanosecond picosecond=picosecond
picosec=picosecond femtosecond=femtosecond femtosec=femtosecond attosecond=attosecond attosec=attosecond
watt=watt yottawatt=yottawatt zettawatt=zettawatt exawatt=exawatt petawatt=petawatt terawatt=terawatt
gigawatt=gigawatt megawatt=megawatt kilowatt=kilowatt hectowatt=hectowatt decawatt=decawatt deciwatt=deciwatt
centiwatt=centiwatt milliwatt=milliwatt microwatt=microwatt nanowatt=nanowatt picowatt=picowatt
femtowatt=femtowatt attowatt=attowatt hertz=hertz yottahertz=yottahertz zettahertz=zettahertz exahertz=exahertz
petahertz=petahertz terahertz=terahertz gigahertz=gigahertz megahertz=megahertz kilohertz=kilohertz
hectohertz=hectohertz decahertz=decahertz decihertz=decihertz centihertz=centihertz millihertz=millihertz
microhertz=microhertz nanohertz=nanohertz picohertz=picohertz femtohertz=femtohertz attohertz=attohertz
volt=volt yottavolt=yottavolt zettavolt=zettavolt exavolt=exavolt petavolt=petavolt teravolt=teravolt
gigavolt=gigavolt megavolt=megavolt kilovolt=kilovolt hectovolt=hectovolt decavolt=decavolt decivolt=decivolt
centivolt=centivolt millivolt=millivolt microvolt=microvolt nanovolt=nanovolt picovolt=picovolt
femtovolt=femtovolt attovolt=attovolt ampere=ampere amp=ampere yottaampere=yottaampere yottaamp=yottaampere
zettaampere=zettaampere zettaamp=zettaampere exaampere=exaampere exaamp=exaampere petaampere=petaampere
petaamp=petaampere teraampere=teraampere teraamp=teraampere gigaampere=gigaampere gigaamp=gigaampere
megaampere=megaampere megaamp=megaampere kiloampere=kiloampere kiloamp=kiloampere hectoampere=hectoampere
hectoamp=hectoampere decaampere=decaampere decaamp=decaampere deciampere=deciampere deciamp=deciampere
centiampere=centiampere centiamp=centiampere milliampere=milliampere milliamp=milliampere
microampere=microampere microamp=microampere nanoampere=nanoampere nanoamp=nanoampere picoampere=picoampere
picoamp=picoampere femtoampere=femtoampere femtoamp=femtoampere attoampere=attoampere attoamp=attoampere ohm=ohm
yottaohm=yottaohm zettaohm=zettaohm exaohm=exaohm petaohm=petaohm teraohm=teraohm gigaohm=gigaohm
megaohm=megaohm kiloohm=kiloohm hectoohm=hectoohm decaohm=decaohm deciohm=deciohm centiohm=centiohm
milliohm=milliohm microohm=microohm nanoohm=nanoohm picoohm=picoohm femtoohm=femtoohm attoohm=attoohm
farad=farad yottafarad=yottafarad zettafarad=zettafarad exafarad=exafarad petafarad=petafarad
terafarad=terafarad gigafarad=gigafarad megafarad=megafarad kilofarad=kilofarad hectofarad=hectofarad
decafarad=decafarad decifarad=decifarad centifarad=centifarad millifarad=millifarad microfarad=microfarad
nanofarad=nanofarad picofarad=picofarad femtofarad=femtofarad attofarad=attofarad joule=joule
yottajoule=yottajoule zettajoule=zettajoule exajoule=exajoule petajoule=petajoule terajoule=terajoule
gigajoule=gigajoule megajoule=megajoule kilojoule=kilojoule hectojoule=hectojoule decajoule=decajoule
decijoule=decijoule centijoule=centijoule millijoule=millijoule microjoule=microjoule nanojoule=nanojoule
picojoule=picojoule femtojoule=femtojoule attojoule=attojoule newton=newton yottanewton=yottanewton
zettanewton=zettanewton exanewton=exanewton petanewton=petanewton teranewton=teranewton giganewton=giganewton
meganewton=meganewton kilonewton=kilonewton hectonewton=hectonewton decanewton=decanewton decinewton=decinewton
centinewton=centinewton millinewton=millinewton micronewton=micronewton nanonewton=nanonewton
piconewton=piconewton femtonewton=femtonewton attonewton=attonewton pascal=pascal yottapascal=yottapascal
zettapascal=zettapascal exapascal=exapascal petapascal=petapascal terapascal=terapascal gigapascal=gigapascal
megapascal=megapascal kilopascal=kilopascal hectopascal=hectopascal decapascal=decapascal decipascal=decipascal
centipascal=centipascal millipascal=millipascal micropascal=micropascal nanopascal=nanopascal
picopascal=picopascal femtopascal=femtopascal attopascal=attopascal bar=bar yottabar=yottabar zettabar=zettabar
exabar=exabar petabar=petabar terabar=terabar gigabar=gigabar megabar=megabar kilobar=kilobar hectobar=hectobar
decabar=decabar decibar=decibar centibar=centibar millibar=millibar microbar=microbar nanobar=nanobar
picobar=picobar femtobar=femtobar attobar=attobar electronvolt=electronvolt electron_volt=electronvolt
yottaelectronvolt=yottaelectronvolt yottaelectron_volt=yottaelectronvolt zettaelectronvolt=zettaelectronvolt
zettaelectron_volt=zettaelectronvolt exaelectronvolt=exaelectronvolt exaelectron_volt=exaelectronvolt
petaelectronvolt=petaelectronvolt petaelectron_volt=petaelectronvolt teraelectronvolt=teraelectronvolt
teraelectron_volt=teraelectronvolt gigaelectronvolt=gigaelectronvolt gigaelectron_volt=gigaelectronvolt
megaelectronvolt=megaelectronvolt megaelectron_volt=megaelectronvolt kiloelectronvolt=kiloelectronvolt
kiloelectron_volt=kiloelectronvolt hectoelectronvolt=hectoelectronvolt hectoelectron_volt=hectoelectronvolt
decaelectronvolt=decaelectronvolt decaelectron_volt=decaelectronvolt decielectronvolt=decielectronvolt
decielectron_volt=decielectronvolt centielectronvolt=centielectronvolt centielectron_volt=centielectronvolt
millielectronvolt=millielectronvolt millielectron_volt=millielectronvolt microelectronvolt=microelectronvolt
microelectron_volt=microelectronvolt nanoelectronvolt=nanoelectronvolt nanoelectron_volt=nanoelectronvolt
picoelectronvolt=picoelectronvolt picoelectron_volt=picoelectronvolt femtoelectronvolt=femtoelectronvolt
femtoelectron_volt=femtoelectronvolt attoelectronvolt=attoelectronvolt attoelectron_volt=attoelectronvolt
byte=byte yottabyte=yottabyte zettabyte=zettabyte exabyte=exabyte petabyte=petabyte terabyte=terabyte
gigabyte=gigabyte megabyte=megabyte kilobyte=kilobyte hectobyte=hectobyte decabyte=decabyte decibyte=decibyte
centibyte=centibyte millibyte=millibyte microbyte=microbyte nanobyte=nanobyte picobyte=picobyte
femtobyte=femtobyte attobyte=attobyte bit=bit yottabit=yottabit zettabit=zettabit exabit=exabit petabit=petabit
terabit=terabit gigabit=gigabit megabit=megabit kilobit=kilobit hectobit=hectobit decabit=decabit
decibit=decibit centibit=centibit millibit=millibit microbit=microbit nanobit=nanobit picobit=picobit
femtobit=femtobit attobit=attobit mole=mole mol=mole yottamole=yottamole yottamol=yottamole zettamole=zettamole
zettamol=zettamole examole=examole examol=examole petamole=petamole petamol=petamole teramole=teramole
teramol=teramole gigamole=gigamole gigamol=gigamole megamole=megamole megamol=megamole kilomole=kilomole
kilomol=kilomole hectomole=hectomole hectomol=hectomole decamole=decamole decamol=decamole decimole=decimole
decimol=decimole centimole=centimole centimol=centimole millimole=millimole millimol=millimole
micromole=micromole micromol=micromole nanomole=nanomole nanomol=nanomole picomole=picomole picomol=picomole
femtomole=femtomole femtomol=femtomole attomole=attomole attomol=attomole gray=gray yottagray=yottagray
zettagray=zettagray exagray=exagray petagray=petagray teragray=teragray gigagray=gigagray megagray=megagray
kilogray=kilogray hectogray=hectogray decagray=decagray decigray=decigray centigray=centigray
milligray=milligray microgray=microgray nanogray=nanogray picogray=picogray femtogray=femtogray
attogray=attogray sievert=sievert yottasievert=yottasievert zettasievert=zettasievert exasievert=exasievert
petasievert=petasievert terasievert=terasievert gigasievert=gigasievert megasievert=megasievert
kilosievert=kilosievert hectosievert=hectosievert decasievert=decasievert decisievert=decisievert
centisievert=centisievert millisievert=millisievert microsievert=microsievert nanosievert=nanosievert
picosievert=picosievert femtosievert=femtosievert attosievert=attosievert becquerel=becquerel
yottabecquerel=yottabecquerel zettabecquerel=zettabecquerel exabecquerel=exabecquerel
petabecquerel=petabecquerel terabecquerel=terabecquerel gigabecquerel=gigabecquerel megabecquerel=megabecquerel
kilobecquerel=kilobecquerel hectobecquerel=hectobecquerel decabecquerel=decabecquerel
decibecquerel=decibecquerel centibecquerel=centibecquerel millibecquerel=millibecquerel
microbecquerel=microbecquerel nanobecquerel=nanobecquerel picobecquerel=picobecquerel
femtobecquerel=femtobecquerel attobecquerel=attobecquerel tesla=tesla yottatesla=yottatesla
zettatesla=zettatesla exatesla=exatesla petatesla=petatesla teratesla=teratesla gigatesla=gigatesla
megatesla=megatesla kilotesla=kilotesla hectotesla=hectotesla decatesla=decatesla decitesla=decitesla
centitesla=centitesla millitesla=millitesla microtesla=microtesla nanotesla=nanotesla picotesla=picotesla
femtotesla=femtotesla attotesla=attotesla calorie=calorie cal=calorie yottacalorie=yottacalorie
yottacal=yottacalorie zettacalorie=zettacalorie zettacal=zettacalorie exacalorie=exacalorie exacal=exacalorie
petacalorie=petacalorie petacal=petacalorie teracalorie=teracalorie teracal=teracalorie gigacalorie=gigacalorie
gigacal=gigacalorie megacalorie=megacalorie megacal=megacalorie kilocalorie=kilocalorie kilocal=kilocalorie
hectocalorie=hectocalorie hectocal=hectocalorie decacalorie=decacalorie decacal=decacalorie
decicalorie=decicalorie decical=decicalorie centicalorie=centicalorie centical=centicalorie
millicalorie=millicalorie millical=millicalorie microcalorie=microcalorie microcal=microcalorie
nanocalorie=nanocalorie nanocal=nanocalorie picocalorie=picocalorie picocal=picocalorie
femtocalorie=femtocalorie femtocal=femtocalorie attocalorie=attocalorie attocal=attocalorie kelvin=kelvin
yottakelvin=yottakelvin zettakelvin=zettakelvin exakelvin=exakelvin petakelvin=petakelvin terakelvin=terakelvin
gigakelvin=gigakelvin megakelvin=megakelvin kilokelvin=kilokelvin hectokelvin=hectokelvin decakelvin=decakelvin
decikelvin=decikelvin centikelvin=centikelvin millikelvin=millikelvin microkelvin=microkelvin
nanokelvin=nanokelvin picokelvin=picokelvin femtokelvin=femtokelvin attokelvin=attokelvin lumen=lumen
yottalumen=yottalumen zettalumen=zettalumen exalumen=exalumen petalumen=petalumen teralumen=teralumen
gigalumen=gigalumen megalumen=megalumen kilolumen=kilolumen hectolumen=hectolumen decalumen=decalumen
decilumen=decilumen centilumen=centilumen millilumen=millilumen microlumen=microlumen nanolumen=nanolumen
picolumen=picolumen femtolumen=femtolumen attolumen=attolumen lux=lux yottalux=yottalux zettalux=zettalux
exalux=exalux petalux=petalux teralux=teralux gigalux=gigalux megalux=megalux kilolux=kilolux hectolux=hectolux
decalux=decalux decilux=decilux centilux=centilux millilux=millilux microlux=microlux nanolux=nanolux
picolux=picolux femtolux=femtolux attolux=attolux candela=candela yottacandela=yottacandela
zettacandela=zettacandela exacandela=exacandela petacandela=petacandela teracandela=teracandela
gigacandela=gigacandela megacandela=megacandela kilocandela=kilocandela hectocandela=hectocandela
decacandela=decacandela decicandela=decicandela centicandela=centicandela millicandela=millicandela
microcandela=microcandela nanocandela=nanocandela picocandela=picocandela femtocandela=femtocandela
attocandela=attocandela tonne=tonne yottatonne=yottatonne zettatonne=zettatonne exatonne=exatonne
petatonne=petatonne teratonne=teratonne gigatonne=gigatonne megatonne=megatonne kilotonne=kilotonne
hectotonne=hectotonne decatonne=decatonne decitonne=decitonne centitonne=centitonne millitonne=millitonne
microtonne=microtonne nanotonne=nanotonne picotonne=picotonne femtotonne=femtotonne attotonne=attotonne
watt_hour=watt_hour yottawatt_hour=yottawatt_hour zettawatt_hour=zettawatt_hour exawatt_hour=exawatt_hour
petawatt_hour=petawatt_hour terawatt_hour=terawatt_hour gigawatt_hour=gigawatt_hour megawatt_hour=megawatt_hour
kilowatt_hour=kilowatt_hour hectowatt_hour=hectowatt_hour decawatt_hour=decawatt_hour
deciwatt_hour=deciwatt_hour centiwatt_hour=centiwatt_hour milliwatt_hour=milliwatt_hour
microwatt_hour=microwatt_hour nanowatt_hour=nanowatt_hour picowatt_hour=picowatt_hour
femtowatt_hour=femtowatt_hour attowatt_hour=attowatt_hour ampere_hour=ampere_hour amp_hour=ampere_hour
yottaampere_hour=yottaampere_hour yottaamp_hour=yottaampere_hour zettaampere_hour=zettaampere_hour
zettaamp_hour=zettaampere_hour exaampere_hour=exaampere_hour exaamp_hour=exaampere_hour
petaampere_hour=petaampere_hour petaamp_hour=petaampere_hour teraampere_hour=teraampere_hour
teraamp_hour=teraampere_hour gigaampere_hour=gigaampere_hour gigaamp_hour=gigaampere_hour
megaampere_hour=megaampere_hour megaamp_hour=megaampere_hour kiloampere_hour=kiloampere_hour
kiloamp_hour=kiloampere_hour hectoampere_hour=hectoampere_hour hectoamp_hour=hectoampere_hour
decaampere_hour=decaampere_hour decaamp_hour=decaampere_hour deciampere_hour=deciampere_hour
deciamp_hour=deciampere_hour centiampere_hour=centiampere_hour centiamp_hour=centiampere_hour
milliampere_hour=milliampere_hour milliamp_hour=milliampere_hour microampere_hour=microampere_hour
microamp_hour=microampere_hour nanoampere_hour=nanoampere_hour nanoamp_hour=nanoampere_hour
picoampere_hour=picoampere_hour picoamp_hour=picoampere_hour femtoampere_hour=femtoampere_hour
femtoamp_hour=femtoampere_hour attoampere_hour=attoampere_hour attoamp_hour=attoampere_hour parsec=parsec
yottaparsec=yottaparsec zettaparsec=zettaparsec exaparsec=exaparsec petaparsec=petaparsec teraparsec=teraparsec
gigaparsec=gigaparsec megaparsec=megaparsec kiloparsec=kiloparsec hectoparsec=hectoparsec decaparsec=decaparsec
deciparsec=deciparsec centiparsec=centiparsec milliparsec=milliparsec microparsec=microparsec
nanoparsec=nanoparsec picoparsec=picoparsec femtoparsec=femtoparsec attoparsec=attoparsec siemens=siemens
yottasiemens=yottasiemens zettasiemens=zettasiemens exasiemens=exasiemens petasiemens=petasiemens
terasiemens=terasiemens gigasiemens=gigasiemens megasiemens=megasiemens kilosiemens=kilosiemens
hectosiemens=hectosiemens decasiemens=decasiemens decisiemens=decisiemens centisiemens=centisiemens
millisiemens=millisiemens microsiemens=microsiemens nanosiemens=nanosiemens picosiemens=picosiemens
femtosiemens=femtosiemens attosiemens=attosiemens henry=henry yottahenry=yottahenry zettahenry=zettahenry
exahenry=exahenry petahenry=petahenry terahenry=terahenry gigahenry=gigahenry megahenry=megahenry
kilohenry=kilohenry hectohenry=hectohenry decahenry=decahenry decihenry=decihenry centihenry=centihenry
millihenry=millihenry microhenry=microhenry nanohenry=nanohenry picohenry=picohenry femtohenry=femtohenry
attohenry=attohenry weber=weber yottaweber=yottaweber zettaweber=zettaweber exaweber=exaweber
petaweber=petaweber teraweber=teraweber gigaweber=gigaweber megaweber=megaweber kiloweber=kiloweber
hectoweber=hectoweber decaweber=decaweber deciweber=deciweber centiweber=centiweber milliweber=milliweber
microweber=microweber nanoweber=nanoweber picoweber=picoweber femtoweber=femtoweber attoweber=attoweber
dalton=dalton yottadalton=yottadalton zettadalton=zettadalton exadalton=exadalton petadalton=petadalton
teradalton=teradalton gigadalton=gigadalton megadalton=megadalton kilodalton=kilodalton hectodalton=hectodalton
decadalton=decadalton decidalton=decidalton centidalton=centidalton millidalton=millidalton
microdalton=microdalton nanodalton=nanodalton picodalton=picodalton femtodalton=femtodalton
attodalton=attodalton molar=molar yottamolar=yottamolar zettamolar=zettamolar examolar=examolar
petamolar=petamolar teramolar=teramolar gigamolar=gigamolar megamolar=megamolar kilomolar=kilomolar
hectomolar=hectomolar decamolar=decamolar decimolar=decimolar centimolar=centimolar millimolar=millimolar
micromolar=micromolar nanomolar=nanomolar picomolar=picomolar femtomolar=femtomolar attomolar=attomolar
barn=barn yottabarn=yottabarn zettabarn=zettabarn exabarn=exabarn petabarn=petabarn terabarn=terabarn
gigabarn=gigabarn megabarn=megabarn kilobarn=kilobarn hectobarn=hectobarn decabarn=decabarn decibarn=decibarn
centibarn=centibarn millibarn=millibarn microbarn=microbarn nanobarn=nanobarn picobarn=picobarn
femtobarn=femtobarn attobarn=attobarn inch=inch inches=inch foot=foot feet=foot yard=yard mile=mile
nautical_mile=nautical_mile furlong=furlong fathom=fathom league=league chain=chain light_year=light_year
lightyear=light_year astronomical_unit=astronomical_unit angstrom=ångström micron=micron acre=acre
hectare=hectare square_foot=square_foot sq_ft=square_foot sq._ft.=square_foot sq_feet=square_foot
sqft=square_foot square_metre=square_metre square_meter=square_metre sq_m=square_metre sqm=square_metre
sq_metre=square_metre sq_meter=square_metre square_mile=square_mile sq_mi=square_mile sq_mile=square_mile
square_kilometre=square_kilometre square_kilometer=square_kilometre sq_km=square_kilometre sqkm=square_kilometre
square_centimetre=square_centimetre square_centimeter=square_centimetre sq_cm=square_centimetre
square_millimetre=square_millimetre square_millimeter=square_millimetre sq_mm=square_millimetre
square_inch=square_inch square_inches=square_inch sq_in=square_inch square_yard=square_yard sq_yd=square_yard
cubic_metre=cubic_metre cubic_meter=cubic_metre cu_m=cubic_metre cubic_kilometre=cubic_kilometre
cubic_kilometer=cubic_kilometre cubic_centimetre=cubic_centimetre cubic_centimeter=cubic_centimetre
cc=cubic_centimetre cubic_millimetre=cubic_millimetre cubic_millimeter=cubic_millimetre
cubic_decimetre=cubic_decimetre cubic_decimeter=cubic_decimetre cubic_foot=cubic_foot cubic_feet=cubic_foot
cu_ft=cubic_foot cubic_inch=cubic_inch cubic_inches=cubic_inch cu_in=cubic_inch cubic_yard=cubic_yard
cubic_mile=cubic_mile pound_mass=pound_(weight) ounce=ounce fluid_ounce=fluid_ounce stone=stone ton=ton
short_ton=short_ton long_ton=long_ton metric_ton=metric_ton hundredweight=hundredweight grain=grain carat=carat
karat=karat dram=dram quintal=quintal pint=pint quart=quart gallon=gallon barrel=barrel
barrel_of_oil=barrel_of_oil bushel=bushel cup=cup tablespoon=tablespoon teaspoon=teaspoon degree=degree C=C
celsius=C degree_celsius=C degrees_celsius=C celcius=C degree_c=C degrees_c=C deg_c=C centigrade=C
degree_centigrade=C degrees_centigrade=C F=F fahrenheit=F degree_fahrenheit=F degrees_fahrenheit=F farenheit=F
degree_f=F degrees_f=F deg_f=F minute_of_arc=minute_of_arc arcminute=minute_of_arc arc_minute=minute_of_arc
second_of_arc=second_of_arc arcsecond=second_of_arc arc_second=second_of_arc radian=radian revolution=revolution
turn=turn mile_per_hour=mile_per_hour miles_per_hour=mile_per_hour mile_an_hour=mile_per_hour
miles_an_hour=mile_per_hour kilometre_per_hour=kilometre_per_hour kilometres_per_hour=kilometre_per_hour
kilometer_per_hour=kilometre_per_hour kilometers_per_hour=kilometre_per_hour mile_per_gallon=mile_per_gallon
miles_per_gallon=mile_per_gallon mile_per_second=mile_per_second miles_per_second=mile_per_second knot=knot
metre_per_second=metre_per_second metres_per_second=metre_per_second meter_per_second=metre_per_second
meters_per_second=metre_per_second revolution_per_minute=revolution_per_minute
revolutions_per_minute=revolution_per_minute revolutionss_per_minute=revolution_per_minute
beat_per_minute=beat_per_minute beats_per_minute=beat_per_minute beatss_per_minute=beat_per_minute
foot_per_second=foot_per_second foots_per_second=foot_per_second feet_per_second=foot_per_second
feets_per_second=foot_per_second frame_per_second=frame_per_second frames_per_second=frame_per_second
framess_per_second=frame_per_second horsepower=horsepower brake_horsepower=brake_horsepower
metric_horsepower=metric_horsepower pound_foot=pound-foot pound_feet=pound-foot foot_pound=pound-foot
newton_metre=newton_metre newton_meter=newton_metre decibel=decibel pound_per_square_inch=pound_per_square_inch
pounds_per_square_inch=pound_per_square_inch kilopound_per_square_inch=kilopound_per_square_inch
kilopounds_per_square_inch=kilopound_per_square_inch atmosphere=atmosphere
millimetre_of_mercury=millimetre_of_mercury british_thermal_unit=british_thermal_unit therm=therm
megabit_per_second=megabit_per_second megabits_per_second=megabit_per_second
gigabit_per_second=gigabit_per_second gigabits_per_second=gigabit_per_second
kilobit_per_second=kilobit_per_second kilobits_per_second=kilobit_per_second
megabyte_per_second=megabyte_per_second megabytes_per_second=megabyte_per_second kibibyte=kibibyte
mebibyte=mebibyte gibibyte=gibibyte megapixel=megapixel pixel=pixel point_per_game=point_per_game
points_per_game=point_per_game rebound_per_game=rebound_per_game rebounds_per_game=rebound_per_game
assist_per_game=assist_per_game assists_per_game=assist_per_game ton_per_day=ton_per_day
tons_per_day=ton_per_day part_per_million=part_per_million parts_per_million=part_per_million
partss_per_million=part_per_million part_per_billion=part_per_billion parts_per_billion=part_per_billion
partss_per_billion=part_per_billion per_mille=per_mille per_mil=per_mille basis_point=basis_point decade=decade
megayear=megayear gigayear=gigayear gigaannum=gigayear kiloyear=kiloyear minute=minute hour=hour day=day
night=night week=week fortnight=fortnight month=month quarter_year=quarter_year year=year annum=annum
century=century centuries=century millennium=millennium millennia=millennium
"""


def rows(table):
    """Give the pairs of a table, an underscore standing for a space."""
    return [tuple(part.replace("_", " ") for part in entry.rsplit("=", 1)) for entry in table.split()]


def unit(text):
    (figure,) = find_figures(text)
    return figure.unit


def test_symbols_right_after_digits_are_units():
    assert [(symbol, unit(f"5{symbol}")) for symbol, _ in rows(ATTACHED)] == rows(ATTACHED)


def test_symbols_after_a_space_are_units():
    assert [(symbol, unit(f"5 {symbol}")) for symbol, _ in rows(SPACED)] == rows(SPACED)


def test_words_are_units():
    assert [(word, unit(f"5 {word}")) for word, _ in rows(WORDS)] == rows(WORDS)


def test_plurals_and_capitals_are_the_same_units():
    plurals = [(word, name) for word, name in rows(WORDS) if word == name and not word.endswith(("s", "h", "x", "y"))]
    odd = {word for word, name in plurals if unit(f"5 {word}s") != name or unit(f"FIVE {word.upper()}S") != name}
    assert odd <= {"foot", "century", "millennium", "C", "F", "bar"}
    assert len(plurals) > 100


@pytest.mark.parametrize(
    "word", ["second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"]
)
def test_times_make_durations(word):
    (figure,) = find_figures(f"5 {word}")
    assert figure.kind is Kind.DURATION
