"""What a learner wrote for themselves: what worked, and what they made of a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from coach.store.attempts import AttemptId
from coach.store.file import ProgressFile
from coach.store.ids import new_id
from coach.store.learners import LearnerId

WORKED: Final = "worked"
"""The question whose answer is listed as "what worked for me"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One answer; ``attempt`` is the call it is about, None once that is deleted."""

    question: str
    words: str
    written_at: datetime
    attempt: AttemptId | None


class Journal:
    """Notes nobody else reads."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def write(
        self, learner: LearnerId, attempt: AttemptId, answers: Mapping[str, str], now: datetime
    ) -> None:
        """Keep the answers about a call in place of earlier ones; an empty one is taken out."""
        with self._file.writing() as db:
            for question, words in answers.items():
                db.execute(
                    "DELETE FROM journal WHERE learner = ? AND attempt = ? AND question = ?",
                    [learner, attempt, question],
                )
                if words.strip():
                    db.table("journal").insert(
                        {
                            "id": new_id(now),
                            "learner": learner,
                            "attempt": attempt,
                            "question": question,
                            "words": words.strip(),
                            "written_at": now.isoformat(),
                        }
                    )

    def about(self, learner: LearnerId, attempt: AttemptId) -> dict[str, str]:
        """Return the answers about one call by question."""
        rows = self._file.rows(
            "SELECT question, words FROM journal WHERE learner = ? AND attempt = ?",
            [learner, attempt],
        )
        return {row["question"]: row["words"] for row in rows}

    def entries(self, learner: LearnerId, question: str = WORKED) -> tuple[Entry, ...]:
        """Return the answers to one question, newest first."""
        rows = self._file.rows(
            "SELECT question, words, written_at, attempt FROM journal "
            "WHERE learner = ? AND question = ? ORDER BY written_at DESC, id DESC",
            [learner, question],
        )
        return tuple(
            Entry(**{**row, "written_at": datetime.fromisoformat(row["written_at"])})
            for row in rows
        )
