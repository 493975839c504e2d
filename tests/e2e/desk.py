"""A newsroom's desk in the browser: sign in, write, send to review, approve, the way a person does it."""

import re
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from playwright.sync_api import Page, expect

PASSWORD = "demo-password-2026"
# The editor of a text hands it to the form a moment after the last key.
IN_THE_FORM = """words => [...document.querySelectorAll("[data-contentpath=body] input[name$=-value]")]
    .some(input => input.value.includes(JSON.stringify(words).slice(1, -1)))"""


def hire(username: str, role: str, language: str = "ky"):
    """A user of a role, whose admin is in `language`."""
    from wagtail.users.models import UserProfile

    if not Group.objects.filter(name=role).exists():
        call_command("roles", verbosity=0)
    user = get_user_model().objects.create_user(username, f"{username}@example.org", PASSWORD)
    user.groups.add(Group.objects.get(name=role))
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": language})
    return user


@dataclass
class Desk:
    page: Page
    base: str

    def sign_in(self, username: str) -> "Desk":
        self.page.goto(f"{self.base}/admin/login/")
        self.page.fill("[name=username]", username)
        self.page.fill("[name=password]", PASSWORD)
        self.page.click("button[type=submit]")
        expect(self.page).to_have_url(f"{self.base}/admin/")
        return self

    def begin(self, kind: str, parent: int) -> "Desk":
        return self._open(f"add/news/{kind}/{parent}/")

    def _open(self, path: str) -> "Desk":
        """Opens a form and takes a person's second before typing; what changes earlier, the editor takes as given."""
        self.page.goto(f"{self.base}/admin/pages/{path}", wait_until="networkidle")
        self.page.wait_for_timeout(1000)
        return self

    def write(self, **fields: str) -> "Desk":
        for name, value in fields.items():
            self.page.fill(f"[name={name}]", value)
        self.page.keyboard.press("Escape")  # closes the calendar of a date field
        return self

    def write_body(self, paragraphs: list[str]) -> "Desk":
        body = self.page.locator("[data-contentpath=body]")
        body.locator("button.c-sf-add-button").first.click()
        self.page.get_by_role("option").first.click()
        editor = body.locator("[contenteditable=true]").first
        editor.click()
        for paragraph in paragraphs:
            self.page.keyboard.insert_text(paragraph)
            self.page.keyboard.press("Enter")
        self.page.wait_for_function(IN_THE_FORM, arg=paragraphs[-1])
        return self

    def choose_person(self, panel: str, name: str) -> "Desk":
        """Picks a person in the last row of an inline panel; adds a row where there is none."""
        rows = self.page.locator(f"[id^=id_{panel}-][id$=person-chooser]")
        if not rows.count():
            self.page.locator(f"#id_{panel}-ADD").click()
        rows.last.locator("button:visible").first.click()
        self.page.locator(".modal-body").get_by_role("link", name=name).click()
        expect(self.page.locator(".modal-body")).to_have_count(0)
        return self

    def saved_by_itself(self) -> int:
        """Waits until the draft is saved by the editor's own autosave; returns the page's number."""
        expect(self.page).to_have_url(re.compile(r"/admin/pages/\d+/edit/"), timeout=20_000)
        return self.number()

    def number(self) -> int:
        return int(re.search(r"/admin/pages/(\d+)/", self.page.url).group(1))

    def submit(self) -> "Desk":
        self.page.click("[name=action-submit]")
        return self

    def messages(self) -> str:
        return " ".join(self.page.locator(".messages").all_inner_texts())

    def open(self, number: int) -> "Desk":
        return self._open(f"{number}/edit/")

    def approve(self, number: int) -> "Desk":
        self.open(number)
        with self.page.expect_navigation():
            self.page.locator("footer [data-workflow-action-name=approve]").first.click()
        return self
