import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Call 020 7946 0018 or 0800 1111 for help.",
            ["020 7946 0018 = phone number other", "0800 1111 = phone number other"],
        ),
        ("+44 (0)7123 129683", ["+44 (0)7123 129683 = phone number other"]),
        ("(541) 754-3010", ["(541) 754-3010 = phone number other"]),
        ("ring 101 or 999", ["101 = 101 number", "999 = 999 number"]),
        ("tel: 12-34-56-78", ["12-34-56-78 = phone number other"]),
        ("My phone number is 280930640.", ["280930640 = phone number other"]),
        (
            "https://www.kent.police.uk/news/2102/x?w=600&h=300",
            ["https://www.kent.police.uk/news/2102/x?w=600&h=300 = other"],
        ),
        ("mail a1@b2.org now", ["a1@b2.org = other"]),
        ("see thinkuknow.co.uk/5", ["thinkuknow.co.uk/5 = other"]),
        ("[2019] EWCA Crim 1422", ["[2019] EWCA Crim 1422 = other"]),
        ("version 2.1.3", ["2.1.3 = other"]),
        ("192.168.1.2", ["192.168.1.2 = other"]),
        ("24/7", ["24/7 = other"]),
        ("1111-2222-3333-4444", ["1111-2222-3333-4444 = other"]),
        ("the ratio 0.00123456", ["0.00123456 = 0.00123456 number"]),
        ("-77.034040723966", ["-77.034040723966 = -77.034040723966 number"]),
        ("0.000000012 g", ["0.000000012 g = 0.000000012 gram quantity"]),
        ("5111 1111 1111 1111", ["5111 1111 1111 1111 = other"]),
        ("1.234.567 people", ["1.234.567 = 1234567 people quantity"]),
        ("0 0 0 0 0", ["0 = 0 number", "0 = 0 number", "0 = 0 number", "0 = 0 number", "0 = 0 number"]),
    ],
)
def test_shapes_of_identifiers_are_no_statistic(text, figures):
    assert lines(text) == figures
