"""How long the judge takes and how much memory, each in a process of its own where that matters."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
from numpy.typing import NDArray

from coach.judging.context import Context
from coach.judging.judge import LearntJudge

_LOAD = """
import resource, time
import numpy
from coach.judging.context import Context
from coach.judging.judge import open_judge
from coach.places import find_places
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6
before, began = resident(), time.perf_counter()
judge = open_judge(find_places())
judge.warm()
took = (time.perf_counter() - began) * 1000
for length in (5, 40, 120, 400):
    judge.assess("You waited all day and nobody came. " * (length // 6 + 1), Context(customer_line="Nobody came."))
print(took, resident() - before)
"""


def reply_times_ms(
    judge: LearntJudge, asked: list[tuple[str, Context]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the processor time that reading each moment ahead takes and that its reply then takes.

    The app reads a moment when it opens. Warm, the least of three each, a round of all apart.

    The judge runs on one thread, so this is how long it takes where nothing else wants the core;
    on a busy machine it takes longer. Between rounds a moment and its written replies are forgotten.
    """
    for text, context in asked[:10]:
        judge.assess(text, context)
    times = np.array([[_at(judge, *each) for each in asked] for _ in range(3)]).min(axis=0)
    return times[:, 0], times[:, 1]


def _at(judge: LearntJudge, text: str, context: Context) -> tuple[float, float]:
    began = time.process_time()
    judge.expect(context)
    opened = time.process_time()
    judge.assess(text, context)
    return (opened - began) * 1000, (time.process_time() - opened) * 1000


def memory_and_load_ms() -> tuple[float, float]:
    """Return how long loading takes (ms) and what it adds to a process with numpy (MB)."""
    run = subprocess.run([sys.executable, "-c", _LOAD], capture_output=True, text=True, check=True)
    took, grown = run.stdout.split()
    return float(took), float(grown)
