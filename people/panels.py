"""The forms of persons and organisations: what belongs together stands together, Kyrgyz first."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PublishingPanel

from cms.models.slugs import SlugInput
from cms.models.trilingual import columns, in_three


def _group(heading: str, *names: str) -> MultiFieldPanel:
    return MultiFieldPanel([FieldPanel(name) for name in names], heading=heading)


def _row(names: Iterable[str]) -> FieldRowPanel:
    return FieldRowPanel([FieldPanel(name) for name in names])


person_panels = [
    in_three(_("Name"), "name"),
    in_three(_("Post"), "post"),
    FieldPanel("portrait"),
    MultiFieldPanel(
        [
            _row(["phone", "email", "messenger"]),
            _row(columns("hours")),
            _row(columns("speaks")),
        ],
        heading=_("Contacts"),
    ),
    in_three(_("Biography"), "biography"),
    FieldPanel("slug", widget=SlugInput),
    PublishingPanel(),
]

organisation_panels = [
    in_three(pgettext_lazy("of a thing", "Name"), "name"),
    in_three(_("Short name"), "short_name"),
    _group(_("About"), "kind", "logo", "site"),
    in_three(_("Description"), "description"),
    in_three(_("Country"), "country"),
    FieldPanel("slug", widget=SlugInput),
    PublishingPanel(),
]
