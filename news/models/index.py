from dataclasses import replace
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Site

from cms.models import BasePage
from cms.models.family_panels import TranslationNotePanel
from cms.models.traits import WithLead, lead_panels
from news import addresses

from .featured import featured_panels

addresses.register()


class PressIndexPage(RoutablePageMixin, WithLead, BasePage):
    """The press centre of one language: one list of four kinds, its archive and its feed."""

    parent_page_types = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = [
        "news.NewsPage",
        "news.PressReleasePage",
        "news.AnnouncementPage",
        "news.SpeechPage",
    ]
    reserved_slugs = frozenset({"archive", "feed", "corrections"})
    content_panels = [*BasePage.content_panels, *lead_panels, *featured_panels, TranslationNotePanel()]

    class Meta:
        verbose_name = _("press centre")
        verbose_name_plural = _("press centres")

    @path("")
    @path("archive/<yyyy:year>/", name="year")
    @path("archive/<yyyy:year>/<mm:month>/", name="month")
    def items(self, request: HttpRequest, year: int | None = None, month: int | None = None) -> HttpResponse:
        listing = self.listing(request, year, month)
        return self._shown(request, listing, listing.url, noindex=listing.noindex)

    @path("archive/", name="archive")
    def archive(self, request: HttpRequest) -> HttpResponse:
        listing = self.listing(request)
        return self._shown(request, listing, listing.archive_url, template="news/press_archive.html")

    @path("feed/", name="feed")
    def feed(self, request: HttpRequest) -> HttpResponse:
        from news.feeds import PressFeed

        return PressFeed()(request, index=self, listing=self.listing(request))

    @path("corrections/", name="corrections")
    def corrections(self, request: HttpRequest) -> HttpResponse:
        listing = self._corrections(request)
        template = "news/press_corrections.html"
        return self._shown(request, listing, listing.url, noindex=listing.noindex, template=template)

    @path("corrections/feed/", name="corrections_feed")
    def corrections_feed(self, request: HttpRequest) -> HttpResponse:
        from news.correction_feed import CorrectionFeed

        return CorrectionFeed()(request, index=self, listing=self._corrections(request))

    def _corrections(self, request: HttpRequest) -> Any:
        from news.corrections import CorrectionsListing

        number = request.GET.get("page", "1")
        return CorrectionsListing(Site.find_for_request(request), self.lang, self.get_url(request), number)

    def listing(self, request: HttpRequest, year: int | None = None, month: int | None = None) -> Any:
        from news.listing import PressListing
        from news.question import Question

        question = Question.read(request.GET, year, month)
        site = Site.find_for_request(request)
        path = self.get_url(request)
        return PressListing(site, self.lang, path, question, request.GET.get("page", "1"), index=self)

    def _shown(
        self, request: HttpRequest, listing: Any, url: str, noindex: bool = False, template: str | None = None
    ) -> HttpResponse:
        """The frame of a part of the list: its own address, and the same part in the other languages."""
        response = self.render(request, template=template, context_overrides={"listing": listing})
        context, plain = response.context_data, url == listing.path
        context |= {
            "feed_url": listing.feed_url,
            "press_url": listing.path,
            "canonical_url": context["canonical_url"].removesuffix(listing.path) + url,
            "noindex": noindex or context["noindex"],
            "alternates": context["alternates"] if plain else [],
            "languages": [
                version if version.missing else replace(version, url=listing.beside(version.url, url))
                for version in context["languages"]
            ],
        }
        return response
