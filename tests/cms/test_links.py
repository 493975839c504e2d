"""One link for all languages: where it leads in each."""

import pytest
from django.core.exceptions import ValidationError

from cms import links


@pytest.mark.parametrize(
    "address",
    ["/", "/people/", "/press/?kind=news#top", "/ky/people/", "https://example.org", "https://example.org/a?b=c#d"],
)
def test_paths_of_the_site_and_https_are_addresses(address):
    links.check_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "people",
        "//example.org/",
        "/\\example.org",
        "http://example.org/",
        "javascript:alert(1)",
        "data:text/html,x",
        "/a b",
        "ftp://example.org",
        "https://",
        "/a\nb",
        "mailto:a@example.org",
    ],
)
def test_nothing_else_is(address):
    with pytest.raises(ValidationError):
        links.check_address(address)


@pytest.mark.parametrize(
    ("entered", "kept"),
    [("/ky/people/", "/people/"), ("/ru/", "/"), ("/en", "/"), ("/kyrgyz/", "/kyrgyz/"), ("https://a.org/ky/", None)],
)
def test_an_address_is_kept_without_a_language(entered, kept):
    assert links.without_language(entered) == (kept or entered)


@pytest.mark.parametrize(
    ("address", "russian"),
    [
        ("/people/", "/ru/people/"),
        ("/press/?kind=news", "/ru/press/?kind=news"),
        ("/", "/ru/"),
        ("/#top", "/ru/#top"),
        ("/sitemap.xml", "/sitemap.xml"),
        ("/documents/3/plan.pdf", "/documents/3/plan.pdf"),
        ("https://example.org/people/", "https://example.org/people/"),
    ],
)
def test_readers_get_the_path_in_their_language(address, russian):
    assert links.in_language(address, "ru") == russian
