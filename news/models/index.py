from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Site

from cms.models import BasePage
from cms.models.traits import WithLead, lead_panels


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
    content_panels = [*BasePage.content_panels, *lead_panels]

    class Meta:
        verbose_name = _("press centre")
        verbose_name_plural = _("press centres")

    @path("")
    @path("archive/<int:year>/", name="year")
    @path("archive/<int:year>/<int:month>/", name="month")
    def items(self, request: HttpRequest, year: int | None = None, month: int | None = None) -> HttpResponse:
        listing = self.listing(request, year, month)
        return self.render(request, context_overrides={"listing": listing, "feed_url": listing.feed_url})

    @path("archive/", name="archive")
    def archive(self, request: HttpRequest) -> HttpResponse:
        return self.render(
            request, context_overrides={"listing": self.listing(request)}, template="news/press_archive.html"
        )

    @path("feed/", name="feed")
    def feed(self, request: HttpRequest) -> HttpResponse:
        from news.feeds import PressFeed

        return PressFeed()(request, index=self, listing=self.listing(request))

    def listing(self, request: HttpRequest, year: int | None = None, month: int | None = None) -> Any:
        from news.listing import PressListing
        from news.question import Question

        question = Question.read(request.GET, year, month)
        site = Site.find_for_request(request)
        path = self.get_url(request)
        return PressListing(site, self.lang, path, question, request.GET.get("page", "1"))
