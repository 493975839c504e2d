"""Public pages of persons and organisations; what they collect comes from the apps above (people.sections)."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

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
    return _profile(request, "people/person.html", get_object_or_404(Person.objects.visible(), slug=slug))


@require_safe
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    return _profile(request, "people/organisation.html", get_object_or_404(Organisation.objects.visible(), slug=slug))


def _list(request: HttpRequest, title: str, profiles: Any) -> HttpResponse:
    return render(request, "people/people_list.html", {"title": title, "profiles": profiles})


def _profile(request: HttpRequest, template: str, profile: Any) -> HttpResponse:
    return render(request, template, {"profile": profile, "sections": sections_of(profile, request)})
