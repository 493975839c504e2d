"""Renders the drawings as JPEG into the parent folder: `python -m multimedia.demo.draw [NAME …]`; needs chromium."""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from multimedia.demo.draw import DRAWINGS

FOLDER = Path(__file__).resolve().parent.parent
LIMIT = 64 * 1000  # the whole demo in about two megabytes
SCALE = 0.9
QUIET = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def photographed(browser: Browser, svg: str, size: tuple[int, int]) -> Image.Image:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
    shot = page.screenshot()
    page.close()
    return Image.open(io.BytesIO(shot)).convert("RGB")


def compressed(image: Image.Image) -> bytes:
    """The best JPEG that keeps below the limit."""
    small = image.resize((round(image.width * SCALE), round(image.height * SCALE)), Image.Resampling.LANCZOS)
    for quality in range(88, 54, -3):
        buffer = io.BytesIO()
        small.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
        if buffer.tell() <= LIMIT:
            break
    return buffer.getvalue()


def main(names: list[str]) -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        for name in names or DRAWINGS:
            size = (800, 1000) if name.startswith("portrait") else (1600, 1067)
            (FOLDER / f"{name}.jpg").write_bytes(compressed(photographed(browser, DRAWINGS[name](), size)))
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
