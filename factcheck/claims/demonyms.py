"""Names of places and peoples: the adjective, the people and the short form stand for the place.

Each line is one place or people; its first word stands for all.
"""

DEMONYMS = """
america american americans us u.s u.s. usa united-states
britain british uk u.k u.k. briton britons united-kingdom
un u.n u.n. united-nations
eu e.u european-union
england english englishman englishmen
scotland scottish scot scots
wales welsh welshman
ireland irish irishman
france french frenchman
germany german germans
italy italian italians
spain spanish spaniard spaniards
portugal portuguese
netherlands dutch dutchman holland
belgium belgian belgians
switzerland swiss
austria austrian austrians
sweden swedish swede swedes
norway norwegian norwegians
denmark danish dane danes
finland finnish finn finns
poland polish pole poles
greece greek greeks
turkey turkish turk turks
russia russian russians
ukraine ukrainian ukrainians
serbia serbian serb serbs
china chinese
japan japanese
korea korean koreans
india indian indians
pakistan pakistani pakistanis
afghanistan afghan afghans
iran iranian iranians
iraq iraqi iraqis
israel israeli israelis
palestine palestinian palestinians
syria syrian syrians
lebanon lebanese
egypt egyptian egyptians
libya libyan libyans
yemen yemeni yemenis
saudi saudis
africa african africans
kenya kenyan kenyans
nigeria nigerian nigerians
somalia somali somalis
sudan sudanese
canada canadian canadians
mexico mexican mexicans
cuba cuban cubans
colombia colombian colombians
venezuela venezuelan venezuelans
brazil brazilian brazilians
argentina argentine argentines argentinian
chile chilean chileans
australia australian australians aussie
zealand zealander zealanders
europe european europeans
asia asian asians
thailand thai thais
vietnam vietnamese
indonesia indonesian indonesians
malaysia malaysian
philippines filipino filipinos philippine
nepal nepalese
bangladesh bangladeshi
burma burmese myanmar
tibet tibetan tibetans
haiti haitian haitians
rwanda rwandan rwandans
romania romanian romanians
bulgaria bulgarian
hungary hungarian hungarians
georgia georgian georgians
zimbabwe zimbabwean
mozambique mozambican
ethiopia ethiopian ethiopians
algeria algerian algerians
california calif
florida fla
pennsylvania pa
texas tex texan texans
washington wash
massachusetts mass
michigan mich
minnesota minn
wisconsin wis
illinois ill
christian christians christianity
muslim muslims islam islamic
jew jews jewish
catholic catholics
""".strip().splitlines()
