"""The look: every pair of colours that meets on a page can be read, also on a projector, and nothing comes from outside."""

import tomllib
from pathlib import Path

import pytest

from factcheck.charts.palette import ACCENT, GROUND, LEVELS, LINE, QUIET, SOUND
from factcheck.finding import Level

ROOT = Path(__file__).parent.parent.parent
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())
HUES = ("red", "orange", "yellow", "green", "blue", "violet", "gray")
PAIRS = [
    ("textColor", "backgroundColor", 12),
    ("textColor", "secondaryBackgroundColor", 12),
    ("linkColor", "backgroundColor", 4.5),
    ("linkColor", "secondaryBackgroundColor", 4.5),
    *((f"{hue}TextColor", "backgroundColor", 4.5) for hue in HUES),
    *((f"{hue}TextColor", "secondaryBackgroundColor", 4.5) for hue in HUES),
    *((f"{hue}TextColor", f"{hue}BackgroundColor", 4.5) for hue in HUES),
    *(("textColor", f"{hue}BackgroundColor", 10) for hue in HUES),
    ("primaryColor", "backgroundColor", 3),  # the edge of a control
    ("primaryColor", "secondaryBackgroundColor", 3),
]


def luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def faded(front: str, back: str) -> str:
    """Give the colour of a caption: Streamlit lets two fifths of the background through."""
    mixed = (0.6 * int(front[at : at + 2], 16) + 0.4 * int(back[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part):02x}" for part in mixed)


def test_contrast_is_measured_as_the_guidelines_define_it():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS, ids=str)
def test_every_pair_of_colours_that_meets_can_be_read(scheme, front, back, least):
    theme = CONFIG["theme"][scheme]
    assert contrast(theme[front], theme[back]) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_white_letters_on_a_main_button_can_be_read(scheme):
    assert contrast(CONFIG["theme"][scheme]["primaryColor"], "#ffffff") >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("back", ["backgroundColor", "secondaryBackgroundColor"])
def test_a_caption_can_be_read(scheme, back):
    theme = CONFIG["theme"][scheme]
    assert contrast(faded(theme["textColor"], theme[back]), theme[back]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sidebar_carries_the_same_text(scheme):
    theme = CONFIG["theme"][scheme]
    assert contrast(theme["textColor"], theme["sidebar"]["backgroundColor"]) >= 12


def test_fonts_come_from_the_project_and_end_in_a_family_every_machine_has():
    faces = CONFIG["theme"]["fontFaces"]
    assert all((ROOT / "dashboard" / face["url"].removeprefix("app/")).is_file() for face in faces)
    assert {face["family"] for face in faces} == {"Inter"}
    assert CONFIG["theme"]["font"].split(", ") == ["Inter", "sans-serif"]
    assert "SIL OPEN FONT LICENSE" in (ROOT / "dashboard" / "static" / "OFL.txt").read_text()


def test_the_server_is_reached_from_this_machine_only_and_reports_to_nobody():
    assert CONFIG["server"]["address"] == "127.0.0.1"
    assert CONFIG["server"]["allowedHosts"] == ["127.0.0.1", "localhost"]
    assert CONFIG["browser"]["gatherUsageStats"] is False
    assert CONFIG["client"]["showErrorLinks"] is False


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_shows_the_colours_of_the_one_palette(scheme):
    theme = CONFIG["theme"][scheme]
    palette = {
        "backgroundColor": GROUND,
        "linkColor": ACCENT,
        "borderColor": LINE,
        "grayTextColor": QUIET,
        "greenTextColor": SOUND,
        "redTextColor": LEVELS[Level.ERROR],
        "orangeTextColor": LEVELS[Level.WARNING],
    }
    assert {key: theme[key] for key in palette} == {key: getattr(shade, scheme) for key, shade in palette.items()}
