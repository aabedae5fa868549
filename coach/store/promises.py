"""What becomes of a promise once made: confirmed, kept without a scene, moved, or taken back."""

from __future__ import annotations

from datetime import datetime

from coach.store.attempts import CommitmentId
from coach.store.file import ProgressFile


class Promises:
    """Changes to single commitments; ``Attempts.commitments`` lists them."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def open_again(self, promise: CommitmentId) -> None:
        """Take a tick back."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE commitments SET answered_at = NULL, outcome = NULL WHERE id = ?", [promise]
            )

    def confirm(self, promise: CommitmentId, due_at: datetime, now: datetime) -> None:
        """Keep that the learner agreed to what was understood, and to when."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE commitments SET confirmed_at = ?, due_at = ? WHERE id = ?",
                [now.isoformat(), due_at.isoformat(), promise],
            )

    def drop(self, promise: CommitmentId, now: datetime) -> None:
        """Take out what was no promise."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE commitments SET dropped_at = ? WHERE id = ?", [now.isoformat(), promise]
            )
