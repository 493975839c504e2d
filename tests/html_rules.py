"""What a strict parser does not see in a page: references, order of headings, nesting, what HTML has given up."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

import html5lib

IDREFS = {
    "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage", "aria-flowto",
    "aria-labelledby", "aria-owns", "for", "form", "headers", "list", "popovertarget",
}  # fmt: skip
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
INTERACTIVE = {"a", "button", "details", "embed", "iframe", "label", "select", "textarea"}
NO_INTERACTIVE_INSIDE = {"a", "button"}
PHRASES_ONLY = {
    "abbr",
    "b",
    "button",
    "em",
    "i",
    "label",
    "mark",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    *HEADINGS,
}
BLOCKS = {
    "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figure", "footer",
    "form", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul", *HEADINGS,
}  # fmt: skip
CHILDREN = {
    "ul": {"li", "script", "template"},
    "ol": {"li", "script", "template"},
    "dl": {"dt", "dd", "div", "script", "template"},
    "select": {"option", "optgroup", "hr"},
}
OBSOLETE_ELEMENTS = {
    "acronym", "applet", "basefont", "big", "center", "dir", "font", "frame", "frameset", "marquee", "noframes",
    "strike", "tt",
}  # fmt: skip
OBSOLETE_ATTRIBUTES = {
    "a": {"name", "rev", "charset"}, "body": {"bgcolor", "link", "text"}, "br": {"clear"}, "hr": {"size", "width"},
    "iframe": {"frameborder", "scrolling"}, "img": {"align", "border", "hspace", "name", "vspace"},
    "script": {"language"}, "table": {"align", "border", "cellpadding", "cellspacing", "summary", "width"},
    "td": {"align", "valign", "width"}, "th": {"align", "valign", "width"}, "ul": {"type"},
}  # fmt: skip
NEVER_EMPTY = {"action", "alt-src", "href", "id", "lang", "src", "srcset"}
DATETIME = re.compile(
    r"\d{4,}(-\d\d(-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?([+-]\d\d:?\d\d|Z)?)?)?)?|P[\dTDHMS.]+|\d\d:\d\d(:\d\d)?"
)
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def problems(html: str) -> list[str]:
    """Everything wrong with a whole page, the parser's complaints first."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    document = parser.parse(html)
    complaints = [f"line {place[0]}: {code} {details}" for place, code, details in parser.errors]
    return complaints + [problem for rule in RULES for problem in rule(document)]


def ids_are_unique(document: Element) -> Iterator[str]:
    counted = Counter(element.get("id") for element in document.iter() if element.get("id") is not None)
    yield from (f"the id {name!r} is given {number} times" for name, number in counted.items() if number > 1)


def references_lead_somewhere(document: Element) -> Iterator[str]:
    there = {element.get("id") for element in document.iter()} - {None}
    for element in document.iter():
        for name in IDREFS & element.attrib.keys():
            yield from (f"{said(element)}: {name} of no element: {one!r}" for one in _words(element, name) - there)
        href = element.get("href") or ""
        if element.tag == "a" and href.startswith("#") and href[1:] not in there:
            yield f"{said(element)}: leads to no element"


def _words(element: Element, name: str) -> set[str | None]:
    return set((element.get(name) or "").split())


def headings_skip_no_level(document: Element) -> Iterator[str]:
    headings = [element for element in document.iter() if element.tag in HEADINGS]
    if [element.tag for element in headings].count("h1") != 1:
        yield "there is not one h1"
    level = 0
    for heading in headings:
        if HEADINGS[heading.tag] > level + 1:
            yield f"{said(heading)}: follows a heading of level {level}"
        level = HEADINGS[heading.tag]


def nothing_to_press_inside_something_to_press(document: Element) -> Iterator[str]:
    for outer in document.iter():
        if outer.tag in NO_INTERACTIVE_INSIDE:
            yield from (
                f"{said(inner)} inside {said(outer)}"
                for inner in outer.iter()
                if inner is not outer and _pressed(inner)
            )
        if outer.tag in ("label", "form"):
            yield from (f"{outer.tag} inside {said(outer)}" for inner in outer.iter(outer.tag) if inner is not outer)


def _pressed(element: Element) -> bool:
    if element.tag == "input":
        return element.get("type") != "hidden"
    return element.tag in INTERACTIVE or element.get("tabindex") is not None or element.get("controls") is not None


def phrases_hold_no_blocks(document: Element) -> Iterator[str]:
    for outer in document.iter():
        if outer.tag in PHRASES_ONLY:
            yield from (
                f"{said(inner)} inside {said(outer)}"
                for inner in outer.iter()
                if inner is not outer and inner.tag in BLOCKS
            )


def lists_hold_their_items(document: Element) -> Iterator[str]:
    for outer in document.iter():
        allowed = CHILDREN.get(str(outer.tag))
        for inner in outer if allowed else ():
            if isinstance(inner.tag, str) and inner.tag not in allowed:
                yield f"{said(inner)} right inside {said(outer)}"


def nothing_obsolete(document: Element) -> Iterator[str]:
    for element in document.iter():
        if element.tag in OBSOLETE_ELEMENTS:
            yield f"{said(element)}: HTML has given it up"
        for name in OBSOLETE_ATTRIBUTES.get(str(element.tag), set()) & element.attrib.keys():
            yield f"{said(element)}: HTML has given up its {name}"


def values_are_values(document: Element) -> Iterator[str]:
    for element in document.iter():
        yield from (
            f"{said(element)}: {name} is empty" for name in NEVER_EMPTY & element.attrib.keys() if not element.get(name)
        )
        if element.tag == "img" and element.get("alt") is None:
            yield f"{said(element)}: no alt"
        if element.tag == "time" and not DATETIME.fullmatch(
            element.get("datetime") or "".join(element.itertext()).strip()
        ):
            yield f"{said(element)}: no machine reads this time"
        if element.get("lang") and not LANGUAGE.fullmatch(element.get("lang", "")):
            yield f"{said(element)}: no language"


def srcsets_name_a_width_once(document: Element) -> Iterator[str]:
    for element in document.iter():
        if element.get("sizes") and not element.get("srcset"):
            yield f"{said(element)}: sizes without a srcset"
        widths = Counter(one.split()[-1] for one in (element.get("srcset") or "").split(", ") if one)
        yield from (f"{said(element)}: {width} twice in its srcset" for width, times in widths.items() if times > 1)


def said(element: Element) -> str:
    attributes = "".join(
        f' {name}="{value}"' for name, value in element.items() if name in ("id", "class", "href", "datetime")
    )
    return f"<{element.tag}{attributes}>"


RULES: tuple[Callable[[Element], Iterator[str]], ...] = (
    ids_are_unique,
    references_lead_somewhere,
    headings_skip_no_level,
    nothing_to_press_inside_something_to_press,
    phrases_hold_no_blocks,
    lists_hold_their_items,
    nothing_obsolete,
    values_are_values,
    srcsets_name_a_width_once,
)
