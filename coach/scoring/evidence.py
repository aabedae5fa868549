"""Turns to observations: each skill or fault a reply showed, and how much it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coach.dialogue.model import Mode, Turn

WEIGHT: Final = {Mode.PICKED: 0.5, Mode.TYPED: 0.8, Mode.SPOKEN: 1.0}
"""Recognising a good reply is easier than finding one, and finding one easier than saying it."""
HINTED: Final = 0.5
RETRIED: Final = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One skill or fault seen in one turn; ``weight`` in 0 to 1 says how much it counts."""

    turn: int
    finding: str
    kind: str
    weight: float
    because: str


def observations(turns: Sequence[Turn], *, retry: bool = False) -> tuple[Observation, ...]:
    """Return what these turns show, at most one observation a finding and turn.

    Pass only the turns the learner answered in this attempt, not those a retry copied.
    """
    found = []
    for turn in turns:
        weight = WEIGHT[turn.answer.mode]
        if turn.answer.hinted:
            weight *= HINTED
        if retry:
            weight *= RETRIED
        seen = set()
        for finding in turn.findings:
            if finding.id in seen:
                continue
            seen.add(finding.id)
            found.append(
                Observation(
                    turn=turn.number,
                    finding=finding.id,
                    kind=finding.kind,
                    weight=round(weight * finding.confidence, 3),
                    because=finding.because,
                )
            )
    return tuple(found)
