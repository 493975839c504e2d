"""Work on water: a digger lays pipes, a dam lets water through."""

from multimedia.demo.draw.figures import Person, person, spade
from multimedia.demo.draw.mountains import Range, hill, mountains
from multimedia.demo.draw.shapes import (
    WIDTH,
    dice,
    ellipse,
    glow,
    gradient,
    ground,
    haze,
    limb,
    line,
    path,
    picture,
    polygon,
    rect,
)


def digger(x: float, y: float) -> str:
    tracks = rect(x - 190, y - 80, 380, 80, "#23282c", 1, 40) + rect(x - 170, y - 64, 340, 48, "#3b4349", 1, 24)
    tracks += "".join(ellipse(x - 140 + k * 70, y - 40, 20, 20, "#23282c") for k in range(5))
    body = rect(x - 170, y - 200, 300, 110, "#e0a022", 1, 12) + rect(x - 170, y - 128, 300, 38, "#b57a14")
    cab = path(
        f"M{x - 20} {y - 200} V{y - 340} Q{x - 20} {y - 360} {x} {y - 360} H{x + 90} L{x + 130} {y - 250} V{y - 200} Z",
        "#e0a022",
    )
    glass = path(f"M{x} {y - 216} V{y - 336} H{x + 78} L{x + 108} {y - 250} V{y - 216} Z", "#8fb6c4") + polygon(
        ((x, y - 336), (x + 60, y - 336), (x, y - 250)), "#d8ecf2", 0.7
    )
    boom = limb(((x + 110, y - 210), (x + 300, y - 430), (x + 480, y - 300)), "#c98a1a", 46) + limb(
        ((x + 480, y - 300), (x + 440, y - 90)), "#b57a14", 38
    )
    piston = limb(((x + 150, y - 250), (x + 290, y - 380)), "#9aa4a8", 14)
    bucket = path(
        f"M{x + 400} {y - 110} H{x + 490} L{x + 500} {y - 10} Q{x + 450} {y + 40} {x + 390} {y - 20} Z", "#4a5358"
    )
    return ellipse(x, y, 240, 22, "#2a2016", 0.4) + boom + piston + bucket + tracks + body + cab + glass


def tube(x: float, y: float, length: float) -> str:
    return (
        ellipse(x + length / 2, y + 34, length / 2, 12, "#2a2016", 0.35)
        + rect(x, y - 34, length, 68, "#2f6a94")
        + rect(x, y - 26, length, 16, "#7fb2d2")
        + ellipse(x, y, 16, 34, "#1c4260")
        + ellipse(x, y, 9, 22, "#0f2436")
        + ellipse(x + length, y, 16, 34, "#2f6a94")
    )


def trench() -> str:
    sky = ground("sky", "#8fb8d0", "#d7e2dc", "#f1e6c6", "#f1e6c6")
    far = (
        mountains(Range(131, 520, 300, veil=0.4))
        + haze(470, 110, "#eee2c4", 0.7)
        + hill(44, 560, 60, "#a9a866")
        + hill(46, 620, 40, "#96984f")
    )
    soil = f"<defs>{gradient('earth', '#b08a58', '#7d5a36')}</defs>" + rect(0, 640, WIDTH, 430, "url(#earth)")
    ditch = polygon(((0, 900), (1600, 760), (1600, 830), (0, 1040)), "#3f2c1c") + polygon(
        ((0, 1000), (1600, 808), (1600, 830), (0, 1040)), "#5d4329"
    )
    laid = (
        line("M0 985 L1060 848", "#1c4260", 52)
        + line("M0 976 L1060 840", "#4f93be", 22)
        + line("M0 968 L1060 832", "#a9d2e8", 6)
    )
    roll = dice(19)
    heap = path("M900 700 Q1080 560 1240 690 T1600 680 V760 H860 Z", "#8f6a40") + "".join(
        ellipse(
            roll.uniform(900, 1580),
            roll.uniform(650, 740),
            roll.uniform(6, 20),
            roll.uniform(5, 13),
            roll.choice(["#6f4f2e", "#a9855a", "#5d4329"]),
        )
        for _ in range(60)
    )
    crew = (
        person(Person("#d9762b", "helmet", "point"), 760, 800, 250)
        + person(Person("#d9762b", "helmet", "work"), 980, 840, 250)
        + spade(980, 840, 250)
        + person(Person("#35506a", "kalpak", "hip"), 640, 790, 240)
    )
    stack = tube(1120, 1010, 380) + tube(1180, 950, 380) + tube(1080, 1046, 380)
    return picture(sky + far + soil + heap + digger(300, 800) + ditch + laid + crew + stack)


def dam() -> str:
    sky = ground("sky", "#5f93b8", "#b5d0d8", "#e9e6d2", "#e9e6d2") + glow("sun", 1250, 180, 420, "#fff4cf", 0.9)
    far = mountains(Range(154, 470, 380, veil=0.24))
    rocks = rect(0, 440, WIDTH, 630, "#8f8560") + hill(35, 520, 90, "#8a8a58")
    lake = f"<defs>{gradient('lake', '#8fbccb', '#3f87a5')}</defs>" + path(
        "M380 450 H1220 L1260 540 H340 Z", "url(#lake)"
    )
    slopes = path("M0 380 Q200 360 380 450 L300 700 Q160 900 0 1067 Z", "#7d7a52") + path(
        "M1600 360 Q1400 360 1220 450 L1300 700 Q1450 900 1600 1067 Z", "#69683f"
    )
    wall = f"<defs>{gradient('concrete', '#e6e1d4', '#b3ab98', '#857d6b')}</defs>" + path(
        "M330 520 Q800 600 1270 520 L1180 900 Q800 960 420 900 Z", "url(#concrete)"
    )
    crest = path("M322 500 Q800 580 1278 500 V534 Q800 614 322 534 Z", "#f3efe4") + line(
        "M322 488 Q800 568 1278 488", "#6f6858", 6
    )
    seams = "".join(
        line(f"M{x} {560 - abs(x - 800) * 0.06:.0f} L{800 + (x - 800) * 0.82:.0f} 925", "#8f8774", 4, 0.6)
        for x in range(440, 1200, 95)
    )
    gates = "".join(rect(x, 640, 70, 70, "#3a4a52", 1, 4) for x in (620, 765, 910))
    falls = "".join(
        path(f"M{x} 700 H{x + 70} Q{x + 90} 860 {x + 110} 990 H{x - 40} Q{x - 20} 860 {x} 700 Z", "#f2fafc", 0.92)
        + line(f"M{x + 20} 720 Q{x + 26} 860 {x + 14} 980 M{x + 48} 720 Q{x + 58} 860 {x + 62} 980", "#b9dbe6", 6, 0.8)
        for x in (620, 765, 910)
    )
    river = path("M420 960 Q800 900 1180 960 L1360 1067 H240 Z", "#4f93ab")
    foam = "".join(ellipse(800 + dx, 985, 190, 34, "#ffffff", 0.8, "mist") for dx in (-180, 0, 180))
    bow = "".join(
        f'<path d="M470 {900 - k * 9} Q700 {620 - k * 12} 960 {760 - k * 9}"'
        f' fill="none" stroke="{c}" stroke-width="9" opacity=".28"/>'
        for k, c in enumerate(("#8a5ac0", "#3f87d5", "#4fb56a", "#f0d050", "#e07a3a", "#d24a4a"))
    )
    people = person(Person("#d9762b", "helmet", "point"), 240, 880, 220) + person(
        Person("#35506a", "helmet", "hold"), 150, 890, 225
    )
    scene = sky + far + rocks + lake + slopes + river + wall + crest + seams
    return picture(scene + gates + falls + foam + bow + people)


WORKS = {"trench": trench, "dam": dam}
