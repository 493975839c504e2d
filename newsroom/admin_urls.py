"""Addresses of Wagtail's admin that the newsroom answers itself; they stand before Wagtail's own."""

from django.urls import path
from wagtail.admin.auth import require_admin_access
from wagtail.utils.urlpatterns import decorate_urlpatterns

from newsroom.removal_views import CarefulDeleteView, ReasonedUnpublishView

urlpatterns = decorate_urlpatterns(
    [
        path("pages/<int:page_id>/unpublish/", ReasonedUnpublishView.as_view()),
        path("pages/<int:page_id>/delete/", CarefulDeleteView.as_view()),
    ],
    require_admin_access,
)
