"""Sizes of pictures, recordings and posters are public files; originals and documents are not (OP-9)."""

import pytest

from tests import factories

pytestmark = pytest.mark.django_db


def test_a_size_of_a_picture_is_served_and_may_be_kept(client):
    size = factories.photo().get_rendition("width-100")
    response = client.get(size.url)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/jpeg"
    assert "max-age=86400" in response["Cache-Control"]
    assert response["X-Content-Type-Options"] == "nosniff"


def test_an_original_is_not_served(client):
    assert client.get(factories.photo().file.url).status_code == 404


def test_a_document_is_served_by_its_view_and_never_by_its_folder(client):
    document = factories.document()
    assert client.get(document.file.url).status_code == 404
    assert client.get(document.url).status_code == 200


@pytest.mark.parametrize("path", ["", "images", "images/", "images/../originals/", "images/%2e%2e/x", "absent/x.jpg"])
def test_nothing_else_is_there(client, path):
    assert client.get(f"/media/{path}", follow=True).status_code == 404
