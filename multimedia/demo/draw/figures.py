"""People, animals, trees and houses that stand in the scenes."""

from dataclasses import dataclass

from multimedia.demo.draw.shapes import Point, dice, ellipse, limb, line, path, placed, polygon, rect

SKIN, HAIR, FELT = "#a3735a", "#211d1c", "#f1ede3"
NEAR = 170  # from this height on, a face is seen
HORSE = (
    "M8 0 L11 -30 C2 -40 6 -60 26 -60 L66 -58 C76 -64 82 -80 92 -92 L98 -88 L112 -68 L106 -62 L96 -68"
    " C92 -52 90 -42 82 -34 L88 -16 L86 0 L80 0 L80 -15 L70 -31 L34 -31 L24 -16 L25 0 L19 0 L17 -14 L15 0 Z"
)

ARMS: dict[str, tuple[tuple[Point, Point], tuple[Point, Point]]] = {
    "rest": (((-0.165, -0.62), (-0.15, -0.47)), ((0.165, -0.62), (0.15, -0.47))),
    "point": (((-0.165, -0.62), (-0.15, -0.47)), ((0.25, -0.74), (0.38, -0.8))),
    "raise": (((-0.165, -0.62), (-0.15, -0.47)), ((0.21, -0.88), (0.19, -1.04))),
    "hold": (((-0.17, -0.63), (-0.03, -0.58)), ((0.17, -0.63), (0.05, -0.56))),
    "work": (((-0.18, -0.64), (0.02, -0.52)), ((0.2, -0.62), (0.17, -0.42))),
    "hip": (((-0.24, -0.64), (-0.12, -0.52)), ((0.165, -0.62), (0.15, -0.47))),
}


@dataclass(frozen=True)
class Person:
    coat: str
    hat: str = "hair"
    pose: str = "rest"
    legs: str = "#2b2a2e"
    skirt: bool = False
    turned: bool = False


def face_of(h: float, top: float) -> str:
    """A face in the light from the left; of near people also eyes, brows and mouth."""
    skin = ellipse(0, top, 0.052 * h, 0.064 * h, SKIN) + ellipse(-0.014 * h, top, 0.034 * h, 0.052 * h, "#b98868", 0.55)
    if h < NEAR:
        return skin
    eyes = "".join(
        ellipse(side * 0.02 * h, top - 0.002 * h, 0.0062 * h, 0.0052 * h, "#241a18")
        + line(f"M{side * 0.012 * h:.1f} {top - 0.016 * h:.1f} h{side * 0.018 * h:.1f}", "#2b201d", 0.005 * h)
        for side in (-1, 1)
    )
    nose = line(
        f"M0 {top + 0.004 * h:.1f} l{0.006 * h:.1f} {0.016 * h:.1f} h{-0.008 * h:.1f}", "#7d5240", 0.0045 * h, 0.8
    )
    mouth = line(
        f"M{-0.012 * h:.1f} {top + 0.036 * h:.1f} q{0.012 * h:.1f} {0.007 * h:.1f} {0.024 * h:.1f} 0",
        "#7a3b34",
        0.006 * h,
    )
    return skin + eyes + nose + mouth


def head(hat: str, h: float) -> str:
    top = -0.905 * h
    face = face_of(h, top)
    if hat == "kalpak":
        crown = f"M{-0.066 * h} {top - 0.02 * h} L{-0.04 * h} {top - 0.135 * h} Q0 {top - 0.165 * h} {0.04 * h}"
        brim = f"M{-0.075 * h} {top - 0.012 * h} Q0 {top - 0.045 * h} {0.075 * h} {top - 0.012 * h}"
        return (
            face
            + path(f"{crown} {top - 0.135 * h} L{0.066 * h} {top - 0.02 * h} Z", FELT)
            + line(brim, "#26221f", 0.018 * h)
        )
    if hat == "scarf":
        fold = f"M{-0.075 * h} {top + 0.075 * h} Q0 {top - 0.22 * h} {0.075 * h} {top + 0.075 * h}"
        cloth = path(f"{fold} Q0 {top + 0.12 * h} {-0.075 * h} {top + 0.075 * h} Z", "#efe6da")
        return cloth + placed(face, 0, top * 0.24 + 0.006 * h, 0.76)
    if hat in {"cap", "helmet"}:
        colour = "#d98b2b" if hat == "helmet" else "#394552"
        return face + path(f"M{-0.062 * h} {top - 0.015 * h} a{0.062 * h} {0.066 * h} 0 0 1 {0.124 * h} 0 Z", colour)
    locks = (
        ""
        if hat == "hair"
        else ellipse(0, top - 0.014 * h, 0.066 * h, 0.064 * h, HAIR)
        + "".join(ellipse(side * 0.053 * h, top + 0.045 * h, 0.02 * h, 0.075 * h, HAIR) for side in (-1, 1))
    )
    fringe = f"M{-0.057 * h} {top} C{-0.065 * h} {top - 0.1 * h} {0.065 * h} {top - 0.1 * h} {0.057 * h} {top}"
    return locks + face + path(f"{fringe} Q0 {top - 0.055 * h} {-0.057 * h} {top} Z", HAIR)


def person(who: Person, x: float, y: float, h: float) -> str:
    """A standing person; (x, y) is the ground between the feet, `h` the height."""
    hem = -0.2 if who.skirt else -0.43
    legs = "".join(
        limb([(side * 0.045 * h, -0.46 * h), (side * 0.06 * h, -0.02 * h)], who.legs, 0.07 * h)
        + ellipse(side * 0.07 * h, -0.012 * h, 0.05 * h, 0.02 * h, "#17161a")
        for side in (-1, 1)
    )
    wide = 0.175 if who.skirt else 0.15
    coat = (
        f"M{-0.07 * h} {-0.83 * h} Q{-0.15 * h} {-0.82 * h} {-0.15 * h} {-0.73 * h} L{-wide * h} {hem * h}"
        f" Q0 {(hem + 0.025) * h} {wide * h} {hem * h} L{0.15 * h} {-0.73 * h}"
        f" Q{0.15 * h} {-0.82 * h} {0.07 * h} {-0.83 * h} Z"
    )
    arms = ""
    for side, joints in zip((-1, 1), ARMS[who.pose], strict=True):
        bent = [(side * 0.12 * h, -0.775 * h), *((a * h, b * h) for a, b in joints)]
        arms += limb(bent, who.coat, 0.058 * h) + ellipse(*bent[-1], 0.026 * h, 0.028 * h, SKIN)
    seam = line(f"M0 {-0.8 * h} V{(hem - 0.02) * h}", "#000000", 0.008 * h, 0.25)
    neck = rect(-0.025 * h, -0.87 * h, 0.05 * h, 0.06 * h, "#8a5d47")
    shadow = ellipse(0, 0, 0.2 * h, 0.025 * h, "#1c2320", 0.25)
    dark = path(
        f"M{0.03 * h} {-0.83 * h} H{0.07 * h} Q{0.15 * h} {-0.82 * h} {0.15 * h} {-0.73 * h} L{wide * h} {hem * h}"
        f" Q{wide * h / 2} {(hem + 0.02) * h} {0.05 * h} {(hem + 0.02) * h} Z",
        "#000000",
        0.16,
    )
    drawn = shadow + legs + path(coat, who.coat) + dark + seam + arms + neck + head(who.hat, h)
    mirror = f'<g transform="scale(-1 1)">{drawn}</g>' if who.turned else drawn
    return placed(mirror, x, y)


def spade(x: float, y: float, h: float) -> str:
    blade = polygon(((0.24 * h, -0.1 * h), (0.33 * h, -0.12 * h), (0.34 * h, 0), (0.26 * h, 0.01 * h)), "#5b6468")
    return placed(line(f"M{-0.02 * h} {-0.62 * h} L{0.29 * h} {-0.06 * h}", "#7a5a3a", 0.02 * h) + blade, x, y)


def poplar(x: float, y: float, h: float, colour: str, seed: int) -> str:
    roll, w = dice(seed), h * 0.12
    left, right = roll.uniform(0.85, 1.2) * w, roll.uniform(0.85, 1.2) * w
    crown = f"M{x} {y - h} C{x - left} {y - h * 0.7} {x - left * 1.2} {y - h * 0.25} {x} {y - h * 0.1}"
    lit = f"M{x} {y - h} C{x + right} {y - h * 0.7} {x + right * 1.2} {y - h * 0.25} {x} {y - h * 0.1} Z"
    trunk = rect(x - h * 0.012, y - h * 0.14, h * 0.024, h * 0.14, "#5b4636")
    whole = path(f"{crown} C{x + right * 1.2} {y - h * 0.25} {x + right} {y - h * 0.7} {x} {y - h} Z", colour)
    return trunk + whole + path(lit, "#000000", 0.16)


def spruce(x: float, y: float, h: float, colour: str) -> str:
    tiers = "".join(
        polygon(((x, y - h * (1 - k * 0.2)), (x - w * h, y - h * low), (x + w * h, y - h * low)), colour)
        for k, w, low in ((0, 0.1, 0.62), (1, 0.15, 0.36), (2, 0.2, 0.1))
    )
    return rect(x - h * 0.02, y - h * 0.12, h * 0.04, h * 0.12, "#4b3a2e") + tiers


def yurt(x: float, y: float, scale: float, band: str = "#9b1b30") -> str:
    shadow = ellipse(20, 2, 96, 10, "#1f2a18", 0.3)
    wall = path("M-66 0 L-70 -46 Q0 -58 70 -46 L66 0 Q0 9 -66 0 Z", "#ece6d8")
    side = path("M22 4 L26 -54 Q52 -51 70 -46 L66 0 Q46 4 22 4 Z", "#000000", 0.1)
    roof = path("M-73 -45 C-48 -86 -24 -100 0 -102 C24 -100 48 -86 73 -45 Q0 -58 -73 -45 Z", "#dcd3c1")
    ring = ellipse(0, -101, 17, 5, "#4a3f36") + line("M-70 -43 Q0 -55 70 -43", band, 7)
    door = rect(-15, -44, 30, 47, "#7a2f2b", round_=2) + line("M0 -42 V2", "#4d1c1a", 2)
    ropes = "".join(line(f"M{a} -62 L{a * 1.5} -46", "#b7ab94", 2) for a in (-38, -14, 14, 38))
    return placed(shadow + wall + side + roof + ropes + ring + door, x, y, scale)


def horse(x: float, y: float, scale: float, colour: str, turned: bool = False) -> str:
    tail = path("M10 -54 C-4 -48 -6 -28 -2 -10 L4 -14 C2 -30 6 -40 14 -46 Z", "#1d1715")
    mane = path("M72 -60 C78 -68 84 -84 92 -92 L88 -76 L80 -58 Z", "#1d1715")
    body = ellipse(50, 0, 52, 6, "#1f2a18", 0.3) + path(HORSE, colour) + tail + mane
    return placed(f'<g transform="scale({-1 if turned else 1} 1)">{body}</g>', x, y, scale)


def house(x: float, y: float, scale: float, wall: str, roof: str) -> str:
    body = rect(0, -118, 220, 118, wall) + polygon(((150, -118), (220, -118), (220, 0), (150, 0)), "#000000", 0.08)
    top = polygon(((-18, -114), (60, -186), (160, -186), (238, -114)), roof)
    panes = "".join(
        rect(a - 5, -93, 54, 58, "#f4efe3")
        + rect(a, -88, 44, 48, "#4a6b80")
        + line(f"M{a + 22} -88 V-40 M{a} -66 H{a + 44}", "#f4efe3", 4)
        for a in (22, 154)
    )
    return placed(
        body + top + panes + rect(90, -82, 40, 82, "#6b4a32") + rect(150, -222, 18, 44, "#8c7767"), x, y, scale
    )
