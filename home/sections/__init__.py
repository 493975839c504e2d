"""The sections that the press centre and people offer a front page; a module for each."""

from cms.sections import add_section


def register() -> None:
    from .archive import ArchiveBlock
    from .contact import ContactBlock
    from .featured import FeaturedBlock
    from .latest import LatestBlock
    from .partners import PartnersBlock
    from .speech import SpeechBlock
    from .text import TextSectionBlock
    from .upcoming import UpcomingBlock

    add_section("featured", FeaturedBlock)
    add_section("latest", LatestBlock)
    add_section("upcoming", UpcomingBlock)
    add_section("speech", SpeechBlock)
    add_section("archive", ArchiveBlock)
    add_section("text", TextSectionBlock)
    add_section("partners", PartnersBlock)
    add_section("contact", ContactBlock)
