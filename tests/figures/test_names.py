import pytest
from readings import lines


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
    ],
)
def test_numbers_in_names_are_no_statistic(text, figures):
    assert lines(text) == figures
