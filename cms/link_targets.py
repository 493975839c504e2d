"""Where a link inside a text leads: to the page's version in the text's language, if anybody may read it."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from wagtail.models import Page

from cms.queries import visible


def visible_urls(page_ids: Iterable[int], language: str) -> dict[int, str]:
    """Addresses by page id, in two queries; a page has none when nobody may read it or its version in `language`."""
    keys = dict(Page.objects.filter(pk__in=set(page_ids)).order_by().values_list("pk", "translation_key"))
    return urls_of(keys, language)


def urls_of(keys: Mapping[int, UUID], language: str) -> dict[int, str]:
    """The same in one query, for pages whose translation keys are known."""
    if not keys:
        return {}
    versions = visible(Page.objects.filter(translation_key__in=set(keys.values()))).select_related("locale")
    by_id = {version.pk: version for version in versions}
    in_language = {page.translation_key: page for page in by_id.values() if page.locale.language_code == language}
    chosen = {pk: in_language.get(key) or by_id.get(pk) for pk, key in keys.items()}
    return {pk: url for pk, page in chosen.items() if page and (url := page.specific_deferred.url)}
