"""One call read under every method: which steps its replies took, and in which turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coach.dialogue.model import Turn
from coach.library.model import Method, Step
from coach.scoring.feedback import quote

_CIVIL: Final = "calm_polite"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRead:
    """One step of a method in a call: the turns that took it and the words of the first."""

    title: str
    turns: tuple[int, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A call under one method. ``early`` names a step taken before the one it should follow."""

    method: str
    title: str
    steps: tuple[StepRead, ...]
    early: str

    @property
    def taken(self) -> int:
        """How many steps the call took."""
        return sum(bool(step.turns) for step in self.steps)


def readings(turns: Sequence[Turn], methods: Sequence[Method]) -> tuple[Reading, ...]:
    """Return the call under each method, the one it came nearest to first.

    A reply takes a step when it shows one of the step's skills; staying civil alone takes none.
    """
    found = [_reading(turns, method) for method in methods]
    return tuple(sorted(found, key=lambda each: -each.taken / len(each.steps)))


def _reading(turns: Sequence[Turn], method: Method) -> Reading:
    steps = [step for step in method.steps if step.in_calls]
    return Reading(
        method=method.id,
        title=method.title,
        steps=tuple(_step(turns, step) for step in steps),
        early=_early(turns, steps[0], steps[-1]),
    )


def _step(turns: Sequence[Turn], step: Step) -> StepRead:
    wanted = set(step.skills) - {_CIVIL} or {_CIVIL}
    shown = [
        (turn, finding)
        for turn in turns
        for finding in turn.findings
        if finding.kind == "skill" and finding.id in wanted
    ]
    return StepRead(
        title=step.title,
        turns=tuple(dict.fromkeys(turn.number for turn, _ in shown)),
        words=quote(shown[0][0].reply, shown[0][1]) if shown else "",
    )


def _early(turns: Sequence[Turn], first: Step, last: Step) -> str:
    """Return the last step where its chief skill came before any skill of the first step."""
    for turn in turns:
        shown = {finding.id for finding in turn.findings}
        if shown & (set(first.skills) - {_CIVIL} or {_CIVIL}):
            return ""
        if last.skills[0] in shown:
            return last.title
    return ""
