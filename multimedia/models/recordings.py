from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtailmedia.models import AbstractMedia

from multimedia.files import media_path, poster_path
from multimedia.licences import Licensed


class Recording(Licensed, AbstractMedia):
    """A sound or film file."""

    file = models.FileField(_("file"), upload_to=media_path)
    thumbnail = models.FileField(_("poster"), upload_to=poster_path, blank=True)

    admin_form_fields = (
        *AbstractMedia.admin_form_fields,
        "credit",
        "copyright_holder",
        "licence",
        "expires_on",
    )

    class Meta(AbstractMedia.Meta):
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")
