"""Addresses of press items that do not end in a slash, as Wagtail's own addresses do."""

from django.urls import re_path

from cms.routing import serve

urlpatterns = [re_path(r"^((?:[\w\-]+/)+calendar\.ics)$", serve, name="calendar")]
