from .links import PageLink
from .pages import BasePage
from .site import SiteSettings
from .topics import PageTopic, Topic
from .users import User

__all__ = ["BasePage", "PageLink", "PageTopic", "SiteSettings", "Topic", "User"]
