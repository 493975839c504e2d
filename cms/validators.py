from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

PHONE = RegexValidator(r"^\+?[\d ()\-]{5,}$", _("Write a phone number, for example +996 312 00-00-00."))
