import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.blocks.providers import PROVIDERS, recording

HEX = "0123456789abcdef0123456789abcdef"

KNOWN = [
    ("https://www.youtube.com/watch?v=a-_45678901", "youtube", "a-_45678901"),
    ("https://m.youtube.com/watch?app=desktop&v=a-_45678901&t=10s", "youtube", "a-_45678901"),
    ("http://youtu.be/a-_45678901?t=3", "youtube", "a-_45678901"),
    ("https://youtube.com/shorts/a-_45678901", "youtube", "a-_45678901"),
    ("https://www.youtube.com/live/a-_45678901?feature=share", "youtube", "a-_45678901"),
    ("https://www.youtube-nocookie.com/embed/a-_45678901", "youtube", "a-_45678901"),
    ("https://vimeo.com/123456789", "vimeo", "123456789"),
    ("https://vimeo.com/123456789/abcdef0123", "vimeo", "123456789/abcdef0123"),
    ("https://vimeo.com/channels/staffpicks/123456789", "vimeo", "123456789"),
    ("https://player.vimeo.com/video/123456789?h=abcdef0123", "vimeo", "123456789"),
    ("https://www.facebook.com/watch/?v=1234567890123", "facebook", "1234567890123"),
    ("https://www.facebook.com/council.kg/videos/1234567890123/", "facebook", "1234567890123"),
    ("https://m.facebook.com/council/videos/a-title/1234567890123", "facebook", "1234567890123"),
    ("https://www.facebook.com/reel/1234567890123", "facebook", "1234567890123"),
    (f"https://rutube.ru/video/{HEX}/?r=wd", "rutube", HEX),
    (f"https://rutube.ru/play/embed/{HEX}", "rutube", HEX),
    ("https://vk.com/video-22822305_456241864", "vk", "-22822305_456241864"),
    ("https://vkvideo.ru/video-22822305_456241864", "vk", "-22822305_456241864"),
    ("https://soundcloud.com/council/speech-one", "soundcloud", "council/speech-one"),
    ("https://soundcloud.com/council/sets/speeches", "soundcloud", "council/sets/speeches"),
]

UNKNOWN = [
    "",
    "youtube",
    "https://www.youtube.com/",
    "https://www.youtube.com/@council",
    "https://www.youtube.com/watch?v=short",
    "https://www.youtube.com/watch?v=a-_45678901/../x",
    "https://www.youtube.com.example.org/watch?v=a-_45678901",
    "https://example.org/https://www.youtube.com/watch?v=a-_45678901",
    "https://www.youtube.com@example.org/watch?v=a-_45678901",
    "https://user:secret@www.youtube.com/watch?v=a-_45678901",
    "https://www.youtube.com:8443/watch?v=a-_45678901",
    "ftp://www.youtube.com/watch?v=a-_45678901",
    "javascript:alert('https://youtu.be/a-_45678901')",
    "//youtu.be/a-_45678901",
    "https://youtu.be/а-_45678901",
    "https://[::1/a",
    "https://www.youtube.com:port/watch?v=a-_45678901",
    "https://fb.watch/abcdefgh/",
    "https://rutube.ru/video/" + HEX[:-1],
    "https://127.0.0.1/watch?v=a-_45678901",
]


@pytest.mark.parametrize(("url", "key", "media"), KNOWN)
def test_known_addresses(url, key, media):
    found = recording(url)
    assert (found.provider.key, found.media) == (key, media)


@pytest.mark.parametrize("url", UNKNOWN)
def test_other_addresses(url):
    assert recording(url) is None


@pytest.mark.parametrize(("url", "key", "media"), KNOWN)
def test_the_canonical_address_is_known_and_is_its_own(url, key, media):
    link = recording(url).link
    assert recording(link) == recording(url)
    assert recording(link).link == link
    assert link.startswith("https://")


@given(st.text() | st.from_regex(r"https://(youtu\.be|vimeo\.com|vk\.com|soundcloud\.com)/\S*"))
def test_any_text_is_judged_without_an_error(text):
    found = recording(text)
    assert found is None or found.host in {recording(url).host for url, _key, _media in KNOWN}


def test_nothing_is_fetched(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert all(recording(url) for url, _key, _media in KNOWN)


def test_each_provider_has_an_example():
    assert {key for _url, key, _media in KNOWN} == {provider.key for provider in PROVIDERS}
