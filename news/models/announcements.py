from datetime import datetime
from typing import Any

from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from news.forms import AnnouncementForm
from news.queries import AnnouncementManager

from .items import PressItemPage
from .kinds import Kind


class AnnouncementPage(RoutablePageMixin, PressItemPage):
    KIND = Kind.ANNOUNCEMENT
    is_creatable = True
    shown_with = (*PressItemPage.shown_with, "accreditation_contact")

    class Status(models.TextChoices):
        PLANNED = "planned", _("Planned")
        CONFIRMED = "confirmed", _("Confirmed")
        POSTPONED = "postponed", _("Postponed")
        CANCELLED = "cancelled", _("Cancelled")

    TONES = {Status.PLANNED: "info", Status.CONFIRMED: "good", Status.POSTPONED: "warn", Status.CANCELLED: "bad"}

    start = models.DateTimeField(_("start"), db_index=True)
    end = models.DateTimeField(_("end"), db_index=True)
    status = models.CharField(_("status"), max_length=12, choices=Status.choices, default=Status.PLANNED)
    notice = models.TextField(
        _("notice"), max_length=600, blank=True, help_text=_("Why it is postponed or cancelled, shown above the text.")
    )
    address = models.CharField(_("address"), max_length=240, blank=True)
    link = models.URLField(_("link"), blank=True, help_text=_("Where to take part or register online."))
    accreditation_deadline = models.DateTimeField(_("accreditation until"), null=True, blank=True)
    accreditation_contact = models.ForeignKey(
        "people.Person",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("accreditation contact"),
    )
    date_change_reason = models.CharField(
        _("reason for the new date"),
        max_length=300,
        blank=True,
        help_text=_("Asked for when the date of a confirmed announcement changes. Readers see it."),
    )

    objects = AnnouncementManager()

    base_form_class = AnnouncementForm
    content_panels = [
        *PressItemPage.title_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                FieldPanel("date_change_reason"),
                FieldPanel("address"),
                FieldPanel("link"),
                FieldPanel("status"),
                FieldPanel("notice"),
                FieldRowPanel([FieldPanel("accreditation_deadline"), FieldPanel("accreditation_contact")]),
            ],
            heading=_("When and where"),
        ),
        *PressItemPage.text_panels,
        *PressItemPage.contact_panels,
        *PressItemPage.family_panels,
    ]

    class Meta:
        verbose_name = _("announcement")
        verbose_name_plural = _("announcements")

    def publication_errors(self) -> dict[str, str]:
        errors = super().publication_errors()
        if self.start and self.end and self.end < self.start:
            errors["end"] = gettext("The end is before the start.")
        if self.status == self.Status.CANCELLED and not self.notice:
            errors["notice"] = gettext("Tell readers why it is cancelled.")
        if not (self.address or self.link):
            errors["address"] = gettext("Give an address, a link, or both.")
        if self.moved_from and not self.date_change_reason:
            errors["date_change_reason"] = gettext("The confirmed date changes: tell readers why.")
        return errors

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A published change of a confirmed date enters the log by itself (PC-4)."""
        fields = kwargs.get("update_fields")
        old = self.moved_from if fields is None or "start" in fields else None
        with transaction.atomic():
            super().save(*args, **kwargs)
            if old:
                self.date_change_log.create(old=old, new=self.start, reason=self.date_change_reason)

    @property
    def moved_from(self) -> datetime | None:
        """The start that readers know as confirmed, where this version has another one; asks the database.

        A page that is off the site was read as well: its row keeps what readers knew last.
        """
        read = AnnouncementPage.objects.filter(pk=self.pk, first_published_at__isnull=False)
        known = read.filter(status=self.Status.CONFIRMED)
        start = known.values_list("start", flat=True).first() if self.pk and self.start else None
        return start if start and _minute(start) != _minute(self.start) else None

    @path("calendar.ics/", name="calendar")
    def calendar(self, request: HttpRequest) -> HttpResponse:
        from news.calendar import calendar_response

        return calendar_response(self)

    def is_past_at(self, moment: Any) -> bool:
        return bool(self.end and self.end <= moment)

    @property
    def is_past(self) -> bool:
        return self.is_past_at(timezone.now())

    @property
    def status_label(self) -> str:
        return str(self.get_status_display())

    @property
    def status_tone(self) -> str:
        return self.TONES[self.Status(self.status)]

    @property
    def ics_url(self) -> str:
        return f"{self.url}calendar.ics"

    @cached_property
    def changes(self) -> list[Any]:
        """Notes and changed dates in one log, newest first (PC-4, PC-6)."""
        return sorted([*self.notes, *self.date_change_log.all()], key=lambda change: change.date, reverse=True)


def _minute(moment: datetime) -> datetime:
    """What readers see of a moment."""
    return moment.replace(second=0, microsecond=0)


class DateChange(models.Model):
    """An old date of a confirmed announcement. No part of a page's drafts, so that none of them can take it back."""

    page = models.ForeignKey(AnnouncementPage, on_delete=models.CASCADE, related_name="date_change_log")
    old = models.DateTimeField(_("old date"))
    new = models.DateTimeField(_("new date"))
    reason = models.CharField(_("reason"), max_length=300, blank=True)
    changed_at = models.DateTimeField(_("changed"), default=timezone.now)

    class Meta:
        ordering = ["-changed_at", "-pk"]
        verbose_name = _("date change")
        verbose_name_plural = _("date changes")

    def __str__(self) -> str:
        return f"{self.old:%Y-%m-%d %H:%M} → {self.new:%Y-%m-%d %H:%M}"

    @property
    def date(self) -> datetime:
        return self.changed_at
