"""SQLite with four writers at once (OP-22): nobody is told that the database is locked."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.auth import get_user_model
from django.db import OperationalError, connection

from news.models import NewsPage
from people.models import Person
from tests import factories

pytestmark = [pytest.mark.sqlite, pytest.mark.django_db(transaction=True)]

WRITERS = 4
ROUNDS = 12


def write(writer):
    """One editor's quarter of an hour: drafts, publications, changes of a person and of users."""
    locked = 0
    for number in range(ROUNDS):
        try:
            page = NewsPage.objects.get(slug=f"writer-{writer}")
            page.title = f"Жаңылык {writer}.{number}"
            page.save_revision().publish()
            Person.objects.filter(slug="shared").update(phone=f"+996 312 00-0{writer}-{number:02}")
            get_user_model().objects.create(username=f"user-{writer}-{number}")
        except OperationalError as error:
            locked += "locked" in str(error)
    connection.close()
    return locked


def test_four_writers_never_meet_a_locked_database():
    factories.person(slug="shared")
    for writer in range(WRITERS):
        factories.news(slug=f"writer-{writer}")
    connection.close()
    begun = time.monotonic()
    with ThreadPoolExecutor(WRITERS) as pool:
        locked = sum(pool.map(write, range(WRITERS)))
    writes = WRITERS * ROUNDS * 3
    print(f"four writers on SQLite: {writes} writes in {time.monotonic() - begun:.1f} s, {locked} locked")
    assert locked == 0
    assert get_user_model().objects.filter(username__startswith="user-").count() == WRITERS * ROUNDS
    for writer in range(WRITERS):
        assert NewsPage.objects.get(slug=f"writer-{writer}").title == f"Жаңылык {writer}.{ROUNDS - 1}"


def test_the_database_is_set_up_for_it():
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert cursor.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert connection.settings_dict["OPTIONS"]["timeout"] == 20
