"""How somebody stands with something they were asked to do by a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from coach.progress.paths import PathState, Taken

DOES_IT: Final = ("settled", "safe-exit")
"""Results that do a scene one was asked to do; leaving for safety is never held against anyone."""
STUCK_FROM: Final = 3
"""So many calls of one scene, none of which did it."""


class Where(StrEnum):
    """How an assignment stands, the most pressing first."""

    OVERDUE = "overdue"
    STUCK = "stuck"
    UNDER_WAY = "under-way"
    WAITING = "waiting"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an assignment stands: ``done`` of ``of`` steps, and the day the last was done."""

    where: Where
    done: int
    of: int


def scene_standing(calls: Sequence[Taken], starts_on: date, due_on: date, today: date) -> Standing:
    """Return how a scene stands, from all calls of it in any order."""
    since = [call for call in calls if call.ended_at.astimezone().date() >= starts_on]
    done = any(call.kind in DOES_IT for call in since)
    return Standing(
        where=_where(done=done, tried=len(since), stuck=_stuck(since), due_on=due_on, today=today),
        done=int(done),
        of=1,
    )


def path_standing(state: PathState, calls: Sequence[Taken], due_on: date, today: date) -> Standing:
    """Return how a path stands; it is stuck where the scene of its next step is."""
    step = state.next
    start = state.started_at.astimezone().date()
    scene = (step.step.scenario or step.step.follow_up) if step else None
    since = [
        call
        for call in calls
        if call.scenario == scene and call.ended_at.astimezone().date() >= start
    ]
    return Standing(
        where=_where(
            done=step is None, tried=state.done, stuck=_stuck(since), due_on=due_on, today=today
        ),
        done=state.done,
        of=len(state.steps),
    )


def _stuck(calls: Sequence[Taken]) -> bool:
    return len(calls) >= STUCK_FROM and not any(call.kind in DOES_IT for call in calls)


def _where(*, done: bool, tried: int, stuck: bool, due_on: date, today: date) -> Where:
    if done:
        return Where.DONE
    if today > due_on:
        return Where.OVERDUE
    if stuck:
        return Where.STUCK
    return Where.UNDER_WAY if tried else Where.WAITING
