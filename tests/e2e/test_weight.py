"""What a page weighs on its way to a phone, as the production server sends it and Chromium receives it (AX-3)."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from news.models import AnnouncementPage, NewsPage, PressReleasePage, SpeechPage
from people.models import Person
from tests import production

pytestmark = pytest.mark.django_db(transaction=True)

HOME_BYTES, HOME_REQUESTS = 100_000, 20
PHONE = {"width": 390, "height": 844}
ROOT = Path(__file__).parents[2]


class Weight(NamedTuple):
    requests: int
    sent: int  # as received, all but photos
    text: int  # of it, what the server does not compress itself
    compressed: int  # that text as a proxy sends it
    photos: int

    @property
    def total(self):
        return self.sent - self.text + self.compressed


@pytest.fixture
def site(tmp_path):
    call_command("seed", "--force", verbosity=0)
    connection.close()
    static = tmp_path / "static"
    production.collect(static)
    with production.running(static, f"sqlite:///{connection.settings_dict['NAME']}", Path(settings.MEDIA_ROOT)) as url:
        yield url


def addresses():
    items = {
        model.__name__: model.objects.filter(locale__language_code="ky", live=True).latest("date").url
        for model in (NewsPage, PressReleasePage, AnnouncementPage, SpeechPage)
    }
    return {
        **{f"home in {code}": f"/{code}/" for code in ("ky", "ru", "en")},
        "list": "/ky/press/",
        "archive": "/ky/press/archive/",
        "corrections": "/ky/press/corrections/",
        **{name: urlsplit(url).path for name, url in items.items()},
        "person": f"/ky/people/{Person.objects.first().slug}/",
        "people": "/ky/people/",
        "search": "/ky/search/?q=кеңеш",
        "not found": "/ky/absent/",
    }


def weigh(context, address):
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    answers, sizes = {}, {}
    session.on("Network.responseReceived", lambda event: answers.update({event["requestId"]: event["response"]}))
    session.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(address, wait_until="networkidle")
    text = compressed = photos = 0
    for number, answer in answers.items():
        headers = {name.lower(): value for name, value in answer["headers"].items()}
        if "/media/" in answer["url"]:
            photos += sizes[number]
        elif "content-encoding" not in headers and headers["content-type"].startswith(("text/", "image/svg")):
            body = session.send("Network.getResponseBody", {"requestId": number})["body"].encode()
            text, compressed = text + len(body), compressed + len(gzip.compress(body))
    page.close()
    return Weight(len(answers), sum(sizes.values()) - photos, text, compressed, photos)


def keep(weights):
    """Figures for people: printed, and a line each in var/bench.jsonl where `make bench` keeps its own."""
    when = datetime.now(UTC).isoformat(timespec="seconds")
    with (ROOT / "var" / "bench.jsonl").open("a", encoding="utf-8") as kept:
        for name, weight in weights.items():
            kilobytes = f"{weight.total / 1000:6.1f} kB, photos {weight.photos / 1000:5.0f} kB"
            print(f"{name:14} {kilobytes}, {weight.requests:2} requests")
            for what, value, unit in (("weight", weight.total, "bytes"), ("requests", weight.requests, "requests")):
                kept.write(json.dumps({"when": when, "name": f"{what} of {name}", "value": value, "unit": unit}) + "\n")


def test_home_is_light_and_every_page_tells_its_weight(site, new_context):
    weights = {}
    for name, path in addresses().items():
        context = new_context(viewport=PHONE, extra_http_headers={"X-Forwarded-Proto": "https"})  # nothing is cached
        weights[name] = weigh(context, site + path)
        context.close()
    keep(weights)
    for code in ("ky", "ru", "en"):
        home = weights[f"home in {code}"]
        assert home.total <= HOME_BYTES
        assert home.requests <= HOME_REQUESTS
        assert home.total > 20_000, "fonts or styles did not come"
