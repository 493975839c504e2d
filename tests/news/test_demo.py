"""What the demo shows: many items, every block, pictures unlike their neighbours, and how texts fare later."""

from pathlib import Path

import pytest
from PIL import Image

import multimedia.seed
from cms.blocks import BodyBlock
from cms.seed import demo_data
from language.letters import find_wrong_letters
from news.demo_body import BUILDERS, body
from news.models import Kind
from news.seed import demo_items

LANGUAGES = ("ky", "ru", "en")
PICTURES = demo_data(Path(multimedia.seed.__file__).parent, "pictures")["picture"]
MEDIA = Path(multimedia.seed.__file__).parent / "demo"
NEIGHBOURS = 3
# Drawings of one motif: whoever sees two of them together thinks of a mistake.
ALIKE = ({"hearing", "ballot"}, {"glacier", "snow-survey", "winter"}, {"spring", "children"}, {"lake", "reservoir"})


def items():
    return sorted(demo_items(), key=lambda row: row["date"], reverse=True)


def motif(stem):
    return next((sorted(group)[0] for group in ALIKE if stem in group), stem)


def listed(code):
    return [row for row in items() if code in row and not {"withdrawal", "removal"} & set(row)]


def test_sixty_items_of_every_kind_over_twelve_years():
    assert len(items()) >= 60
    assert {row["kind"] for row in items()} == set(Kind.values)
    assert len({row["date"][:4] for row in items()}) >= 12
    assert len({row["slug"] for row in items()}) == len(items())
    assert sum(all(code in row for code in LANGUAGES) for row in items()) >= 60


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_neighbours_show_the_same_motif(code):
    rows = listed(code)
    for place, row in enumerate(rows):
        near = [other["cover"] for other in rows[place + 1 : place + 1 + NEIGHBOURS] if "cover" in other]
        assert "cover" not in row or motif(row["cover"]) not in [motif(stem) for stem in near], row["slug"]


def test_covers_and_pictures_exist_and_most_drawings_are_used():
    stems = {row["stem"] for row in PICTURES}
    used = {row["cover"] for row in items() if "cover" in row}
    assert used <= stems
    assert len(used) >= 20


def test_pictures_are_small_and_described_in_three_languages():
    files = {path.stem: path for path in MEDIA.glob("*.jpg")}
    assert set(files) == {row["stem"] for row in PICTURES}
    assert len([stem for stem in files if not stem.startswith("portrait")]) >= 20
    assert max(path.stat().st_size for path in files.values()) <= 120_000
    assert sum(path.stat().st_size for path in MEDIA.iterdir() if path.is_file()) <= 2_200_000
    for row in PICTURES:
        assert all(row[name][code] for name in ("title", "alt", "caption") for code in LANGUAGES), row["stem"]
        assert row["credit"]
        with Image.open(files[row["stem"]]) as picture:
            assert picture.width >= 720


def test_bodies_use_the_blocks_that_editors_have():
    kinds = {next(iter(block)) for row in items() for code in LANGUAGES if code in row for block in row[code]["body"]}
    assert kinds == set(BUILDERS)


def test_no_body_repeats_the_cover():
    for row in items():
        pictures = {stem for block in row["ky"]["body"] for stem in block.get("pictures", [])}
        assert row.get("cover") not in pictures, row["slug"]


def test_kyrgyz_holds_no_wrong_letters():
    for row in items():
        text = "\n".join([row["ky"]["title"], row["ky"]["lead"], str(row["ky"]["body"])])
        assert not list(find_wrong_letters(text)), row["slug"]


def test_blocks_without_their_files_are_left_out(db):
    known = set(BodyBlock().child_blocks)
    built = body([{"pictures": ["nowhere"]}, {"button": "Жазылуу", "url": "https://example.org/"}, {"warning": "Суу"}])
    assert [block["type"] for block in built] == ["image_row", "button", "call_out"]
    assert built[0]["value"] == []
    assert built[2]["value"]["kind"] == "warn"
    assert {block["type"] for block in built} <= known
