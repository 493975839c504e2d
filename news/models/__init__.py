from .announcements import AnnouncementPage, DateChange
from .index import PressIndexPage
from .items import PressItemPage
from .kinds import Kind
from .news import NewsPage
from .releases import PressReleasePage
from .speeches import SpeechPage

__all__ = [
    "AnnouncementPage",
    "DateChange",
    "Kind",
    "NewsPage",
    "PressIndexPage",
    "PressItemPage",
    "PressReleasePage",
    "SpeechPage",
]
