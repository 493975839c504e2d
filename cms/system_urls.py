"""Addresses for machines, the same in every language."""

from django.urls import path

from . import health, wellknown

urlpatterns = [
    path("-/live", health.live, name="live"),
    path("-/ready", health.ready, name="ready"),
    path("robots.txt", wellknown.robots, name="robots"),
    path(".well-known/security.txt", wellknown.security, name="security_txt"),
    path("favicon.ico", wellknown.favicon, name="favicon"),
]
