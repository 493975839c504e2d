"""The hard limits of size; softer ones are printed by `make house`. Complexity is held by ruff."""

import pytest

from tests.architecture import house


def hard():
    return [thing for thing in [*house.long_files(), *house.long_parts()] if thing.kind in ("py file", "function")]


def test_no_module_is_over_300_lines_and_no_function_over_40():
    assert not hard(), "\n".join(map(str, hard()))


def test_a_function_of_41_lines_is_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr(house, "ROOT", tmp_path)
    (tmp_path / "cms").mkdir()
    body = "\n".join(f"    a{number} = {number}" for number in range(40))
    (tmp_path / "cms" / "long.py").write_text(f"def long():\n{body}\n\n\ndef short():\n    return 1\n")
    assert [(thing.where, thing.lines) for thing in hard()] == [("cms/long.py:1 long", 41)]


def test_a_module_of_301_lines_is_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr(house, "ROOT", tmp_path)
    (tmp_path / "cms").mkdir()
    (tmp_path / "cms" / "just.py").write_text("a = 1\n" * 300)
    (tmp_path / "cms" / "long.py").write_text("a = 1\n" * 301)
    assert [(thing.where, thing.lines) for thing in hard()] == [("cms/long.py", 301)]


@pytest.mark.parametrize("vague", ["utils", "helpers", "misc", "common"])
def test_modules_are_named_by_their_subject(vague):
    assert not [path for path in house.ours(".py") if vague in (path.stem, path.parent.name)]
