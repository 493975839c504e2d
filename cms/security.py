"""What a browser may load and run (OP-18): on public pages nothing but the site's own files."""

from csp.constants import NONE, SELF, UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.http import HttpRequest, HttpResponseBase

PUBLIC_POLICY = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "font-src": [SELF],
    "media-src": [SELF],
    "connect-src": [SELF],
    "manifest-src": [SELF],
    "object-src": [NONE],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}
# The editor shows the page in a frame beside the form.
PREVIEW_POLICY = {**PUBLIC_POLICY, "frame-ancestors": [SELF]}
# Wagtail's panels and widgets start themselves with inline scripts and place things with inline styles;
# its croppers and uploads show pictures from memory; the preview is a frame.
ADMIN_POLICY = {
    **PREVIEW_POLICY,
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "media-src": [SELF, "blob:"],
    "frame-src": [SELF],
}
ADMIN_PATH = "/admin/"


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only and parts.config is None:
            parts.config = policy_for(request)
        return parts


def policy_for(request: HttpRequest) -> dict[str, list[str]]:
    """A preview is a public page, and passes here once more as the answer of the admin: the first policy stays."""
    if getattr(request, "is_preview", False):
        return PREVIEW_POLICY
    return ADMIN_POLICY if request.path_info.startswith(ADMIN_PATH) else PUBLIC_POLICY
