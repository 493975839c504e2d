"""What persons and organisations share: one row for all languages, drafts, review, an address of their own."""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin
from wagtail.search import index

from cms.files import usable
from cms.models.slugs import SlugField
from language.sorting import sort_key


class ProfileQuerySet(models.QuerySet["Profile"]):
    def visible(self) -> Self:
        return self.filter(live=True)

    def in_alphabetical_order(self) -> list["Profile"]:
        """By the alphabet of the reader's language, which no database knows."""
        language = get_language() or settings.LANGUAGE_CODE
        return sorted(self, key=lambda profile: sort_key(profile.name, language))


class Profile(
    WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, index.Indexed, models.Model
):
    PICTURE: ClassVar[str]
    name: Any

    slug = SlugField(_("slug"), populate_from="name_ky", unique=True)
    revisions = GenericRelation(
        "wagtailcore.Revision",
        content_type_field="base_content_type",
        object_id_field="object_id",
        for_concrete_model=False,
    )
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        for_concrete_model=False,
    )

    objects = ProfileQuerySet.as_manager()

    class Meta:
        abstract = True

    def get_absolute_url(self) -> str:
        raise NotImplementedError

    @property
    def url(self) -> str:
        """Empty where nobody may read the page; a speech still names its speaker."""
        return self.get_absolute_url() if self.live else ""

    @property
    def lang(self) -> str:
        return get_language() or ""

    @cached_property
    def picture(self) -> Any:
        """Portrait or logo; None where it is gone or may not be used any more."""
        file = getattr(self, self.PICTURE)
        return file if usable(file) else None

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return list(settings.LANGUAGES)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        with override(mode_name):
            return super().serve_preview(request, mode_name).render()

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        return {"profile": self, "sections": []}
