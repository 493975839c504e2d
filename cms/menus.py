"""The one menu of a site in each language (HO-3)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wagtail.models import Page, Site

from cms import links
from cms.links import Link
from cms.models.menu import MenuEntry
from cms.queries import listable

Place = MenuEntry.Place


@dataclass(frozen=True)
class Column:
    title: str
    url: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Menu:
    header: tuple[Link, ...] = ()
    columns: tuple[Column, ...] = ()


def menu_of(entries: list[MenuEntry], versions: links.Versions, site: Site, language: str) -> Menu:
    """What readers of `language` find in header and footer; `versions` are of the pages that the entries lead to."""
    shown = [(entry, link) for entry in entries if (link := shown_as(entry, language, versions))]
    header = tuple(link for entry, link in shown if entry.place == Place.HEADER)
    footer = columns((entry, link) for entry, link in shown if entry.place != Place.HEADER)
    return Menu(header if entries else pages_that_ask(site, language), tuple(footer))


def shown_as(entry: MenuEntry, language: str, versions: links.Versions) -> Link | None:
    """None where the entry leads to what nobody may read; the heading of a column is then its words alone."""
    link = entry.link(language, versions)
    return link or (Link(entry.words(language), "") if entry.place == Place.COLUMN else None)


def columns(shown: Iterable[tuple[MenuEntry, Link]]) -> list[Column]:
    """Each heading with what stands below it, up to the next; a heading with nothing is left out unless it leads on."""
    found = [Column("", "")]
    for entry, link in shown:
        if entry.place == Place.COLUMN:
            found.append(Column(link.title, link.url))
        else:
            found[-1] = replace(found[-1], links=(*found[-1].links, link))
    return [column for column in found if column.links or column.url]


def pages_that_ask(site: Site, language: str) -> tuple[Link, ...]:
    """Of a site that has no menu yet: pages below the front page that ask for it, in the order of the explorer."""
    pages = listable(Page.objects.in_menu().filter(depth=3), site, language).order_by("path")
    return tuple(Link(page.title, page.get_url_parts()[2]) for page in pages)
