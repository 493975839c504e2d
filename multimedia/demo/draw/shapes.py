"""The few SVG shapes that all scenes are cut from."""

from collections.abc import Iterable
from random import Random

WIDTH, HEIGHT = 1600, 1067
Point = tuple[float, float]


def dice(seed: int) -> Random:
    """The same seed draws the same picture, so a new rendering changes no file."""
    return Random(seed)  # noqa: S311  a picture holds no secret


def points(pairs: Iterable[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in pairs)


def polygon(pairs: Iterable[Point], fill: str, opacity: float = 1) -> str:
    return f'<polygon points="{points(pairs)}" fill="{fill}" opacity="{opacity:.2f}"/>'


def facet(pairs: Iterable[Point], fill: str) -> str:
    """A polygon with an edge of its own colour, which hides the seam to its neighbour."""
    return f'<polygon points="{points(pairs)}" fill="{fill}" stroke="{fill}" stroke-width="1"/>'


def rect(x: float, y: float, width: float, height: float, fill: str, opacity: float = 1, round_: float = 0) -> str:
    size = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{round_}"'
    return f'<rect {size} fill="{fill}" opacity="{opacity:.2f}"/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1, blur: str = "") -> str:
    soft = f' filter="url(#{blur})"' if blur else ""
    return (
        f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}" opacity="{opacity:.2f}"{soft}/>'
    )


def path(d: str, fill: str, opacity: float = 1, blur: str = "") -> str:
    soft = f' filter="url(#{blur})"' if blur else ""
    return f'<path d="{d}" fill="{fill}" opacity="{opacity:.2f}"{soft}/>'


def line(d: str, stroke: str, width: float, opacity: float = 1) -> str:
    pen = f'stroke="{stroke}" stroke-width="{width:.1f}" stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{d}" fill="none" {pen} opacity="{opacity:.2f}"/>'


def limb(pairs: Iterable[Point], stroke: str, width: float) -> str:
    return line("M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in pairs), stroke, width)


def placed(content: str, x: float, y: float, scale: float = 1, turn: float = 0) -> str:
    return f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f}) scale({scale:.3f})">{content}</g>'


def gradient(name: str, *stops: str, across: bool = False) -> str:
    """A linear gradient with evenly spread colours, downwards unless `across`."""
    marks = "".join(
        f'<stop offset="{i / (len(stops) - 1):.3f}" stop-color="{colour}"/>' for i, colour in enumerate(stops)
    )
    end = 'x2="1" y2="0"' if across else 'x2="0" y2="1"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{marks}</linearGradient>'


def ground(name: str, *stops: str) -> str:
    """The whole picture filled with a gradient: the sky or a wall."""
    return f"<defs>{gradient(name, *stops)}</defs>" + rect(0, 0, WIDTH, HEIGHT, f"url(#{name})")


def haze(y: float, height: float, colour: str, opacity: float) -> str:
    return ellipse(WIDTH / 2, y + height / 2, WIDTH * 0.7, height / 2, colour, opacity, "mist")


def glow(name: str, x: float, y: float, radius: float, colour: str, opacity: float) -> str:
    """Light that fades out from (x, y)."""
    inner = f'<stop offset="0" stop-color="{colour}" stop-opacity="{opacity}"/>'
    outer = f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/>'
    fade = f'<defs><radialGradient id="{name}">{inner}{outer}</radialGradient></defs>'
    return fade + ellipse(x, y, radius, radius, f"url(#{name})")


def mixed(first: str, second: str, share: float) -> str:
    """`first` with `share` (0 to 1) of `second` stirred in; both as #rrggbb."""
    share = min(1.0, max(0.0, share))
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


FILTERS = """
<filter id="mist" x="-50%" y="-100%" width="200%" height="300%"><feGaussianBlur stdDeviation="26"/></filter>
<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="7"/></filter>
<filter id="paper" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".75"
 numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  0 0 0 -1.3 .95"/></filter>
"""


def picture(content: str, width: int = WIDTH, height: int = HEIGHT) -> str:
    """The finished SVG, with a grain of paper over everything."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    grain = f'<rect width="{width}" height="{height}" filter="url(#paper)" opacity=".06"/>'
    return f"{head}<defs>{FILTERS}</defs>{content}{grain}</svg>"
