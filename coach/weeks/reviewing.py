"""One learner's reviews: what comes back today, doing it, and switching it off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from coach.clock import Clock
from coach.dialogue.model import Finding
from coach.dialogue.scene import values_of
from coach.judging.context import Judge
from coach.library.model import Lesson
from coach.library.shelf import Shelf
from coach.progress.review import (
    Exercise,
    Kind,
    Memory,
    Way,
    Went,
    begin,
    due_count,
    reviewed,
    sitting,
)
from coach.store.learners import LearnerId, Learners, PhraseCard
from coach.store.reviews import Reviews
from coach.weeks.tasks import Task, can_be_reviewed, phrase_task, task_for

SITTING_SECONDS: Final = 300
"""Half of ten minutes: the other half is for what is new."""
SWITCH: Final = "reviews"
"""The learner's setting that switches reviews off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a task went, and what was found in own words."""

    went: Went
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What comes back now: how many things are due, and how long today's sitting takes."""

    things: int
    exercises: int
    minutes: int
    waited_days: int


class Reviewing:
    """What comes back to one learner."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        learners: Learners,
        reviews: Reviews,
        judge: Judge,
        clock: Clock,
        learner: LearnerId,
        profile: dict[str, str],
    ) -> None:
        self._shelf = shelf
        self._learners = learners
        self._reviews = reviews
        self._judge = judge
        self._clock = clock
        self._learner = learner
        self._values = values_of(shelf.profile, profile)

    # --- what comes back -------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether things come back at all."""
        return bool(self._learners.settings(self._learner).get(SWITCH, True))

    def switch(self, *, on: bool) -> None:
        """Let things come back, or not; what was remembered is kept."""
        self._learners.set_setting(self._learner, SWITCH, on)

    def due(self) -> Due:
        """Return what comes back now; nothing while it is switched off."""
        if not self.on:
            return Due(things=0, exercises=0, minutes=0, waited_days=0)
        now, memories = self._clock.now(), self._reviews.of(self._learner)
        exercises = sitting(memories, now, SITTING_SECONDS)
        seconds = sum(each.seconds for each in exercises)
        waited = [now - each.due_on(now) for each in memories if each.due_on(now) <= now]
        return Due(
            things=due_count(memories, now),
            exercises=len(exercises),
            minutes=-(-seconds // 60),
            waited_days=max(waited).days if waited else 0,
        )

    def tasks(self) -> tuple[Task, ...]:
        """Return today's sitting, ready to be done; nothing while it is switched off."""
        if not self.on:
            return ()
        memories = self._reviews.of(self._learner)
        phrases = {each.id: each for each in self._learners.phrase_cards(self._learner)}
        times = {(each.kind, each.subject): each.times for each in memories}
        found = []
        for exercise in sitting(memories, self._clock.now(), SITTING_SECONDS):
            if exercise.kind is Kind.PHRASE:
                task = self._phrase(exercise, phrases.get(exercise.subject))
            else:
                count = times[exercise.kind, exercise.subject]
                task = task_for(exercise, self._shelf, self._values, count)
            if task is not None:
                found.append(task)
        return tuple(found)

    def keep_up(self, skills: Iterable[str]) -> None:
        """Begin to bring back skills met since; those there already stay as they are."""
        memories = list(self._reviews.of(self._learner))
        known = {each.subject for each in memories}
        for skill in skills:
            if skill not in known and can_be_reviewed(self._shelf, skill):
                self._begin(Kind.SKILL, skill, memories)

    def keep_up_with_phrases(self) -> None:
        """Begin to bring back phrases made since."""
        memories = list(self._reviews.of(self._learner))
        known = {each.subject for each in memories}
        for card in self._learners.phrase_cards(self._learner):
            if card.id not in known:
                self._begin(Kind.PHRASE, card.id, memories)

    # --- doing it --------------------------------------------------------------------------------

    def choose(self, task: Task, option: int) -> Outcome:
        """Keep a choice; raises ``IndexError`` where there is no such option."""
        went = Went.THERE if task.options[option].fits else Went.NOT_YET
        return self._done(task, Outcome(went=went))

    def reply(self, task: Task, words: str) -> Outcome:
        """Judge a reply in own words and keep how it went."""
        judged = self._judge.judge(words, task.context)
        shown = {each.id for each in judged.findings if each.kind == "skill"}
        faults = {each.id for each in judged.findings if each.kind == "fault"}
        there = task.exercise.subject in shown
        mended = task.fault is not None and task.fault not in faults and bool(shown)
        went = Went.THERE if there and not faults else Went.NOT_YET
        if went is Went.NOT_YET and (there or mended):
            went = Went.NEARLY
        return self._done(task, Outcome(went=went, findings=judged.findings))

    def say_how(self, task: Task, went: Went) -> Outcome:
        """Keep how the learner says a phrase went."""
        return self._done(task, Outcome(went=went))

    # --- inside ----------------------------------------------------------------------------------

    def _begin(self, kind: Kind, subject: str, memories: list[Memory]) -> None:
        memory = begin(kind, subject, self._clock.now(), memories)
        self._reviews.add(self._learner, memory)
        memories.append(memory)

    def _done(self, task: Task, outcome: Outcome) -> Outcome:
        now, exercise = self._clock.now(), task.exercise
        memories = self._reviews.of(self._learner)
        mine = next(
            (each for each in memories if (each.kind, each.subject) == _key(exercise)), None
        )
        if mine is not None:  # not deleted in the meantime
            others = [each for each in memories if each is not mine]
            after = reviewed(mine, outcome.went, now, others)
            self._reviews.done(self._learner, after, exercise, outcome.went, now)
        return outcome

    def _phrase(self, exercise: Exercise, card: PhraseCard | None) -> Task | None:
        if card is None:
            return None
        lesson = next((each for each in self._shelf.lessons if each.id == card.lesson), None)
        return phrase_task(
            Exercise(kind=exercise.kind, subject=exercise.subject, way=Way.SAY),
            card.words,
            lesson.title if lesson else "",
            _cue(lesson) if lesson else "",
        )


def _key(exercise: Exercise) -> tuple[Kind, str]:
    return exercise.kind, exercise.subject


def _cue(lesson: Lesson) -> str:
    return lesson.aim
