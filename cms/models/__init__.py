from .links import PageLink
from .menu import MenuEntry
from .notices import Notice
from .pages import BasePage
from .site import SiteSettings
from .site_rows import SiteFact, SocialAccount
from .topics import PageTopic, Topic
from .users import User

__all__ = [
    "BasePage",
    "MenuEntry",
    "Notice",
    "PageLink",
    "PageTopic",
    "SiteFact",
    "SiteSettings",
    "SocialAccount",
    "Topic",
    "User",
]
