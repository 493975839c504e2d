"""What migrations wrote (root page, locales, site, collection, permissions), put back after a test that really commits.

Django's own way leaves an empty database behind, and pages cannot be made without a root and its languages.
"""

from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, transaction

Rows = dict[str, tuple[list[str], list[tuple]]]
remembered: Rows = {}


def remember() -> None:
    remembered.clear()
    with connection.cursor() as cursor:
        for table in sorted(connection.introspection.django_table_names(only_existing=True, include_views=False)):
            if table.endswith("_fts"):  # SQLite fills its full-text tables by triggers
                continue
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            rows = cursor.fetchall()
            if rows:
                remembered[table] = [column[0] for column in cursor.description], rows


def restore() -> None:
    """Empties every table and writes the remembered rows, with the keys they had."""
    call_command("flush", verbosity=0, interactive=False, inhibit_post_migrate=True)
    # Foreign keys are checked when the transaction ends, so the order of tables does not matter.
    with transaction.atomic(), connection.cursor() as cursor:
        for table, (columns, rows) in remembered.items():
            names = ", ".join(map(connection.ops.quote_name, columns))
            places = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {connection.ops.quote_name(table)} ({names}) VALUES ({places})", rows)  # noqa: S608
        for sql in connection.ops.sequence_reset_sql(no_style(), _models()):
            cursor.execute(sql)


def _models() -> list[type]:
    return list(connection.introspection.installed_models(list(remembered)))
