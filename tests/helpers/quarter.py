"""A quarter of a learner's life through the real use cases: what they did, and six dates in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from coach.dialogue.model import Answer, Finding, Judged, Mode
from coach.practice import Call
from coach.progress.plan import Next, NextKind
from tests.helpers.weeks import Weeks

FIRST_EVENING = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
PATH = "ten-minutes-a-day"
_SINCE_NINE = timedelta(hours=9, minutes=30)


class Quarter:
    """Somebody with ten minutes most evenings, who goes away for a month in the middle."""

    def __init__(self, weeks: Weeks) -> None:
        self.weeks = weeks

    def dates(self) -> Iterator[tuple[str, int]]:
        """Yield at six dates what has just happened, and how many days in it is."""
        yield "somebody new", 0
        self.weeks.desk.paths(self.weeks.learner).begin(PATH)
        self._do(self.weeks.home.next)
        self.weeks.study.keep_phrase("steps-hear", "Tell me all of it.")
        self._evenings_until(10)
        yield "the second week", 10
        while not self.weeks.home.waiting:
            self._evening()
            self._days_on(1)
        self._days_on(1)
        while not any(each.open for each in self.weeks.home.waiting):
            self._days_on(1)
        self.weeks.clock.advance(-_SINCE_NINE)
        yield "the morning a promise is due", self._day + 1
        self.weeks.clock.advance(_SINCE_NINE)
        self._days_on(2)
        yield "two days late", self._day
        self._evening()
        self._evenings_until(36)
        self._days_on(30)
        yield "back after a month away", self._day
        self._evenings_until(91)
        yield "a quarter later", self._day

    @property
    def _day(self) -> int:
        return (self.weeks.clock.now() - FIRST_EVENING).days

    def _evenings_until(self, day: int) -> None:
        while self._day < day:
            self._evening()
            self._days_on(1)

    def _days_on(self, days: int) -> None:
        self.weeks.clock.advance(timedelta(days=days))

    def _evening(self) -> None:
        """Do what ten minutes are good for."""
        for part in self.weeks.home.ten_minutes:
            self._do(part)

    def _do(self, part: Next | None) -> None:
        weeks = self.weeks
        if part is None:
            return
        if part.kind is NextKind.LESSON:
            weeks.reads(part.target)
        elif part.kind is NextKind.SCENE:
            self._play(weeks.practice.begin(part.target, seed=self._day))
        elif part.kind is NextKind.FOLLOW_UP:
            self._play(weeks.practice.follow_up(part.target, seed=self._day))
        elif part.kind is NextKind.REVIEW:
            self._review()

    def _review(self) -> None:
        reviewing = self.weeks.desk.reviewing(self.weeks.learner)
        for task in reviewing.tasks():
            if task.options:
                reviewing.choose(task, next(n for n, each in enumerate(task.options) if each.fits))
            else:
                reviewing.reply(task, task.one_way)

    def _play(self, call: Call) -> None:
        """Answer as somebody who listens, in own words from the fourth week on."""
        while call.conversation.ending is None:
            good = [each for each in call.choices if not each.faults and not each.leaves]
            best = max(good or call.choices, key=lambda each: (len(each.promises), len(each.shows)))
            if self._day < 21:
                call.answer(Answer(mode=Mode.PICKED, choice=best.id))
                continue
            found = tuple(Finding(id=skill, kind="skill") for skill in best.shows)
            judged = Judged(findings=found, like=best.id, promises=best.promises)
            call.answer(Answer(mode=Mode.TYPED, said=best.say, judged=judged))
