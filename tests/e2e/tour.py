"""A walk through the admin in a browser that notes everything the screens say, and on which screen it stands."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from django.urls import resolve
from playwright.sync_api import Page

SAID = Path(__file__).with_name("said.js").read_text(encoding="utf-8")
# The answer of the server without its scripts; choosers answer with their dialog as a part of JSON.
PEEK = f"""async (path) => {{
  const answer = await fetch(path, {{ headers: {{ "X-Requested-With": "XMLHttpRequest" }} }});
  const kind = answer.headers.get("content-type") ?? "";
  const text = /html|json/.test(kind) ? await answer.text() : "";
  const html = /json/.test(kind) ? JSON.parse(text).html ?? "" : text;
  return {{ status: answer.status, ...({SAID})(new DOMParser().parseFromString(html, "text/html")) }};
}}"""
# Addresses that answer with a file, or that change something.
NO_SCREEN = re.compile(
    r"logout|/bulk/|/(un)?lock/|export=|jsi18n|sprite|/pofile/|view_draft|failwhale|/preview/|[/_]view/"
)


@dataclass
class Tour:
    page: Page
    base: str
    screens: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    seen: set[tuple] = field(default_factory=set)

    def open(self, path: str, screen: str = "", settle: int = 150) -> "Tour":
        """Opens a screen with its scripts running."""
        self.page.goto(f"{self.base}{path}", wait_until="load")
        self.page.wait_for_timeout(settle)
        self.seen.add(_kind(path))
        return self.look(screen or path)

    def look(self, screen: str) -> "Tour":
        return self._note(screen, self.page.evaluate(f"() => ({SAID})(document)"))

    def press(self, selector: str, screen: str, settle: int = 300) -> "Tour":
        """Presses the first thing on the screen that fits, and notes what the screen says then."""
        self.page.locator(selector).locator("visible=true").first.click(timeout=5000)
        self.page.wait_for_timeout(settle)
        return self.look(screen)

    def panel(self, name: str, screen: str) -> "Tour":
        """A panel at the side; the admin remembers which one was open."""
        button = f"[data-side-panel-toggle={name}]"
        opened = self.page.locator(button).first.get_attribute("aria-expanded") == "true"
        return self.look(screen) if opened else self.press(button, screen)

    def send(self, form: str, screen: str, button: str = "") -> "Tour":
        """Sends a form as it is, past what the browser itself would ask for; `button` as if it were pressed."""
        send = """(form, button) => {
          const pressed = Object.assign(document.createElement("input"), { type: "hidden", name: button, value: 1 });
          if (button) form.append(pressed);
          HTMLFormElement.prototype.submit.call(form);
        }"""
        with self.page.expect_navigation(wait_until="load"):
            self.page.locator(form).last.evaluate(send, button)
        self.page.wait_for_timeout(150)
        return self.look(screen)

    def peek(self, path: str) -> "Tour":
        """Notes what the server answers, without its scripts."""
        self.seen.add(_kind(path))
        return self._note(path, self.page.evaluate(PEEK, path))

    def rest(self) -> "Tour":
        """Everything that is linked from what was seen, once for each kind of address."""
        while waiting := [path for path in self.links if _kind(path) not in self.seen and not NO_SCREEN.search(path)]:
            self.peek(waiting[0])
        return self

    def _note(self, screen: str, found: dict) -> "Tour":
        assert found.get("status", 200) < 500, screen
        self.screens.setdefault(screen, []).extend(found["said"])
        for link in found["links"]:
            self.links.setdefault(link, screen)
        return self


def _kind(path: str) -> tuple:
    """Two pages of one type are edited on one kind of screen; two types are not."""
    match = resolve(urlsplit(path).path)
    return match.route, tuple(
        value for value in match.kwargs.values() if isinstance(value, str) and not value.isdigit()
    )
