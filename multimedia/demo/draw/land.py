"""Scenes on the land: field, summer pasture, village, city, children at a brook."""

from multimedia.demo.draw.figures import Person, horse, house, person, poplar, spade, yurt
from multimedia.demo.draw.mountains import Range, hill, mountains
from multimedia.demo.draw.shapes import WIDTH, dice, ellipse, gradient, ground, haze, line, path, picture, polygon, rect


def grass(seed: int, top: float, many: int, colours: list[str]) -> str:
    roll, parts = dice(seed), []
    for _ in range(many):
        near = roll.random() ** 0.6
        x, y, tall = roll.uniform(0, WIDTH), top + near * (1060 - top), 4 + 16 * near
        lean = roll.uniform(-5, 5)
        parts.append(
            line(
                f"M{x:.0f} {y:.0f} l{lean:.0f} {-tall:.0f} M{x + 5:.0f} {y:.0f} l{lean + 4:.0f} {-tall * 0.8:.0f}",
                roll.choice(colours),
                1 + 1.6 * near,
                0.65,
            )
        )
    return "".join(parts)


def field() -> str:
    sky = ground("sky", "#86b3c9", "#e3e2c9", "#f3dfb0", "#f3dfb0")
    far = (
        mountains(Range(103, 560, 330, veil=0.42, haze="#e0d8c2"))
        + haze(510, 110, "#f0e4c6", 0.8)
        + hill(71, 590, 40, "#9ba266")
    )
    soil = f"<defs>{gradient('soil', '#b08a52', '#8a6336', '#6b4a28')}</defs>" + rect(0, 580, WIDTH, 490, "url(#soil)")
    beds, centre = "", 860
    for k in range(-16, 17):
        x = centre + k * 210
        beds += polygon(
            ((centre + k * 12 - 3, 584), (centre + k * 12 + 3, 584), (x + 62, 1067), (x - 62, 1067)), "#6f8a3c"
        )
        beds += polygon(((centre + k * 12, 584), (centre + k * 12 + 3, 584), (x + 62, 1067), (x, 1067)), "#86a24a")
    for k in range(-16, 16):
        x = centre + k * 210 + 105
        beds += polygon(
            ((centre + k * 12 + 5, 590), (centre + k * 12 + 7, 590), (x + 16, 1067), (x - 16, 1067)), "#9cc4cc"
        )
    people = person(Person("#b5482f", "scarf", "work", skirt=True), 560, 850, 240) + spade(560, 850, 240)
    people += person(Person("#35506a", "kalpak", "work"), 1120, 900, 275) + spade(1120, 900, 275)
    people += person(Person("#5d6a4a", "cap", "rest"), 770, 730, 130) + person(
        Person("#7a4a6a", "scarf", skirt=True), 1010, 720, 120
    )
    roll = dice(5)
    hedge = "".join(
        poplar(roll.uniform(0, 1600), 590, roll.uniform(50, 110), roll.choice(["#66753c", "#54643a"]), i)
        for i in range(46)
    )
    return picture(sky + far + hedge + soil + beds + people)


def jailoo() -> str:
    sky = ground("sky", "#4f8fbd", "#a9cfdb", "#e6eddf", "#e6eddf")
    puffs = ((240, 150, 210), (430, 186, 280), (1150, 120, 250), (1010, 160, 190))
    clouds = "".join(ellipse(x, y, w, 30, "#ffffff", 0.75, "soft") for x, y, w in puffs)
    far = mountains(Range(140, 600, 430, veil=0.22)) + haze(540, 120, "#d8e4d4", 0.65)
    slopes = (
        hill(33, 640, 110, "#6f9155")
        + hill(34, 700, 70, "#83a558")
        + path("M0 760 Q520 650 920 720 T1600 690 V1067 H0 Z", "#93b25c")
    )
    meadow = path("M0 900 Q600 800 1600 880 V1067 H0 Z", "#7d9e4b")
    brook = path(
        "M1600 760 C1380 790 1330 820 1180 830 C960 846 900 900 940 960 C970 1010 860 1040 800 1067 H1010"
        " C1060 1020 1080 990 1040 950 C1010 900 1060 872 1210 856 C1380 840 1440 830 1600 800 Z",
        "#8cbcc6",
    )
    camp = yurt(330, 812, 1.55) + yurt(610, 772, 1.05, "#27407f") + yurt(780, 758, 0.78)
    smoke = line("M332 652 C350 600 310 570 336 520", "#f3f3ee", 12, 0.4)
    herd = horse(1060, 800, 0.8, "#6b4630") + horse(1240, 772, 0.62, "#8a5a38", True) + horse(1180, 930, 1.2, "#3b2a24")
    herd += horse(1480, 905, 1.05, "#7b4f33", True) + horse(930, 770, 0.5, "#4a3328")
    people = person(Person("#35506a", "kalpak", "point"), 480, 900, 200) + person(
        Person("#8c2f39", "scarf", skirt=True), 560, 905, 190
    )
    return picture(
        sky
        + clouds
        + far
        + slopes
        + smoke
        + camp
        + meadow
        + brook
        + grass(3, 840, 260, ["#5d7f38", "#a7c46c", "#6b8b40"])
        + herd
        + people
    )


def village() -> str:
    sky = ground("sky", "#8fb4c6", "#dfe0cf", "#f4e6c6", "#f4e6c6")
    far = mountains(Range(171, 570, 380, veil=0.34)) + haze(520, 120, "#f0e4c8", 0.75) + hill(52, 606, 60, "#a39c63")
    ground_ = f"<defs>{gradient('road', '#d8c6a0', '#b39a70')}</defs>" + rect(0, 600, WIDTH, 470, "#8f8c4f")
    road = polygon(((760, 602), (850, 602), (1420, 1067), (380, 1067)), "url(#road)")
    ditch = polygon(((690, 602), (708, 602), (330, 1067), (170, 1067)), "#6a5f43") + polygon(
        ((694, 604), (706, 604), (312, 1067), (196, 1067)), "#7fb2bd"
    )
    homes = ((905, 634, 0.5), (1040, 676, 0.72), (1230, 760, 1.1), (560, 636, 0.48), (380, 680, 0.7), (60, 770, 1.15))
    walls, roofs = ["#efe6d2", "#e2d8c0", "#f4eee0"], ["#8a4a38", "#5f7078", "#9a6440"]
    rows = "".join(house(x, y, s, walls[i % 3], roofs[(i * 2) % 3]) for i, (x, y, s) in enumerate(homes))
    avenue = ""
    for i in range(8):
        near = (i / 7) ** 2
        avenue += poplar(716 - near * 640, 606 + near * 400, 110 + 470 * near, "#c9a23a" if i % 2 else "#b08a35", i)
        avenue += poplar(
            880 + near * 640, 606 + near * 400, 105 + 440 * near, "#a98a34" if i % 2 else "#d0ad48", i + 20
        )
    people = person(Person("#35506a", "kalpak"), 820, 860, 215) + person(Person("#b5482f", pose="raise"), 900, 870, 140)
    people += person(Person("#7a4a6a", "scarf", skirt=True), 740, 740, 130)
    roll = dice(2)
    leaves = "".join(
        ellipse(roll.uniform(250, 1500), roll.uniform(800, 1060), 6, 3, roll.choice(["#d9a93a", "#b5702c"]))
        for _ in range(90)
    )
    return picture(sky + far + ground_ + road + ditch + rows + avenue + leaves + people)


def block(x: float, top: float, width: float, colours: tuple[str, str], seed: int) -> str:
    """A house of many windows, some of them lit."""
    roll, wall, lamp = dice(seed), *colours
    panes = ""
    for column in range(int((width - 14) / 22)):
        for floor in range(int((960 - top) / 30)):
            lit = roll.random() < 0.34
            panes += rect(
                x + 10 + column * 22, top + 14 + floor * 30, 12, 16, lamp if lit else "#2b303b", 0.95 if lit else 0.35
            )
    return (
        rect(x, top, width, 1067 - top, wall)
        + rect(x + width * 0.72, top, width * 0.28, 1067 - top, "#000000", 0.12)
        + panes
    )


def quarter(layer: int, low: float, colours: tuple[str, str], leaves: str) -> str:
    """A row of houses over the whole width; the nearer the layer, the larger."""
    roll, parts, x = dice(14 + layer), "", -30.0
    while x < WIDTH:
        width = roll.uniform(90, 170) * (1 + layer * 0.22)
        parts += block(x, low - roll.uniform(0, 120), width, colours, roll.randrange(9999))
        x += width + roll.uniform(4, 60)
    for i in range(14):
        tall = roll.uniform(80, 150) * (1 + layer * 0.3)
        parts += poplar(roll.uniform(0, WIDTH), 860 + layer * 60, tall, leaves, i)
    return parts


def city() -> str:
    sky = ground("sky", "#3f5a7d", "#8d8ba0", "#e0a98a", "#f4d3a0", "#f4d3a0")
    rosy = Range(204, 640, 420, "#fbe3cf", "#8f8db0", "#6f6a86", "#454766", "#d9b3a0", 0.3, 0.2)
    rows = quarter(0, 600, ("#8b8296", "#f4d9a6"), "#5c5c5e") + quarter(1, 690, ("#625d72", "#f9dc98"), "#41464a")
    rows += quarter(2, 790, ("#3d3d4c", "#ffe0a0"), "#272c31")
    roll, street = dice(14), rect(0, 955, WIDTH, 120, "#262a33")
    for _ in range(60):
        x, y, size = roll.uniform(0, WIDTH), roll.uniform(975, 1055), roll.uniform(3, 7)
        street += ellipse(x, y, size, size * 0.7, roll.choice(["#ffe3a6", "#e0604a", "#fff4dc"]), 0.9)
    return picture(sky + mountains(rosy) + haze(560, 160, "#f0c79c", 0.7) + rows + street)


def pupils() -> str:
    """Six children and their teacher on both banks."""
    group = (
        (290, 900, 265, "#b5482f", "long", "point"),
        (390, 940, 240, "#27608a", "hair", "work"),
        (480, 900, 225, "#d6a237", "hair", "hold"),
        (1190, 890, 235, "#3f7a5a", "long", "hold"),
        (1290, 930, 250, "#7a4a8a", "hair", "raise"),
        (1390, 900, 225, "#c2566a", "long", "rest"),
    )
    teacher = person(Person("#274a5a", "long", "hold", skirt=True), 150, 930, 345)
    return teacher + "".join(
        person(Person(coat, hat, pose, turned=x > 800), x, y, h) for x, y, h, coat, hat, pose in group
    )


def children() -> str:
    sky = ground("sky", "#9cc6d2", "#e6ecd6", "#e6ecd6")
    slopes = (
        hill(81, 470, 240, "#a9bf98")
        + haze(380, 140, "#e9edda", 0.6)
        + hill(84, 600, 150, "#86a466")
        + hill(85, 690, 60, "#7b9a4f")
    )
    meadow = rect(0, 676, WIDTH, 400, "#83a453") + grass(6, 700, 200, ["#5f8238", "#a9c76c"])
    brook = path(
        "M700 690 C820 700 900 720 860 790 C800 870 1120 900 1180 1067 H560 C620 960 560 860 640 800"
        " C700 760 690 720 660 690 Z",
        "#6fa9b6",
    )
    light = path(
        "M690 720 C780 740 800 770 750 830 C700 900 900 960 920 1067 H820 C800 980 640 920 690 830"
        " C720 780 720 750 690 720 Z",
        "#a5d0d6",
        0.7,
    )
    roll, stones = dice(15), ""
    for _ in range(34):
        side = roll.choice([-1, 1])
        x, y, size = 800 + side * roll.uniform(120, 330), roll.uniform(740, 1040), roll.uniform(12, 32)
        stones += ellipse(x, y, size, size * 0.6, roll.choice(["#9a978b", "#b3b0a4", "#7d7a70"])) + ellipse(
            x - 3, y - size * 0.2, size * 0.5, size * 0.22, "#d3d0c4", 0.6
        )
    bucket = (
        path("M640 872 l10 62 h58 l10 -62 Z", "#8a9aa2")
        + ellipse(679, 872, 39, 10, "#cfe6ea")
        + line("M641 868 Q679 818 717 868", "#5f6c72", 4)
    )
    return picture(sky + slopes + meadow + brook + light + stones + bucket + pupils())


LAND = {"field": field, "jailoo": jailoo, "village": village, "city": city, "children": children}
