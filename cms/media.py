"""Public files of the media folder. Originals and documents lie in it too, but leave it only through views that ask."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe
from django.views.static import serve

PUBLIC_FOLDERS = ("images", "media", "posters")


@require_safe
def media(request: HttpRequest, path: str) -> HttpResponseBase:
    if path.partition("/")[0] not in PUBLIC_FOLDERS:
        raise Http404(path)
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response["Cache-Control"] = "public, max-age=86400"
    return response
