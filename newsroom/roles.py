"""Who may do what: one row a role. `manage.py roles` makes the groups of this table and repairs what drifted."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext_noop

FRONT_PAGES = "*"  # below the front page of every language; a language code means below that one only

ADMIN = ("wagtailadmin.access_admin",)
TRANSLATE = ("wagtail_localize.submit_translation",)
PROFILES = ("people.add_person", "people.change_person", "people.add_organisation", "people.change_organisation")
PROFILES_UNPUBLISH = ("people.publish_person", "people.publish_organisation")
PROFILES_LOCK = tuple(f"people.{verb}_{model}" for model in ("person", "organisation") for verb in ("lock", "unlock"))
PROFILES_DELETE = ("people.delete_person", "people.delete_organisation")
TOPICS = ("cms.add_topic", "cms.change_topic")
SETTINGS = ("cms.change_sitesettings",)
SITE = (
    *SETTINGS,
    "cms.add_user",
    "cms.change_user",
    "cms.delete_user",
    "cms.delete_topic",
    "wagtailcore.change_site",
    "wagtailredirects.add_redirect",
    "wagtailredirects.change_redirect",
    "wagtailredirects.delete_redirect",
)

WRITE = ("add_page", "change_page")
LOCK = ("lock_page", "unlock_page")
UNPUBLISH = ("publish_page",)  # Wagtail has one permission for both; with four eyes nobody publishes by it

UPLOAD = (
    "wagtailimages.add_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.choose_document",
    "wagtailmedia.add_media",
)
LIBRARY = (
    *UPLOAD,
    "wagtailimages.change_image",
    "wagtailimages.delete_image",
    "wagtaildocs.change_document",
    "wagtaildocs.delete_document",
    "wagtailmedia.change_media",
    "wagtailmedia.delete_media",
    "wagtailcore.add_collection",
    "wagtailcore.change_collection",
    "wagtailcore.delete_collection",
)


@dataclass(frozen=True)
class Role:
    name: str
    models: tuple[str, ...] = ()  # permissions on everything of a kind
    pages: tuple[str, ...] = ()  # permissions on pages …
    below: str = FRONT_PAGES  # … and where
    files: tuple[str, ...] = ()  # permissions on the root collection
    reviews: bool = False  # may approve what somebody else wrote


ROLES = (
    Role("author", models=ADMIN + TRANSLATE + PROFILES, pages=WRITE, files=UPLOAD),
    *(
        Role(f"translator {code}", models=ADMIN + TRANSLATE, pages=WRITE, below=code, files=UPLOAD)
        for code, _name in settings.LANGUAGES
    ),
    Role(
        "editor",
        models=ADMIN + TRANSLATE + PROFILES + PROFILES_LOCK + TOPICS,
        pages=WRITE + LOCK,
        files=UPLOAD,
        reviews=True,
    ),
    Role(
        "chief editor",
        models=ADMIN + TRANSLATE + PROFILES + PROFILES_LOCK + PROFILES_UNPUBLISH + TOPICS + SETTINGS,
        pages=WRITE + LOCK + UNPUBLISH,
        files=UPLOAD,
        reviews=True,
    ),
    Role("media librarian", models=ADMIN, files=LIBRARY),
    Role("webmaster", models=ADMIN + PROFILES + PROFILES_DELETE + TOPICS + SITE),
)


# The name of a group is its key; this is what the admin shows for it, in the language of whoever looks.
SHOWN = {
    "author": gettext_noop("Author"),
    "translator ky": gettext_noop("Translator into Kyrgyz"),
    "translator ru": gettext_noop("Translator into Russian"),
    "translator en": gettext_noop("Translator into English"),
    "editor": gettext_noop("Editor"),
    "chief editor": gettext_noop("Chief editor"),
    "media librarian": gettext_noop("Media librarian"),
    "webmaster": gettext_noop("Webmaster"),
}
