from typing import Any

from django.db import models
from wagtail.models import Page


class Entry(models.Model):
    """What the search knows of a public page: its words as `search.words` writes them, and the text they are from."""

    page: Any = models.OneToOneField(Page, on_delete=models.CASCADE, primary_key=True, related_name="+")
    language = models.CharField(max_length=8, db_index=True)
    date = models.DateTimeField(null=True, db_index=True)
    title = models.TextField()
    text = models.TextField()
    plain = models.TextField(default="")

    class Meta:
        indexes = [models.Index(fields=["language", "-date"], name="search_newest")]

    def __str__(self) -> str:
        return self.title.strip()
