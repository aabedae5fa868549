"""A lesson as the steps one goes through: cards, the worked call, its repeat, checks, takeaway."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from coach.library.model import Lesson, SayIt

Kind = Literal["card", "example", "faded", "check", "takeaway"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One step: its kind, the key its answer is kept under, and which of its kind it is.

    ``part`` is the round of a drill. Several rounds share one key; a card has none.
    """

    kind: Kind
    key: str = ""
    number: int = 0
    part: int = 0


def places_of(lesson: Lesson) -> tuple[Place, ...]:
    """Return the steps of a lesson in their order."""
    checks = [
        Place(kind="check", key=check.id, number=number, part=part)
        for number, check in enumerate(lesson.checks)
        for part in range(len(check.rounds) if isinstance(check, SayIt) else 1)
    ]
    return (
        *(Place(kind="card", number=number) for number in range(len(lesson.cards))),
        Place(kind="example"),
        *(
            Place(
                kind="faded",
                key=f"faded-{number + 1}",
                number=number,
            )
            for number in range(len(lesson.example.faded))
        ),
        *checks,
        Place(kind="takeaway"),
    )


def minutes_left(lesson: Lesson, page: int) -> int:
    """Return about how many minutes there are still to go from a step."""
    steps = len(places_of(lesson))
    return max(1, math.ceil(lesson.minutes * (steps - page) / steps))
