"""Addresses for machines, the same in every language."""

from django.urls import path, re_path

from . import dyes, health, wellknown

urlpatterns = [
    path("-/live", health.live, name="live"),
    path("-/ready", health.ready, name="ready"),
    path("robots.txt", wellknown.robots, name="robots"),
    path(".well-known/security.txt", wellknown.security, name="security_txt"),
    path("favicon.ico", wellknown.favicon, name="favicon"),
    re_path(r"^dye-([0-9a-f]{6})-([0-9a-f]{12})\.css$", dyes.own_dye, name="dye"),
]
