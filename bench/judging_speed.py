"""How long the judge takes and how much memory, each in a process of its own where that matters."""

from __future__ import annotations

import subprocess
import sys
import time

from coach.judging.context import Context
from coach.judging.judge import LearntJudge, RuleJudge

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


def reply_times_ms(judge: RuleJudge | LearntJudge, asked: list[tuple[str, Context]]) -> list[float]:
    """Return the processor time each reply takes, warm: the least of three, a round of all apart.

    The judge runs on one thread, so this is how long a reply takes where nothing else wants the core;
    on a busy machine it takes longer. Between rounds a moment and its written replies are forgotten.
    """
    for text, context in asked[:10]:
        judge.assess(text, context)
    return [min(times) for times in zip(*(_a_round(judge, asked) for _ in range(3)), strict=True)]


def _a_round(judge: RuleJudge | LearntJudge, asked: list[tuple[str, Context]]) -> list[float]:
    times = []
    for text, context in asked:
        began = time.process_time()
        judge.assess(text, context)
        times.append((time.process_time() - began) * 1000)
    return times


def memory_and_load_ms() -> tuple[float, float]:
    """Return how long loading takes (ms) and what it adds to a process with numpy (MB)."""
    run = subprocess.run([sys.executable, "-c", _LOAD], capture_output=True, text=True, check=True)
    took, grown = run.stdout.split()
    return float(took), float(grown)
