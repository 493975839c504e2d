import html5lib
import pytest
from wagtail.models import Site

from cms.models import SiteSettings
from news.models import FeaturedItem
from tests import factories


@pytest.fixture
def compose():
    """Sets the sections of a front page, as the database keeps them."""

    def composed(*sections, code="ky"):
        home = factories.home(code)
        home.sections = [
            {"type": name, "value": value}
            for name, value in (section if isinstance(section, tuple) else (section, {}) for section in sections)
        ]
        home.save_revision().publish()
        return home

    return composed


@pytest.fixture
def feature():
    """Chooses items for a front page or a press centre, in this order."""

    def featured(page, *items):
        for number, item in enumerate(items):
            FeaturedItem.objects.create(page_id=page.pk, target_id=item.pk, sort_order=number)

    return featured


@pytest.fixture
def shown(client):
    """The parsed page at an address."""

    def parsed(address="/ky/"):
        response = client.get(address)
        assert response.status_code == 200
        return html5lib.parse(response.content.decode(), namespaceHTMLElements=False)

    return parsed


def text(element):
    return " ".join("".join(element.itertext()).replace("\u00ad", "").split())


def links(tree, path=".//main"):
    """Addresses that lead from the main part, in their order."""
    return [link.get("href") for link in tree.find(path).iter("a") if link.get("tabindex") != "-1"]


@pytest.fixture
def site():
    settings = SiteSettings.for_site(Site.objects.get())
    settings.phone = "+996 312 11-11-11"
    settings.save()
    return settings
