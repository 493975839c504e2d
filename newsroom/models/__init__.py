from .notes import Change, ChangeNote
from .record import OnRecord, record_panels
from .removals import FormerAddress, Removal, Why
from .review import FourEyesTask, ReviewLock

__all__ = [
    "Change",
    "ChangeNote",
    "FormerAddress",
    "FourEyesTask",
    "OnRecord",
    "Removal",
    "ReviewLock",
    "Why",
    "record_panels",
]
