"""One page in three languages: its versions, what stands in for a missing one (TR-7), and what the switcher says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page

from cms.queries import visible

NAMES = dict(settings.LANGUAGES)


@dataclass(frozen=True)
class LanguageVersion:
    code: str
    url: str
    current: bool
    missing: bool

    @property
    def name(self) -> str:
        return NAMES[self.code]


def switched_path(request: HttpRequest) -> list[LanguageVersion]:
    """Versions of a page that is not in the page tree: the same address with another language in front."""
    _empty, _language, *rest = request.path.split("/", 2)
    active = get_language()
    return [
        LanguageVersion(code, f"/{code}/{rest[0] if rest else ''}", code == active, missing=False) for code in NAMES
    ]


def page_versions(page: Any, request: HttpRequest) -> list[LanguageVersion]:
    """The page in every language; a missing one leads to the source text in that language's frame."""
    active = get_language()
    family = {version.locale.language_code: version for version in public_family(page)}
    return [
        LanguageVersion(
            code,
            family[code].get_url(request) if code in family else stand_in_url(page, code),
            code == active,
            code not in family,
        )
        for code in NAMES
    ]


def public_family(page: Any) -> list[Page]:
    """The page and its translations that anybody may read."""
    if not hasattr(page, "_public_family"):
        page._public_family = _public_relatives(page, [page.translation_key])
    return list(page._public_family)


def _public_relatives(page: Any, keys: list[Any]) -> list[Page]:
    """Public pages of the families `keys`: of `page` itself or of what is above it; routing may have brought them."""
    brought = getattr(page, "public_relatives", None)
    if brought is not None:
        return [relative for relative in brought if relative.translation_key in keys]
    return list(visible(Page.objects.filter(translation_key__in=keys)).select_related("locale"))


def stand_in_url(page: Any, code: str) -> str:
    """Address of `page` in a language it is missing in: /<language>/<nearest translated ancestor>/<slug>/."""
    ancestor = nearest_translated_ancestor(page, code)
    path = ancestor.get_url_parts()[2] if ancestor else f"/{code}/"
    return f"{path}{page.slug}/" if page.depth > 2 else path


def nearest_translated_ancestor(page: Any, code: str) -> Page | None:
    keys = [ancestor.translation_key for ancestor in page.public_ancestors]
    in_language = [above for above in _public_relatives(page, keys) if above.locale.language_code == code]
    return max(in_language, key=lambda above: above.depth, default=None)


def frame_ancestors(page: Any) -> list[Page]:
    """The pages above, from the front page down, in the language of the frame where they exist in it."""
    above: list[Page] = page.public_ancestors
    if not page.is_foreign:
        return above
    family = _public_relatives(page, [ancestor.translation_key for ancestor in above])
    in_frame = [version for version in family if version.locale.language_code == get_language()]
    return sorted(in_frame, key=lambda version: version.depth)


def untranslated_child(parent: Any, path_components: list[str]) -> Page | None:
    """The page of another language that `/<language>/<parent>/<slug>/` stands in for, if there is exactly that."""
    if len(path_components) != 1:
        return None
    for candidate in _candidates(parent, path_components[0]):
        ancestor = nearest_translated_ancestor(candidate, parent.locale.language_code)
        if ancestor and ancestor.pk == parent.pk:
            return candidate
    return None


def _candidates(parent: Any, slug: str) -> Iterator[Any]:
    others = public_family(parent)
    same_slug = Page.objects.filter(slug=slug).exclude(locale_id=parent.locale_id)
    # What was public in this language and was taken off says why, and no other text stands in for it (PC-7).
    was_here = Q(live=True) | Q(first_published_at__isnull=False)
    translated = Page.objects.filter(was_here, locale_id=parent.locale_id).values("translation_key")
    for other in others:
        if other.pk != parent.pk:
            below = same_slug.descendant_of(other).exclude(translation_key__in=translated)
            yield from visible(below).specific()[:5]


def alternates(versions: Iterable[Page]) -> list[dict[str, str]]:
    """hreflang links of the versions that exist; x-default is the default language's or else the first."""
    by_code = {version.locale.language_code: version.full_url for version in versions}
    links = [{"hreflang": code, "url": by_code[code]} for code in NAMES if code in by_code]
    if links:
        links.append({"hreflang": "x-default", "url": by_code.get(settings.LANGUAGE_CODE, links[0]["url"])})
    return links


def page_frame(page: Any, request: HttpRequest) -> dict[str, Any]:
    """What the frame around a page needs to know of it."""
    frame = {
        "languages": page_versions(page, request),
        "canonical_url": page.get_full_url(request),
        "updated": page.changed_at,
    }
    if page.is_foreign:
        source = {"language": NAMES.get(page.lang, page.lang), "code": page.lang, "source_url": page.get_url(request)}
        return {**frame, "untranslated": source, "noindex": True, "alternates": []}
    return {**frame, "noindex": not page.is_in_lists, "alternates": alternates(public_family(page))}
