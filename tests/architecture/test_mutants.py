"""`make mutants` breaks what it says, where it says, and nothing else."""

import random

import pytest

from tests import mutants
from tests.breakages import breakages

SOURCE = '''"""Words: ө."""
LIMIT = 5


def f(a, b):
    """Words."""
    if not a:
        log("ө", a)
    if a == b and b < 3:
        return _("for people")
    if b == 7:
        raise ValueError("for people")
    return True
'''


def broken(source=SOURCE):
    return {breakage.apply(source.encode()).decode() for breakage in breakages(source.encode())}


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("if not a:", "if (a):"),
        ("a == b and", "(a != b) and"),
        ("b < 3:", "(b <= 3):"),
        ("b < 3:", "b < 4:"),
        ('log("ө", a)', "pass"),
        ('"ө", a', "'өx', a"),
        ("if a == b and b < 3:", "if (a == b or b < 3):"),
        ('return _("for people")', "return None"),
        ("return True", "return False"),
        ("return True", "return None"),
    ],
)
def test_a_line_is_broken_in_its_place(line, other):
    assert SOURCE.replace(line, other) in broken()


def test_data_documentation_and_words_for_people_stay():
    for source in broken():
        assert source.startswith('"""Words: ө."""\nLIMIT = 5\n')
        assert '"""Words."""' in source
    assert not [source for source in broken() if "for peoplex" in source]


def test_every_broken_version_of_the_code_is_still_python():
    for path in (mutants.ROOT / "language").rglob("*.py"):
        for breakage in breakages(path.read_bytes()):
            compile(breakage.apply(path.read_bytes()), str(path), "exec")


def test_a_seed_repeats_its_sample_with_one_mutant_a_line():
    first = mutants.sample(["language"], 20, random.Random(7))
    assert first == mutants.sample(["language"], 20, random.Random(7))
    assert len({(mutant.path, mutant.breakage.line) for mutant in first}) == len(first) == 20
