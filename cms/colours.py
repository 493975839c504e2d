"""Colours as numbers: contrast as WCAG 2 measures it, and the shades that a site's one dye needs in light and dark."""

import colorsys
import re
from collections.abc import Callable
from dataclasses import dataclass

HEX = re.compile("#[0-9a-f]{6}")
# The grounds a dye is read on, as in tokens.css.
LIGHT_PAPER, LIGHT_FELT = "#ffffff", "#f4f2ee"
DARK_PAPER, DARK_FELT = "#151412", "#201e1b"
ON_DYE = "#ffffff"

LEAST_CONTRAST = 4.5  # WCAG 2 AA for text
# What the ready dyes have, so that a site's own colour reads as well: links, hovered links, white on buttons.
LINK, HOVERED, FILL = 7.0, 10.0, 6.0
DARKEST = 16.0  # a hovered link on paper is not yet ink
STEPS = 200

Parts = tuple[float, float, float]


@dataclass(frozen=True)
class Dye:
    """The values that tokens.css names --dye, --dye-deep, --dye-fill and --dye-wash, of one scheme."""

    dye: str
    deep: str
    fill: str
    wash: str


def contrast(one: str, other: str) -> float:
    """Contrast of two colours (#rrggbb), 1 to 21; WCAG 2.2, definition of contrast ratio."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1; WCAG 2.2, definition of relative luminance."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def least_contrast(colour: str) -> tuple[float, str]:
    """The worst contrast of a dye as a link or as a button under white words, and the ground where it is so."""
    light, dark = schemes(colour)
    pairs = [(light.dye, LIGHT_PAPER), (light.dye, LIGHT_FELT), (dark.dye, DARK_PAPER), (dark.dye, DARK_FELT)]
    pairs += [(light.fill, ON_DYE), (dark.fill, ON_DYE)]
    return min((contrast(shade, ground), ground) for shade, ground in pairs)


def schemes(colour: str) -> tuple[Dye, Dye]:
    """The shades of a dye for the light and for the dark scheme."""
    pressed = min(contrast(colour, LIGHT_PAPER) * 1.4, DARKEST)
    deep = _shade(colour, lambda shade: contrast(shade, LIGHT_PAPER) >= pressed, -1)
    light = Dye(colour, deep, colour, _mixed(colour, LIGHT_PAPER, 0.08))
    tint = _shade(colour, lambda shade: contrast(shade, DARK_FELT) >= LINK, 1)
    hovered = _shade(tint, lambda shade: contrast(shade, DARK_FELT) >= HOVERED, 1)
    return light, Dye(tint, hovered, _dark_fill(colour), _mixed(tint, DARK_PAPER, 0.12))


def _dark_fill(colour: str) -> str:
    """A little lighter than on paper, so that a button stands out from the dark, as long as white is read on it."""
    too_light = _shade(colour, lambda shade: contrast(shade, ON_DYE) < FILL, 1)
    return colour if contrast(colour, ON_DYE) < FILL else _mixed(colour, too_light, 0.5)


def _shade(colour: str, is_enough: Callable[[str], bool], direction: int) -> str:
    """`colour` made lighter (1) or darker (-1) in small steps, its hue kept, until it is enough or at the end."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    shade = colour
    for step in range(STEPS + 1):
        if is_enough(shade):
            break
        end = 1.0 if direction > 0 else 0.0
        shade = _hex(colorsys.hls_to_rgb(hue, lightness + (end - lightness) * step / STEPS, saturation))
    return shade


def _mixed(colour: str, ground: str, share: float) -> str:
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    red, green, blue = (share * one + (1 - share) * other for one, other in pairs)
    return _hex((red, green, blue))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _parts(colour: str) -> Parts:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _hex(parts: Parts) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
