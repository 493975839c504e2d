from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

PHONE = RegexValidator(r"^\+?[\d ()\-]{5,}$", _("Write a phone number, for example +996 312 00-00-00."))
COLOUR = RegexValidator("^#[0-9a-fA-F]{6}$", _("Write a colour as # and six digits, for example #1f5a48."))
