"""What persons and organisations share: one row for all languages, drafts, review, an address of their own."""

from typing import Any, Self

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin
from wagtail.search import index

from cms.models.slugs import SlugField


class ProfileQuerySet(models.QuerySet["Profile"]):
    def visible(self) -> Self:
        return self.filter(live=True)


class Profile(
    WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, index.Indexed, models.Model
):
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
        return self.get_absolute_url()

    @property
    def lang(self) -> str:
        return get_language() or ""

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        return {"page": self, "profile": self, "sections": []}
