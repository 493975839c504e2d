"""Takes the pictures of README and editors' guide from a running demo site: make screenshots SITE=http://127.0.0.1:8000"""

import io
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Locator, Page, sync_playwright

IMAGES = Path(__file__).parent / "images"
LANGUAGES = ("ky", "ru", "en")
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
GUIDE = {"width": 1120, "height": 760}
COLOURS = 256
GUIDE_COLOURS = 64
LOGIN = "chief"
MENU_TAB = 1  # of the site settings, after the institution


def keep(shown: Page | Locator, name: str, colours: int = COLOURS) -> None:
    picture = Image.open(io.BytesIO(shown.screenshot(animations="disabled"))).convert("RGB")
    (IMAGES / name).parent.mkdir(exist_ok=True)
    picture.quantize(colours).save(IMAGES / name, optimize=True)


def take(browser: Browser, url: str, name: str, viewport: dict[str, int]) -> None:
    page = browser.new_page(viewport=viewport, locale="ky", color_scheme="light")  # type: ignore[arg-type]
    page.goto(url, wait_until="networkidle")
    keep(page, name)
    page.close()


@contextmanager
def admin(browser: Browser, site: str) -> Iterator[Page]:
    page = browser.new_page(viewport=GUIDE, color_scheme="light")  # type: ignore[arg-type]
    page.goto(f"{site}/admin/login/")
    page.fill("[name=username]", LOGIN)
    page.fill("[name=password]", f"{LOGIN}-demo-2026")
    page.press("[name=password]", "Enter")
    page.wait_for_url(f"{site}/admin/")
    yield page
    page.close()


def speak(page: Page, site: str, language: str) -> None:
    """The admin in another language, as a user chooses it in the account."""
    page.goto(f"{site}/admin/account/")
    page.select_option("[name=locale-preferred_language]", language)
    page.locator("[name=locale-preferred_language]").evaluate("field => field.form.requestSubmit()")
    page.wait_for_selector(f"html[lang={language}]")


def number_of(page: Page, site: str, title: str) -> str:
    """Of the page in the admin that has this title."""
    page.goto(f"{site}/admin/pages/search/?q={title}")
    link = page.locator("main a[href*='/edit/']", has_text=title).first
    return re.search(r"/pages/(\d+)/", link.get_attribute("href") or "")[1]  # type: ignore[index]


def guide(page: Page, site: str, language: str) -> None:
    """The pictures of docs/editors.*.md in one language."""
    page.goto(f"{site}/{language}/press/?kind=release")
    release = page.locator("main article a").first.inner_text().replace("\u00ad", "")
    page.goto(f"{site}/{language}/")
    front = page.title()
    speak(page, site, language)
    shoot(page, f"{site}/admin/", f"{language}/desk.png")
    number = number_of(page, site, release)
    shoot(page, f"{site}/admin/pages/{number}/edit/", f"{language}/release.png")
    what_changed = page.locator("section", has=page.locator("[name=change_note]")).last
    keep(what_changed, f"editors-{language}/change.png", GUIDE_COLOURS)
    shoot(page, f"{site}/admin/pages/{number}/unpublish/", f"{language}/unpublish.png")
    shoot(page, f"{site}/admin/settings/cms/sitesettings/", f"{language}/settings.png", tab=MENU_TAB)
    front_number = number_of(page, site, front.partition(" – ")[0])
    shoot(page, f"{site}/admin/pages/{front_number}/edit/", f"{language}/front.png")


def shoot(page: Page, url: str, name: str, tab: int = 0) -> None:
    page.goto(url, wait_until="networkidle")
    if tab:
        page.locator("main [role=tab]").nth(tab).click()
    keep(page, f"editors-{name}", GUIDE_COLOURS)


def main(site: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        take(browser, f"{site}/ky/", "front-page.png", DESK)
        take(browser, f"{site}/ky/press/archive/2026/", "press-centre.png", DESK)
        take(browser, f"{site}/ky/", "phone.png", PHONE)
        with admin(browser, site) as page:
            for language in (*LANGUAGES[1:], LANGUAGES[0]):
                guide(page, site, language)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
