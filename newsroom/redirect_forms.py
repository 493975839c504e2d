"""Redirects made by hand: no loop, none from a public page, and one hop (FE-3)."""

from typing import Any

from django.utils.translation import gettext
from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.redirects.views import CreateView, EditView
from wagtail.models import Page, Site

from newsroom.old_addresses import local_path
from newsroom.page_at import address_of, is_public, page_at


class CarefulRedirectForm(RedirectForm):
    def clean(self) -> None:
        super().clean()
        cleaned = self.cleaned_data
        if not cleaned.get("old_path") or self.errors:
            return
        old_path = Redirect.normalise_path(cleaned["old_path"])
        for site in self._sites():
            if problem := self._problem(site, old_path):
                self.add_error(*problem)
                return

    def _sites(self) -> list[Site]:
        site = self.cleaned_data.get("site")
        return [site] if site else list(Site.objects.all())

    def _problem(self, site: Site, old_path: str) -> tuple[str, str] | None:
        page = page_at(site, old_path)
        if page and is_public(page) and address_of(page) == old_path:
            return "old_path", gettext("A public page is at this address, so nobody would be redirected.")
        target, field = self.cleaned_data.get("redirect_page"), "redirect_page"
        if target is None:
            target, field = self.cleaned_data.get("redirect_link"), "redirect_link"
        if not target:
            return field, gettext("Choose a page or give an address.")
        end = end_of_chain(site, target, old_path, self.instance.pk)
        if end is None:
            return field, gettext("This would lead readers round in a circle, back to the same address.")
        self._lead_to(end)
        return None

    def _lead_to(self, end: Page | str) -> None:
        """A chain of redirects becomes one."""
        is_page = isinstance(end, Page)
        self.cleaned_data |= {"redirect_page": end if is_page else None, "redirect_link": "" if is_page else end}

    def save(self, commit: bool = True) -> Redirect:
        redirect: Redirect = super().save(commit)
        if commit:
            shorten_those_that_lead_to(redirect)
        return redirect


def end_of_chain(site: Site, target: Page | str, old_path: str, own_key: int | None) -> Page | str | None:
    """Where `target` leads in the end; None where that is `old_path` again."""
    rows = Redirect.get_for_site(site).exclude(pk=own_key)
    seen = {old_path}
    while True:
        path = address_of(target) if isinstance(target, Page) else local_path(site, target)
        if path in seen:
            return None
        if not path or (isinstance(target, Page) and is_public(target)):
            return target
        seen.add(path)
        row = rows.filter(old_path=path).select_related("redirect_page").order_by("-site").first()
        if row is None or not (row.redirect_page or row.redirect_link):
            return target
        target = row.redirect_page or row.redirect_link


def shorten_those_that_lead_to(redirect: Redirect) -> None:
    """Older redirects whose target is the address of `redirect` go to its target at once."""
    earlier = Redirect.objects.filter(redirect_link__contains=redirect.old_path).exclude(pk=redirect.pk)
    for row in earlier:
        if any(local_path(site, row.redirect_link) == redirect.old_path for site in _sites_of(redirect)):
            row.redirect_page, row.redirect_link = redirect.redirect_page, redirect.redirect_link
            row.save()


def _sites_of(redirect: Redirect) -> list[Site]:
    return [redirect.site] if redirect.site else list(Site.objects.all())


def check_imported_rows() -> None:
    """A file with many redirects is read by a view of Wagtail's own, which makes each row by the form of its module."""
    views.RedirectForm = CarefulRedirectForm


class CarefulCreateView(CreateView):
    form_class: Any = CarefulRedirectForm


class CarefulEditView(EditView):
    form_class: Any = CarefulRedirectForm
