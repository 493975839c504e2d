from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    NEWS = "news", _("News")
    RELEASE = "release", _("Press releases")
    ANNOUNCEMENT = "announcement", _("Announcements")
    SPEECH = "speech", _("Speeches")


SINGULAR = {
    Kind.NEWS: _("News item"),
    Kind.RELEASE: _("Press release"),
    Kind.ANNOUNCEMENT: _("Announcement"),
    Kind.SPEECH: _("Speech"),
}
