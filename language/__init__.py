"""Kyrgyz, Russian and English as a library: pure Python, no Django, no network."""

LANGUAGES = ("ky", "ru", "en")
