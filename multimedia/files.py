"""Names of stored files: random, so that no address of a file can be guessed from another or from its title."""

import secrets
from pathlib import PurePosixPath


def random_name(folder: str, filename: str) -> str:
    """`folder/xx/<32 random characters>.<the extension in lower case>`; 24 bytes of randomness."""
    extension = PurePosixPath(filename).suffix.lower()[:8]
    name = secrets.token_urlsafe(24)
    return f"{folder}/{name[:2]}/{name}{extension}"


def document_path(instance: object, filename: str) -> str:
    return random_name("documents", filename)


def media_path(instance: object, filename: str) -> str:
    return random_name("media", filename)


def poster_path(instance: object, filename: str) -> str:
    return random_name("posters", filename)
