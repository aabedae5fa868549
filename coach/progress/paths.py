"""Paths: lessons and scenes in an order with dates, and how far somebody is along one.

A step is done by doing what it names, wherever that was begun, so a path that its author edits
midway keeps everything already done: steps added wait, steps taken out no longer count. Lessons
count whenever they were read; scenes and follow-ups from the day the path was begun.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from msgspec import Struct

from coach.library.model import Path, PathStep

OWN_WORDS_FROM: Final = 0.5
"""From this share of typed and spoken replies a call counts as taken in one's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A finished call: its scene, when, how it closed, its level, its share of own words."""

    scenario: str
    follow_up: bool
    ended_at: datetime
    kind: str
    own_words: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """One step with its day, and the moment it was done; ``call`` is how, for a scene."""

    step: PathStep
    due_on: date
    done_at: datetime | None
    call: Taken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PathState:
    """How far somebody is along a path."""

    path: Path
    started_at: datetime
    steps: tuple[StepState, ...]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(each.done_at is not None for each in self.steps)

    @property
    def next(self) -> StepState | None:
        """The first step still to do."""
        return next((each for each in self.steps if each.done_at is None), None)

    @property
    def last_day(self) -> date:
        """The day of the last step."""
        return max(each.due_on for each in self.steps)

    @property
    def finished_at(self) -> datetime | None:
        """When the last step was done, or None while some wait."""
        moments = [each.done_at for each in self.steps if each.done_at is not None]
        return max(moments) if len(moments) == len(self.steps) else None


class CertificateLine(Struct, frozen=True, kw_only=True):
    """One thing that was done: what it is called, when, at which level (0 for a lesson), and how."""

    what: str
    done_at: datetime
    level: int
    kind: str
    own_words: bool


class Certificate(Struct, frozen=True, kw_only=True):
    """What was done on a path, as it stood on the day it was finished."""

    title: str
    revision: int
    started_at: datetime
    finished_at: datetime
    lines: tuple[CertificateLine, ...]


def along(
    path: Path,
    started_at: datetime,
    lessons: Mapping[str, datetime],
    calls: Sequence[Taken],
) -> PathState:
    """Return how far somebody is: ``lessons`` finished and when, ``calls`` in any order."""
    start = started_at.astimezone().date()
    steps = []
    for step in path.steps:
        call = _call_for(step, start, calls)
        done_at = lessons.get(step.lesson) if step.lesson else call.ended_at if call else None
        due_on = start + timedelta(days=step.day - 1)
        steps.append(StepState(step=step, due_on=due_on, done_at=done_at, call=call))
    return PathState(path=path, started_at=started_at, steps=tuple(steps))


def _call_for(step: PathStep, start: date, calls: Sequence[Taken]) -> Taken | None:
    """Return the first call that does a step; a way out taken for safety does it as well."""
    wanted, follow_up = step.scenario or step.follow_up, step.follow_up is not None
    fitting = [
        call
        for call in calls
        if call.scenario == wanted
        and call.follow_up == follow_up
        and call.ended_at.astimezone().date() >= start
        and (not step.own_words or call.own_words >= OWN_WORDS_FROM)
    ]
    return min(fitting, key=lambda call: call.ended_at, default=None)


def certificate(
    state: PathState, titles: Mapping[str, str], levels: Mapping[str, int]
) -> Certificate | None:
    """Return what was done, or None while steps wait.

    ``titles`` name lessons and scenes by id, follow-ups as ``id/follow-up``; what is no longer in
    the library goes by its id.
    """
    finished_at = state.finished_at
    if finished_at is None:
        return None
    lines = []
    for each in state.steps:
        if each.done_at is None:
            continue
        step, call = each.step, each.call
        lines.append(
            CertificateLine(
                what=titles.get(step.subject, step.subject),
                done_at=each.done_at,
                level=levels.get(call.scenario, 0) if call else 0,
                kind=call.kind if call else "",
                own_words=bool(call and call.own_words >= OWN_WORDS_FROM),
            )
        )
    return Certificate(
        title=state.path.title,
        revision=state.path.revision,
        started_at=state.started_at,
        finished_at=finished_at,
        lines=tuple(sorted(lines, key=lambda line: line.done_at)),
    )
