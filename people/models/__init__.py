from .organisations import Organisation
from .page_people import PageContact, PagePerson
from .people import Person

__all__ = ["Organisation", "PageContact", "PagePerson", "Person"]
