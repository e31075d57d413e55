"""A small gazetteer: nations, regions, counties, police areas and cities of the UK, countries, and what people are called.

Each name as it is written in a text leads to the name the place has here; "Britons" to "UK", "globally" to "worldwide".
"""

from __future__ import annotations

from typing import Final

# name here: other ways to write it
_NATIONS: Final = """
UK: United Kingdom, U.K, Britain, Great Britain, British Isles, Britons, Brits, nationwide, across the country, nationally
England: English, Englishmen
Scotland: Scottish, Scots
Wales: Welsh, Welshmen
Northern Ireland: Northern Irish, Ulster
England and Wales: England & Wales
worldwide: globally, around the world, across the world, in the world, around the globe, across the globe
Europe: European, Europeans, EU, European Union
Africa: African, Africans
Asia: Asian
North America
South America
Latin America
Middle East
"""
_UK: Final = """
North East|North West|Yorkshire and the Humber|East Midlands|West Midlands|East of England|East Anglia|South East|
South West|Home Counties|Greater London|London|City of London|Midlands|Merseyside|Greater Manchester|Tyne and Wear|
West Yorkshire|South Yorkshire|North Yorkshire|East Riding|Humberside|Yorkshire|Cleveland|Teesside|Tyneside|Wearside|
Thames Valley|West Mercia|Avon and Somerset|Avon|Devon and Cornwall|Dyfed-Powys|Dyfed|Gwent|South Wales|North Wales|
Mid Wales|West Midlands|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|
Devon|Dorset|Durham|County Durham|East Sussex|West Sussex|Sussex|Essex|Gloucestershire|Hampshire|Herefordshire|
Hertfordshire|Huntingdonshire|Isle of Wight|Isle of Man|Jersey|Guernsey|Kent|Lancashire|Leicestershire|Lincolnshire|
Norfolk|Northamptonshire|Northumberland|Northumbria|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|
Staffordshire|Suffolk|Surrey|Warwickshire|Westmorland|Wiltshire|Worcestershire|Anglesey|Carmarthenshire|Ceredigion|
Conwy|Denbighshire|Flintshire|Glamorgan|Gwynedd|Monmouthshire|Pembrokeshire|Powys|Aberdeenshire|Angus|Argyll|
Ayrshire|Clackmannanshire|Dumfries and Galloway|East Lothian|Fife|Highlands|Lanarkshire|Midlothian|Moray|Orkney|
Perthshire|Perth and Kinross|Renfrewshire|Scottish Borders|Shetland|Stirlingshire|Sutherland|West Lothian|Antrim|
Armagh|County Down|Fermanagh|Londonderry|Tyrone|
Aberdeen|Ashford|Bath|Barnsley|Basildon|Basingstoke|Bedford|Belfast|Birkenhead|Birmingham|Blackburn|Blackpool|Bolton|
Bournemouth|Bradford|Brighton|Bristol|Burnley|Bury|Cambridge|Canterbury|Cardiff|Carlisle|Chatham|Chelmsford|Cheltenham|
Chester|Chesterfield|Colchester|Coventry|Crawley|Croydon|Darlington|Dartford|Derby|Doncaster|Dover|Dudley|Dundee|
Eastbourne|Edinburgh|Ely|Exeter|Folkestone|Gateshead|Gillingham|Glasgow|Gloucester|Gravesend|Grimsby|Guildford|Halifax|
Harlow|Harrogate|Hartlepool|Hastings|Hemel Hempstead|Hereford|Huddersfield|Hull|Inverness|Ipswich|Kettering|Lancaster|
Leeds|Leicester|Lichfield|Lincoln|Lisburn|Liverpool|Luton|Maidstone|Manchester|Mansfield|Margate|Middlesbrough|
Milton Keynes|Newcastle|Newcastle upon Tyne|Newport|Newry|Northampton|Norwich|Nottingham|Nuneaton|Oldham|Oxford|
Paisley|Peterborough|Plymouth|Poole|Portsmouth|Preston|Ramsgate|Redditch|Ripon|Rochdale|Rochester|Rotherham|
Salford|Salisbury|Scunthorpe|Sevenoaks|Sheffield|Shrewsbury|Slough|Solihull|Southampton|Southend|Southend-on-Sea|
Southport|St Albans|St Helens|Stevenage|Stirling|Stockport|Stoke-on-Trent|Stoke|Sunderland|Swansea|Swindon|Tamworth|
Telford|Thanet|Torquay|Truro|Tunbridge Wells|Wakefield|Walsall|Warrington|Watford|Wells|West Bromwich|Westminster|Wigan|
Winchester|Windsor|Woking|Wolverhampton|Worcester|Worthing|Wrexham|York|Bluewater|Medway|Merthyr Tydfil|Rhondda
"""
_COUNTRIES: Final = """
US: USA, U.S, United States, America, American, Americans
Afghanistan: Afghan, Afghans
Albania: Albanian, Albanians
Algeria: Algerian, Algerians
Argentina: Argentinian, Argentinians, Argentine
Australia: Australian, Australians
Austria: Austrian, Austrians
Bangladesh: Bangladeshi, Bangladeshis
Belarus
Belgium: Belgian, Belgians
Bosnia
Brazil: Brazilian, Brazilians
Bulgaria: Bulgarian, Bulgarians
Cambodia
Cameroon
Canada: Canadian, Canadians
Chile: Chilean, Chileans
China: Chinese
Colombia: Colombian, Colombians
Costa Rica
Croatia: Croatian, Croats
Cuba: Cuban, Cubans
Cyprus: Cypriot, Cypriots
Czech Republic: Czechia, Czech, Czechs
Democratic Republic of the Congo: DR Congo
Denmark: Danish, Danes
Ecuador
Egypt: Egyptian, Egyptians
El Salvador
Eritrea: Eritrean, Eritreans
Estonia: Estonian, Estonians
Ethiopia: Ethiopian, Ethiopians
Finland: Finnish, Finns
France: French, Frenchmen
Germany: German, Germans
Ghana: Ghanaian, Ghanaians
Gibraltar
Greece: Greek, Greeks
Guatemala
Haiti: Haitian, Haitians
Honduras
Hong Kong
Hungary: Hungarian, Hungarians
Iceland: Icelandic
India: Indian, Indians
Indonesia: Indonesian, Indonesians
Iran: Iranian, Iranians
Iraq: Iraqi, Iraqis
Ireland: Irish, Republic of Ireland
Israel: Israeli, Israelis
Italy: Italian, Italians
Ivory Coast
Jamaica: Jamaican, Jamaicans
Japan: Japanese
Kazakhstan
Kenya: Kenyan, Kenyans
Kosovo
Kuwait
Latvia: Latvian, Latvians
Lebanon: Lebanese
Libya: Libyan, Libyans
Lithuania: Lithuanian, Lithuanians
Luxembourg
Malaysia: Malaysian, Malaysians
Malta: Maltese
Mexico: Mexican, Mexicans
Moldova
Morocco: Moroccan, Moroccans
Mozambique
Myanmar: Burma
Nepal
Netherlands: Dutch, Holland
New Zealand: New Zealanders
Nigeria: Nigerian, Nigerians
North Korea
North Macedonia
Norway: Norwegian, Norwegians
Pakistan: Pakistani, Pakistanis
Palestine: Palestinian, Palestinians, Gaza
Panama
Peru
Philippines: Filipino, Filipinos
Poland: Polish, Poles
Portugal: Portuguese
Qatar
Romania: Romanian, Romanians
Russia: Russian, Russians
Rwanda
Saudi Arabia: Saudi
Senegal
Serbia: Serbian, Serbs
Sierra Leone
Singapore
Slovakia: Slovak, Slovaks
Slovenia
Somalia: Somali, Somalis
South Africa: South African, South Africans
South Korea: South Korean, South Koreans
Spain: Spanish, Spaniards
Sri Lanka
Sudan: Sudanese
Sweden: Swedish, Swedes
Switzerland: Swiss
Syria: Syrian, Syrians
Taiwan
Tanzania
Thailand: Thai, Thais
Tunisia
Turkey: Turkish, Turks
UAE: United Arab Emirates, Dubai
Uganda
Ukraine: Ukrainian, Ukrainians
Venezuela
Vietnam: Vietnamese
Yemen
Zambia
Zimbabwe
"""
_CITIES: Final = """
Amsterdam|Athens|Baghdad|Bangkok|Barcelona|Beijing|Berlin|Boston|Brussels|Budapest|Cairo|Calais|Chicago|Copenhagen|
Delhi|Dublin|Geneva|Hamburg|Helsinki|Istanbul|Jerusalem|Johannesburg|Kabul|Karachi|Kiev|Kyiv|Lagos|Lisbon|Los Angeles|
Madrid|Manila|Melbourne|Milan|Montreal|Moscow|Mumbai|Munich|Nairobi|New York|Oslo|Paris|Prague|Rome|Rotterdam|
San Francisco|Seoul|Shanghai|Stockholm|Strasbourg|Sydney|Tehran|Tel Aviv|Tokyo|Toronto|Vienna|Warsaw|Washington|Zurich|
California|Texas|Florida
"""
_NAMES_OF_PEOPLE_OF: Final = """
London: Londoners, Londoner
Liverpool: Liverpudlians
Manchester: Mancunians
Glasgow: Glaswegians
UK: British
"""


def places() -> dict[str, str]:
    """Give the place each name stands for."""
    found: dict[str, str] = {}
    for block in (_NATIONS, _COUNTRIES, _NAMES_OF_PEOPLE_OF):
        for line in block.strip().splitlines():
            name, _, others = line.partition(": ")
            found[name] = name
            found.update((other, name) for other in others.split(", ") if other)
    for block in (_UK, _CITIES):
        found.update((name, name) for name in block.replace("\n", "").split("|") if name)
    return found
