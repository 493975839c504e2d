"""Every address of the site; the one module that knows every app."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms import routing, sitemaps, system_urls
from cms.media import media
from cms.views import language_choice
from news import urls as news_urls
from newsroom import admin_urls as newsroom_admin_urls
from people import urls as people_urls
from search import urls as search_urls

urlpatterns = [
    path("", language_choice, name="language_choice"),
    path("", include(system_urls)),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemaps.section, name="sitemap_section"),
    path("admin/", include(newsroom_admin_urls)),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:path>", media, name="media"),
    *i18n_patterns(
        path("search/", include(search_urls)),
        path("", include(people_urls)),
        path("", include(news_urls)),
        *(pattern for pattern in wagtail_urls.urlpatterns if pattern.name != "wagtail_serve"),
        re_path(wagtail_urls.serve_pattern, routing.serve, name="wagtail_serve"),
    ),
]

handler400 = "cms.errors.bad_request"
handler403 = "cms.errors.permission_denied"
handler404 = "cms.errors.page_not_found"
handler500 = "cms.errors.server_error"
