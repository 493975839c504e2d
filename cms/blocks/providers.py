"""The sites whose recordings a text may show: a fixed table, so that no address is fetched to be recognised."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

_YOUTUBE_HOSTS = r"(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com"
_YOUTUBE = r"(?P<media>[\w-]{11})"
_VIMEO_HOSTS = r"(?:www\.)?vimeo\.com"
_FACEBOOK_HOSTS = r"(?:www\.|m\.|web\.)?facebook\.com"


@dataclass(frozen=True)
class Provider:
    """`link` is the one address of a recording; `patterns` pair hosts with what may follow the first slash.

    `?v=` in a pattern stands for the parameter of that name, wherever it is among the others.
    """

    key: str
    name: str
    link: str
    patterns: tuple[tuple[str, str], ...]

    def find(self, host: str, addresses: Iterable[str]) -> str:
        """What the provider calls the recording; empty if the address is none of its own."""
        paths = [path for hosts, path in self.patterns if re.fullmatch(hosts, host)]
        matches = (re.fullmatch(path, address, re.ASCII) for path in paths for address in addresses)
        return next((match["media"] for match in matches if match), "")


PROVIDERS = (
    Provider(
        "youtube",
        "YouTube",
        "https://www.youtube.com/watch?v={media}",
        (
            (_YOUTUBE_HOSTS, rf"watch/?\?v={_YOUTUBE}"),
            (_YOUTUBE_HOSTS, rf"(?:embed|shorts|live)/{_YOUTUBE}/?"),
            (r"youtu\.be", rf"{_YOUTUBE}/?"),
        ),
    ),
    Provider(
        "vimeo",
        "Vimeo",
        "https://vimeo.com/{media}",
        (
            (_VIMEO_HOSTS, r"(?P<media>\d{5,12}(?:/[0-9a-f]{6,16})?)/?"),
            (_VIMEO_HOSTS, r"(?:channels/[\w-]+|groups/[\w-]+/videos)/(?P<media>\d{5,12})/?"),
            (r"player\.vimeo\.com", r"video/(?P<media>\d{5,12})/?"),
        ),
    ),
    Provider(
        "facebook",
        "Facebook",
        "https://www.facebook.com/watch/?v={media}",
        (
            (_FACEBOOK_HOSTS, r"watch/?(?:live/?)?\?v=(?P<media>\d{5,20})"),
            (_FACEBOOK_HOSTS, r"(?:[\w.-]+/videos/(?:[\w.-]+/)?|reel/)(?P<media>\d{5,20})/?"),
        ),
    ),
    Provider(
        "rutube",
        "RuTube",
        "https://rutube.ru/video/{media}/",
        ((r"(?:www\.)?rutube\.ru", r"(?:video|play/embed|shorts)/(?P<media>[0-9a-f]{32})/?"),),
    ),
    Provider(
        "vk",
        "VK Video",
        "https://vkvideo.ru/video{media}",
        (
            (
                r"(?:www\.|m\.)?vk(?:video)?\.(?:com|ru)",
                r"(?:[\w.@-]+/)?video(?P<media>-?\d{1,15}_\d{1,15})/?",
            ),
        ),
    ),
    Provider(
        "soundcloud",
        "SoundCloud",
        "https://soundcloud.com/{media}",
        ((r"(?:www\.|m\.)?soundcloud\.com", r"(?P<media>[\w-]+/(?:sets/)?[\w-]+)/?"),),
    ),
)

NAMES = ", ".join(provider.name for provider in PROVIDERS)


@dataclass(frozen=True)
class Recording:
    provider: Provider
    media: str

    @property
    def link(self) -> str:
        return self.provider.link.format(media=self.media)

    @property
    def host(self) -> str:
        return (urlsplit(self.link).hostname or "").removeprefix("www.")


def recording(url: str) -> Recording | None:
    """What `url` shows, or None where no provider of the table knows it. Never raises, never fetches."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or port:
        return None
    path = parts.path[1:]
    addresses = [path, f"{path}?v={dict(parse_qsl(parts.query)).get('v')}"]
    found = ((provider, provider.find(host, addresses)) for provider in PROVIDERS)
    return next((Recording(provider, media) for provider, media in found if media), None)
