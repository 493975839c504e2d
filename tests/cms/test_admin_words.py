"""The admin speaks the language of whoever works in it: pages, scripts, letters."""

import json
import re

import pytest
from django.urls import reverse

from tests.e2e.desk import hire

pytestmark = pytest.mark.django_db

COLLAPSE = {"ky": "Баарын жыйноо", "ru": "Свернуть все", "en": "Collapse all"}


@pytest.mark.parametrize("language", COLLAPSE)
def test_the_scripts_of_the_admin_speak_the_editors_language(client, language):
    client.force_login(hire("jazgul", "editor", language))
    script = client.get(reverse("wagtailadmin_javascript_catalog")).content.decode()
    found = re.search(r"const newcatalog = ({.*?});$", script, re.MULTILINE | re.DOTALL)
    catalogue = json.loads(found[1]) if found else {}
    assert catalogue.get("Collapse all", "Collapse all") == COLLAPSE[language]
