"""Harvest and herds: an apple orchard, a flock in the evening light."""

from multimedia.demo.draw.figures import Person, horse, person
from multimedia.demo.draw.land import grass
from multimedia.demo.draw.mountains import hill
from multimedia.demo.draw.shapes import (
    WIDTH,
    dice,
    ellipse,
    glow,
    gradient,
    ground,
    line,
    path,
    picture,
    placed,
    polygon,
    rect,
)


def apple_tree(x: float, y: float, size: float, seed: int) -> str:
    roll = dice(seed)
    trunk = path(
        f"M{x - 12 * size} {y} Q{x - 4 * size} {y - 70 * size} {x - 30 * size} {y - 130 * size} H{x + 30 * size}"
        f" Q{x + 6 * size} {y - 70 * size} {x + 14 * size} {y} Z",
        "#5d4634",
    )
    leaves = "".join(
        ellipse(
            x + roll.uniform(-95, 95) * size,
            y - roll.uniform(120, 250) * size,
            roll.uniform(34, 62) * size,
            roll.uniform(28, 46) * size,
            roll.choice(["#4f7a37", "#5f8c40", "#6f9c4a", "#436a30"]),
        )
        for _ in range(30)
    )
    light = "".join(
        ellipse(
            x + roll.uniform(-90, 20) * size,
            y - roll.uniform(190, 265) * size,
            roll.uniform(16, 34) * size,
            roll.uniform(10, 20) * size,
            "#b9cf6c",
            0.55,
        )
        for _ in range(9)
    )
    fruit = "".join(
        ellipse(
            x + roll.uniform(-105, 105) * size,
            y - roll.uniform(110, 250) * size,
            9 * size,
            9 * size,
            roll.choice(["#c6283a", "#d94a3a", "#e0a63a"]),
        )
        for _ in range(26)
    )
    return ellipse(x + 30 * size, y, 120 * size, 16 * size, "#24351a", 0.3) + trunk + leaves + light + fruit


def basket(x: float, y: float) -> str:
    heap = "".join(
        ellipse(x + dx, y - 44 + dy, 15, 15, c)
        for dx, dy, c in (
            (-40, 0, "#c6283a"),
            (-14, -8, "#d94a3a"),
            (12, -4, "#b82335"),
            (38, 0, "#d9603a"),
            (-26, -18, "#e0a63a"),
            (2, -24, "#c6283a"),
            (26, -18, "#d94a3a"),
        )
    )
    body = polygon(((x - 62, y - 44), (x + 62, y - 44), (x + 46, y + 20), (x - 46, y + 20)), "#b98648")
    weave = "".join(line(f"M{x - 58 + k * 3} {y - 30 + k * 15} H{x + 58 - k * 3}", "#8a5f2e", 4) for k in range(4))
    return (
        ellipse(x, y + 20, 66, 9, "#24351a", 0.35)
        + body
        + weave
        + heap
        + line(f"M{x - 60} {y - 44} Q{x} {y - 130} {x + 60} {y - 44}", "#9a6c38", 8)
    )


def orchard() -> str:
    sky = ground("sky", "#9cc3d6", "#dbe6d9", "#f6ecc9", "#f6ecc9") + glow("low", 1380, 330, 520, "#fff0c0", 0.8)
    far = hill(12, 520, 60, "#9db08a") + hill(15, 560, 50, "#8aa56a")
    meadow = f"<defs>{gradient('meadow', '#a9bf66', '#6f8f3e')}</defs>" + rect(0, 560, WIDTH, 510, "url(#meadow)")
    rows = "".join(
        apple_tree(x, y, s, n)
        for n, (x, y, s) in enumerate(
            (
                (760, 610, 0.42),
                (900, 612, 0.4),
                (560, 640, 0.6),
                (1080, 640, 0.6),
                (330, 720, 0.95),
                (1290, 720, 0.98),
                (60, 860, 1.55),
                (1560, 880, 1.6),
            )
        )
    )
    ladder = line("M432 820 L352 440 M492 814 L396 434", "#8a6a42", 11) + "".join(
        line(f"M{426 - k * 12} {770 - k * 60} L{480 - k * 13} {766 - k * 60}", "#8a6a42", 8) for k in range(6)
    )
    people = person(Person("#b5482f", "scarf", "raise", skirt=True), 590, 860, 250) + person(
        Person("#35506a", "kalpak", "hold"), 1120, 880, 270
    )
    people += person(Person("#d09a2f", "hair", "raise"), 990, 880, 165)
    return picture(
        sky
        + far
        + meadow
        + rows
        + grass(8, 640, 320, ["#5d7f38", "#b5c76c", "#86a24a"])
        + ladder
        + people
        + basket(720, 920)
        + basket(850, 960)
        + basket(1230, 940)
    )


def sheep(x: float, y: float, size: float, seed: int) -> str:
    roll = dice(seed)
    coat = roll.choice(["#f3ead8", "#eadfc8", "#f7f0e2", "#6b5444"])
    wool = "".join(
        ellipse(x + dx * size, y - (34 + dy) * size, 17 * size, 15 * size, coat)
        for dx, dy in ((-24, 0), (-10, 9), (8, 10), (22, 3), (-16, -8), (2, -8), (18, -8))
    )
    legs = "".join(
        line(f"M{x + dx * size:.1f} {y - 22 * size:.1f} V{y:.1f}", "#3a2e28", 5 * size) for dx in (-20, -10, 12, 22)
    )
    side = roll.choice([-1, 1])
    head = ellipse(x + side * 38 * size, y - 36 * size, 11 * size, 13 * size, "#3a2e28") + ellipse(
        x + side * 30 * size, y - 44 * size, 6 * size, 3 * size, "#3a2e28"
    )
    return (
        ellipse(x, y, 36 * size, 5 * size, "#3a2a14", 0.3)
        + legs
        + wool
        + path(
            f"M{x - 34 * size} {y - 26 * size} q{34 * size} {22 * size} {66 * size} 0"
            f" q{-30 * size} {8 * size} {-66 * size} 0 Z",
            "#000000",
            0.12,
        )
        + head
    )


def flock() -> str:
    sky = (
        ground("sky", "#e0a36a", "#f0c88c", "#f8e3b4", "#f8e3b4")
        + glow("evening", 420, 380, 560, "#fff2c6", 0.95)
        + ellipse(420, 380, 62, 62, "#fff7dd")
    )
    far = "".join(
        hill(seed, y, h, c)
        for seed, y, h, c in (
            (81, 560, 170, "#c9a07a"),
            (83, 620, 130, "#b98a58"),
            (86, 700, 110, "#a97a3e"),
            (89, 790, 80, "#9a6d30"),
        )
    )
    roll = dice(17)
    herd = sorted((roll.uniform(330, 1480), 760 + 250 * roll.random() ** 1.2) for _ in range(58))
    animals = "".join(
        sheep(x, y, 0.45 + (y - 760) / 250 * 0.85, n) for n, (x, y) in enumerate(sorted(herd, key=lambda spot: spot[1]))
    )
    rider = horse(130, 960, 2.1, "#3b2a24") + placed(person(Person("#27407f", "kalpak", "point"), 0, 0, 250), 236, 930)
    dust = "".join(
        ellipse(roll.uniform(400, 1400), roll.uniform(800, 980), 120, 26, "#f6dca6", 0.22, "mist") for _ in range(9)
    )
    return picture(sky + far + grass(5, 760, 360, ["#c79a44", "#e3c272", "#8f6a2c"]) + animals + dust + rider)


HARVEST = {"orchard": orchard, "flock": flock}
