"""A learner's promises as a calendar: when each is due, and keeping those no scene follows up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from coach.clock import Clock
from coach.library.model import Scenario
from coach.library.shelf import Shelf
from coach.progress.commitments import called_up, opening
from coach.store.attempts import Attempts, Commitment, CommitmentId
from coach.store.learners import LearnerId
from coach.store.promises import Promises

NO_NEWS: Final = "no-news"
"""The outcome of getting in touch to say that there is nothing to say yet. It counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """One promise in the calendar.

    ``persona`` and ``title`` are empty where its scene has left the library. ``by_scene`` where the
    customer calls back for it; any other is ticked by the learner.
    """

    commitment: Commitment
    title: str
    persona: str
    by_scene: bool


class Calendar:
    """The promises of one learner."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        attempts: Attempts,
        promises: Promises,
        clock: Clock,
        learner: LearnerId,
    ) -> None:
        self._shelf = shelf
        self._attempts = attempts
        self._promises = promises
        self._clock = clock
        self._learner = learner

    def promised(self) -> tuple[Promised, ...]:
        """Return every promise, the next one due first."""
        scenarios: dict[str, Scenario] = {each.id: each for each in self._shelf.scenarios}
        return tuple(
            _promised(each, scenarios.get(each.scenario))
            for each in self._attempts.commitments(self._learner)
        )

    def tick(self, promise: CommitmentId, *, no_news: bool = False) -> None:
        """Keep that the learner got in touch: on time, late, or after it was forgotten."""
        now, mine = self._clock.now(), self._find(promise)
        how = NO_NEWS if no_news and now <= mine.due_at else opening([mine], now)
        self._attempts.answer_commitments([promise], how, now)

    def untick(self, promise: CommitmentId) -> None:
        """Open a ticked promise again."""
        self._promises.open_again(promise)

    def confirm(self, promise: CommitmentId, day: date | None = None) -> None:
        """Keep that this was promised, for another day if one is given."""
        due_at = self._find(promise).due_at
        if day is not None:
            clock = due_at.astimezone().time()
            due_at = datetime.combine(day, time(clock.hour, clock.minute)).astimezone()
        self._promises.confirm(promise, due_at, self._clock.now())

    def drop(self, promise: CommitmentId) -> None:
        """Take out what was understood as a promise and was none."""
        self._promises.drop(promise, self._clock.now())

    def _find(self, promise: CommitmentId) -> Commitment:
        return next(
            each for each in self._attempts.commitments(self._learner) if each.id == promise
        )


def _promised(commitment: Commitment, scenario: Scenario | None) -> Promised:
    return Promised(
        commitment=commitment,
        title=scenario.title if scenario else "",
        persona=scenario.persona if scenario else "",
        by_scene=scenario is not None and bool(called_up(scenario, [commitment])),
    )
