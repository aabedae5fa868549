"""The plug is pulled in the middle of practice, twenty times; nothing answered is lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.dialogue.engine import replay
from coach.places import find_places
from coach.store.attempts import AttemptId

ROOT = Path(__file__).resolve().parent.parent.parent
MOMENTS = 20


def practise_until_killed(seed: int, home: Path, luck: random.Random) -> dict[str, int]:
    """Run the practising learner, kill it at a random moment, return what it stood on."""
    log = (home / "stderr.log").open("ab")
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.practising", str(seed)],
        cwd=ROOT,
        env={**os.environ, "EVENKEEL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
    )
    log.close()
    stood_on: dict[str, int] = {}
    wanted = luck.randint(2, 6)
    assert child.stdout is not None
    try:
        for _ in range(wanted):
            line = child.stdout.readline()
            assert line.startswith("answered"), (home / "stderr.log").read_text(errors="replace")
            _, attempt, number = line.split()
            stood_on[attempt] = int(number)
        time.sleep(luck.random() * 0.05)  # anywhere inside the next answer
    finally:
        child.kill()
        rest, _ = child.communicate()
    for line in rest.splitlines():
        if line.startswith("answered") and len(line.split()) == 3:
            _, attempt, number = line.split()
            stood_on[attempt] = int(number)
    return stood_on


@pytest.mark.timeout(240)
def test_killing_the_program_at_twenty_moments_loses_nothing_that_was_answered(own_home):
    luck = random.Random(20)
    answered = 0
    for moment in range(MOMENTS):
        stood_on = practise_until_killed(moment, own_home, luck)
        desk = open_desk(find_places(), SystemClock())
        try:
            for attempt, number in stood_on.items():
                answers = desk.attempts.answers(AttemptId(attempt))
                assert len(answers) >= number, f"moment {moment}: {attempt} lost an answer"
                stored = desk.attempts.get(AttemptId(attempt))
                again = replay(desk.attempts.scene(stored.id), stored.seed, answers)
                saved = desk.attempts.feelings(stored.id)
                assert tuple(turn.after for turn in again.turns) == saved
                answered += number
        finally:
            desk.close()
    assert answered > MOMENTS
