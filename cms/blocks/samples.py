"""Stand-ins for what editors choose, so that a preview of a block needs no picture, document or person of theirs."""

from dataclasses import dataclass
from typing import Any

from django.templatetags.static import static
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class SampleRendition:
    path: str
    width: int
    height: int

    @property
    def url(self) -> str:
        return static(self.path)


@dataclass(frozen=True)
class SampleImage:
    rendition: SampleRendition
    alt: Any = ""
    caption: Any = ""
    credit: Any = ""
    licence_label: str = ""
    licence_url: str = ""
    is_decorative: bool = False

    def get_rendition(self, _filter: Any) -> SampleRendition:
        return self.rendition

    def get_renditions(self, *filters: Any) -> dict[str, SampleRendition]:
        return {filter.spec: self.rendition for filter in filters}


@dataclass(frozen=True)
class SampleDocument:
    title: Any
    url: str = "#"
    file_extension: str = "pdf"
    file_size: int = 1_234_567


@dataclass(frozen=True)
class SamplePerson:
    name: Any
    post: Any
    portrait: SampleImage
    url: str = "#"
    live: bool = True


IMAGE = SampleImage(
    SampleRendition("cms/img/sample-picture.webp", 1200, 800),
    alt=_("A canal between fields, mountains behind it"),
    caption=_("The upper canal after the spring cleaning."),
    credit=_("Nurbek Sample (fictional)"),
    licence_label="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
)
DOCUMENT = SampleDocument(_("Rules for sharing water"))
PERSON = SamplePerson(
    _("Gulnara Sample (fictional)"),
    _("chair of the council"),
    SampleImage(SampleRendition("cms/img/sample-portrait.webp", 480, 600)),
)
