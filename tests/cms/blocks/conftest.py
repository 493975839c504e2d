from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.utils import translation
from PIL import Image as Pixels
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from cms.blocks import BodyBlock

BODY = BodyBlock()


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


@pytest.fixture
def make_image(db):
    def make(size=(900, 600), **facts):
        file = BytesIO()
        Pixels.new("RGB", size, "#6a4420").save(file, "jpeg")
        facts = {"title": "IMG_0001", "alt_ky": "Арык", "alt_ru": "Канал", "alt_en": "A canal", **facts}
        return get_image_model().objects.create(file=ContentFile(file.getvalue(), "photo.jpg"), **facts)

    return make


@pytest.fixture
def make_document(db):
    def make(title="Rules", file_size=2009, **facts):
        file = ContentFile(b"%PDF-1.4", "rules.pdf")
        return get_document_model().objects.create(title=title, file=file, file_size=file_size, **facts)

    return make


@pytest.fixture
def make_person(db):
    from people.models import Person

    def make(name="Gulnara Sample (fictional)", **facts):
        return Person.objects.create(name_ky=name, post_ky="chair", **facts)

    return make


def stored(*blocks):
    """A body as it comes from the database: pairs of type and stored value."""
    return BODY.to_python(
        [{"type": name, "value": value, "id": f"id-{number}"} for number, (name, value) in enumerate(blocks)]
    )


def figure(image, **words):
    return {"image": getattr(image, "pk", image), "alt": "", "decorative": False, "caption": "", **words}


@pytest.fixture
def show():
    """Renders blocks of a body: pairs of type and stored value, within a context."""

    def render(*blocks, **context):
        return BODY.render(stored(*blocks), context)

    return render


@pytest.fixture
def clean():
    """A form's judgement of one block: its cleaned stored value, or the messages by field."""

    def judge(name, value, draft=False):
        block = BODY.child_blocks[name]
        native = block.to_python(value)
        if draft:
            return block.get_prep_value(block.clean_deferred(native))
        return block.get_prep_value(block.clean(native))

    return judge


@pytest.fixture
def make_page(db):
    """Pages in the tree, public unless told otherwise."""
    from wagtail.models import Locale, Page, Site

    Locale.objects.get_or_create(language_code="ky")
    site = Site.objects.get(is_default_site=True)

    def make(slug, **facts):
        page = Page(title=slug, slug=slug, **facts)
        site.root_page.add_child(instance=page)
        return page

    return make
