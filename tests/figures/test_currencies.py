"""The vocabulary of money: signs, codes and names, each by a table of its own."""

from factcheck.figures import Kind, find_figures

SIGNS = """
$=dollar £=pound €=euro ¥=yen ₹=indian_rupee ₽=russian_ruble ₩=won ₪=shekel ₫=dong ₦=naira ฿=baht ₺=turkish_lira
₴=hryvnia ₱=philippine_peso ₿=bitcoin 元=yuan 円=yen ₡=colon ₭=kip ₲=guarani ₵=cedi ₸=tenge ₼=manat ₾=lari ₨=rupee
¢=cent ￡=pound ￥=yen ＄=dollar ৳=taka ៛=riel
"""
CODES = """
USD=dollar GBP=pound EUR=euro JPY=yen CNY=yuan RMB=yuan CNH=yuan AUD=australian_dollar CAD=canadian_dollar
NZD=new_zealand_dollar HKD=hong_kong_dollar SGD=singapore_dollar TWD=taiwan_dollar CHF=swiss_franc
SEK=swedish_krona NOK=norwegian_krone DKK=danish_krone ISK=icelandic_krona INR=indian_rupee PKR=pakistani_rupee
LKR=sri_lankan_rupee NPR=nepalese_rupee RUB=russian_ruble UAH=hryvnia PLN=zloty CZK=czech_koruna HUF=forint
RON=romanian_leu BGN=bulgarian_lev TRY=turkish_lira ILS=shekel NIS=shekel SAR=saudi_riyal AED=dirham
QAR=qatari_riyal KWD=kuwaiti_dinar BHD=bahraini_dinar OMR=omani_rial JOD=jordanian_dinar IRR=iranian_rial
IQD=iraqi_dinar EGP=egyptian_pound LBP=lebanese_pound SYP=syrian_pound ZAR=rand NGN=naira KES=kenyan_shilling
TZS=tanzanian_shilling UGX=ugandan_shilling GHS=cedi ETB=birr MAD=moroccan_dirham TND=tunisian_dinar
DZD=algerian_dinar XAF=cfa_franc XOF=cfa_franc BRL=real MXN=mexican_peso ARS=argentine_peso CLP=chilean_peso
COP=colombian_peso PEN=sol UYU=uruguayan_peso VES=bolivar KRW=won KPW=north_korean_won THB=baht MYR=ringgit
RM=ringgit IDR=rupiah PHP=philippine_peso VND=dong BDT=taka MMK=kyat KZT=tenge UZS=som AFN=afghani
JMD=jamaican_dollar TTD=trinidad_dollar BBD=barbados_dollar FJD=fijian_dollar BTC=bitcoin ETH=ether DEM=mark
FRF=french_franc ITL=lira ESP=peseta NLG=guilder IEP=punt ATS=schilling BEF=belgian_franc FIM=finnish_markka
GRD=drachma PTE=escudo HRK=kuna RSD=serbian_dinar MKD=denar ALL=lek GEL=lari AMD=dram AZN=manat MDL=moldovan_leu
BYN=belarusian_ruble LAK=kip KHR=riel MNT=tugrik CRC=colon GTQ=quetzal HNL=lempira NIO=cordoba PAB=balboa
PYG=guarani BOB=boliviano DOP=dominican_peso CUP=cuban_peso HTG=gourde XAU=ounce_of_gold ZMW=kwacha MWK=kwacha
MZN=metical AOA=kwanza BWP=pula
"""
NAMES = """
dollar=dollar dollars=dollar buck=dollar bucks=dollar pound=pound pounds=pound quid=pound quids=pound
pound_sterling=pound pound_sterlings=pound sterling=pound sterlings=pound euro=euro euros=euro pence=pence
pences=pence penny=pence pennys=pence pennies=pence penniess=pence cent=cent cents=cent yen=yen yens=yen
yuan=yuan yuans=yuan renminbi=yuan renminbis=yuan kuai=yuan kuais=yuan australian_dollar=australian_dollar
australian_dollars=australian_dollar aussie_dollar=australian_dollar aussie_dollars=australian_dollar
canadian_dollar=canadian_dollar canadian_dollars=canadian_dollar new_zealand_dollar=new_zealand_dollar
new_zealand_dollars=new_zealand_dollar hong_kong_dollar=hong_kong_dollar hong_kong_dollars=hong_kong_dollar
singapore_dollar=singapore_dollar singapore_dollars=singapore_dollar singaporean_dollar=singapore_dollar
singaporean_dollars=singapore_dollar taiwan_dollar=taiwan_dollar taiwan_dollars=taiwan_dollar
swiss_franc=swiss_franc swiss_francs=swiss_franc franc=franc francs=franc french_franc=french_franc
french_francs=french_franc belgian_franc=belgian_franc belgian_francs=belgian_franc cfa_franc=cfa_franc
cfa_francs=cfa_franc krona=krona kronas=krona kronor=krona kronors=krona swedish_krona=krona
swedish_kronas=krona swedish_kronor=krona swedish_kronors=krona swedish_crown=krona swedish_crowns=krona
krone=krone krones=krone kroner=krone kroners=krone norwegian_krone=norwegian_krone
norwegian_krones=norwegian_krone norwegian_kroner=norwegian_krone norwegian_kroners=norwegian_krone
norwegian_crown=norwegian_krone norwegian_crowns=norwegian_krone danish_krone=danish_krone
danish_krones=danish_krone danish_kroner=danish_krone danish_kroners=danish_krone danish_crown=danish_krone
danish_crowns=danish_krone icelandic_krona=icelandic_krona icelandic_kronas=icelandic_krona rupee=rupee
rupees=rupee indian_rupee=indian_rupee indian_rupees=indian_rupee pakistani_rupee=pakistani_rupee
pakistani_rupees=pakistani_rupee sri_lankan_rupee=sri_lankan_rupee sri_lankan_rupees=sri_lankan_rupee
nepalese_rupee=nepalese_rupee nepalese_rupees=nepalese_rupee ruble=ruble rubles=ruble rouble=ruble roubles=ruble
hryvnia=hryvnia hryvnias=hryvnia hryvniass=hryvnia zloty=zloty zlotys=zloty zlotyss=zloty koruna=koruna
korunas=koruna czech_koruna=koruna czech_korunas=koruna czech_crown=koruna czech_crowns=koruna forint=forint
forints=forint forintss=forint romanian_leu=romanian_leu romanian_leus=romanian_leu romanian_lei=romanian_leu
romanian_leis=romanian_leu lev=lev levs=lev lira=lira liras=lira turkish_lira=lira turkish_liras=lira lire=lira
lires=lira shekel=shekel shekels=shekel riyal=riyal riyals=riyal saudi_riyal=riyal saudi_riyals=riyal
dirham=dirham dirhams=dirham dinar=dinar dinars=dinar rial=rial rials=rial egyptian_pound=egyptian_pound
egyptian_pounds=egyptian_pound rand=rand rands=rand south_african_rand=rand south_african_rands=rand naira=naira
nairas=naira shilling=shilling shillings=shilling cedi=cedi cedis=cedi birr=birr birrs=birr peso=peso pesos=peso
mexican_peso=peso mexican_pesos=peso argentine_peso=argentine_peso argentine_pesos=argentine_peso
brazilian_real=brazilian_real brazilian_reals=brazilian_real reais=brazilian_real reaiss=brazilian_real
realss=brazilian_real south_korean_won=won south_korean_wons=won baht=baht bahts=baht ringgit=ringgit
ringgits=ringgit rupiah=rupiah rupiahs=rupiah dong=dong dongs=dong taka=taka takas=taka peseta=peseta
pesetas=peseta guilder=guilder guilders=guilder dutch_guilder=guilder dutch_guilders=guilder german_mark=mark
german_marks=mark deutsche_mark=mark deutsche_marks=mark deutschmark=mark deutschmarks=mark markka=markka
markkas=markka finnish_markka=markka finnish_markkas=markka schilling=schilling schillings=schilling
escudo=escudo escudos=escudo drachma=drachma drachmas=drachma bitcoin=bitcoin bitcoins=bitcoin ether=ether
ethers=ether sen=sen sens=sen chinese_yuan=yuan chinese_yuans=chinese_yuan japanese_yen=yen
japanese_yens=japanese_yen afghani=afghani afghanis=afghani tenge=tenge tenges=tenge kip=kip kips=kip
bolivar=bolivar bolivars=bolivar kwacha=kwacha kwachas=kwacha kuwaiti_dinar=kuwaiti_dinar
kuwaiti_dinars=kuwaiti_dinar qatari_riyal=qatari_riyal qatari_riyals=qatari_riyal tugrik=tugrik tugriks=tugrik
jordanian_dinar=jordanian_dinar jordanian_dinars=jordanian_dinar trinidad_dollar=trinidad_dollar
trinidad_dollars=trinidad_dollar kwanza=kwanza kwanzas=kwanza bulgarian_lev=bulgarian_lev
bulgarian_levs=bulgarian_lev ugandan_shilling=ugandan_shilling ugandan_shillings=ugandan_shilling
belarusian_ruble=belarusian_ruble belarusian_rubles=belarusian_ruble guarani=guarani guaranis=guarani
iranian_rial=iranian_rial iranian_rials=iranian_rial gourde=gourde gourdes=gourde kyat=kyat kyats=kyat kuna=kuna
kunas=kuna chilean_peso=chilean_peso chilean_pesos=chilean_peso balboa=balboa balboas=balboa lempira=lempira
lempiras=lempira moroccan_dirham=moroccan_dirham moroccan_dirhams=moroccan_dirham manat=manat manats=manat
cordoba=cordoba cordobas=cordoba russian_ruble=russian_ruble russian_rubles=russian_ruble
tanzanian_shilling=tanzanian_shilling tanzanian_shillings=tanzanian_shilling kenyan_shilling=kenyan_shilling
kenyan_shillings=kenyan_shilling lebanese_pound=lebanese_pound lebanese_pounds=lebanese_pound
north_korean_won=north_korean_won north_korean_wons=north_korean_won cuban_peso=cuban_peso
cuban_pesos=cuban_peso algerian_dinar=algerian_dinar algerian_dinars=algerian_dinar boliviano=boliviano
bolivianos=boliviano fijian_dollar=fijian_dollar fijian_dollars=fijian_dollar metical=metical meticals=metical
moldovan_leu=moldovan_leu moldovan_leus=moldovan_leu ounce_of_gold=ounce_of_gold ounce_of_golds=ounce_of_gold
lari=lari laris=lari quetzal=quetzal quetzals=quetzal jamaican_dollar=jamaican_dollar
jamaican_dollars=jamaican_dollar barbados_dollar=barbados_dollar barbados_dollars=barbados_dollar
serbian_dinar=serbian_dinar serbian_dinars=serbian_dinar denar=denar denars=denar uruguayan_peso=uruguayan_peso
uruguayan_pesos=uruguayan_peso philippine_peso=philippine_peso philippine_pesos=philippine_peso
bahraini_dinar=bahraini_dinar bahraini_dinars=bahraini_dinar omani_rial=omani_rial omani_rials=omani_rial
syrian_pound=syrian_pound syrian_pounds=syrian_pound iraqi_dinar=iraqi_dinar iraqi_dinars=iraqi_dinar riel=riel
riels=riel colombian_peso=colombian_peso colombian_pesos=colombian_peso dominican_peso=dominican_peso
dominican_pesos=dominican_peso tunisian_dinar=tunisian_dinar tunisian_dinars=tunisian_dinar us_dollar=dollar
us_dollars=dollar us_cent=cent us_cents=cent american_dollar=dollar american_dollars=dollar american_cent=cent
american_cents=cent usd=dollar eur=euro gbp=pound rmb=yuan aud=australian_dollar cad=canadian_dollar
inr=indian_rupee jpy=yen chf=swiss_franc pounds_sterling=pound british_pound=pound british_pounds=pound
"""
DOLLARS = """
US=dollar USD=dollar AU=australian_dollar A=australian_dollar AUD=australian_dollar C=canadian_dollar
CA=canadian_dollar CAD=canadian_dollar CAN=canadian_dollar NZ=new_zealand_dollar NZD=new_zealand_dollar
HK=hong_kong_dollar HKD=hong_kong_dollar S=singapore_dollar SG=singapore_dollar SGD=singapore_dollar
NT=taiwan_dollar MX=mexican_peso MXN=mexican_peso MEX=mexican_peso R=real Z=zimbabwean_dollar J=jamaican_dollar
TT=trinidad_dollar BDS=barbados_dollar EC=east_caribbean_dollar
"""


def rows(table):
    return [tuple(part.replace("_", " ") for part in entry.split("=")) for entry in table.split()]


def unit(text):
    (figure,) = find_figures(text)
    assert (figure.kind, figure.text) == (Kind.MONEY, text)
    return figure.unit


def test_signs_stand_before_or_after():
    assert [(sign, unit(f"{sign}5.20")) for sign, _ in rows(SIGNS)] == rows(SIGNS)
    assert [(sign, unit(f"5.20 {sign}")) for sign, _ in rows(SIGNS)] == rows(SIGNS)


def test_codes_stand_before_or_after():
    assert [(code, unit(f"{code} 500")) for code, _ in rows(CODES)] == rows(CODES)
    assert [(code, unit(f"500 {code}")) for code, _ in rows(CODES)] == rows(CODES)
    assert [(code, unit(f"{code}500")) for code, _ in rows(CODES)] == rows(CODES)


def test_names_stand_after():
    assert [(name, unit(f"5 {name}")) for name, _ in rows(NAMES)] == rows(NAMES)


def test_dollars_of_other_nations_are_told_apart():
    assert [(nation, unit(f"{nation}$5")) for nation, _ in rows(DOLLARS)] == rows(DOLLARS)
