"""A learner some weeks in: real library, real store, real calls played along their walks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from coach.clock import FixedClock
from coach.desk import Desk
from coach.dialogue.model import Answer, Mode
from coach.dialogue.scene import filled, values_of
from coach.judging.judge import RuleJudge
from coach.library.model import ChoiceId, Lesson, Persona, Scenario, Walk
from coach.library.shelf import Shelf, open_shelf
from coach.places import find_places
from coach.practice import Call, Practice
from coach.store.attempts import AttemptId, Attempts
from coach.store.file import ProgressFile
from coach.store.learners import Learner, Learners
from coach.study import Home, LessonRow, MethodProgress, SceneRow
from tests.helpers.answers import said

EVENING = datetime(2026, 5, 12, 17, 5, tzinfo=UTC)


@cache
def library() -> Shelf:
    """Return the shipped library, read once for all tests: it cannot be changed."""
    return open_shelf(find_places())


class Weeks:
    """What one learner has done so far; ``now`` moves on with ``days_pass``."""

    def __init__(self, database: Path, *, name: str = "Priya", at: datetime = EVENING) -> None:
        self.clock = FixedClock(at)
        self.shelf = library()
        self._file = ProgressFile(database)
        self.learners = Learners(self._file)
        self.attempts = Attempts(self._file)
        self.learner: Learner = self.learners.add(name, at)
        self.desk = Desk(
            places=find_places(),
            clock=self.clock,
            shelf=self.shelf,
            file=self._file,
            learners=self.learners,
            attempts=self.attempts,
            judge=RuleJudge(),
        )
        self.study = self.desk.study(self.learner)
        self.practice = Practice(
            shelf=self.shelf,
            attempts=self.attempts,
            clock=self.clock,
            judge=RuleJudge(),
            learner=self.learner.id,
            profile={},
        )

    @property
    def home(self) -> Home:
        """What the home page is shown."""
        return self.study.home()

    @property
    def method_rows(
        self,
    ) -> tuple[tuple[MethodProgress, tuple[LessonRow, ...], tuple[SceneRow, ...]], ...]:
        """What the page of methods is shown."""
        study = self.study
        return tuple(
            (each, study.lessons(each.method.id), study.scenes(each.method.id))
            for each in self.home.methods
        )

    @property
    def scenarios(self) -> dict[str, Scenario]:
        """Every scene with the business filled in."""
        values = values_of(self.shelf.profile)
        return {each.id: filled(each, values) for each in self.shelf.scenarios}

    @property
    def personas(self) -> dict[str, Persona]:
        """Every customer."""
        return {each.id: each for each in self.shelf.personas}

    def days_pass(self, days: float) -> None:
        """Move the clock on."""
        self.clock.advance(timedelta(days=days))

    def reads(self, *lessons: str) -> None:
        """Finish lessons, a minute apart."""
        for lesson_id in lessons:
            lesson: Lesson = self.shelf.lesson(lesson_id)
            self.study.save_lesson(lesson, 0, {}, finished=True)
            self.clock.advance(timedelta(minutes=1))

    def plays(self, walk_id: str, *, replies: int | None = None) -> AttemptId:
        """Play a call along a walk, or only its first replies, and return the attempt."""
        walk: Walk = next(each for each in self.shelf.walks if each.id == walk_id)
        call: Call = self.practice.begin(walk.scenario, seed=7)
        for reply in walk.replies[:replies]:
            if call.conversation.ending is not None:
                break
            if reply.type is None:
                call.answer(Answer(mode=Mode.PICKED, choice=ChoiceId(reply.pick or "a")))
            else:
                judged = reply.judged
                found = (*judged.shows, *judged.faults) if judged else ()
                facts = judged.mentions if judged else ()
                call.answer(said(reply.type, *found, mentions=facts))
        return call.attempt

    def lives_through_two_weeks(self) -> None:
        """Read, call, promise, come back: what a learner has behind them after two weeks."""
        self.days_pass(-13)
        self.reads("steps-why", "steps-calm", "steps-hear")
        self.plays("parcel-told-off")
        self.days_pass(2)
        self.plays("parcel-her-own-laugh")
        self.days_pass(3)
        self.reads("loop-listen", "loop-say-back", "loop-correct", "tension-silence")
        self.plays("results-a-no-he-can-follow")
        self.days_pass(4)
        kept = self.plays("chairs-good-listener")
        self.days_pass(3)
        self.keeps(kept)
        self.plays("chairs-good-listener")
        self.days_pass(1)

    def keeps(self, attempt: AttemptId) -> None:
        """Open the follow-up of a call, which answers its promises, and leave it at once."""
        call = self.practice.follow_up(attempt, seed=7)
        call.leave()

    def close(self) -> None:
        """Close the progress file."""
        self._file.close()
