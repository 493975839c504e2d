import os
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.fixture(scope="session")
def seeds():
    """The five documents of the field by their number, where they lie beside the repository."""
    documents = {path.name[:3]: path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))}
    if not documents:
        reason = "the seed documents (../shared/seeds) are not beside the repository"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    return documents
