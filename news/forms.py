from typing import Any

from django.utils.translation import gettext as _

from cms.forms import PageForm


class AnnouncementForm(PageForm):
    """Asks why a confirmed date changes and keeps the old date in the public log (PC-4)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.published = self._published()
        if not self._pending():
            self.initial["date_change_reason"] = ""

    def _published(self) -> Any:
        page = self.instance
        return type(page).objects.filter(pk=page.pk, live=True).first() if page.pk else None

    def _pending(self) -> list[Any]:
        """Changes in this draft that readers have not seen."""
        if self.published is None:
            return []
        known = set(self.published.date_change_log.values_list("pk", flat=True))
        return [change for change in self.instance.date_change_log.all() if change.pk not in known]

    def _moves_confirmed_date(self) -> bool:
        published, start = self.published, self.cleaned_data.get("start")
        return bool(published and start and published.status == published.Status.CONFIRMED and start != published.start)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self._moves_confirmed_date() and not cleaned.get("date_change_reason") and not self.is_deferred_validation:
            self.add_error("date_change_reason", _("The confirmed date changes: tell readers why."))
        return cleaned

    def save(self, commit: bool = True) -> Any:
        log = self.instance.date_change_log
        for change in self._pending():
            log.remove(change)
        if self._moves_confirmed_date():
            log.add(self._change())
        return super().save(commit=commit)

    def _change(self) -> Any:
        cleaned = self.cleaned_data
        return self.instance.date_change_log.model(
            old=self.published.start, new=cleaned["start"], reason=cleaned.get("date_change_reason", "")
        )
