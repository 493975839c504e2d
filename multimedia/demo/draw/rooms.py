"""Rooms where people work: a laboratory, the archive, a hall that votes."""

from multimedia.demo.draw.figures import HAIR, SKIN, Person, person
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
    rect,
)


def flask(x: float, y: float, colour: str, size: float = 1) -> str:
    glass = path("M-30 -220 V-120 L-96 0 Q-104 24 -76 24 H76 Q104 24 96 0 L30 -120 V-220 Z", "#eaf4f6", 0.75)
    liquid = path("M-58 -66 L-94 0 Q-100 20 -74 20 H74 Q100 20 94 0 L58 -66 Q0 -52 -58 -66 Z", colour, 0.9) + ellipse(
        0, -66, 58, 9, "#ffffff", 0.35
    )
    edge = line("M-30 -220 V-120 L-96 0 Q-104 24 -76 24 H76 Q104 24 96 0 L30 -120 V-220 M-38 -222 H38", "#7f9aa4", 5)
    return placed(
        ellipse(10, 28, 112, 12, "#1c2a30", 0.25)
        + glass
        + liquid
        + edge
        + line("M-64 -20 L-44 -60", "#ffffff", 8, 0.7),
        x,
        y,
        size,
    )


def tubes(x: float, y: float) -> str:
    rack = rect(x - 20, y - 60, 400, 26, "#9a7048") + rect(x - 20, y + 60, 400, 30, "#7d5836")
    fill = ("#7fc4d6", "#a8d0b0", "#cdb36a", "#7fc4d6", "#9fc0e0")
    glass = "".join(
        rect(x + k * 74, y - 150, 42, 220, "#eaf4f6", 0.85, 20)
        + rect(x + k * 74 + 4, y - 40 - k * 14, 34, 106 + k * 14, c, 0.95, 16)
        + rect(x + k * 74 + 8, y - 140, 7, 190, "#ffffff", 0.7, 3)
        for k, c in enumerate(fill)
    )
    return glass + rack


def microscope(x: float, y: float) -> str:
    foot = rect(-110, -30, 250, 36, "#27323b", 1, 14) + path(
        "M60 -30 C150 -150 150 -330 20 -420 L-10 -380 C80 -310 80 -160 20 -30 Z", "#35434e"
    )
    barrel = placed(
        rect(-34, -190, 68, 230, "#dfe5e6", 1, 14)
        + rect(8, -190, 26, 230, "#aab6ba", 1, 12)
        + rect(-24, -260, 48, 80, "#27323b", 1, 8)
        + rect(-20, 40, 40, 56, "#6f8894"),
        -30,
        -300,
        1,
        18,
    )
    return placed(
        ellipse(20, 8, 190, 16, "#1c2a30", 0.3)
        + foot
        + barrel
        + rect(-120, -150, 190, 20, "#27323b", 1, 6)
        + rect(-96, -160, 90, 10, "#bfe0ea"),
        x,
        y,
    )


def laboratory() -> str:
    wall = ground("wall", "#e6eef0", "#d3e0e2", "#c0d0d4") + glow("window", 300, 260, 620, "#ffffff", 0.9)
    pane = (
        rect(90, 90, 400, 470, "#cfe6ee")
        + path("M90 420 Q200 340 300 400 T490 370 V560 H90 Z", "#9fc0a0")
        + line("M290 90 V560 M90 300 H490", "#ffffff", 14)
        + line("M90 90 H490 V560 H90 Z", "#ffffff", 20)
    )
    shelf = rect(980, 250, 520, 18, "#b9a88a") + "".join(
        rect(1010 + k * 70, 150 + (k % 3) * 16, 46, 100 - (k % 3) * 16, c, 1, 8)
        for k, c in enumerate(("#6b8f9a", "#c9a24a", "#8a4a38", "#7f9a6a", "#53748a", "#c9a24a"))
    )
    scientist = person(Person("#f7f7f2", "long", "hold"), 800, 960, 720)
    bench = (
        rect(0, 800, WIDTH, 40, "#f4f1ea")
        + rect(0, 836, WIDTH, 240, "#8fa3a8")
        + "".join(line(f"M{x} 850 V1067", "#6f8388", 4) for x in (330, 800, 1260))
    )
    return picture(
        wall
        + pane
        + shelf
        + scientist
        + bench
        + tubes(120, 750)
        + microscope(1290, 806)
        + flask(1010, 776, "#4fa3c4", 1.05)
        + flask(610, 778, "#d9b24a", 0.8)
    )


def binders(y: float, seed: int) -> str:
    roll, x, parts = dice(seed), 70.0, ""
    while x < 1500:
        width, tall = roll.uniform(34, 62), roll.uniform(150, 186)
        colour = roll.choice(["#8a2a38", "#35506a", "#6a7a4a", "#c9a24a", "#5a4436", "#d8cbb0", "#7f8a90"])
        lean = roll.choice([0, 0, 0, 0, 5])
        spine = (
            rect(0, -tall, width, tall, colour, 1, 3)
            + rect(width * 0.7, -tall, width * 0.3, tall, "#000000", 0.15)
            + rect(6, -tall + 26, width - 12, 44, "#f6f0e2", 0.9)
            + rect(10, -tall + 38, width - 24, 5, "#7d766b")
        )
        parts += placed(spine, x, y, 1, lean)
        x += width + (roll.uniform(30, 80) if roll.random() < 0.08 else 4)
    return parts


def open_folder() -> str:
    """A sheet in a folder, held up."""
    folder = placed(
        rect(-90, -64, 180, 128, "#d8cbb0", 1, 6)
        + rect(-80, -54, 160, 108, "#fbf8f0")
        + "".join(rect(-64, -36 + k * 18, 128 - k * 12, 6, "#b0aa9c") for k in range(5)),
        1124,
        700,
        1,
        -6,
    )
    return folder


def archive() -> str:
    room = ground("room", "#4a3a2c", "#5d4936", "#3c2e22")
    shelves = "".join(
        binders(y, 30 + n) + rect(40, y, 1520, 22, "#8a6645") + rect(40, y + 18, 1520, 16, "#000000", 0.3)
        for n, y in enumerate((230, 470, 710))
    )
    posts = "".join(rect(x, 0, 30, 800, "#6b4c33") for x in (30, 780, 1540))
    light = glow("lamp", 640, 560, 640, "#ffd892", 0.6)
    reader = person(Person("#35506a", "long", "hold"), 1120, 1060, 640)
    table = rect(0, 880, WIDTH, 36, "#a37a4e") + rect(0, 914, WIDTH, 160, "#6b4c33")
    lamp = (
        line("M520 880 V640 Q520 600 560 590", "#2b2623", 12)
        + path("M500 600 L660 560 L690 640 L520 660 Z", "#2f5a48")
        + ellipse(606, 648, 76, 12, "#fff0c4")
    )
    pile = "".join(
        rect(180 + k * 6, 850 - k * 34, 240 - k * 14, 30, c, 1, 3)
        + rect(190 + k * 6, 858 - k * 34, 220 - k * 14, 14, "#f3ecdc")
        for k, c in enumerate(("#8a2a38", "#35506a", "#6a7a4a", "#c9a24a"))
    )
    return picture(
        room
        + shelves
        + posts
        + light
        + reader
        + open_folder()
        + table
        + pile
        + lamp
        + glow("pool", 640, 880, 420, "#ffe6b0", 0.35)
    )


def raised(x: float, y: float, coat: str, card: str, h: float) -> str:
    """An arm held up with a voting card."""
    arm = limb(((x, y), (x + 8, y - h * 0.5), (x + 4, y - h)), coat, h * 0.26) + limb(
        ((x + 4, y - h * 0.94), (x + 4, y - h * 1.1)), SKIN, h * 0.17
    )
    return arm + placed(
        rect(-h * 0.24, -h * 0.34, h * 0.48, h * 0.36, card, 1, 6)
        + rect(-h * 0.16, -h * 0.24, h * 0.32, h * 0.05, "#ffffff", 0.75),
        x + 4,
        y - h * 1.12,
        1,
        (x % 14) - 7,
    )


def ballot() -> str:
    wall = ground("wall", "#3d5a57", "#4d6e68", "#2f4744") + glow("stage", 800, 330, 720, "#f6efd2", 0.55)
    curtain = "".join(
        path(f"M{x} 0 Q{x + 26} 300 {x} 640 H{x + 44} Q{x + 66} 300 {x + 44} 0 Z", "#7a1626" if k % 2 else "#8f1d30")
        for k, x in enumerate((*range(0, 220, 44), *range(1380, 1600, 44)))
    )
    chair = (
        rect(560, 470, 480, 130, "#6b4c33")
        + rect(546, 456, 508, 20, "#94704e")
        + person(Person("#27313d", "kalpak", "hold"), 690, 640, 380)
        + person(Person("#9b1b30", "long", "point"), 900, 640, 370)
    )
    desk = rect(540, 520, 520, 150, "#7d5a3c") + rect(526, 508, 548, 20, "#a37a4e")
    box = (
        rect(730, 420, 120, 104, "#e9f1f3", 0.85, 6)
        + rect(760, 426, 60, 8, "#2b3138")
        + "".join(rect(744 + k * 24, 470 + (k % 2) * 14, 40, 26, "#ffffff", 0.9) for k in range(4))
    )
    roll, crowd = dice(23), ""
    for row, (y, h, many) in enumerate(((800, 130, 12), (930, 170, 9), (1080, 220, 7))):
        for k in range(many):
            x = (k + 0.5 + row % 2 * 0.35) * WIDTH / many + roll.uniform(-16, 16)
            coat = roll.choice(["#35424e", "#5a3a40", "#3d4a3c", "#5b4a38", "#2f3a46"])
            crowd += (
                raised(x + h * 0.5, y - h * 0.1, coat, roll.choice(["#d9a93a", "#d9a93a", "#e8c766"]), h * 0.92)
                if roll.random() < 0.7
                else ""
            )
            crowd += path(
                f"M{x - h * 0.5} {y + h} C{x - h * 0.5} {y - h * 0.1} {x - h * 0.3} {y - h * 0.26} {x} {y - h * 0.28}"
                f" C{x + h * 0.3} {y - h * 0.26} {x + h * 0.5} {y - h * 0.1} {x + h * 0.5} {y + h} Z",
                coat,
            ) + ellipse(x, y - h * 0.5, h * 0.19, h * 0.24, roll.choice([HAIR, HAIR, "#efe6da"]))
    return picture(wall + curtain + chair + desk + box + crowd)


ROOMS = {"laboratory": laboratory, "archive": archive, "ballot": ballot}
