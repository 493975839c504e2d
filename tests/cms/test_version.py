"""The top heading of CHANGELOG.md is the version."""

import pytest
from django.conf import settings

from cms.version import CHANGELOG, version

OLDER = "\n## [0.1.0] - 2026-11-23\n\n- A press centre.\n"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("## [0.2.0] - 2026-12-01", "0.2.0"),
        ("## [0.2.0] - Unreleased", "0.2.0.dev0"),
        ("## [10.20.30] - 2027-01-31  ", "10.20.30"),
    ],
)
def test_the_top_heading_is_the_version(heading, expected):
    assert version(f"# Changelog\n\nWords.\n\n{heading}\n\n### Added\n{OLDER}") == expected


@pytest.mark.parametrize(
    "heading",
    ["## [Unreleased]", "## 0.2.0 - 2026-12-01", "## [0.2] - 2026-12-01", "## [0.2.0]", "## [0.2.0] - soon"],
)
def test_another_heading_is_refused_and_not_skipped(heading):
    with pytest.raises(ValueError, match="top heading"):
        version(f"# Changelog\n\n{heading}\n{OLDER}")


def test_no_heading_no_version():
    with pytest.raises(ValueError, match="top heading"):
        version("# Changelog\n")


def test_the_site_knows_its_version():
    assert settings.JARCHY_VERSION == version() == version(CHANGELOG.read_text(encoding="utf-8"))
