from typing import Any

from cms.forms import PageForm


class AnnouncementForm(PageForm):
    """Asks why a confirmed date changes (PC-4); the reason of an earlier change is no answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.moved_from:
            self.initial["date_change_reason"] = ""
