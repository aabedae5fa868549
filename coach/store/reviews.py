"""Things to come back to, and what was done about them."""

from __future__ import annotations

from datetime import datetime

from coach.progress.review import Exercise, Kind, Memory, Went
from coach.store.file import ProgressFile
from coach.store.ids import new_id
from coach.store.learners import LearnerId


class Reviews:
    """What comes back to each learner, and when."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def of(self, learner: LearnerId) -> tuple[Memory, ...]:
        """Return all that comes back to a learner, the next one due first."""
        rows = self._file.rows(
            "SELECT * FROM reviews WHERE learner = ? ORDER BY due_at, kind, subject", [learner]
        )
        return tuple(
            Memory(
                kind=Kind(row["kind"]),
                subject=row["subject"],
                card=row["memory"],
                times=row["times"],
                added_at=datetime.fromisoformat(row["added_at"]),
                reviewed_at=(
                    datetime.fromisoformat(row["reviewed_at"]) if row["reviewed_at"] else None
                ),
                due_at=datetime.fromisoformat(row["due_at"]),
            )
            for row in rows
        )

    def add(self, learner: LearnerId, memory: Memory) -> None:
        """Begin to bring a thing back; one that is there already stays as it is."""
        with self._file.writing() as db:
            row = _row(learner, memory)
            db.execute(
                f"INSERT OR IGNORE INTO reviews ({', '.join(row)}) "  # noqa: S608 - our own names
                f"VALUES ({', '.join('?' * len(row))})",
                list(row.values()),
            )

    def done(
        self, learner: LearnerId, memory: Memory, exercise: Exercise, went: Went, now: datetime
    ) -> None:
        """Keep how an exercise went, and the memory as it is after it, together."""
        with self._file.writing() as db:
            db.table("reviews").insert(_row(learner, memory), replace=True)
            db.table("review_log").insert(
                {
                    "id": new_id(now),
                    "learner": learner,
                    "kind": exercise.kind,
                    "subject": exercise.subject,
                    "way": exercise.way,
                    "went": went,
                    "at": now.isoformat(),
                }
            )

    def done_since(self, learner: LearnerId, since: datetime) -> int:
        """Return how many exercises were done from a moment on."""
        rows = self._file.rows(
            "SELECT count(*) AS done FROM review_log WHERE learner = ? AND at >= ?",
            [learner, since.isoformat()],
        )
        return int(rows[0]["done"])


def _row(learner: LearnerId, memory: Memory) -> dict[str, object]:
    return {
        "learner": learner,
        "kind": memory.kind,
        "subject": memory.subject,
        "memory": memory.card,
        "times": memory.times,
        "added_at": memory.added_at.isoformat(),
        "reviewed_at": memory.reviewed_at.isoformat() if memory.reviewed_at else None,
        "due_at": memory.due_at.isoformat(),
    }
