from .front import HomePage
from .standing import StandardPage

__all__ = ["HomePage", "StandardPage"]
