"""Paths somebody is on or has finished; each with the path as it was, should it leave the library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from coach.library.model import Path
from coach.progress.paths import Certificate, Taken
from coach.store.file import ProgressFile
from coach.store.learners import LearnerId


class _Body(msgspec.Struct, frozen=True, kw_only=True):
    """What the column ``body`` holds."""

    path: Path
    certificate: Certificate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PathTaken:
    """A path begun: the path as it was last seen, and the certificate once it is finished."""

    path: Path
    started_at: datetime
    certificate: Certificate | None


class PathsTaken:
    """Who is on which path."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def of(self, learner: LearnerId) -> tuple[PathTaken, ...]:
        """Return the paths a learner began and did not leave, the latest begun first."""
        rows = self._file.rows(
            "SELECT body, started_at FROM paths_taken "
            "WHERE learner = ? AND left_at IS NULL ORDER BY started_at DESC, path",
            [learner],
        )
        return tuple(_taken(row["body"], row["started_at"]) for row in rows)

    def begin(self, learner: LearnerId, path: Path, now: datetime) -> None:
        """Begin a path, or begin it anew with today as its first day."""
        with self._file.writing() as db:
            db.table("paths_taken").insert(
                {
                    "learner": learner,
                    "path": path.id,
                    "body": _encoded(_Body(path=path)),
                    "started_at": now.isoformat(),
                },
                replace=True,
            )

    def leave(self, learner: LearnerId, path: str, now: datetime) -> None:
        """Step off a path; what was done on it stays done."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE paths_taken SET left_at = ? WHERE learner = ? AND path = ?",
                [now.isoformat(), learner, path],
            )

    def keep_certificate(self, learner: LearnerId, path: Path, certificate: Certificate) -> None:
        """Keep what was done as it stood when the path was finished; the first one stays."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE paths_taken SET body = ?, finished_at = ? "
                "WHERE learner = ? AND path = ? AND finished_at IS NULL",
                [
                    _encoded(_Body(path=path, certificate=certificate)),
                    certificate.finished_at.isoformat(),
                    learner,
                    path.id,
                ],
            )

    def calls(self, learner: LearnerId, since: datetime) -> tuple[Taken, ...]:
        """Return the calls finished since a moment, with their share of own words."""
        rows = self._file.rows(
            "SELECT a.scenario, a.opening, a.ended_at, a.kind, "
            "(SELECT avg(json_extract(t.answer, '$.mode') <> 'picked') FROM turns t "
            " WHERE t.attempt = a.id AND t.copied = 0) AS own_words "
            "FROM attempts a WHERE a.learner = ? AND a.ended_at >= ?",
            [learner, since.isoformat()],
        )
        return tuple(
            Taken(
                scenario=row["scenario"],
                follow_up=row["opening"] is not None,
                ended_at=datetime.fromisoformat(row["ended_at"]),
                kind=row["kind"] or "",
                own_words=row["own_words"] or 0.0,
            )
            for row in rows
        )


def _taken(body: str, started_at: str) -> PathTaken:
    kept = msgspec.json.decode(body, type=_Body)
    return PathTaken(
        path=kept.path,
        started_at=datetime.fromisoformat(started_at),
        certificate=kept.certificate,
    )


def _encoded(body: _Body) -> str:
    return msgspec.json.encode(body).decode()
