"""The forms of persons and organisations: what belongs together stands together, Kyrgyz first."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PublishingPanel

from cms.models.slugs import SlugInput
from cms.models.trilingual import columns


def _group(heading: str, *names: str) -> MultiFieldPanel:
    return MultiFieldPanel([FieldPanel(name) for name in names], heading=heading)


def _in_three(heading: str, name: str) -> MultiFieldPanel:
    return _group(heading, *columns(name))


def _row(names: Iterable[str]) -> FieldRowPanel:
    return FieldRowPanel([FieldPanel(name) for name in names])


person_panels = [
    _in_three(_("Name"), "name"),
    _in_three(_("Post"), "post"),
    FieldPanel("portrait"),
    MultiFieldPanel(
        [
            _row(["phone", "email", "messenger"]),
            _row(columns("hours")),
            _row(columns("speaks")),
        ],
        heading=_("Contacts"),
    ),
    _in_three(_("Biography"), "biography"),
    FieldPanel("slug", widget=SlugInput),
    PublishingPanel(),
]

organisation_panels = [
    _in_three(pgettext_lazy("of a thing", "Name"), "name"),
    _in_three(_("Short name"), "short_name"),
    _group(_("About"), "kind", "logo", "site"),
    _in_three(_("Description"), "description"),
    _in_three(_("Country"), "country"),
    FieldPanel("slug", widget=SlugInput),
    PublishingPanel(),
]
