"""Takes the pictures of the README from a running demo site: python docs/screenshots.py http://127.0.0.1:8000"""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

IMAGES = Path(__file__).parent / "images"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
COLOURS = 256


def take(browser: Browser, url: str, name: str, viewport: dict[str, int]) -> None:
    page = browser.new_page(viewport=viewport, locale="ky", color_scheme="light")  # type: ignore[arg-type]
    page.goto(url, wait_until="networkidle")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(COLOURS).save(IMAGES / name, optimize=True)
    page.close()


def main(site: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        take(browser, f"{site}/ky/", "front-page.png", DESK)
        take(browser, f"{site}/ky/press/archive/2026/", "press-centre.png", DESK)
        take(browser, f"{site}/ky/", "phone.png", PHONE)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
