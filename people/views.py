"""Public pages of persons and organisations; what they collect comes from the apps above (people.sections)."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cms.files import load_renditions
from cms.languages import switched_path
from people.models import Organisation, Person
from people.sections import sections_of


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    return _list(request, _("People"), Person.objects.visible().select_related("portrait"))


@require_safe
def organisations(request: HttpRequest) -> HttpResponse:
    return _list(request, _("Organisations"), Organisation.objects.visible().select_related("logo"))


@require_safe
def person(request: HttpRequest, slug: str) -> HttpResponse:
    profile = get_object_or_404(Person.objects.visible().select_related("portrait"), slug=slug)
    return _profile(request, "people/person.html", profile, {"title": _("People"), "url": reverse("people")})


@require_safe
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    profile = get_object_or_404(Organisation.objects.visible().select_related("logo"), slug=slug)
    parent = {"title": _("Organisations"), "url": reverse("organisations")}
    return _profile(request, "people/organisation.html", profile, parent)


def _list(request: HttpRequest, title: str, profiles: Any) -> HttpResponse:
    ordered = profiles.in_alphabetical_order()
    load_renditions(profile.picture for profile in ordered)
    return render(request, "people/people_list.html", {**_frame(request), "title": title, "profiles": ordered})


def _profile(request: HttpRequest, template: str, profile: Any, parent: dict[str, str]) -> HttpResponse:
    frame = _frame(request)
    context = {"profile": profile, "sections": sections_of(profile, request)}
    return render(request, template, {**frame, **context, "breadcrumbs": [*frame["breadcrumbs"], parent]})


def _frame(request: HttpRequest) -> dict[str, Any]:
    """These pages have the same address in every language."""
    versions = {version.code: request.build_absolute_uri(version.url) for version in switched_path(request)}
    links = [{"hreflang": code, "url": url} for code, url in versions.items()]
    return {
        "breadcrumbs": [{"title": _("Home page"), "url": f"/{request.LANGUAGE_CODE}/"}],
        "canonical_url": request.build_absolute_uri(request.path),
        "alternates": [*links, {"hreflang": "x-default", "url": versions[settings.LANGUAGE_CODE]}],
    }
