"""Scenes under a roof: hearing, press conference, training."""

from multimedia.demo.draw.figures import HAIR, Person, person
from multimedia.demo.draw.mountains import Range, mountains
from multimedia.demo.draw.shapes import (
    WIDTH,
    dice,
    ellipse,
    glow,
    ground,
    limb,
    line,
    path,
    picture,
    placed,
    polygon,
    rect,
)

COATS = ["#4a3b3a", "#35424e", "#5a3a40", "#3d4a3c", "#5b4a38", "#2f3a46"]


def window(x: float, y: float, width: float, height: float) -> str:
    crop = 'viewBox="380 150 560 700" preserveAspectRatio="xMidYMid slice"'
    view = f'<svg x="{x}" y="{y}" width="{width}" height="{height}" {crop}>'
    view += (
        rect(0, 0, WIDTH, 1067, "#bcd8e4")
        + mountains(Range(5, 760, 380, veil=0.45))
        + rect(0, 740, WIDTH, 330, "#b3bf8f")
        + "</svg>"
    )
    bars = line(f"M{x + width / 2} {y} V{y + height} M{x} {y + height * 0.36} H{x + width}", "#8a7657", 9)
    return (
        view
        + bars
        + f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="none" stroke="#8a7657" stroke-width="14"/>'
    )


def listener(x: float, y: float, h: float, coat: str, hat: str, raised: bool) -> str:
    """Somebody in the audience, seen from behind and cut off by the bench."""
    arm = (
        limb(((x + 0.3 * h, y - 0.1 * h), (x + 0.46 * h, y - 0.42 * h), (x + 0.42 * h, y - 0.78 * h)), coat, 0.15 * h)
        if raised
        else ""
    )
    hand = ellipse(x + 0.42 * h, y - 0.84 * h, 0.07 * h, 0.085 * h, "#a3735a") if raised else ""
    back = path(
        f"M{x - 0.44 * h} {y + h * 0.6} C{x - 0.46 * h} {y - 0.1 * h} {x - 0.34 * h} {y - 0.22 * h} {x} {y - 0.26 * h}"
        f" C{x + 0.34 * h} {y - 0.22 * h} {x + 0.46 * h} {y - 0.1 * h} {x + 0.44 * h} {y + h * 0.6} Z",
        coat,
    )
    neck = rect(x - 0.08 * h, y - 0.34 * h, 0.16 * h, 0.16 * h, "#8a5d47")
    skull = ellipse(x, y - 0.5 * h, 0.17 * h, 0.21 * h, "#efe6da" if hat == "scarf" else HAIR)
    felt = (
        f"M{x - 0.21 * h} {y - 0.54 * h} L{x - 0.12 * h} {y - 0.9 * h} Q{x} {y - 0.98 * h} {x + 0.12 * h} {y - 0.9 * h}"
    )
    kalpak = path(
        f"{felt} L{x + 0.21 * h} {y - 0.54 * h} Q{x} {y - 0.62 * h} {x - 0.21 * h} {y - 0.54 * h} Z", "#f1ede3"
    )
    kalpak += line(
        f"M{x - 0.22 * h} {y - 0.53 * h} Q{x} {y - 0.61 * h} {x + 0.22 * h} {y - 0.53 * h}", "#26221f", 0.05 * h
    )
    return arm + hand + back + neck + skull + (kalpak if hat == "kalpak" else "")


def audience(seed: int) -> str:
    roll, parts = dice(seed), ""
    for row, (y, h, many) in enumerate(((800, 150, 11), (905, 195, 9), (1030, 250, 7))):
        for i in range(many):
            x = (i + 0.5 + (row % 2) * 0.3) * WIDTH / many + roll.uniform(-14, 14)
            hat = roll.choice(["hair", "hair", "kalpak", "scarf"])
            parts += listener(x, y, h, roll.choice(COATS), hat, (row, i) in {(0, 8), (1, 2), (0, 3)})
        parts += rect(0, y + h * 0.34, WIDTH, 30 + row * 14, "#6b4c33") + rect(0, y + h * 0.34, WIDTH, 6, "#8a6645")
    return parts


def hearing() -> str:
    wall = ground("wall", "#efe7d6", "#dccfb4", "#cbbb9a") + rect(0, 560, WIDTH, 520, "#a98a63")
    panes = (
        window(90, 90, 230, 360) + window(1280, 90, 230, 360) + window(400, 90, 150, 360) + window(1050, 90, 150, 360)
    )
    screen = (
        rect(610, 110, 380, 290, "#f7f4ec")
        + rect(610, 110, 380, 290, "none")
        + line("M610 110 H990 V400 H610 Z", "#5a4a36", 8)
    )
    screen += "".join(
        rect(660 + k * 74, 330 - h, 46, h, "#9b1b30" if k == 1 else "#7f98a6") for k, h in enumerate((70, 165, 40))
    )
    screen += (
        line("M640 334 H960", "#5a4a36", 5)
        + rect(650, 140, 220, 14, "#5a4a36", 0.8)
        + rect(650, 350, 260, 8, "#b3a88f")
        + rect(650, 368, 200, 8, "#b3a88f")
    )
    guests = (
        (460, "#35506a", "kalpak"),
        (580, "#7a4a6a", "long"),
        (1020, "#4a5a44", "hair"),
        (1140, "#5a4436", "kalpak"),
    )
    board = "".join(person(Person(coat, hat, "hold"), x, 700, 300) for x, coat, hat in guests)
    table = rect(380, 560, 840, 150, "#6b4c33") + rect(366, 548, 868, 20, "#8a6645")
    table += "".join(
        rect(x, 536, 54, 8, "#fbf8f0") + rect(x + 66, 516, 12, 30, "#9fc0c8", 0.9) for x in (430, 550, 990, 1110)
    )
    speaker = person(Person("#9b1b30", "long", "point"), 800, 700, 345)
    desk = (
        path("M735 560 H865 L850 760 H750 Z", "#7d5a3c")
        + rect(722, 546, 156, 20, "#94704e")
        + line("M830 546 q-4 -50 -22 -66", "#2b2623", 5)
    )
    return picture(wall + panes + screen + board + table + speaker + desk + audience(12))


def microphone(x: float, y: float, turn: float, colour: str) -> str:
    body = rect(-17, 70, 34, 420, "#15171b", 1, 12) + rect(-46, 18, 92, 84, colour, 1, 6)
    label = rect(-32, 42, 64, 10, "#f6f2e8", 0.9) + rect(-32, 62, 42, 8, "#f6f2e8", 0.7)
    ball = ellipse(0, -36, 46, 58, "#24272d") + ellipse(-14, -54, 18, 24, "#454b54", 0.8)
    mesh = line("M-42 -36 H42 M-36 -60 H36 M-36 -12 H36", "#3a4048", 3, 0.9)
    return placed(body + label + ball + mesh, x, y, 1, turn)


def conference() -> str:
    wall = ground("wall", "#31546a", "#22394b", "#172a39") + glow("lamp", 800, 400, 760, "#8fb6c8", 0.5)
    banner = "".join(
        placed(polygon(((0, -26), (26, 0), (0, 26), (-26, 0)), "#f1ede3", 0.1), x, y)
        for x in range(60, 1600, 148)
        for y in range(70, 640, 148)
    )
    flag = (
        rect(1250, 60, 12, 620, "#c9a24a")
        + path("M1262 80 C1330 70 1360 110 1430 96 L1430 420 C1360 440 1330 400 1262 414 Z", "#9b1b30")
        + polygon(((1346, 196), (1390, 252), (1346, 308), (1302, 252)), "#f1ede3")
    )
    speaker = person(Person("#27313d", "hair", "hold"), 800, 1560, 1400)
    shirt = polygon(((742, 405), (800, 545), (858, 405)), "#f4efe4") + polygon(
        ((786, 440), (814, 440), (824, 560), (800, 610), (776, 560)), "#9b1b30"
    )
    set_ = (
        (470, 830, 24, "#9b1b30"),
        (600, 790, 14, "#22567a"),
        (720, 812, 5, "#2b2f36"),
        (850, 800, -4, "#c99a2f"),
        (980, 806, -13, "#2f6a4c"),
        (1120, 850, -25, "#5a3a6a"),
    )
    return picture(wall + banner + flag + speaker + shirt + "".join(microphone(*one) for one in set_))


def workshop_wall() -> str:
    """Blackboard with a curve, and shelves with books and spare parts."""
    board = rect(560, 110, 640, 380, "#2f4a44") + line("M560 110 H1200 V490 H560 Z", "#7d5a3c", 14)
    chalk = line(
        "M640 400 H1120 M640 400 V180 M640 380 C760 370 800 230 900 250 S1040 330 1110 210", "#eef2ec", 5
    ) + ellipse(900, 250, 10, 10, "#f3d06a")
    chalk += line("M1010 170 h110 M1010 196 h80 M690 190 h90", "#eef2ec", 5, 0.7)
    shelf = (
        rect(1290, 200, 230, 14, "#7d5a3c")
        + rect(1290, 350, 230, 14, "#7d5a3c")
        + "".join(
            rect(1300 + k * 42, 128 + (k % 2) * 14, 32, 72 - (k % 2) * 14, c)
            for k, c in enumerate(("#9b1b30", "#27608a", "#d6a237", "#3f7a5a", "#7a4a6a"))
        )
    )
    shelf += (
        ellipse(1350, 318, 32, 32, "#8a9aa2")
        + ellipse(1350, 318, 15, 15, "#cbbfa8")
        + rect(1410, 290, 80, 60, "#5b6a72", 1, 6)
    )
    return board + chalk + shelf


def workbench() -> str:
    """A bench with an opened flow meter, a wrench, a tool box and a bowl of tea."""
    bench = (
        rect(60, 720, 1480, 40, "#a67c50")
        + rect(60, 756, 1480, 330, "#7d5a3c")
        + "".join(rect(x, 770, 6, 300, "#5f4229", 0.6) for x in range(200, 1540, 210))
    )
    meter = (
        rect(640, 600, 210, 120, "#3f6a86", 1, 14)
        + ellipse(745, 660, 44, 44, "#f4f1e8")
        + line("M745 660 L768 634", "#9b1b30", 6)
        + rect(600, 640, 40, 40, "#8a9aa2")
        + rect(850, 640, 40, 40, "#8a9aa2")
    )
    tools = (
        line("M1000 706 L1120 690", "#59636b", 14)
        + ellipse(1126, 688, 20, 20, "#59636b")
        + ellipse(1130, 686, 9, 9, "#a67c50")
        + rect(1210, 660, 150, 58, "#9b1b30", 1, 6)
        + line("M1250 660 q35 -36 70 0", "#3a3f44", 8)
    )
    tools += (
        rect(330, 676, 160, 44, "#fbf8f0")
        + line("M348 690 H460 M348 704 H430", "#9aa5ad", 4)
        + ellipse(230, 700, 30, 24, "#d9dcd8")
        + ellipse(230, 682, 30, 9, "#8a5a38")
    )
    return bench + meter + tools


def training() -> str:
    wall = ground("wall", "#e6ded0", "#cfc3ac") + window(120, 110, 300, 400)
    people = person(Person("#274a5a", "cap", "point", turned=True), 520, 880, 430) + person(
        Person("#b5482f", "scarf", "hold", skirt=True), 730, 885, 405
    )
    people += (
        person(Person("#5d6a4a", "hair", "hold"), 930, 885, 425)
        + person(Person("#8c2f39", "long", "work"), 1130, 885, 400)
        + person(Person("#35506a", "kalpak", "hold"), 1340, 885, 430)
    )
    return picture(wall + workshop_wall() + people + workbench())


INDOORS = {"hearing": hearing, "press-conference": conference, "training": training}
