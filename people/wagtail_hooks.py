from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.models.trilingual import columns
from newsroom.snippets import ReviewedViewSet
from people.models import Organisation, Person
from people.panels import organisation_panels, person_panels


class ProfileViewSet(ReviewedViewSet):
    search_fields = columns("name")
    search_backend_name = None
    list_per_page = 50
    copy_view_enabled = False


class PersonViewSet(ProfileViewSet):
    model = Person
    icon = "user"
    panels = person_panels
    list_display = ["name_ky", "post_ky", "phone", "email", UpdatedAtColumn()]
    list_filter = ["live"]


class OrganisationViewSet(ProfileViewSet):
    model = Organisation
    icon = "group"
    panels = organisation_panels
    list_display = ["name_ky", "kind", "site", UpdatedAtColumn()]
    list_filter = ["live", "kind"]


@register_snippet
class PeopleGroup(SnippetViewSetGroup):
    items = (PersonViewSet, OrganisationViewSet)
    menu_label = _("People and organisations")
    menu_name = "people"
    menu_icon = "group"
    menu_order = 250
