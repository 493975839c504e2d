"""The stylesheet of a site's own colour. Its address holds the colour and a seal of the text: it is kept for ever."""

import hashlib

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from cms.colours import LEAST_CONTRAST, Dye, least_contrast, schemes

FOR_EVER = "public, max-age=31536000, immutable"


def address(colour: str) -> str:
    return reverse("dye", args=[colour[1:], seal(stylesheet(colour))])


def stylesheet(colour: str) -> str:
    """In the layer of the tokens, so that print may still take all colour away."""
    light, dark = schemes(colour)
    dark_rule = f"@media (prefers-color-scheme: dark) {{ {rule(dark)} }}"
    return f"@layer tokens {{\n{rule(light)}\n{dark_rule}\n}}\n"


def rule(dye: Dye) -> str:
    values = f"--dye: {dye.dye}; --dye-deep: {dye.deep}; --dye-fill: {dye.fill}; --dye-wash: {dye.wash};"
    return f":root {{ {values} }}"


def seal(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@require_safe
def own_dye(request: HttpRequest, colour: str, given: str) -> HttpResponse:
    """Nothing is looked up: whoever asks for another readable colour gets it, and nobody is shown it."""
    text = stylesheet(f"#{colour}")
    if given != seal(text) or least_contrast(f"#{colour}")[0] < LEAST_CONTRAST:
        raise Http404
    return HttpResponse(text, content_type="text/css; charset=utf-8", headers={"Cache-Control": FOR_EVER})
