"""Small questions to a page of the press centre's list."""

import re

INDEX = "/ky/press/"


def listing(client, address=INDEX):
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.context["listing"]


def shown(client, address=INDEX):
    return [item.title for day in listing(client, address).days for item in day["items"]]


def head(client, address):
    """Canonical address, whether search engines are told to stay away, and the whole page."""
    html = client.get(address).content.decode()
    canonical = re.search(r'<link rel="canonical" href="([^"]*)"', html)
    return canonical.group(1).replace("&amp;", "&"), '<meta name="robots" content="noindex">' in html, html
