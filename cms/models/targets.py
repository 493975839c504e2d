from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable, Page

from cms import links

from .trilingual import Trilingual, columns, in_one_row


class Target(Orderable):
    """A row that leads somewhere in every language: to the versions of a page, or to an address."""

    page = models.ForeignKey(
        Page, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("page")
    )
    # Stays when the page is deleted in one language: its other versions are still led to.
    page_key = models.UUIDField(null=True, editable=False)
    address = models.CharField(
        _("address"),
        max_length=500,
        blank=True,
        validators=[links.check_address],
        help_text=_("Instead of a page: a path of this site without its language, as /people/, or https://…"),
    )
    label = Trilingual(models.CharField, _("words"), max_length=80, blank=True)

    _stored_page_id: int | None = None

    target_panels = [
        FieldRowPanel([PageChooserPanel("page"), FieldPanel("address")]),
        in_one_row(_("Words of the link, if not the title of the page"), "label"),
    ]

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.label or str(self.page or self.address)

    @classmethod
    def from_db(cls, *args: Any, **kwargs: Any) -> Self:
        row = super().from_db(*args, **kwargs)
        row._stored_page_id = row.page_id
        return row

    def clean(self) -> None:
        super().clean()
        if self._stored_page_id and not self.page_id:  # taken out by the editor, not gone with the page
            self.page_key = None
        self.address = links.without_language(self.address)
        if self.page_id and self.address:
            raise ValidationError({"address": _("Choose a page or write an address, not both.")})
        if self.address:
            self.need_words_in_every_language()

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.page:
            self.page_key = self.page.translation_key
        elif self.address:
            self.page_key = None
        super().save(*args, **kwargs)

    @property
    def leads_nowhere(self) -> bool:
        return not (self.page_id or self.address or self.page_key)

    def words(self, language: str) -> str:
        return str(getattr(self, f"label_{language}"))

    def link(self, language: str, versions: links.Versions) -> links.Link | None:
        """None where nobody may read the page in `language`: no other language stands in for it here (TR-7)."""
        if self.address:
            return links.Link(self.words(language), links.in_language(self.address, language))
        page = versions.get(self.page_key) if self.page_key else None
        return links.Link(self.words(language) or page.title, page.url) if page else None

    def need_words_in_every_language(self) -> None:
        missing = [name for name in columns("label") if not getattr(self, name)]
        if missing:
            message = _("Without a page there is no title: write the words in all languages.")
            raise ValidationError(dict.fromkeys(missing, message))
