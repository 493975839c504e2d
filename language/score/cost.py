"""What the analyser costs: words a second, time to load, memory (SE-6)."""

import subprocess
import sys
import time
from typing import NamedTuple

from language.kyrgyz.stemmer import readings

_LOAD = """
import resource, time, tracemalloc
if {trace}: tracemalloc.start()
began = time.perf_counter()
from language.kyrgyz.stemmer import readings
readings("кеңештеринин")
print(tracemalloc.get_traced_memory()[0] / 1e6 if {trace} else time.perf_counter() - began)
"""


class Cost(NamedTuple):
    words_per_second: float
    load_seconds: float
    megabytes: float


def cost(words: list[str]) -> Cost:
    """Distinct words one after another, none of them seen before; loading is measured in a process of its own."""
    distinct = list(dict.fromkeys(words))
    readings("бала")
    began = time.perf_counter()
    for word in distinct:
        readings(word)
    return Cost(len(distinct) / (time.perf_counter() - began), _loading(trace=False), _loading(trace=True))


def _loading(trace: bool) -> float:
    program = [sys.executable, "-c", _LOAD.format(trace=trace)]
    return float(subprocess.run(program, capture_output=True, text=True, check=True).stdout)  # noqa: S603
