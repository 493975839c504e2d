import pytest

from tests import factories


@pytest.fixture(autouse=True)
def homes(db):
    return factories.site_tree()
