"""What the tables of attempts hold: one attempt, its turns, its evidence, its promises; rows and values.

Moments are aware, in UTC as ISO text on the disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NewType

import msgspec
from sqlite_utils import Database

from coach.dialogue.model import Turn
from coach.scoring.chances import Chance
from coach.scoring.evidence import Observation
from coach.store.learners import LearnerId

AttemptId = NewType("AttemptId", str)
CommitmentId = NewType("CommitmentId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One run through one scene, as listed; ``answers`` come with ``Attempts.answers``."""

    id: AttemptId
    learner: LearnerId
    scenario: str
    revision: int
    opening: str | None
    seed: int
    started_at: datetime
    touched_at: datetime
    ended_at: datetime | None
    ending: str | None
    kind: str | None
    retry_of: AttemptId | None
    retry_turn: int | None
    follows: AttemptId | None
    turns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One observation of one skill or fault, traceable to the turn it came from.

    ``weight`` is how much it counts (picked less than typed, hinted and retried less again).
    """

    attempt: AttemptId
    turn: int
    finding: str
    kind: str
    weight: float
    because: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A promise the learner made to a customer, with the moment it falls due."""

    id: CommitmentId
    attempt: AttemptId
    scenario: str
    promise: str
    what: str
    keepable: bool
    made_at: datetime
    due_at: datetime
    answered_at: datetime | None
    outcome: str | None
    confirmed_at: datetime | None = None


def put_evidence(
    db: Database, attempt: AttemptId, evidence: Sequence[Observation], at: datetime
) -> None:
    """Store what was observed; what stands for the same turn and finding gives way."""
    for item in evidence:
        db.table("evidence").insert(
            {
                "attempt": attempt,
                "turn": item.turn,
                "finding": item.finding,
                "kind": item.kind,
                "weight": item.weight,
                "because": item.because,
                "at": at.isoformat(),
            },
            replace=True,
        )


def put_chances(
    db: Database, attempt: AttemptId, learner: str, chances: Sequence[Chance], at: datetime
) -> None:
    """Store which skills were called for; what stands for the same turn and skill gives way."""
    for chance in chances:
        db.table("chances").insert(
            {
                "attempt": attempt,
                "turn": chance.turn,
                "skill": chance.skill,
                "learner": learner,
                "day": at.astimezone(UTC).date().isoformat(),
                "shown": int(chance.shown),
                "guess": chance.guess,
                "weight": chance.weight,
            },
            replace=True,
        )


def turn_row(attempt: AttemptId, turn: Turn, now: datetime, *, copied: bool) -> dict[str, Any]:
    """Return a turn as its table holds it."""
    return {
        "attempt": attempt,
        "number": turn.number,
        "answer": msgspec.json.encode(turn.answer).decode(),
        "heat": float(turn.after.heat),
        "heard": float(turn.after.heard),
        "trust": float(turn.after.trust),
        "patience": float(turn.after.patience),
        "copied": int(copied),
        "answered_at": now.isoformat(),
    }


def attempt_of(row: dict[str, Any]) -> Attempt:
    """Return an attempt from its row."""
    return Attempt(
        **{
            **row,
            "started_at": datetime.fromisoformat(row["started_at"]),
            "touched_at": datetime.fromisoformat(row["touched_at"]),
            "ended_at": datetime.fromisoformat(row["ended_at"]) if row["ended_at"] else None,
        }
    )


def commitment_of(row: dict[str, Any]) -> Commitment:
    """Return a promise from its row."""
    answered_at, confirmed_at = row["answered_at"], row["confirmed_at"]
    return Commitment(
        id=CommitmentId(row["id"]),
        attempt=AttemptId(row["attempt"]),
        scenario=row["scenario"],
        promise=row["promise"],
        what=row["what"],
        keepable=bool(row["keepable"]),
        made_at=datetime.fromisoformat(row["made_at"]),
        due_at=datetime.fromisoformat(row["due_at"]),
        answered_at=datetime.fromisoformat(answered_at) if answered_at else None,
        outcome=row["outcome"],
        confirmed_at=datetime.fromisoformat(confirmed_at) if confirmed_at else None,
    )
