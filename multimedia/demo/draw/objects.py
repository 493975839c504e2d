"""Things seen from near: a water meter, a phone, a tap."""

from multimedia.demo.draw.figures import SKIN
from multimedia.demo.draw.shapes import (
    dice,
    ellipse,
    glow,
    gradient,
    ground,
    limb,
    line,
    path,
    picture,
    placed,
    polygon,
    rect,
)


def pipe(x: float, y: float, width: float, thick: float, name: str) -> str:
    shine = f"<defs>{gradient(name, '#2f4858', '#9db6c2', '#5f7d8c', '#22343f')}</defs>"
    return shine + rect(x, y, width, thick, f"url(#{name})")


def flange(x: float, y: float, tall: float) -> str:
    bolts = "".join(ellipse(x + 21, y + tall * k / 5, 9, 9, "#2b3840") for k in range(1, 5))
    return rect(x, y, 42, tall, "#6f8894", 1, 6) + rect(x + 26, y, 16, tall, "#3f5560", 0.8, 6) + bolts


def dial(x: float, y: float, radius: float) -> str:
    """The face of a meter: digits in windows, ticks all round and a red hand."""
    rim = (
        ellipse(x, y, radius + 46, radius + 46, "#7a5a22")
        + ellipse(x - 6, y - 8, radius + 38, radius + 38, "#d6ab52")
        + ellipse(x, y, radius + 10, radius + 10, "#8a6a2c")
    )
    face = ellipse(x, y, radius, radius, "#fbf8ef")
    ticks = "".join(
        placed(rect(-3, -radius + 14, 6, 34 if k % 5 == 0 else 18, "#2b3138"), x, y, 1, k * 9) for k in range(40)
    )
    digits = "".join(rect(x - 150 + k * 62, y - 100, 52, 76, "#9b1b30" if k > 2 else "#20262c", 1, 6) for k in range(5))
    marks = "".join(
        f'<text x="{x - 124 + k * 62}" y="{y - 44}" font-family="sans-serif" font-size="54" font-weight="700"'
        f' text-anchor="middle" fill="#fff">{d}</text>'
        for k, d in enumerate("00473")
    )
    hand = placed(
        polygon(((-8, 26), (8, 26), (3, -radius + 70), (-3, -radius + 70)), "#c21f36"), x, y + 60, 0.72, 38
    ) + ellipse(x, y + 60, 18, 18, "#2b3138")
    glass = path(
        f"M{x - radius * 0.86} {y - radius * 0.3} A{radius} {radius} 0 0 1 {x + radius * 0.3} {y - radius * 0.9}"
        f" A{radius * 1.3} {radius * 1.3} 0 0 0 {x - radius * 0.86} {y - radius * 0.3} Z",
        "#ffffff",
        0.55,
    )
    return (
        ellipse(x + 20, y + 34, radius + 60, radius + 50, "#0f1a20", 0.35, "soft")
        + rim
        + face
        + ticks
        + digits
        + marks
        + hand
        + glass
    )


def wheel(x: float, y: float, radius: float) -> str:
    ring = f'<circle cx="{x}" cy="{y}" r="{radius}" fill="none" stroke="#8c1a2c" stroke-width="34"/>'
    ring += f'<circle cx="{x - 4}" cy="{y - 6}" r="{radius}" fill="none" stroke="#d2404f" stroke-width="12"/>'
    spokes = "".join(placed(rect(-11, -radius, 22, radius * 2, "#8c1a2c"), x, y, 1, turn) for turn in (20, 80, 140))
    return (
        ellipse(x + 20, y + 30, radius + 20, radius + 14, "#0f1a20", 0.25, "soft")
        + spokes
        + ring
        + ellipse(x, y, 30, 30, "#d6ab52")
    )


def meter() -> str:
    wall = ground("wall", "#c9d2cf", "#a8b7b5", "#7f9293") + "".join(
        line(f"M0 {y} H1600", "#6f8384", 5, 0.35) for y in range(120, 1067, 150)
    )
    wall += "".join(
        line(f"M{x + (150 if row % 2 else 0)} {row * 150 - 30} v150", "#6f8384", 5, 0.3)
        for row in range(8)
        for x in range(0, 1600, 300)
    )
    light = glow("lamp", 360, 120, 820, "#fff7e0", 0.7)
    pipes = (
        ellipse(800, 780, 900, 40, "#1c2a30", 0.35, "soft")
        + pipe(0, 560, 1600, 170, "tube")
        + flange(330, 530, 230)
        + flange(1180, 530, 230)
    )
    riser = f"<defs>{gradient('riser', '#2f4858', '#9db6c2', '#22343f', across=True)}</defs>" + rect(
        1330, 240, 84, 330, "url(#riser)"
    )
    drops = "".join(
        path(f"M{x} {y} q-16 26 0 36 q16 -10 0 -36 Z", "#cfe6ee", 0.9) for x, y in ((420, 770), (424, 850), (1236, 800))
    )
    return picture(wall + light + riser + pipes + dial(760, 470, 250) + wheel(1372, 230, 130) + drops)


def screen() -> str:
    """A phone with a red warning and a river that rises."""
    case = (
        rect(612, 130, 372, 720, "#15181d", 1, 46)
        + rect(620, 138, 356, 704, "#2c323b", 1, 40)
        + rect(634, 156, 328, 668, "#f3efe6", 1, 26)
    )
    river = path("M634 420 Q720 380 800 420 T962 400 V640 H634 Z", "#b9c7b0") + path(
        "M634 520 C720 470 760 560 840 510 S940 540 962 500 V640 H634 Z", "#5f97ab"
    )
    gauge = rect(880, 400, 12, 130, "#9b1b30") + "".join(rect(880, 412 + k * 26, 12, 12, "#f6f2e8") for k in range(5))
    alert = (
        rect(652, 200, 292, 170, "#9b1b30", 1, 20)
        + path("M716 236 L764 322 H668 Z", "#ffd166")
        + rect(711, 262, 10, 34, "#5a1020", 1, 4)
        + ellipse(716, 308, 6, 6, "#5a1020")
    )
    words = (
        rect(782, 240, 136, 16, "#fff", 1, 8)
        + rect(782, 274, 110, 12, "#f3c9cf", 1, 6)
        + rect(782, 300, 124, 12, "#f3c9cf", 1, 6)
    )
    lines = "".join(rect(656, 664 + k * 32, w, 14, "#b9b2a3", 1, 7) for k, w in enumerate((270, 240, 180))) + rect(
        656, 770, 284, 36, "#27407f", 1, 18
    )
    shine = polygon(((634, 156), (800, 156), (634, 520)), "#ffffff", 0.1)
    return case + river + gauge + alert + words + lines + shine


def phone() -> str:
    back = ground("dusk", "#56657e", "#8a8f9a", "#c9a98a", "#7a6a5a") + "".join(
        ellipse(x, y, r, r, c, 0.5, "mist")
        for x, y, r, c in (
            (220, 300, 150, "#e8c38a"),
            (1350, 220, 190, "#9fb6cc"),
            (1250, 760, 230, "#6f5a48"),
            (180, 820, 200, "#54483e"),
            (1480, 560, 110, "#f0d7a0"),
        )
    )
    rain = "".join(
        line(f"M{x} {y} l-14 52", "#dfe8f0", 2, 0.35)
        for x, y in ((dice(k).uniform(0, 1600), dice(k + 400).uniform(0, 1000)) for k in range(150))
    )
    sleeve = path("M560 1067 C600 900 690 830 800 800 L1060 1067 Z", "#27407f") + path(
        "M560 1067 C600 900 690 830 720 826 L700 1067 Z", "#1c2f60"
    )
    palm = path(
        "M640 900 C560 760 560 560 600 470 C640 450 650 520 652 600 L960 600"
        " C1010 640 1010 800 960 900 C900 980 700 980 640 900 Z",
        SKIN,
    )
    fingers = (
        "".join(
            limb(((1000, y + 40), (972, y)), SKIN, 46) + ellipse(962, y - 4, 18, 15, "#c4947a") for y in (610, 680, 746)
        )
        + limb(((612, 780), (640, 640), (664, 600)), SKIN, 62)
        + ellipse(668, 588, 20, 24, "#c4947a")
    )
    return picture(back + rain + sleeve + palm + screen() + fingers)


def brass() -> str:
    """The tap itself."""
    metal = f"<defs>{gradient('brass', '#f3dc9a', '#c9963a', '#7f5a1e')}</defs>"
    spout = (
        metal
        + path("M420 250 H860 Q1010 250 1010 400 V470 H900 V420 Q900 360 840 360 H420 Z", "url(#brass)")
        + rect(884, 460, 142, 40, "#a87a2c", 1, 8)
        + rect(640, 150, 70, 110, "#b5852f", 1, 10)
    )
    handle = (
        rect(520, 110, 310, 54, "#9b1b30", 1, 27)
        + rect(536, 118, 270, 14, "#d2606c", 1, 7)
        + rect(330, 210, 100, 190, "#8a6a3a", 1, 12)
    )
    return spout + handle


def full_bowl(flow: str) -> str:
    """A bowl of water with rings; `flow` falls into it and splashes."""
    bowl = (
        ellipse(955, 1020, 430, 60, "#33502a", 0.4, "soft")
        + path("M600 780 Q620 1030 955 1030 Q1290 1030 1310 780 Z", "#e9e4d6")
        + path("M1100 780 Q1110 980 1010 1028 Q1280 1010 1310 780 Z", "#b9b09a", 0.6)
        + ellipse(955, 780, 356, 76, "#f7f3e8")
        + ellipse(955, 786, 326, 62, "#7fc0d4")
    )
    rings = "".join(
        f'<ellipse cx="955" cy="794" rx="{60 + k * 64}" ry="{12 + k * 12}" fill="none" stroke="#d8f0f8"'
        f' stroke-width="5" opacity="{0.9 - k * 0.18}"/>'
        for k in range(4)
    )
    roll = dice(4)
    splash = "".join(
        ellipse(
            955 + roll.uniform(-150, 150),
            770 - roll.random() ** 2 * 150,
            roll.uniform(4, 11),
            roll.uniform(5, 13),
            "#e8f8fc",
            0.9,
        )
        for _ in range(38)
    )
    return bowl + rings + flow + splash


def tap() -> str:
    back = ground("garden", "#b9d3b0", "#94b884", "#6f9a5e") + "".join(
        ellipse(x, y, r, r, c, 0.55, "mist")
        for x, y, r, c in (
            (200, 240, 170, "#e3efc4"),
            (1380, 300, 220, "#5f8a4a"),
            (1200, 130, 120, "#f2f0c8"),
            (240, 700, 210, "#557f42"),
        )
    )
    stream = f"<defs>{gradient('flow', '#d8f0f8', '#8cc8dc', '#e8f8fc', across=True)}</defs>" + path(
        "M916 500 H994 Q1000 640 984 800 H926 Q910 640 916 500 Z", "url(#flow)", 0.92
    )
    hands = (
        limb(((280, 1080), (520, 920), (640, 850)), "#b5482f", 120)
        + limb(((600, 872), (680, 826)), SKIN, 92)
        + "".join(limb(((690, 820 + k * 16), (752, 800 + k * 20)), SKIN, 26) for k in range(4))
    )
    return picture(back + brass() + full_bowl(stream) + hands)


OBJECTS = {"meter": meter, "phone": phone, "tap": tap}
