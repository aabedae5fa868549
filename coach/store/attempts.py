"""Attempts as their answers: the scene they were made on, the seed, and each reply in turn.

Everything else about an attempt is rebuilt by replaying; the feelings kept with each turn are only
there so that a replay can be held against what the learner saw.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Final

import msgspec

from coach.dialogue.model import Answer, Closing, CustomerState, Due, Scene, Turn
from coach.errors import StoreError
from coach.scoring.chances import Chance
from coach.scoring.evidence import Correction, Observation
from coach.store.attempt_rows import (
    Attempt,
    AttemptId,
    Commitment,
    CommitmentId,
    Evidence,
    attempt_of,
    commitment_of,
    put_chances,
    put_evidence,
    turn_row,
)
from coach.store.file import ProgressFile
from coach.store.ids import new_id
from coach.store.learners import LearnerId
from coach.words import translate

__all__ = ["Attempt", "AttemptId", "Attempts", "Commitment", "CommitmentId", "Evidence"]

_COLUMNS: Final = (
    "a.id, a.learner, a.scenario, a.revision, a.opening, a.seed, a.started_at, a.touched_at, "
    "a.ended_at, a.ending, a.kind, a.retry_of, a.retry_turn, a.follows, "
    "(SELECT count(*) FROM turns t WHERE t.attempt = a.id) AS turns"
)


_SAID_AGAIN: Final = (
    "UPDATE commitments SET dropped_at = ? WHERE promise = ? AND answered_at IS NULL "
    "AND attempt = (SELECT retry_of FROM attempts WHERE id = ?)"
)
"""A promise made again in a retry takes the place of the first, or it would be due twice."""


class Attempts:
    """Attempts, the evidence they leave, and the promises made in them."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def together(self) -> AbstractContextManager[object]:
        """Keep several changes at once: all of them or none."""
        return self._file.writing()

    def begin(
        self,
        learner: LearnerId,
        scene: Scene,
        seed: int,
        now: datetime,
        *,
        retry_of: AttemptId | None = None,
        retry_turn: int | None = None,
        follows: AttemptId | None = None,
        copied: Sequence[Turn] = (),
    ) -> AttemptId:
        """Open an attempt; a retry brings the turns before the one tried again."""
        attempt = AttemptId(new_id(now))
        body = msgspec.json.encode(scene, order="deterministic").decode()
        digest = hashlib.sha256(body.encode()).hexdigest()
        with self._file.writing() as db:
            db.table("scenes").insert({"hash": digest, "body": body}, pk="hash", ignore=True)
            db.table("attempts").insert(
                {
                    "id": attempt,
                    "learner": learner,
                    "scenario": scene.scenario,
                    "revision": scene.revision,
                    "opening": scene.opening,
                    "scene": digest,
                    "seed": seed,
                    "started_at": now.isoformat(),
                    "touched_at": now.isoformat(),
                    "retry_of": retry_of,
                    "retry_turn": retry_turn,
                    "follows": follows,
                }
            )
            for turn in copied:
                db.table("turns").insert(turn_row(attempt, turn, now, copied=True))
            if retry_of is not None:
                db.execute(
                    "UPDATE attempts SET set_aside_at = ? WHERE id = ? AND ended_at IS NULL",
                    [now.isoformat(), retry_of],
                )
        return attempt

    def add_turn(self, attempt: AttemptId, turn: Turn, now: datetime) -> None:
        """Save one answered turn; when this returns, a power cut cannot take it away."""
        with self._file.writing() as db:
            db.table("turns").insert(turn_row(attempt, turn, now, copied=False))
            db.execute(
                "UPDATE attempts SET touched_at = ? WHERE id = ?", [now.isoformat(), attempt]
            )

    def finish(
        self,
        attempt: AttemptId,
        closing: Closing,
        evidence: Sequence[Observation],
        chances: Sequence[Chance],
        promises: Sequence[Due],
        now: datetime,
    ) -> None:
        """Close an attempt with its ending, evidence and promises, all in one transaction."""
        with self._file.writing() as db:
            rows = list(
                db.execute("SELECT learner, ended_at FROM attempts WHERE id = ?", [attempt])
            )
            if not rows:
                raise StoreError(
                    translate("coach", "That attempt is no longer stored."),
                    translate("coach", "Start the call again."),
                )
            learner, ended_at = rows[0]
            if ended_at is not None:
                return
            db.execute(
                "UPDATE attempts SET ended_at = ?, touched_at = ?, ending = ?, kind = ? "
                "WHERE id = ?",
                [now.isoformat(), now.isoformat(), closing.id, closing.kind, attempt],
            )
            put_evidence(db, attempt, evidence, now)
            put_chances(db, attempt, learner, chances, now)
            for due in promises:
                db.execute(_SAID_AGAIN, [now.isoformat(), due.promise.id, attempt])
                db.table("commitments").insert(
                    {
                        "id": new_id(now),
                        "learner": learner,
                        "attempt": attempt,
                        "promise": due.promise.id,
                        "what": due.promise.what,
                        "keepable": int(due.promise.keepable),
                        "made_at": due.made_at.isoformat(),
                        "due_at": due.due_at.isoformat(),
                    }
                )

    def correct(
        self,
        attempt: AttemptId,
        corrections: Sequence[Correction],
        evidence: Sequence[Observation],
        chances: Sequence[Chance],
        now: datetime,
    ) -> None:
        """Keep these corrections of an attempt and no others, with the evidence as it now stands.

        Evidence keeps the moment the call ended; an attempt still open gets its evidence later.
        """
        with self._file.writing() as db:
            rows = list(
                db.execute("SELECT ended_at, learner FROM attempts WHERE id = ?", [attempt])
            )
            if not rows:
                raise StoreError(
                    translate("coach", "That attempt is no longer stored."),
                    translate("coach", "Nothing was changed."),
                )
            db.execute("DELETE FROM corrections WHERE attempt = ?", [attempt])
            for each in corrections:
                db.table("corrections").insert(
                    {
                        "attempt": attempt,
                        "turn": each.turn,
                        "finding": each.finding,
                        "shown": int(each.shown),
                        "by": each.by,
                        "note": each.note,
                        "at": now.isoformat(),
                    }
                )
            if rows[0][0] is not None:
                db.execute("DELETE FROM evidence WHERE attempt = ?", [attempt])
                ended_at = datetime.fromisoformat(rows[0][0])
                put_evidence(db, attempt, evidence, ended_at)
                db.execute("DELETE FROM chances WHERE attempt = ?", [attempt])
                put_chances(db, attempt, rows[0][1], chances, ended_at)

    def corrections(self, attempt: AttemptId) -> tuple[Correction, ...]:
        """Return what a trainer corrected in an attempt, in the order of its turns."""
        rows = self._file.rows(
            "SELECT turn, finding, shown, by, note FROM corrections WHERE attempt = ? "
            "ORDER BY turn, finding",
            [attempt],
        )
        return tuple(Correction(**{**row, "shown": bool(row["shown"])}) for row in rows)

    def set_aside(self, attempt: AttemptId, now: datetime) -> None:
        """Put an unfinished attempt away so that it is no longer offered to be carried on."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE attempts SET set_aside_at = ? WHERE id = ?", [now.isoformat(), attempt]
            )

    # --- reading ---------------------------------------------------------------------------------

    def get(self, attempt: AttemptId) -> Attempt:
        """Return one attempt; ``StoreError`` when it is not there."""
        rows = self._file.rows(f"SELECT {_COLUMNS} FROM attempts a WHERE a.id = ?", [attempt])  # noqa: S608
        if not rows:
            raise StoreError(
                translate("coach", "That attempt is no longer stored."),
                translate("coach", "Start the call again."),
            )
        return attempt_of(rows[0])

    def of(self, learner: LearnerId, limit: int = 500) -> tuple[Attempt, ...]:
        """Return a learner's attempts, newest first."""
        rows = self._file.rows(
            f"SELECT {_COLUMNS} FROM attempts a WHERE a.learner = ? "  # noqa: S608
            "ORDER BY a.started_at DESC, a.id DESC LIMIT ?",
            [learner, limit],
        )
        return tuple(attempt_of(row) for row in rows)

    def unfinished(self, learner: LearnerId) -> Attempt | None:
        """Return the call the learner left in the middle, the latest if several."""
        rows = self._file.rows(
            f"SELECT {_COLUMNS} FROM attempts a WHERE a.learner = ? "  # noqa: S608
            "AND a.ended_at IS NULL AND a.set_aside_at IS NULL "
            "ORDER BY a.touched_at DESC, a.id DESC LIMIT 1",
            [learner],
        )
        return attempt_of(rows[0]) if rows else None

    def scene(self, attempt: AttemptId) -> Scene:
        """Return the scene exactly as it was when the attempt was made."""
        rows = self._file.rows(
            "SELECT s.body FROM attempts a JOIN scenes s ON s.hash = a.scene WHERE a.id = ?",
            [attempt],
        )
        if not rows:
            raise StoreError(
                translate("coach", "That attempt is no longer stored."),
                translate("coach", "Start the call again."),
            )
        try:
            return msgspec.json.decode(rows[0]["body"], type=Scene)
        except msgspec.DecodeError as error:
            raise StoreError(
                translate(
                    "coach",
                    "This attempt was made on an older form of its scene and cannot be shown turn "
                    "by turn.",
                ),
                translate(
                    "coach", "Its result still counts; play the scene again to see it turn by turn."
                ),
                str(error),
            ) from error

    def answers(self, attempt: AttemptId) -> tuple[Answer, ...]:
        """Return the answers of an attempt in order."""
        rows = self._file.rows(
            "SELECT answer FROM turns WHERE attempt = ? ORDER BY number", [attempt]
        )
        return tuple(msgspec.json.decode(row["answer"], type=Answer) for row in rows)

    def feelings(self, attempt: AttemptId) -> tuple[CustomerState, ...]:
        """Return the feelings saved after each turn, to hold a replay against."""
        rows = self._file.rows(
            "SELECT heat, heard, trust, patience FROM turns WHERE attempt = ? ORDER BY number",
            [attempt],
        )
        return tuple(CustomerState(**row) for row in rows)

    def evidence(self, learner: LearnerId, limit: int = 5000) -> tuple[Evidence, ...]:
        """Return what a learner's finished attempts show, newest first."""
        rows = self._file.rows(
            "SELECT e.* FROM evidence e JOIN attempts a ON a.id = e.attempt "
            "WHERE a.learner = ? ORDER BY e.at DESC, e.attempt, e.turn LIMIT ?",
            [learner, limit],
        )
        return tuple(
            Evidence(
                attempt=AttemptId(row["attempt"]),
                turn=row["turn"],
                finding=row["finding"],
                kind=row["kind"],
                weight=row["weight"],
                because=row["because"],
                at=datetime.fromisoformat(row["at"]),
            )
            for row in rows
        )

    def times_found(self, learner: LearnerId, latest: int = 500) -> dict[str, tuple[int, int]]:
        """Return how often each finding was seen in the latest attempts, and in how many of them."""
        rows = self._file.rows(
            "SELECT finding, count(*) AS times, count(DISTINCT attempt) AS calls FROM evidence "
            "WHERE attempt IN (SELECT id FROM attempts WHERE learner = ? "
            "ORDER BY started_at DESC, id DESC LIMIT ?) GROUP BY finding",
            [learner, latest],
        )
        return {row["finding"]: (row["times"], row["calls"]) for row in rows}

    def faults(self, learner: LearnerId, latest: int = 20) -> dict[AttemptId, tuple[str, ...]]:
        """Return the faults of each of the latest attempts, in the order of the alphabet."""
        rows = self._file.rows(
            "SELECT DISTINCT attempt, finding FROM evidence WHERE kind = 'fault' AND attempt IN "
            "(SELECT id FROM attempts WHERE learner = ? ORDER BY started_at DESC, id DESC LIMIT ?) "
            "ORDER BY finding",
            [learner, latest],
        )
        found: dict[AttemptId, tuple[str, ...]] = {}
        for row in rows:
            attempt = AttemptId(row["attempt"])
            found[attempt] = (*found.get(attempt, ()), row["finding"])
        return found

    def commitments(self, learner: LearnerId) -> tuple[Commitment, ...]:
        """Return every promise a learner made, the next one due first."""
        rows = self._file.rows(
            "SELECT c.*, a.scenario FROM commitments c JOIN attempts a ON a.id = c.attempt "
            "WHERE c.learner = ? AND c.dropped_at IS NULL ORDER BY c.due_at, c.id",
            [learner],
        )
        return tuple(commitment_of(row) for row in rows)

    def answer_commitments(
        self, promises: Sequence[CommitmentId], outcome: str, now: datetime
    ) -> None:
        """Mark promises as answered; one answered before stays as it was."""
        with self._file.writing() as db:
            for each in promises:
                db.execute(
                    "UPDATE commitments SET answered_at = ?, outcome = ? "
                    "WHERE id = ? AND answered_at IS NULL",
                    [now.isoformat(), outcome, each],
                )
