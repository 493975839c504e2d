"""What is asked before a page leaves the site or its lists (PC-7)."""

from typing import Any

from django import forms
from django.conf import settings
from django.db.models import TextChoices
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminPageChooser
from wagtail.models import Page

from cms.queries import listable
from newsroom.models import OnRecord

LONGEST_REASON = 600


class Way(TextChoices):
    """What becomes of the page; the first two are kinds of newsroom.models.Why."""

    ERROR = "error", _("Published in error: the page leaves the site, its address tells why")
    MERGED = "merged", _("Merged: the address leads to another page")
    WITHDRAWN = "withdrawn", _("Withdrawn: the text stays readable under a banner and leaves all lists")


def reason_field(language: str = "") -> forms.CharField:
    help_text = _("Readers see it. Write it in the language of the page.")
    if language:
        help_text = gettext("Readers see it. Write it in the language of the page: %s.") % language
    return forms.CharField(
        label=_("Reason"),
        required=False,
        max_length=LONGEST_REASON,
        widget=AdminAutoHeightTextInput(),
        help_text=help_text,
    )


class RemovalForm(forms.Form):
    """Asks for one page; a reason or a target is required where the way needs it."""

    way = forms.ChoiceField(label=_("What happens to the page"), widget=forms.RadioSelect)
    target = forms.ModelChoiceField(
        label=_("Lead readers to"),
        queryset=Page.objects.filter(depth__gt=1),
        required=False,
        widget=AdminPageChooser(),
        help_text=_("Required for a merged page; possible for one published in error. It must be public."),
    )
    include_descendants = forms.BooleanField(label=_("The same for the public pages below it"), required=False)

    def __init__(self, *args: Any, page: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.page = page
        self.fields["way"].choices = [choice for choice in Way.choices if self._is_possible(choice[0])]
        language = dict(settings.LANGUAGES).get(page.locale.language_code, "")
        self.fields["reason"] = reason_field(language)
        if not page.get_descendants().filter(live=True).exists():
            del self.fields["include_descendants"]
        self.order_fields(["way", "reason", "target", "include_descendants"])

    def _is_possible(self, way: str) -> bool:
        return way != Way.WITHDRAWN or (isinstance(self.page, OnRecord) and not self.page.withdrawn_at)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        way = cleaned.get("way")
        if way in (Way.ERROR, Way.WITHDRAWN) and not cleaned.get("reason") and "reason" not in self.errors:
            self.add_error("reason", gettext("Tell readers why."))
        if way == Way.WITHDRAWN:
            self._leaves_the_page_alone(cleaned)
        elif problem := self._problem_of_target(way, cleaned.get("target")):
            self.add_error("target", problem)
        return cleaned

    def _leaves_the_page_alone(self, cleaned: dict[str, Any]) -> None:
        """A withdrawn page can be read, so it leads nowhere; nor does it take other pages with it."""
        if cleaned.get("target"):
            self.add_error("target", gettext("A withdrawn page stays where it is: clear this field."))
        if cleaned.get("include_descendants"):
            self.add_error("include_descendants", gettext("Withdraw the pages below one by one."))

    def _problem_of_target(self, way: str | None, target: Page | None) -> str:
        if target is None:
            needed = way == Way.MERGED and "target" not in self.errors
            return gettext("Choose the page that it has become part of.") if needed else ""
        if target.pk == self.page.pk:
            return gettext("A page cannot lead to itself.")
        if self.cleaned_data.get("include_descendants") and target.is_descendant_of(self.page):
            return gettext("This page is below the one that leaves the site, and would leave with it.")
        if not listable(Page.objects.filter(pk=target.pk)).exists():
            return gettext("Readers cannot open this page now. Choose one that is public.")
        return ""


class BulkRemovalForm(forms.Form):
    """Asks once for many pages: they were published in error."""

    reason = reason_field()
    include_descendants = forms.BooleanField(label=_("The same for the public pages below them"), required=False)

    def clean_reason(self) -> str:
        reason: str = self.cleaned_data["reason"]
        if not reason:
            raise forms.ValidationError(gettext("Tell readers why."))
        return reason
