"""Sending a page to translation: into languages one may write in, from today's text, never public (TR-2, TR-8)."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail.admin import messages
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource
from wagtail_localize.views.submit_translations import SubmitPageTranslationView, SubmitTranslationForm

from newsroom.wholeness import shortcomings


class SubmitPageView(SubmitPageTranslationView):
    """Localize's page, where its form offers what the user may do and its source is made new first."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        page = self.get_object()
        if request.user.has_perm("wagtail_localize.submit_translation") and not open_languages(page, request.user):
            messages.error(request, gettext("There is no language left that you may translate this page into."))
            return redirect("wagtailadmin_explore", page.get_parent().pk)
        return super().dispatch(request, *args, **kwargs)

    def get_form(self) -> SubmitTranslationForm:
        form = super().get_form()
        form.fields["locales"].queryset = form.fields["locales"].queryset.filter(
            pk__in=[locale.pk for locale in open_languages(self.object, self.request.user)]
        )
        return form

    def form_valid(self, form: SubmitTranslationForm) -> HttpResponse:
        if missing := shortcomings(self.get_object()):
            messages.error(
                self.request, gettext("Complete the page before it is translated.") + " " + " ".join(missing)
            )
            return redirect("wagtailadmin_pages:edit", self.object.pk)
        refresh_sources(self.object, with_children=form.cleaned_data["include_subtree"])
        return super().form_valid(form)


def open_languages(page: Page, user: Any) -> list[Locale]:
    """Languages the page is missing in and whose translated parent lets `user` add pages.

    Without a translated parent localize would make one by itself, as a public page in the wrong language.
    """
    taken = page.get_translations(inclusive=True).filter(alias_of=None).values("locale")
    parents = page.get_parent().get_translations(inclusive=True).filter(alias_of=None)
    if page.depth == 2:
        return list(Locale.objects.exclude(pk__in=taken)) if user.is_superuser else []
    free = parents.exclude(locale__in=taken).select_related("locale")
    return [parent.locale for parent in free if parent.permissions_for_user(user).can_add_subpage()]


def refresh_sources(page: Page, with_children: bool = False) -> None:
    """Localize keeps one source for all languages and would hand the second one the text the first one got."""
    pages = page.get_descendants(inclusive=True) if with_children else Page.objects.filter(pk=page.pk)
    keys = pages.values("translation_key")
    for source in TranslationSource.objects.filter(object_id__in=keys, locale=page.locale_id):
        source.update_from_db()
