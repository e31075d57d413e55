import pytest
from readings import lines

from factcheck.figures import Kind, find_figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Channel 4", ["4 = 4 other"]),
        ("page 12 and figure 3", ["12 = 12 other", "3 = 3 other"]),
        ("phases 3, 5, 7, and 9", ["3 = 3 other", "5 = 5 other", "7 = 7 other", "9 = 9 other"]),
        ("No. 10 declined", ["10 = 10 other"]),
        ("No 10 said", ["10 = 10 other"]),
        ("M25 near junction 10", ["M25 = 25 other", "10 = 10 other"]),
        ("F-16 and A320", ["F-16 = 16 other", "A320 = 320 other"]),
        ("COVID-19", ["COVID-19 = 19 other"]),
        ("Covid-19 cases", ["Covid-19 = 19 other"]),
        ("5G networks", ["5G = 5 other"]),
        ("iPhone 15", ["15 = 15 other"]),
        ("Boeing 737", ["737 = 737 other"]),
        ("Grade 2", ["2 = 2 other"]),
        ("Windows 11", ["11 = 11 other"]),
        ("S&P 500 rose", ["500 = 500 other"]),
        ("the FTSE 100", ["100 = 100 other"]),
        ("the Galaxy Note 20 Ultra", ["20 = 20 other"]),
        ("575 Wilbraham Road", ["575 = 575 other"]),
        ("PA 23456", ["23456 = 23456 other"]),
        ("the 90049 ZIP code", ["90049 = 90049 other"]),
        ("1) first 2) second", ["1 = 1 other", "first = 1 ordinal", "2 = 2 other", "second = 2 ordinal"]),
        ("last-32 game", ["32 = 32 other"]),
        ("top 10", ["10 = 10 other"]),
        ("the Six Nations are", ["Six = 6 other"]),
        ("Twenty One by", ["Twenty One = 21 number"]),
        ("Case number 2304567/2021", ["2304567/2021 = other"]),
        ("mk5", ["mk5 = 5 other"]),
        ("9AB8", ["9AB8 = 9 other"]),
        ("CO2", ["CO2 = 2 other"]),
        ("MACS J1149.5", ["J1149.5 = 1149.5 other"]),
        ("Police Arrest 12 Men", ["12 = 12 man quantity"]),
        ("24703m212", ["24703m212 = 24703 other"]),
        ("Interstate 95", ["95 = 95 other"]),
        ("Twelve people", ["Twelve = 12 people quantity"]),
        ("the Sputnik 5 vaccine", ["5 = 5 vaccine quantity"]),
        ("of its 737 Max jets", ["737 = 737 other"]),
        ("the 787 Dreamliner", ["787 = 787 other"]),
        ("a 747 jet", ["747 = 747 other"]),
        ("after 737 patients", ["737 = 737 patient quantity"]),
        ("on BBC One at", ["One = 1 other"]),
        ("in League Two clubs", ["Two = 2 other"]),
        ("to reach category one calls", ["one = 1 other"]),
        ("of type two diabetes", ["two = 2 other"]),
        ("at the stage two men", ["two = 2 man quantity"]),
        ("at this level three boys", ["three = 3 boy quantity"]),
    ],
)
def test_numbers_in_names_are_no_statistic(text, figures):
    assert lines(text) == figures


LABELS = """
account act airbus algorithm android annex apartment apollo appendix apt article articles bay block boeing box
catch categories category ch channel chapter chip class clause cluster core corollary covid dalton district
division episode episodes eq eqs equation exercise exercises exhibit exit experiment experiments fig figs figure
figures flat flight footnote formula ftse galaxy gate grade grades hangar highway id interstate ios ipad iphone
iphones iso isolate issue item junction lane lemma level levels lot magnitude mark method mk model motorway
movie nasdaq nikkei nos note nr nrs omega page pages para paragraph patient pentium phase phases pier platform
playstation postcode pp product proposition protocol psalm question radio ref reference refs regulation room
rooms route routes rule russell s&p s&p/asx sample scenario schedule season sec sect section sections sector
series sp spf stage stages step steps stoxx strain studio subject suite supplementary table tables task terminal
theorem tier tsx type types verse version versions video vitamin vol volume voyager ward windows xbox zip zone
"""
CAPITAL = """Part Day Year Round Area Line Group Number School Building Unit Act Game Row Camp Team Site Point Division
District Fox ABC NBC CBS BBC ITV Sky Radio Resolution Amendment Measure Title Mission Station Tower Gate Mark Class Form Chapter
Book Scene Track Model Type Series"""
INDEXES = "S&P FTSE Stoxx Nikkei Russell Fortune CAC TSX ASX CSI KOSPI AEX Nifty"


def kind(text):
    return find_figures(text)[-1].kind


def test_a_number_after_a_label_is_part_of_a_name():
    assert [label for label in LABELS.split() if kind(f"in {label} 7 they") is not Kind.OTHER] == []
    assert [label for label in LABELS.split() if kind(f"in {label.title()}. 7, they") is not Kind.OTHER] == []


def test_some_labels_need_a_capital():
    assert [label for label in CAPITAL.split() if kind(f"in {label} 7 they") is not Kind.OTHER] == []
    assert kind("a group 7 of them") is not Kind.OTHER


def test_the_number_of_an_index_is_part_of_its_name():
    assert [name for name in INDEXES.split() if kind(f"the {name} 350 rose") is not Kind.OTHER] == []


@pytest.mark.parametrize(
    "text",
    [
        "the 16 officers",
        "seen by Officers 16 times",
        "Man Kills 16 in Raid",
        "At Least 16 Dead",
        "Storm in Mexico Leaves 37 Dead",
        "Kennel Club's 187 newest breeds",
        "about 16, they said",
        "I'm 16, he said",
        "In Kent 16 were held",
    ],
)
def test_counts_are_no_names(text):
    assert kind(text) is not Kind.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "the engineers launched the Sputnik 5.",
        "we like the Vitamix 5200 and others",
        "a Renault 4 in Argentina was driven",
        "played in the last 16.",
        "reached the final 8 and left",
        "the top 10.",
        "a catch-22",
        "last-16 tie",
        "10 Downing Street is",
        "221 Baker Street",
        "Beverly Hills, CA 90210",
        "the 90210 ZIP code",
        "2) the second",
        "B-52 bombers",
        "MH370 vanished",
        "J1149.5+6663",
        "5G",
        "24703m212 is",
    ],
)
def test_names_of_many_shapes_are_no_counts(text):
    assert find_figures(text)[0].kind is Kind.OTHER


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("the Galaxy Note 20 launched", ["20 = 20 other"]),
        ("when I'm 64", ["64 = 64 number"]),
        ("the F-16 and M-25+3", ["F-16 = 16 other", "M-25+3 = 25 other"]),
        ("an A-4b", ["A-4b = 4 other"]),
        ("a B2B deal", ["B2B = 2 other"]),
        ("pre-20 and under-21", ["20 = 20 other", "21 = 21 [-, 21] number (fewer than: under)"]),
        ("COVID-19+", ["COVID-19 = 19 other"]),
        ("page 5", ["5 = 5 other"]),
        ("pages 5 and 6", ["5 = 5 other", "6 = 6 other"]),
        ("pages 5, 6 and 7", ["5 = 5 other", "6 = 6 other", "7 = 7 other"]),
        ("Pages 5-6", ["5 = 5 other", "6 = 6 other"]),
        ("Sections 1 to 3", ["1 = 1 other", "3 = 3 other"]),
        ("Room 101", ["101 = 101 other"]),
        ("room 101", ["101 = 101 other"]),
        ("the room 101", ["101 = 101 other"]),
        ("No 10", ["10 = 10 other"]),
        ("no 10", ["10 = 10 number"]),
        ("no. 10", ["10 = 10 other"]),
        ("No. 10", ["10 = 10 other"]),
        ("Case number 10", ["10 = 10 other"]),
        ("account Number 10", ["10 = 10 other"]),
        ("#10", ["10 = 10 other"]),
        ("Part 5", ["5 = 5 other"]),
        ("part 5", ["5 = 5 other"]),
        ("Year 7", ["7 = 7 other"]),
        ("year 7", ["7 = 7 number"]),
        ("in FTSE 100", ["100 = 100 other"]),
        ("FTSE-100", ["FTSE-100 = 100 other"]),
        ("Fortune 500", ["500 = 500 other"]),
        ("12 Baker Street", ["12 = 12 other"]),
        ("12 baker street", ["12 = 12 street quantity"]),
        ("12 Old Mill Lane", ["12 = 12 other"]),
        ("12, postcode", ["12 = 12 other"]),
        ("1) first", ["1 = 1 other", "first = 1 ordinal"]),
        ("(1) first", ["1 = 1 number", "first = 1 ordinal"]),
        ("x 1)", ["1 = 1 other"]),
        ("the big 12", ["12 = 12 other"]),
        ("a top-10", ["10 = 10 other"]),
        ("last-16", ["16 = 16 other"]),
        ("final 8.", ["8 = 8 other"]),
        ("last 16 men", ["16 = 16 man quantity"]),
        ("SP 500-3", ["500-3 = 500 other"]),
        ("ref 12-3", ["12 = 12 other", "3 = 3 number"]),
        ("REF 12-3", ["12-3 = 12 other"]),
        ("the 5G", ["5G = 5 other"]),
        ("the 5GHz", ["5GHz = 5 gigahertz quantity"]),
        ("G20", ["G20 = 20 other"]),
        ("in A1", ["A1 = 1 other"]),
        ("MEUR60", ["MEUR60 = 60000000 euro money"]),
        ("4x4", ["4x4 = 4 other"]),
        ("12a", ["12a = 12 other"]),
        ("12th", ["12th = 12 ordinal"]),
        ("The Level 3 course", ["3 = 3 other"]),
        ("an Act 1989 repeal", []),
        ("on Channel 4", ["4 = 4 other"]),
        ("version 2", ["2 = 2 other"]),
        ("5 version", ["5 = 5 version quantity"]),
        ("between Apollo 11 and", ["11 = 11 other"]),
        ("Unit 4", ["4 = 4 other"]),
    ],
)
def test_labels_codes_and_places_in_a_list_are_names(text, figures):
    assert lines(text) == figures
