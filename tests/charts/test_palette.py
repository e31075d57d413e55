"""The palette keeps its distance for those who see fewer colours, and no sign is a colour alone.

Dichromacy is simulated as Machado, Oliveira and Fernandes (2009) do at full severity; distance is CIEDE2000.
"""

import json
import math
from itertools import combinations

import pytest
from drawable import charted, loaded, write

from dashboard import look
from factcheck.charts.dress import SHAPES
from factcheck.charts.model import Form
from factcheck.charts.palette import ACCENT, GROUND, INK, LEVELS, LINE, QUIET, SOUND
from factcheck.exports.chart.slide_chart import _SHAPES as SLIDE_SHAPES
from factcheck.exports.chart.slide_table import SIGNS

LEAST = 10  # CIEDE2000: told apart at a glance; 2.3 is just noticeable side by side
SIGHT = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip
TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)  # D65
MARKS = {"accent": ACCENT, "sound": SOUND, **{level.value: shade for level, shade in LEVELS.items()}}


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    return loaded(write(tmp_path_factory.mktemp("store")))


def linear(colour):
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def times(matrix, vector):
    return [sum(one * other for one, other in zip(row, vector, strict=True)) for row in matrix]


def lab(colour, sight):
    seen = [min(1.0, max(0.0, part)) for part in times(SIGHT[sight], linear(colour))]
    ratios = [part / white for part, white in zip(times(TO_XYZ, seen), WHITE, strict=True)]
    x, y, z = (ratio ** (1 / 3) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116 for ratio in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, other):
    """CIEDE2000, after Sharma, Wu and Dalal (2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    step = h2 - h1
    step -= 360 * (step > 180) - 360 * (step < -180)
    step = 0 if c1 * c2 == 0 else step
    big_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(step) / 2)
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    if c1 * c2 == 0:
        h_mean = h1 + h2
    elif abs(h1 - h2) <= 180:
        h_mean = (h1 + h2) / 2
    else:
        h_mean = (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(h_mean - 30))
        + 0.24 * math.cos(math.radians(2 * h_mean))
        + 0.32 * math.cos(math.radians(3 * h_mean + 6))
        - 0.20 * math.cos(math.radians(4 * h_mean - 63))
    )
    turn = 60 * math.exp(-(((h_mean - 275) / 25) ** 2))
    r_t = -math.sin(math.radians(turn)) * 2 * math.sqrt(c_mean**7 / (c_mean**7 + 25**7))
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / math.sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    parts = (l2 - l1) / s_l, (c2 - c1) / s_c, big_h / s_h
    return math.sqrt(sum(part**2 for part in parts) + r_t * parts[1] * parts[2])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # from the test data that Sharma, Wu and Dalal publish
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
    ],
)
def test_the_distance_is_that_of_the_standard(one, other, expected):
    assert distance(one, other) == pytest.approx(expected, abs=5e-5)


def test_the_simulation_leaves_grey_as_it_is():
    for sight in SIGHT:
        assert lab("#808080", sight) == pytest.approx(lab("#808080", "all colours"), abs=0.02)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_two_marks_look_alike(sight, dark):
    seen = {name: lab(shade.on(dark=dark), sight) for name, shade in MARKS.items()}
    near = {
        f"{one} and {other}": round(found, 1)
        for one, other in combinations(seen, 2)
        if (found := distance(seen[one], seen[other])) < LEAST
    }
    assert near == {}


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_mark_stands_out_from_its_ground_and_its_lines(sight, dark):
    for name, shade in {**MARKS, "quiet": QUIET, "ink": INK}.items():
        mark = lab(shade.on(dark=dark), sight)
        for behind in (GROUND, LINE):
            assert distance(mark, lab(behind.on(dark=dark), sight)) >= 20, name


def test_every_level_has_a_shape_of_its_own_in_charts_slides_and_pages():
    assert set(SHAPES) == {"not flagged", *(level.value for level in LEVELS)}
    for shapes in (SHAPES, SLIDE_SHAPES, SIGNS, look._SHAPES):
        assert len(set(shapes.values())) == len(shapes)
        assert {level.value for level in LEVELS} <= set(shapes)


@pytest.mark.parametrize("form", [Form.TREND, Form.COMPARISON, Form.CHANGE, Form.SHARE, Form.STAGES])
def test_a_flagged_figure_is_a_shape_in_every_form_that_is_drawn(checked, form):
    chart = charted(*checked, form)
    flagged = {row["Flagged"] for row in chart.rows} - {""}
    assert flagged
    drawn = json.dumps(chart.vega)
    assert all(json.dumps(SHAPES[level]) in drawn for level in flagged)
