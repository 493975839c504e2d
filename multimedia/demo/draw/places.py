"""Scenes of town and country: the council's house, a starry night, a bridge in autumn."""

from random import Random

from multimedia.demo.draw.figures import Person, horse, person, poplar, spruce, yurt
from multimedia.demo.draw.mountains import Range, hill, mountains
from multimedia.demo.draw.shapes import (
    WIDTH,
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


def pane(x: float, y: float, width: float, height: float) -> str:
    """A tall window that mirrors the sky."""
    glass = rect(x, y, width, height, "#53748a") + polygon(
        ((x, y), (x + width, y), (x, y + height * 0.7)), "#9fc0cf", 0.55
    )
    bars = line(f"M{x + width / 2} {y} V{y + height} M{x} {y + height * 0.4} H{x + width}", "#f3ecdc", 5)
    return rect(x - 9, y - 9, width + 18, height + 18, "#f3ecdc") + glass + bars


def column(x: float, top: float, foot: float) -> str:
    """Round, so lit on the left and dark on the right."""
    shaft = rect(x - 24, top, 48, foot - top, "#f6f0e2") + rect(x + 4, top, 20, foot - top, "#c9bea4", 0.7)
    flutes = line(f"M{x - 12} {top} V{foot} M{x} {top} V{foot}", "#d9cfb8", 3)
    return shaft + flutes + rect(x - 34, top - 20, 68, 22, "#fbf6ea") + rect(x - 32, foot - 16, 64, 20, "#e8dfca")


def facade() -> str:
    wings = (
        rect(150, 380, 1300, 420, "#dfcfae") + rect(150, 380, 1300, 34, "#efe4cb") + rect(150, 730, 1300, 70, "#b7a27c")
    )
    windows = "".join(pane(x, y, 84, 120) for x in (200, 340, 1176, 1316) for y in (450, 600))
    porch = rect(480, 330, 640, 470, "#e9dcc0") + "".join(pane(x, 470, 76, 190) for x in (566, 682, 842, 958))
    door = rect(736, 560, 128, 240, "#5a3a2b") + rect(746, 572, 50, 228, "#7a4f39") + rect(804, 572, 50, 228, "#6b4431")
    gable = polygon(((450, 330), (800, 190), (1150, 330)), "#f6efdf") + polygon(
        ((520, 314), (800, 206), (1080, 314)), "#e2d5b8"
    )
    seal = ellipse(800, 276, 34, 34, "#9b1b30") + polygon(((800, 252), (824, 276), (800, 300), (776, 276)), "#f1ede3")
    columns = "".join(column(x, 352, 800) for x in (500, 616, 732, 868, 984, 1100))
    steps = "".join(rect(450 - k * 26, 800 + k * 18, 700 + k * 52, 18, ("#d9cdb2", "#c4b798")[k % 2]) for k in range(5))
    shade = polygon(((1120, 330), (1150, 330), (1210, 800), (1120, 800)), "#5a4a36", 0.2)
    return wings + windows + shade + porch + door + columns + gable + seal + steps


def flag(x: float, y: float) -> str:
    pole = rect(x - 5, y - 20, 10, 470, "#cfd4d6") + ellipse(x, y - 24, 9, 9, "#c9a24a")
    cloth = path(
        f"M{x + 5} {y} C{x + 70} {y - 34} {x + 110} {y + 30} {x + 190} {y - 4} V{y + 118}"
        f" C{x + 110} {y + 150} {x + 70} {y + 90} {x + 5} {y + 122} Z",
        "#9b1b30",
    )
    fold = path(
        f"M{x + 96} {y - 2} C{x + 120} {y + 12} {x + 140} {y + 12} {x + 160} {y + 4} V{y + 124}"
        f" C{x + 140} {y + 132} {x + 120} {y + 132} {x + 96} {y + 118} Z",
        "#000000",
        0.14,
    )
    return pole + cloth + fold + ellipse(x + 84, y + 58, 26, 26, "#f1ede3", 0.95)


def council() -> str:
    sky = ground("sky", "#6fa6cb", "#b9d6df", "#eee9d6", "#eee9d6") + glow("noon", 250, 120, 420, "#fff6dc", 0.9)
    clouds = "".join(
        ellipse(x, y, w, 26, "#ffffff", 0.8, "soft")
        for x, y, w in ((1180, 150, 240), (1330, 188, 190), (420, 220, 180))
    )
    trees = "".join(
        poplar(x, 800, h, c, n)
        for n, (x, h, c) in enumerate(
            ((70, 520, "#5c7f45"), (130, 430, "#6f9250"), (1500, 500, "#587a42"), (1560, 420, "#6a8c4c"))
        )
    )
    square = f"<defs>{gradient('square', '#d8cdb6', '#a99b80')}</defs>" + rect(0, 800, WIDTH, 270, "url(#square)")
    joints = "".join(line(f"M{800 + k * 90} 890 L{800 + k * 260} 1067", "#8f8268", 2, 0.5) for k in range(-6, 7))
    joints += "".join(line(f"M0 {y} H1600", "#8f8268", 2, 0.4) for y in (905, 940, 990))
    beds = path("M0 880 Q160 850 330 900 T420 1067 H0 Z", "#6e8f4a") + path(
        "M1600 880 Q1440 850 1270 900 T1180 1067 H1600 Z", "#64853f"
    )
    roll = dice(9)
    flowers = "".join(
        ellipse(x, roll.uniform(930, 1050), 8, 7, roll.choice(["#c8364a", "#e8b83a", "#f3ecdc"]))
        for x in (*range(10, 330, 12), *range(1290, 1600, 12))
    )
    people = person(Person("#35506a", "kalpak"), 620, 960, 190) + person(
        Person("#7a4a6a", "long", "hold"), 700, 968, 178
    )
    people += person(Person("#9b1b30", "scarf", skirt=True), 980, 1000, 205) + person(
        Person("#4a5a44", "hair", "point"), 1060, 1000, 212
    )
    return picture(sky + clouds + trees + facade() + square + joints + beds + flowers + flag(1240, 470) + people)


def heavens() -> str:
    """The Milky Way and five hundred stars."""
    roll = dice(41)
    milk = "".join(
        ellipse(
            200 + k * 62 + roll.uniform(-50, 50),
            640 - k * 30 + roll.uniform(-60, 60),
            roll.uniform(60, 140),
            roll.uniform(20, 50),
            "#b9c6e6",
            0.1,
            "mist",
        )
        for k in range(20)
    )
    dots = "".join(
        ellipse(
            roll.uniform(0, 1600),
            roll.random() ** 1.4 * 700,
            r := roll.choice([1.2, 1.2, 1.8, 2.6]),
            r,
            "#fdfbf0",
            roll.uniform(0.45, 1),
        )
        for _ in range(520)
    )
    return milk + dots


def stars() -> str:
    sky = ground("night", "#0b1430", "#1c2f57", "#40547a", "#8a7f8c")
    far = mountains(
        Range(212, 790, 420, snow="#8fa0c4", shade="#46587f", rock="#2e3d60", dark="#18233f", haze="#56648a", veil=0.3)
    )
    land = hill(61, 830, 90, "#1f2f3a") + hill(63, 900, 70, "#17242c")
    glows = glow("camp", 700, 850, 330, "#ffb75e", 0.75) + glow("window", 930, 850, 170, "#ffcf86", 0.5)
    camp = yurt(640, 892, 1.9) + yurt(930, 872, 1.1, "#27407f") + rect(612, 852, 56, 38, "#ffd58a", 0.5)
    fire = path("M756 912 Q736 880 758 846 Q762 872 776 858 Q794 886 780 912 Z", "#ff9b3a") + path(
        "M762 912 Q754 892 766 876 Q780 894 774 912 Z", "#ffe08a"
    )
    ring = "".join(
        person(Person(coat, hat, pose), x, 936, h)
        for x, h, coat, hat, pose in (
            (700, 150, "#2b3342", "kalpak", "rest"),
            (830, 146, "#4a2530", "scarf", "hold"),
            (880, 110, "#22303a", "hair", "point"),
        )
    )
    trees = "".join(
        spruce(x, y, h, "#0f1a20")
        for x, y, h in ((90, 930, 260), (180, 950, 200), (1400, 940, 290), (1500, 960, 220), (1300, 930, 170))
    )
    return picture(sky + heavens() + far + land + glows + camp + fire + ring + trees)


def arch(x: float, width: float, y: float) -> str:
    return path(f"M{x} {y + 250} V{y + 120} Q{x + width / 2} {y - 60} {x + width} {y + 120} V{y + 250} Z", "#4b5a5c")


def masonry(roll: Random) -> str:
    """The wall of the bridge with its stones and three arches."""
    wall = path("M0 600 Q800 470 1600 600 V850 H0 Z", "#a39274") + path(
        "M1100 520 Q1350 550 1600 600 V850 H1100 Z", "#6f6048", 0.3
    )
    stones = "".join(
        line(f"M{x:.0f} {y:.0f} h{roll.uniform(30, 60):.0f}", "#857558", 4, 0.6)
        for x, y in ((roll.uniform(0, 1560), roll.uniform(600, 780)) for _ in range(130))
    )
    arches = arch(210, 330, 610) + arch(640, 340, 585) + arch(1080, 330, 610)
    mirror = path("M0 850 H1600 V880 Q800 930 0 880 Z", "#2f4a4e", 0.5)
    return wall + stones + arches + mirror


def bridge() -> str:
    sky = ground("sky", "#7fa3bd", "#d3d7cc", "#f3dcae", "#f3dcae")
    far = mountains(Range(88, 560, 400, veil=0.3, haze="#dccfae")) + haze(500, 130, "#f2dfb6", 0.7)
    banks = hill(24, 600, 80, "#b58a3e") + hill(27, 660, 60, "#9c7434")
    grove = "".join(
        poplar(x, 650 + (n % 3) * 14, h, c, n)
        for n, (x, h, c) in enumerate(
            (
                (60, 330, "#d6a637"),
                (130, 270, "#c98a2e"),
                (200, 300, "#b5702c"),
                (1420, 340, "#d9b03f"),
                (1490, 280, "#c4822c"),
                (1560, 320, "#d6a637"),
            )
        )
    )
    water = f"<defs>{gradient('stream', '#7fa9ad', '#3f7480', '#2c5a68')}</defs>" + path(
        "M0 760 Q800 700 1600 760 V1067 H0 Z", "url(#stream)"
    )
    roll = dice(6)
    ripples = "".join(
        line(f"M{x:.0f} {y:.0f} q30 -6 60 0 t60 0", "#cfe2df", 3, 0.5)
        for x, y in ((roll.uniform(0, 1500), roll.uniform(800, 1050)) for _ in range(70))
    )
    deck = path("M0 560 Q800 430 1600 560 V640 Q800 510 0 640 Z", "#b9a88a") + path(
        "M0 560 Q800 430 1600 560 V576 Q800 446 0 576 Z", "#e2d4b6"
    )
    rails = line("M0 520 Q800 390 1600 520", "#5a4a36", 9) + "".join(
        line(f"M{x} {520 - 65 * (1 - ((x - 800) / 800) ** 2):.0f} v44", "#5a4a36", 6) for x in range(20, 1600, 46)
    )
    walkers = (
        person(Person("#9b1b30", "scarf", skirt=True), 560, 512, 150)
        + person(Person("#35506a", "kalpak"), 640, 506, 160)
        + horse(820, 500, 1.05, "#6b4630")
    )
    return picture(sky + far + banks + grove + water + masonry(roll) + ripples + deck + walkers + rails)


PLACES = {"council": council, "stars": stars, "bridge": bridge}
