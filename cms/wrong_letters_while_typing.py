"""Wrong letters pointed out while somebody types (TR-11): the editor's script asks, the rules stay in one place."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from cms.wrong_letters import SHOWN
from language.letters import find_wrong_letters, repair

LONGEST = 100_000  # characters; a text field holds at most some thousands


@require_POST
def check(request: HttpRequest) -> HttpResponse:
    text = request.POST.get("text", "")
    if len(text) > LONGEST:
        return HttpResponse(status=413)
    words = dict.fromkeys((wrong.word, wrong.suggestion) for wrong in find_wrong_letters(text))
    return JsonResponse({"words": list(words)[:SHOWN], "repaired": repair(text)})


def address() -> list[URLPattern]:
    return [path("wrong-letters/", check, name="wrong_letters")]


def script() -> SafeString:
    return format_html(
        '<script type="module" src="{}" data-wrong-letters="{}" data-heading="{}" data-fix="{}"></script>',
        static("cms/js/wrong-letters.js"),
        reverse("wrong_letters"),
        gettext("Wrong letters"),
        gettext("Put them right"),
    )
