"""Scenes by the water: canal, lake, river, spring, reservoir."""

from multimedia.demo.draw.figures import Person, person, poplar, spade
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


def ripples(seed: int, top: float, bottom: float, left: float, right: float, many: int, colours: list[str]) -> str:
    """Short strokes of light, longer and thicker the nearer they lie."""
    roll, parts = dice(seed), []
    for _ in range(many):
        near = roll.random() ** 0.7
        x, width = roll.uniform(left, right), (16 + 120 * near) * roll.uniform(0.4, 1)
        y = top + near * (bottom - top)
        parts.append(ellipse(x, y, width / 2, 0.8 + 2.2 * near, roll.choice(colours), roll.uniform(0.25, 0.7)))
    return "".join(parts)


def trees(seed: int, y: float, many: int, low: float, tall: float, colours: list[str], gap: tuple[float, float]) -> str:
    roll, parts = dice(seed), []
    for i in range(many):
        x = roll.uniform(0, WIDTH)
        if not gap[0] < x < gap[1]:
            parts.append(poplar(x, y + roll.uniform(0, 8), roll.uniform(low, tall), roll.choice(colours), seed + i))
    return "".join(parts)


def rows(seed: int, top: float, colour: str, middle: float) -> str:
    """Furrows that run to one point on the horizon."""
    roll = dice(seed)
    return "".join(
        line(f"M{middle + (x - middle) * 0.06:.0f} {top} L{x:.0f} 1067", colour, roll.uniform(3, 7), 0.35)
        for x in range(-2600, 4400, 95)
    )


def canal() -> str:
    sky = ground("sky", "#6f9cba", "#b9d0d6", "#efe6d2", "#efe6d2")
    far = mountains(Range(31, 590, 420, veil=0.3)) + haze(540, 130, "#e7e6da", 0.75) + hill(5, 606, 50, "#8b9470")
    field = f"<defs>{gradient('field', '#b9ac6a', '#7d7a3c')}{gradient('flow', '#b9d3d6', '#4f8894', '#2a5c69')}</defs>"
    field += rect(0, 604, WIDTH, 470, "url(#field)") + rows(3, 606, "#6b6a34", 780)
    rim = polygon(((752, 604), (808, 604), (1420, 1067), (230, 1067)), "#d3cebf")
    wall = polygon(((758, 608), (802, 608), (1240, 1067), (410, 1067)), "#a7a192")
    flow = polygon(((764, 616), (796, 616), (1130, 1067), (510, 1067)), "url(#flow)")
    light = ripples(8, 690, 1050, 690, 900, 34, ["#eef6f3", "#8fc0c6"])
    gate = rect(664, 652, 16, 150, "#4a463f") + rect(888, 652, 16, 150, "#4a463f") + rect(650, 644, 268, 20, "#5a554c")
    gate += rect(684, 730, 200, 56, "#9b1b30") + rect(684, 730, 200, 10, "#c24a55") + rect(779, 600, 10, 80, "#4a463f")
    gate += '<circle cx="784" cy="600" r="30" fill="none" stroke="#4a463f" stroke-width="8"/>'
    crowd = person(Person("#35506a", "kalpak", "point", turned=True), 1110, 860, 225)
    crowd += person(Person("#8c2f39", "scarf", "hip", skirt=True), 1215, 880, 215)
    crowd += person(Person("#5d6a4a", "cap"), 1310, 905, 235) + person(
        Person("#574a3d", "kalpak", "work"), 400, 850, 225
    )
    crowd += spade(400, 850, 225)
    return picture(
        sky
        + far
        + trees(2, 612, 44, 50, 125, ["#5d6b38", "#6e7a40", "#4c5a34"], (640, 930))
        + field
        + rim
        + wall
        + flow
        + light
        + gate
        + crowd
    )


def lake() -> str:
    sky = ground("sky", "#5c93b8", "#a9cbd6", "#eee9dc", "#eee9dc")
    clouds = ellipse(420, 170, 300, 26, "#ffffff", 0.6, "mist") + ellipse(1180, 120, 380, 30, "#ffffff", 0.5, "mist")
    far = mountains(Range(57, 560, 400, veil=0.32, snow_line=0.33)) + haze(500, 110, "#e9eeea", 0.8)
    water = f"<defs>{gradient('lake', '#b9d6da', '#4d93b0', '#2a6f94', '#1c5577')}</defs>"
    water += rect(0, 548, WIDTH, 520, "url(#lake)") + ripples(
        6, 556, 930, 0, WIDTH, 150, ["#e6f2f2", "#2c6d8c", "#8fc3d3"]
    )
    sand = path("M0 960 C260 890 520 960 800 940 S1300 985 1600 930 V1067 H0 Z", "#d9c08d")
    wet = path(
        "M0 960 C260 890 520 960 800 940 S1300 985 1600 930 V946 C1300 1000 1080 956 800 956 S260 906 0 978 Z",
        "#b3945f",
    )
    boat = path("M1110 962 Q1230 990 1360 950 L1330 1006 Q1230 1022 1150 1008 Z", "#6a3a2a")
    boat += line("M1112 962 Q1230 990 1358 951", "#9a5a40", 8) + rect(1228, 780, 8, 200, "#4a3526")
    boat += path("M1240 790 L1330 940 H1240 Z", "#f1ede3") + path("M1224 810 L1160 944 H1224 Z", "#e2dac8")
    people = person(Person("#b5482f", "scarf", "point", skirt=True), 470, 1010, 235) + person(
        Person("#d6a237"), 560, 1020, 150
    )
    return picture(sky + clouds + far + water + sand + wet + boat + people)


def river() -> str:
    sky = ground("sky", "#56646f", "#8d999c", "#c9c9bd", "#c9c9bd")
    clouds = "".join(ellipse(x, y, 330, 46, "#4b5862", 0.55, "mist") for x, y in ((200, 110), (760, 70), (1350, 140)))
    far = mountains(Range(77, 520, 380, veil=0.4, haze="#a9b0ad", snow="#dadcd8")) + haze(450, 120, "#b9bfb8", 0.7)
    banks = hill(12, 600, 90, "#6c7751") + hill(19, 660, 60, "#5a6846")
    flood = f"<defs>{gradient('flood', '#a99c80', '#8a7857', '#6d5c41')}</defs>"
    flood += path(
        "M700 596 C900 640 560 700 700 790 C800 860 300 930 120 1067 H1500 C1420 930 980 880 1010 780 C1040 690"
        " 960 640 800 596 Z",
        "url(#flood)",
    )
    foam = ripples(9, 700, 1050, 420, 1180, 80, ["#d9cfb6", "#574a34", "#efe8d6"])
    roll, stones = dice(3), ""
    for _ in range(26):
        x, size = roll.choice([roll.uniform(0, 330), roll.uniform(1330, 1600)]), roll.uniform(14, 46)
        y = roll.uniform(860, 1050)
        stones += ellipse(x, y, size, size * 0.62, roll.choice(["#77766c", "#8c8a7e", "#5f5e57"]))
        stones += ellipse(x - size * 0.2, y - size * 0.2, size * 0.6, size * 0.3, "#a9a79a", 0.6)
    mast = rect(1246, 560, 12, 330, "#3a3f42") + rect(1190, 610, 70, 46, "#27456a") + rect(1230, 690, 44, 70, "#e8e4da")
    mast += line("M1252 562 V520", "#3a3f42", 5) + ellipse(1252, 516, 9, 9, "#c8342f")
    people = person(Person("#d98b2b", "helmet", "point", turned=True), 1370, 905, 240)
    people += person(Person("#2f5a78", "cap", "hold"), 1460, 920, 235)
    rain = "".join(
        line(f"M{x:.0f} {y:.0f} l-9 34", "#e9ece8", 1.6, 0.35)
        for x, y in ((roll.uniform(0, 1600), roll.uniform(0, 1000)) for _ in range(110))
    )
    return picture(sky + clouds + far + banks + flood + foam + stones + mast + people + rain)


def spring() -> str:
    sky = ground("sky", "#a8c8cc", "#dfe6d2", "#dfe6d2")
    slopes = (
        hill(41, 420, 220, "#a9bd93")
        + haze(330, 160, "#e6ebd8", 0.6)
        + hill(42, 560, 170, "#8aa56a")
        + hill(43, 730, 90, "#6d8d4c")
    )
    grove = trees(14, 660, 18, 200, 380, ["#5c7f45", "#6e9150", "#4c6f3c"], (430, 1150))
    wall = rect(560, 560, 480, 250, "#b9b2a2", 1, 10)
    roll = dice(7)
    for row in range(5):
        for column in range(6):
            x, y = 566 + column * 80 - (row % 2) * 30, 566 + row * 49
            wall += rect(max(x, 566), y, 72, 42, roll.choice(["#a59d8c", "#c6bfae", "#938b7b", "#b0a897"]), 1, 9)
    roof = polygon(((530, 566), (800, 450), (1070, 566)), "#7a4a34") + polygon(
        ((800, 450), (1070, 566), (800, 566)), "#000000", 0.14
    )
    arch = path("M720 810 V690 a80 80 0 0 1 160 0 V810 Z", "#3c4440")
    pipe = rect(776, 716, 48, 26, "#6f7a7c", 1, 8) + path(
        "M784 740 C780 800 770 850 760 900 H846 C834 850 824 800 818 740 Z", "#cfe6ea", 0.95
    )
    pool = (
        ellipse(800, 920, 330, 66, "#8d8677")
        + ellipse(800, 912, 300, 54, "#5fa0ad")
        + ellipse(800, 906, 200, 26, "#b7dce0", 0.7)
    )
    brook = path("M620 950 C560 1000 520 1030 430 1067 H760 C740 1020 760 990 800 966 Z", "#5fa0ad")
    people = person(Person("#8c2f39", "scarf", "work", skirt=True), 470, 960, 300)
    people += person(Person("#35506a", "kalpak", "point", turned=True), 1180, 970, 310)
    people += person(Person("#d6a237", "hair", "raise"), 1300, 980, 190)
    flowers = "".join(
        ellipse(roll.uniform(0, 1600), roll.uniform(900, 1060), 5, 5, roll.choice(["#e8c84a", "#f2eee2", "#c2566a"]))
        for _ in range(70)
    )
    return picture(sky + slopes + grove + flowers + brook + wall + roof + arch + pool + pipe + people)


def reservoir() -> str:
    sky = ground("sky", "#7fa9bf", "#d8dccb", "#f0e2c2", "#f0e2c2")
    sun = glow("sun", 1250, 190, 300, "#fff3cf", 0.9) + ellipse(1250, 190, 54, 54, "#fff7df")
    far = mountains(Range(88, 540, 300, veil=0.4, snow_line=0.6, rock="#a08f78", dark="#6f604f")) + haze(
        480, 110, "#ecdfc4", 0.7
    )
    dry = hill(61, 600, 60, "#b59d6a") + rect(0, 640, WIDTH, 430, "#c9ad78")
    water = path("M300 660 C600 630 1000 640 1350 668 C1200 730 980 750 760 752 C560 750 380 720 300 660 Z", "#5d97a6")
    water += ripples(4, 660, 735, 480, 1180, 40, ["#cfe3e2", "#3d7a8b"])
    rings = "".join(
        line(
            f"M{220 - k * 60} {664 + k * 22} C{520 - k * 40} {780 + k * 46} {1080 + k * 40} {790 + k * 46}"
            f" {1420 + k * 50} {672 + k * 22}",
            "#a58a58",
            3,
            0.7,
        )
        for k in range(5)
    )
    roll, cracks = dice(17), ""
    for _ in range(120):
        x, y = roll.uniform(0, 1600), roll.uniform(900, 1060)
        cracks += line(
            f"M{x:.0f} {y:.0f} l{roll.uniform(-50, 50):.0f} {roll.uniform(6, 22):.0f}"
            f" l{roll.uniform(-40, 60):.0f} {roll.uniform(-4, 16):.0f}",
            "#8d7142",
            roll.uniform(1.5, 3.5),
            0.6,
        )
    staff = rect(556, 660, 26, 300, "#f1ede3") + "".join(rect(556, 660 + k * 30, 26, 15, "#9b1b30") for k in range(10))
    people = person(Person("#274a5a", "cap", "point", turned=True), 690, 965, 280) + person(
        Person("#5d6a4a", "kalpak", "hold"), 800, 985, 290
    )
    return picture(sky + sun + far + dry + water + rings + cracks + staff + people)


WATER = {"canal": canal, "lake": lake, "river": river, "spring": spring, "reservoir": reservoir}
