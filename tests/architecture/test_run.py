"""What `make test` leaves out or picks by path is there: a path that was moved would be left out silently."""

import pytest

from tests import run


@pytest.mark.parametrize("path", sorted({*run.ON_SQLITE_ONLY, *run.ON_ANOTHER_POSTGRESQL, *run.PRESS, *run.LOOKS}))
def test_it_exists(path):
    assert (run.ROOT / path).exists()
