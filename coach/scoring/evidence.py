"""Turns to observations: each skill or fault a reply showed, and how much it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, get_args

from coach.dialogue.model import Answer, Mode, Turn
from coach.library.model import Skill

_SKILLS: Final[tuple[str, ...]] = get_args(Skill)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A trainer's word on one finding of one turn: that it is ``shown`` there, or that it is not."""

    turn: int
    finding: str
    shown: bool
    by: str
    note: str = ""


def observations(
    turns: Sequence[Turn], *, retry: bool = False, corrections: Sequence[Correction] = ()
) -> tuple[Observation, ...]:
    """Return what these turns show, at most one observation a finding and turn.

    Pass only the turns the learner answered in this attempt, not those a retry copied. A correction
    takes a finding out, or puts one in at full confidence; how the reply was given still counts.
    """
    found = []
    for turn in turns:
        weight = weight_of(turn.answer, retry=retry)
        corrected = {each.finding: each for each in corrections if each.turn == turn.number}
        seen = set(corrected)
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
        found += [
            Observation(
                turn=turn.number,
                finding=each.finding,
                kind="skill" if each.finding in _SKILLS else "fault",
                weight=round(weight, 3),
                because=each.note,
            )
            for each in corrected.values()
            if each.shown
        ]
    return tuple(found)


def weight_of(answer: Answer, *, retry: bool) -> float:
    """Return how much an answer counts, 0 to 1: by how it was given, with help, a second time."""
    weight = WEIGHT[answer.mode]
    if answer.hinted:
        weight *= HINTED
    return weight * RETRIED if retry else weight
