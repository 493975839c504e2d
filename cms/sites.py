"""Which site a host name stands for, from memory; Wagtail asks the database in each request."""

from urllib.parse import urlsplit

from django.http import HttpRequest
from django.http.request import split_domain_port
from wagtail.models import Site

from cms.memory import remembered


def site_of(request: HttpRequest) -> Site | None:
    """What `Site.find_for_request` finds, and finds from now on in this request; it may be some seconds old."""
    if not hasattr(request, "_wagtail_site"):
        request._wagtail_site = _known(request)
    return Site.find_for_request(request)


def _known(request: HttpRequest) -> Site | None:
    """Host names that are of no site share one place, so nobody fills the memory with them."""
    hosts = {urlsplit(root.root_url).hostname for root in Site.get_site_root_paths()}
    host = split_domain_port(request._get_raw_host())[0]
    place = host if host in hosts else ""
    return remembered(lambda: Site._find_for_request(request), "site", place, request.get_port())
