"""Papers on a table, seen from above."""

from multimedia.demo.draw.shapes import (
    WIDTH,
    dice,
    ellipse,
    gradient,
    line,
    path,
    picture,
    placed,
    polygon,
    rect,
)


def sheet(x: float, y: float, turn: float, seed: int) -> str:
    """One page of writing with a signature and a stamp."""
    roll = dice(seed)
    text = "".join(rect(46, 130 + k * 26, roll.uniform(250, 330), 7, "#b0aa9c") for k in range(13))
    sign = line("M60 500 q20 -40 40 -4 t36 -8 t40 2 t30 -10", "#27407f", 4)
    stamp = '<circle cx="300" cy="496" r="40" fill="none" stroke="#9b1b30" stroke-width="5" opacity=".7"/>' + ellipse(
        300, 496, 22, 22, "#9b1b30", 0.25
    )
    return placed(
        rect(10, 12, 420, 580, "#000000", 0.28, 4)
        + rect(0, 0, 420, 580, "#fbf8f0", 1, 3)
        + rect(46, 56, 210, 16, "#3a3531")
        + rect(46, 86, 130, 9, "#7d766b")
        + text
        + sign
        + stamp,
        x,
        y,
        1,
        turn,
    )


def plan() -> str:
    """A map with contour lines, a river, a road and three marks."""
    rings = "".join(
        line(
            f"M{40 + k * 18} {430 - k * 30} C{160 + k * 10} {300 - k * 20} {320 - k * 8} {470 - k * 44}"
            f" {500 - k * 10} {300 - k * 26}",
            "#b59a6a",
            2.5,
            0.9,
        )
        for k in range(9)
    )
    stream = line("M40 560 C140 480 210 520 270 400 S400 250 520 90", "#3f86a4", 10) + line(
        "M270 400 C340 430 420 420 530 470", "#3f86a4", 6
    )
    road = line("M40 250 C160 270 240 210 330 240 S460 330 530 330", "#9b1b30", 4)
    green = path("M60 120 q80 -60 150 -10 t40 110 q-90 50 -150 -10 t-40 -90 Z", "#9db86a", 0.6)
    marks = "".join(
        ellipse(x, y, 13, 13, "#9b1b30") + ellipse(x, y, 5, 5, "#fbf8f0")
        for x, y in ((270, 400), (395, 262), (130, 508))
    )
    return (
        rect(12, 14, 560, 640, "#000000", 0.3)
        + rect(0, 0, 560, 640, "#f4efdf")
        + green
        + rings
        + stream
        + road
        + marks
        + line("M280 0 V640 M0 320 H560", "#d9d0ba", 3, 0.8)
    )


def wood() -> str:
    """The table top, all over the picture."""
    table = f"<defs>{gradient('wood', '#9a7048', '#7d5836', across=True)}</defs>" + rect(
        0, 0, WIDTH, 1067, "url(#wood)"
    )
    roll = dice(3)
    veins = "".join(
        line(
            f"M0 {y:.0f} C500 {y + roll.uniform(-16, 16):.0f} 1100 {y + roll.uniform(-16, 16):.0f} 1600 {y:.0f}",
            "#5f4126",
            roll.uniform(1, 4),
            0.35,
        )
        for y in range(10, 1067, 34)
    )
    return table + veins


def belongings() -> str:
    """Glasses, a pen and a bowl of tea."""
    cup = (
        ellipse(238, 872, 118, 118, "#000000", 0.25)
        + ellipse(230, 862, 112, 112, "#f4f0e6")
        + ellipse(230, 862, 88, 88, "#dcd5c6")
        + ellipse(230, 862, 80, 80, "#8a4a24")
        + ellipse(205, 838, 26, 14, "#c98a54", 0.7)
    )
    pen = placed(
        rect(0, -9, 240, 18, "#1f3a5f", 1, 8)
        + polygon(((240, -9), (276, 0), (240, 9)), "#c9a24a")
        + rect(-6, -9, 40, 18, "#c9a24a", 1, 6),
        1180,
        760,
        1,
        146,
    )
    glasses = placed(
        '<g fill="none" stroke="#2b2623" stroke-width="9">'
        '<circle cx="0" cy="0" r="58"/><circle cx="150" cy="0" r="58"/>'
        '<path d="M58 -8 Q75 -26 92 -8 M-58 -6 L-120 -70 M208 -6 L262 -80"/></g>',
        420,
        210,
        1,
        -14,
    )
    return glasses + pen + cup


def documents() -> str:
    pages = sheet(180, 300, -12, 2) + sheet(1130, 60, 9, 5) + sheet(1060, 470, -7, 8)
    return picture(wood() + pages + placed(plan(), 560, 190, 1, 3) + belongings())


DESK = {"documents": documents}
