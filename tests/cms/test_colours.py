"""A site's own colour is readable wherever it is used, in light and dark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.colours import DARK_FELT, DARK_PAPER, LIGHT_FELT, LIGHT_PAPER, ON_DYE, contrast, least_contrast, schemes
from cms.models import SiteSettings

READY = SiteSettings.READY
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def test_contrast_is_what_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    # Published figures of WebAIM's checker for grey on white, which every designer knows.
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)
    assert contrast("#0000ff", "#ffffff") == pytest.approx(8.59, abs=0.005)
    on_the_straight_part_of_the_curve = 1.05 / (3 / 255 / 12.92 + 0.05)
    assert contrast("#030303", "#ffffff") == pytest.approx(on_the_straight_part_of_the_curve)


@pytest.mark.parametrize("name", READY)
def test_the_ready_dyes_have_the_figures_of_the_design(name):
    colour = READY[name]
    assert min(contrast(colour, LIGHT_PAPER), contrast(colour, LIGHT_FELT)) >= 7
    assert least_contrast(colour)[0] >= 5.9


@pytest.mark.parametrize("colour", [*READY.values(), "#5b2a86", "#00783c", "#000080", "#000000"])
def test_shades_keep_their_distance_from_the_grounds(colour):
    light, dark = schemes(colour)
    assert (light.dye, light.fill) == (colour, colour)
    assert contrast(light.deep, LIGHT_PAPER) >= contrast(colour, LIGHT_PAPER)
    assert contrast(dark.dye, DARK_FELT) >= 7
    assert contrast(dark.deep, DARK_FELT) >= 10
    assert contrast(dark.fill, ON_DYE) >= 5
    assert contrast(dark.fill, DARK_PAPER) >= contrast(colour, DARK_PAPER), "a button stands out from the dark"
    assert contrast(light.wash, "#171512") >= 14
    assert contrast(dark.wash, "#efece6") >= 10


def test_shades_keep_their_hue():
    """Blue stays blue: no shade of it is redder or greener than it is blue."""
    for dye in schemes("#0050c8"):
        for shade in (dye.dye, dye.deep, dye.fill):
            red, green, blue = (int(shade[start : start + 2], 16) for start in (1, 3, 5))
            assert blue > green > red or blue > red


def test_the_worst_pair_is_named():
    measured, ground = least_contrast("#ffd100")
    assert ground == LIGHT_FELT
    assert measured == pytest.approx(contrast("#ffd100", LIGHT_FELT))
    assert least_contrast("#767676")[0] < 4.5 < contrast("#767676", LIGHT_PAPER), "felt is darker than paper"


@given(COLOURS)
def test_whatever_is_dark_enough_on_paper_is_light_enough_in_the_dark(colour):
    light, dark = schemes(colour)
    assert all(len(shade) == 7 for dye in (light, dark) for shade in vars(dye).values())
    if contrast(colour, LIGHT_FELT) >= 4.5:
        assert least_contrast(colour)[0] >= 4.5
