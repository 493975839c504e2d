"""The rows of a family as a form: the same topic, person or document stands there once."""

from typing import Any

from django.utils.translation import gettext as _
from modelcluster.forms import BaseChildFormSet


class FamilyFormSet(BaseChildFormSet):
    def validate_unique(self) -> None:
        """Instead of the names of columns, Django's own way to say it, the row says what it repeats."""
        seen: set[Any] = set()
        for row in self.forms:
            for name in self._chosen(row):
                value = row.cleaned_data[name]
                if value in seen:
                    row.add_error(
                        name, _("“%(name)s” is in the list already. Remove one of the two.") % {"name": value}
                    )
                seen.add(value)

    def _chosen(self, row: Any) -> list[str]:
        if row in self.deleted_forms or not row.is_valid():
            return []
        return [name for name in self.form.base_fields if row.cleaned_data.get(name)]
