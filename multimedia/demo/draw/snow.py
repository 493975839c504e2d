"""Scenes in the snow: glacier post, winter road, snow survey."""

from multimedia.demo.draw.figures import Person, person, spruce
from multimedia.demo.draw.mountains import Range, hill, mountains
from multimedia.demo.draw.shapes import (
    dice,
    ellipse,
    glow,
    gradient,
    ground,
    haze,
    line,
    path,
    picture,
    polygon,
    rect,
)


def drifts(seed: int, top: float, colour: str) -> str:
    roll = dice(seed)
    return "".join(
        line(f"M{x:.0f} {y:.0f} q{w:.0f} {-8 - w / 30:.0f} {2 * w:.0f} 2", colour, roll.uniform(1.5, 4), 0.5)
        for x, y, w in ((roll.uniform(-50, 1600), roll.uniform(top, 1050), roll.uniform(50, 170)) for _ in range(36))
    )


def station(x: float, y: float) -> str:
    """A weather mast with panel, cup wheel and case, held by cables."""
    ropes = line(f"M{x} {y - 300} L{x - 120} {y} M{x} {y - 300} L{x + 120} {y}", "#59636b", 2.5)
    mast = rect(x - 6, y - 340, 12, 340, "#30373d") + line(f"M{x - 60} {y - 318} H{x + 60}", "#30373d", 6)
    cups = "".join(ellipse(x + a, y - 330, 11, 11, "#30373d") for a in (-60, 60)) + ellipse(
        x, y - 350, 10, 10, "#c8342f"
    )
    panel = polygon(((x - 90, y - 210), (x - 14, y - 236), (x - 14, y - 168), (x - 90, y - 142)), "#234a72")
    panel += line(f"M{x - 52} {y - 222} V{y - 156} M{x - 90} {y - 176} L{x - 14} {y - 202}", "#7fa3c4", 2.5)
    return (
        ropes
        + mast
        + cups
        + panel
        + rect(x + 12, y - 200, 58, 84, "#ece8de", 1, 4)
        + rect(x + 22, y - 186, 38, 22, "#9fb0b8")
    )


def glacier() -> str:
    sky = ground("sky", "#1f4a78", "#5f93bd", "#c6dbe2", "#dfe8e6")
    far = mountains(Range(236, 640, 560, veil=0.12, snow_line=0.24, rock="#5f7488", dark="#33475c", haze="#a9c3d3"))
    ice = (
        f"<defs>{gradient('ice', '#ffffff', '#dbe8ee', '#b3cbd8')}</defs>"
        + hill(9, 700, 110, "#dce7ed")
        + haze(590, 90, "#e9f0f2", 0.7)
    )
    tongue = path(
        "M0 800 C300 700 620 720 820 660 C900 640 960 640 1040 668 C1200 730 1420 700 1600 760 V1067 H0 Z", "url(#ice)"
    )
    blue = "".join(
        path(f"M{x} {y} q{w * 0.5} {-14} {w} 4 q{-w * 0.4} {16} {-w} -4 Z", "#5d9cc0", 0.75)
        for x, y, w in (
            (420, 800, 210),
            (700, 770, 170),
            (560, 870, 260),
            (250, 900, 230),
            (900, 850, 190),
            (120, 990, 260),
        )
    )
    people = person(Person("#c8502f", "helmet", "hold"), 1040, 930, 225) + person(
        Person("#2f6a8a", "helmet", "point", turned=True), 1350, 945, 235
    )
    return picture(sky + far + ice + tongue + blue + drifts(4, 860, "#9db8c8") + station(1200, 930) + people)


def plough(x: float, y: float) -> str:
    cab = rect(x - 20, y - 205, 110, 100, "#d98b2b", 1, 8) + rect(x - 8, y - 192, 86, 54, "#3f6078", 1, 4)
    body = rect(x - 70, y - 118, 250, 88, "#c9771f", 1, 6) + rect(x - 70, y - 60, 250, 12, "#8f5214")
    wheels = "".join(
        ellipse(x + a, y - 20, 40, 40, "#22242a") + ellipse(x + a, y - 20, 15, 15, "#8d949a") for a in (-20, 130)
    )
    blade = path(f"M{x - 150} {y - 100} q-34 56 0 106 l70 -16 v-78 Z", "#39424a") + ellipse(
        x - 176, y - 10, 70, 30, "#ffffff", 0.9, "soft"
    )
    return body + cab + wheels + blade + rect(x + 28, y - 224, 22, 18, "#e0604a", 1, 4)


def winter() -> str:
    sky = ground("sky", "#7f98ad", "#c6d2d8", "#ece8e0", "#ece8e0")
    far = mountains(Range(270, 640, 460, veil=0.3, snow_line=0.2, haze="#dfe5e7")) + haze(580, 130, "#eef0f0", 0.85)
    snow = path("M0 690 Q500 630 900 668 T1600 650 V1067 H0 Z", "#eef2f4") + path(
        "M0 860 Q700 780 1600 870 V1067 H0 Z", "#fbfcfc"
    )
    road = path(
        "M860 668 C930 700 700 740 760 800 C840 870 1060 900 980 1067 H420 C600 960 620 880 640 810"
        " C650 750 800 700 820 668 Z",
        "#9aa5ad",
    )
    marks = line("M840 676 C880 705 690 750 712 806 C740 880 760 960 700 1067", "#dfe5e8", 7, 0.8)
    roll, forest = dice(16), ""
    spots = sorted((roll.uniform(660, 930), roll.uniform(0, 1600)) for _ in range(90))
    for y, x in spots:
        if abs(x - 760) > 240 + (y - 660) * 0.9:
            size = 60 + (y - 640) * 0.62
            forest += spruce(x, y, size, roll.choice(["#3f5a52", "#34504a", "#4b665d"])) + ellipse(
                x, y, size * 0.2, 5, "#c6d3da", 0.8
            )
    poles = "".join(
        rect(x, y, 5, h, "#9b1b30") for x, y, h in ((600, 800, 60), (560, 900, 90), (960, 840, 76), (1080, 960, 100))
    )
    flakes = "".join(
        ellipse(roll.uniform(0, 1600), roll.uniform(0, 1060), s, s, "#ffffff", 0.8)
        for s in (roll.uniform(1.5, 4) for _ in range(170))
    )
    return picture(sky + far + snow + road + marks + forest + poles + plough(800, 930) + flakes)


def skier(who: Person, x: float, y: float, h: float) -> str:
    skis = line(f"M{x - h * 0.42} {y + 4} H{x + h * 0.42} q16 0 22 -12", "#9b1b30", 6) + line(
        f"M{x - h * 0.36} {y + 14} H{x + h * 0.48}", "#7a1526", 6
    )
    poles = line(f"M{x + h * 0.17} {y - h * 0.46} L{x + h * 0.3} {y + 8}", "#3a3f44", 4)
    return skis + poles + person(who, x, y, h)


def survey() -> str:
    sky = ground("sky", "#4a86b3", "#a9cde0", "#eaf0ee", "#eaf0ee")
    sun = glow("sun", 330, 190, 330, "#ffffff", 0.85) + ellipse(330, 190, 52, 52, "#fffbe9")
    far = mountains(Range(301, 660, 430, veil=0.16, snow_line=0.1)) + haze(620, 80, "#f1f5f5", 0.8)
    snow = f"<defs>{gradient('snow', '#f4f8fa', '#ffffff', '#dbe7ee')}</defs>" + path(
        "M0 720 Q420 640 880 700 T1600 690 V1067 H0 Z", "url(#snow)"
    )
    track = line("M1600 800 C1400 820 1300 850 1120 880 S700 960 420 1067", "#a9c2d1", 7, 0.9) + line(
        "M1600 812 C1410 832 1310 864 1140 896 S740 980 470 1067", "#a9c2d1", 7, 0.9
    )
    pit = path("M520 870 h270 l-30 110 h-210 Z", "#c3d7e2") + "".join(
        line(f"M{532 + k * 7} {892 + k * 22} H{778 - k * 7}", "#8fb0c4", 3) for k in range(4)
    )
    tube = (
        rect(642, 600, 22, 340, "#59636b", 1, 6)
        + "".join(rect(642, 620 + k * 32, 22, 5, "#f3d06a") for k in range(9))
        + rect(622, 596, 62, 12, "#3a4248", 1, 5)
    )
    team = person(Person("#c8502f", "cap", "hold"), 560, 880, 290) + person(
        Person("#27608a", "long", "hold", turned=True), 800, 890, 280
    )
    team += skier(Person("#3f7a5a", "cap"), 1150, 890, 240) + skier(Person("#d6a237", "cap"), 1370, 850, 200)
    return picture(sky + sun + far + snow + drifts(8, 760, "#c3d6e0") + track + pit + tube + team)


SNOW = {"glacier": glacier, "winter": winter, "snow-survey": survey}
