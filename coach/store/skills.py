"""Chances to use each skill, added up by week, the turns behind them, and how replies were spoken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from coach.progress.mastery import FORGOTTEN_AFTER, Tally
from coach.store.attempts import AttemptId
from coach.store.file import ProgressFile
from coach.store.learners import LearnerId

_LATEST: Final = 20
"""As many calls as can have been finished since somebody last looked at home."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChanceTurn:
    """One turn that called for a skill: where it is, and whether the reply showed it."""

    attempt: AttemptId
    scenario: str
    turn: int
    shown: bool
    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Spoken replies of the latest calls together: how many, how long, and how many words."""

    replies: int
    seconds: float
    words: int

    @property
    def words_a_minute(self) -> int:
        """The pace over all of them."""
        return round(self.words * 60 / self.seconds) if self.seconds else 0


class SkillChances:
    """What a learner's finished calls say of each skill."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def tallies(self, learner: LearnerId, on: date) -> tuple[Tally, ...]:
        """Return the chances that still count on a day, by skill, outcome and week back from it.

        A week's chances are dated by the last of them, which moves a weight by a fourteenth at most.
        """
        rows = self._file.rows(
            "SELECT skill, max(day) AS day, shown, guess, sum(weight) AS weight, "
            "count(*) AS count FROM chances WHERE learner = ? AND day > ? AND day <= ? "
            "GROUP BY CAST((julianday(?) - julianday(day)) / 7 AS INTEGER), skill, shown, guess",
            [learner, (on - FORGOTTEN_AFTER).isoformat(), on.isoformat(), on.isoformat()],
        )
        return tuple(
            Tally(
                skill=row["skill"],
                day=date.fromisoformat(row["day"]),
                shown=bool(row["shown"]),
                guess=row["guess"],
                weight=row["weight"],
                count=row["count"],
            )
            for row in rows
        )

    def met(self, learner: LearnerId) -> tuple[str, ...]:
        """Return the skills that the latest calls called for."""
        rows = self._file.rows(
            "SELECT DISTINCT skill FROM chances WHERE attempt IN (SELECT id FROM attempts "
            "WHERE learner = ? ORDER BY started_at DESC LIMIT ?) ORDER BY skill",
            [learner, _LATEST],
        )
        return tuple(row["skill"] for row in rows)

    def spoken(self, learner: LearnerId) -> Spoken:
        """Return how replies were spoken in the latest calls: words and timing, nothing else."""
        rows = self._file.rows(
            "SELECT count(*) AS replies, "
            "total(json_extract(answer, '$.delivery.seconds')) AS seconds, "
            "total(json_extract(answer, '$.delivery.words')) AS words FROM turns "
            "WHERE copied = 0 AND json_extract(answer, '$.delivery.seconds') > 0 AND attempt IN "
            "(SELECT id FROM attempts WHERE learner = ? ORDER BY started_at DESC LIMIT ?)",
            [learner, _LATEST],
        )
        row = rows[0]
        return Spoken(replies=row["replies"], seconds=row["seconds"], words=int(row["words"]))

    def turns(
        self, learner: LearnerId, skill: str, first: date, last: date, limit: int = 60
    ) -> Sequence[ChanceTurn]:
        """Return the turns that called for a skill from one day to another, newest first."""
        rows = self._file.rows(
            "SELECT c.attempt, a.scenario, c.turn, c.shown, a.ended_at FROM chances c "
            "JOIN attempts a ON a.id = c.attempt "
            "WHERE c.learner = ? AND c.skill = ? AND c.day >= ? AND c.day <= ? "
            "ORDER BY c.day DESC, c.attempt DESC, c.turn LIMIT ?",
            [learner, skill, first.isoformat(), last.isoformat(), limit],
        )
        return tuple(
            ChanceTurn(
                attempt=AttemptId(row["attempt"]),
                scenario=row["scenario"],
                turn=row["turn"],
                shown=bool(row["shown"]),
                ended_at=datetime.fromisoformat(row["ended_at"]),
            )
            for row in rows
        )
