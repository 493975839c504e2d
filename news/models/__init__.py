from .announcements import AnnouncementPage, DateChange
from .featured import FeaturedItem
from .index import PressIndexPage
from .items import PressItemPage
from .kinds import Kind
from .news import NewsPage
from .releases import PressReleasePage
from .speeches import SpeechPage

__all__ = [
    "AnnouncementPage",
    "DateChange",
    "FeaturedItem",
    "Kind",
    "NewsPage",
    "PressIndexPage",
    "PressItemPage",
    "PressReleasePage",
    "SpeechPage",
]
