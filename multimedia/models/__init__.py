from .attachments import PageAttachment
from .documents import DocumentFile
from .photos import Photo, Rendition
from .recordings import Recording

__all__ = ["DocumentFile", "PageAttachment", "Photo", "Recording", "Rendition"]
