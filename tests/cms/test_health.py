"""Addresses that a supervisor asks (OP-24). Without a database: see test_errors."""

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder

from cms.health import newest_migrations


def test_a_living_process_says_so_without_the_database(client):
    response = client.get("/-/live")
    assert (response.status_code, response.json()) == (200, {"status": "alive"})
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.django_db
def test_a_migrated_site_is_ready(client):
    response = client.get("/-/ready")
    assert response.status_code == 200
    assert response.json() == {"status": "ready", "checks": {"database": "ok", "migrations": "ok"}}


@pytest.mark.django_db
@pytest.mark.parametrize("app", ["cms", "wagtailcore"])
def test_a_site_with_a_pending_migration_is_not(client, app):
    name = max(name for label, name in newest_migrations() if label == app)
    MigrationRecorder(connection).record_unapplied(app, name)
    response = client.get("/-/ready")
    assert response.status_code == 503
    assert int(response["Retry-After"]) > 0
    assert response.json() == {"status": "not ready", "checks": {"database": "ok", "migrations": "pending"}}


@pytest.mark.django_db
def test_a_site_whose_database_is_away_is_not_and_keeps_the_reason_to_itself(client):
    def away(execute, sql, parameters, many, context):
        raise OperationalError("host=db.internal password=hidden")

    with connection.execute_wrapper(away):
        response = client.get("/-/ready")
    assert response.status_code == 503
    assert response.json() == {"status": "not ready", "checks": {"database": "away", "migrations": "unknown"}}


@pytest.mark.django_db
def test_being_asked_costs_little(client, django_assert_max_num_queries):
    client.get("/-/ready")
    with django_assert_max_num_queries(2):
        client.get("/-/ready")


@pytest.mark.parametrize("address", ["/-/live", "/-/ready"])
def test_asking_changes_nothing(client, address):
    assert client.post(address).status_code == 405
