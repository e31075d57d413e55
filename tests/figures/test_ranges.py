import pytest
from readings import lines


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("10-15 per cent", ["10-15 per cent = [10, 15] percent range (between: -)"]),
        ("10–15 people", ["10–15 = [10, 15] people range (between: -)"]),
        ("between 10 and 15", ["10 and 15 = [10, 15] range (between: between)"]),
        ("between £5m and £10m", ["£5m and £10m = [5000000, 10000000] pound range (between: between)"]),
        ("£5m-£10m", ["£5m-£10m = [5000000, 10000000] pound range (between: -)"]),
        ("from 1,200 to 4,500", ["1,200 to 4,500 = [1200, 4500] range (between: from)"]),
        ("from 4.8 percent to 4.7 percent", ["4.8 percent to 4.7 percent = [4.7, 4.8] percent range (between: from)"]),
        ("from just 68 to 359", ["68 = 68 number", "359 = 359 number"]),
        ("fell by 60 to 359", ["60 = 60 number", "359 = 359 number"]),
        ("dropped by 1 to 1.5 degrees", ["1 to 1.5 degrees = [1, 1.5] degree range (between: to)"]),
        ("two to three years", ["two to three years = [2, 3] year range (between: to)"]),
        ("1.2 million and 1.5 million", ["1.2 million = 1200000 number", "1.5 million = 1500000 number"]),
        (
            "between 1.2 million and 1.5 million",
            ["1.2 million and 1.5 million = [1200000, 1500000] range (between: between)"],
        ),
        ("1 to 2 thousand people", ["1 to 2 thousand = [1000, 2000] people range (between: to)"]),
        ("aged 13 to 17", ["13 to 17 = [13, 17] year of age range (between: to)"]),
        ("8- to 16-meter", ["8- to 16-meter = [8, 16] metre range (between: - to)"]),
        ("16- and 17-year-olds", ["16 = 16 year of age age", "17-year-olds = 17 year of age age"]),
        ("18 to 24-year-olds", ["18 to 24-year-olds = [18, 24] year of age range (between: to)"]),
        ("20 through 100", ["20 through 100 = [20, 100] range (between: through)"]),
        ("20~100", ["20~100 = [20, 100] range (between: ~)"]),
        ("-18 °C to -34 °C", ["-18 °C to -34 °C = [-34, -18] C range (between: to)"]),
        ("75 -300mm", ["75 -300mm = [75, 300] millimetre range (between: -)"]),
        ("-78-0 degrees Celsius", ["-78-0 degrees Celsius = [-78, 0] C range (between: -)"]),
        ("won 2-1", ["2-1 = other"]),
        ("lost 1-2 at home", ["1-2 = other"]),
        ("ISO 3888-2", ["3888-2 = 3888 other"]),
        ("gained 0.7 percent to 6,327.80", ["0.7 percent = 0.7 percent percent", "6,327.80 = 6327.8 number"]),
        ("three or four years", ["three or four years = [3, 4] year range (between: or)"]),
        ("8 or $9", ["8 = 8 number", "$9 = 9 dollar money"]),
        ("five to ten", ["five to ten = [5, 10] range (between: to)"]),
        ("between 200 and 1000 m", ["200 and 1000 m = [200, 1000] metre range (between: between)"]),
        ("9.83e-3 +/- 1e-5 km", ["9.83e-3 +/- 1e-5 km = 0.00983 [0.00982, 0.00984] kilometre quantity (between: ±)"]),
        ("±3 points", ["±3 = 3 point quantity"]),
        ("between the tenth and the fifteenth", ["tenth and the fifteenth = [10, 15] range (between: between)"]),
        ("1-2-3", ["1-2 = [1, 2] range (between: -)", "3 = 3 number"]),
        ("pages 5-10", ["5 = 5 other", "10 = 10 other"]),
        ("between seven to 10 years", ["seven to 10 years = [7, 10] year range (between: between)"]),
        ("45 and 50 mg", ["45 = 45 number", "50 mg = 50 milligram quantity"]),
    ],
)
def test_two_numbers_make_a_range_only_where_the_words_say_so(text, figures):
    assert lines(text) == figures
