"""The admin of persons and organisations: one form in three languages, drafts, review."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.models.slugs import SlugInput
from cms.models.trilingual import columns
from newsroom.snippets import ReviewedViewSet
from people.models import Organisation, Person


def _trilingual(name: str, heading: str) -> MultiFieldPanel:
    return MultiFieldPanel([FieldPanel(column) for column in columns(name)], heading=heading)


class PersonViewSet(ReviewedViewSet):
    model = Person
    icon = "user"
    list_display = ["__str__", "post"]
    panels = [
        _trilingual("name", _("Name")),
        _trilingual("post", _("Post")),
        FieldPanel("portrait"),
        _trilingual("biography", _("Biography")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("phone"), FieldPanel("email"), FieldPanel("messenger")]),
                *(FieldPanel(column) for column in columns("hours")),
                FieldRowPanel([FieldPanel("speaks_ky"), FieldPanel("speaks_ru"), FieldPanel("speaks_en")]),
            ],
            heading=_("How to reach them"),
        ),
        FieldPanel("slug", widget=SlugInput),
    ]


class OrganisationViewSet(ReviewedViewSet):
    model = Organisation
    icon = "group"
    list_display = ["__str__", "kind_label"]
    panels = [
        _trilingual("name", pgettext_lazy("of a thing", "Name")),
        _trilingual("short_name", _("Short name")),
        FieldPanel("kind"),
        FieldPanel("logo"),
        _trilingual("description", _("Description")),
        _trilingual("country", _("Country")),
        FieldPanel("site"),
        FieldPanel("slug", widget=SlugInput),
    ]


class PeopleViewSetGroup(SnippetViewSetGroup):
    items = (PersonViewSet, OrganisationViewSet)
    menu_label = _("People")
    menu_icon = "group"
    menu_name = "people"
    menu_order = 250
