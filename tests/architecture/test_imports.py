"""Imports point down only, and the library of languages knows no Django; the contracts stand in pyproject.toml."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINTER = Path(sys.executable).with_name("lint-imports")
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())


def lint(folder):
    command = [str(LINTER), "--no-cache", "--config", str(folder / "pyproject.toml")]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_contracts_are_kept():
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_is_in_the_contract_and_is_measured():
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}
    assert packages == set(SETTINGS["tool"]["importlinter"]["root_packages"])
    assert packages == set(SETTINGS["tool"]["coverage"]["run"]["source"])
    assert packages <= set(SETTINGS["tool"]["ruff"]["lint"]["isort"]["known-first-party"])


def test_an_import_that_points_up_is_noticed(tmp_path):
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    for package in SETTINGS["tool"]["importlinter"]["root_packages"]:
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    assert lint(tmp_path).returncode == 0
    (tmp_path / "cms" / "urls.py").write_text("import news\n")
    assert lint(tmp_path).returncode == 0, "cms.urls is the one module that may know every app"
    (tmp_path / "cms" / "pages.py").write_text("import news\n")
    (tmp_path / "language" / "letters.py").write_text("import django\n")
    done = lint(tmp_path)
    assert done.returncode == 1
    assert "cms is not allowed to import news" in done.stdout
    assert "language is not allowed to import django" in done.stdout
