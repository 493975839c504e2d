"""Three invented faces, cut from paper."""

from dataclasses import dataclass

from multimedia.demo.draw.shapes import ellipse, glow, gradient, line, mixed, path, picture, polygon

WIDE, TALL = 800, 1000


@dataclass(frozen=True)
class Face:
    wall: tuple[str, str]
    coat: str
    shirt: str
    hair: str
    kalpak: bool = False
    long_hair: bool = False
    glasses: bool = False
    moustache: bool = False
    lips: str = "#9a5348"


def bust(face: Face) -> str:
    shoulders = "M30 1000 C40 830 130 775 290 735 L330 700 H470 L510 735 C670 775 760 830 770 1000 Z"
    neck = path("M325 590 H475 V735 Q400 830 325 735 Z", "#94674e")
    under = polygon(((318, 736), (482, 736), (425, 900), (375, 900)), mixed(face.shirt, "#000000", 0.18))
    collar = polygon(((312, 728), (400, 850), (488, 728), (520, 750), (425, 960), (375, 960), (280, 750)), face.shirt)
    lapels = polygon(((284, 742), (400, 1000), (230, 1000), (250, 760)), "#000000", 0.16) + polygon(
        ((516, 742), (400, 1000), (570, 1000), (550, 760)), "#000000", 0.1
    )
    return path(shoulders, face.coat) + under + neck + collar + lapels


def features(face: Face) -> str:
    skull = "M262 400 C262 255 538 255 538 400 C542 530 505 655 400 665 C295 655 258 530 262 400 Z"
    shadow = "M400 286 C520 286 538 350 538 400 C542 530 505 655 400 665 C470 600 470 380 400 286 Z"
    brows = line("M306 436 Q338 416 370 434 M430 434 Q462 416 494 436", "#2c221e", 9)
    eyes = "".join(
        path(f"M{x - 26} 470 Q{x} 452 {x + 26} 470 Q{x} 482 {x - 26} 470 Z", "#f3ece3")
        + ellipse(x, 468, 10, 10, "#2a1c16")
        + line(f"M{x - 27} 469 Q{x} 450 {x + 27} 469", "#2a1c16", 5)
        for x in (338, 462)
    )
    nose = line("M404 470 C410 520 424 540 414 552 Q400 562 386 552", "#85583f", 6, 0.8)
    mouth = path("M356 596 Q400 582 444 596 Q400 626 356 596 Z", face.lips) + line(
        "M352 596 Q400 606 448 596", "#6e352d", 4
    )
    beard = path("M340 584 Q372 556 400 568 Q428 556 460 584 Q428 580 400 582 Q372 580 340 584 Z", "#4a433f")
    ears = ellipse(260, 470, 17, 34, "#a3735a") + ellipse(540, 470, 17, 34, "#8f624b")
    return (
        ears
        + path(skull, "#bd8b6d")
        + path(shadow, "#8f5f45", 0.22)
        + brows
        + eyes
        + nose
        + mouth
        + (beard if face.moustache else "")
    )


def cap(face: Face) -> str:
    if face.kalpak:
        crown = "M238 380 L318 128 Q400 84 482 128 L562 380 Q400 318 238 380 Z"
        brim = "M222 396 L236 352 Q400 284 564 352 L578 396 Q400 322 222 396 Z"
        seams = line("M400 100 V316 M350 116 Q322 220 312 342 M450 116 Q478 220 488 342", "#d5cebf", 5)
        return path(crown, "#f1ede3") + seams + path(brim, "#26221f")
    fringe = (
        "M250 460 C212 190 588 190 550 460 C548 400 520 352 470 330 C430 372 330 372 292 372 C266 392 256 424 250 460 Z"
    )
    return path(fringe, face.hair)


def portrait(face: Face) -> str:
    wall = f'<defs>{gradient("wall", *face.wall)}</defs><rect width="{WIDE}" height="{TALL}" fill="url(#wall)"/>'
    light = glow("light", 260, 300, 620, "#ffffff", 0.34)
    locks = (
        path("M246 430 C196 640 226 760 262 812 H538 C574 760 604 640 554 430 C540 250 260 250 246 430 Z", face.hair)
        if face.long_hair
        else ""
    )
    rims = (
        line(
            "M296 470 a42 38 0 1 0 84 0 a42 38 0 1 0 -84 0 M420 470 a42 38 0 1 0 84 0 a42 38 0 1 0 -84 0", "#2b2623", 6
        )
        + line("M380 464 Q400 454 420 464", "#2b2623", 6)
        if face.glasses
        else ""
    )
    return picture(wall + light + locks + bust(face) + features(face) + rims + cap(face), WIDE, TALL)


def usonov() -> str:
    return portrait(
        Face(("#9fb2b8", "#5d727b"), "#2c3642", "#ece8df", "#3a3431", kalpak=True, moustache=True, lips="#94604f")
    )


def japarova() -> str:
    return portrait(Face(("#cbb9a0", "#8f7a60"), "#7a2230", "#f1e9dd", "#2a201c", long_hair=True))


def satarova() -> str:
    return portrait(Face(("#a9bcae", "#64796c"), "#274a5a", "#e4ddcf", "#2f2420", long_hair=True, glasses=True))


PORTRAITS = {"portrait-usonov": usonov, "portrait-japarova": japarova, "portrait-satarova": satarova}
