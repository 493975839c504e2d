from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtailmedia.edit_handlers import MediaChooserPanel

from .items import PressItemPage
from .kinds import Kind


class SpeechPage(PressItemPage):
    KIND = Kind.SPEECH
    is_creatable = True
    shown_with = (*PressItemPage.shown_with, "speaker__portrait", "recording_media", "document")

    class Form(models.TextChoices):
        VERBATIM = "verbatim", _("Verbatim")
        PREPARED = "prepared", _("Prepared text")
        NOTES = "notes", _("Notes")
        ARTICLE = "article", _("Authored article")
        REPORT = "report", _("Report")

    NOTICES = {
        Form.VERBATIM: _("Verbatim: the text is what was said."),
        Form.PREPARED: _("Prepared text: it may differ from what was said."),
    }

    speaker = models.ForeignKey(
        "people.Person", on_delete=models.PROTECT, null=True, related_name="speeches", verbose_name=_("speaker")
    )
    speaker_post = models.CharField(
        _("post at that time"), max_length=240, help_text=_("Kept with the speech, whatever the post is later.")
    )
    date_given = models.DateField(_("date given"))
    occasion = models.CharField(_("occasion"), max_length=240, blank=True)
    form = models.CharField(_("kind of text"), max_length=12, choices=Form.choices, default=Form.PREPARED)
    recording_media = models.ForeignKey(
        settings.WAGTAILMEDIA["MEDIA_MODEL"],
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("recording"),
    )
    document = models.ForeignKey(
        settings.WAGTAILDOCS_DOCUMENT_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("document"),
    )

    content_panels = [
        *PressItemPage.title_panels,
        MultiFieldPanel(
            [
                FieldPanel("speaker"),
                FieldPanel("speaker_post"),
                FieldRowPanel([FieldPanel("date_given"), FieldPanel("form")]),
                FieldPanel("occasion"),
                MediaChooserPanel("recording_media"),
                FieldPanel("document"),
            ],
            heading=_("Speech"),
        ),
        *PressItemPage.text_panels,
        *PressItemPage.contact_panels,
        *PressItemPage.family_panels,
    ]

    class Meta:
        verbose_name = _("speech")
        verbose_name_plural = _("speeches")

    def publication_errors(self) -> dict[str, str]:
        errors = super().publication_errors()
        if self.form == self.Form.ARTICLE and self.place:
            errors["place"] = gettext("An authored article has no place.")
        return errors

    @property
    def pictures(self) -> list[Any]:
        portrait = self.speaker.picture if self.speaker else None
        return [*super().pictures, portrait] if portrait else super().pictures

    @property
    def form_label(self) -> str:
        return str(self.get_form_display())

    @property
    def form_notice(self) -> str:
        """What readers must know of the text's relation to what was said (PC-2)."""
        return str(self.NOTICES.get(self.Form(self.form), ""))

    @property
    def recording(self) -> str | None:
        return self.recording_media.url if self.recording_media else None
