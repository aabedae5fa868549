"""A learner's weeks: the one next thing, promises, methods and lessons, and what was practised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from coach.clock import Clock
from coach.library.model import Described, Lesson, LessonId, Method, MethodId, Opening, Scenario
from coach.library.names import names_of
from coach.library.shelf import Shelf
from coach.progress.commitments import called_up, opening, opens_at
from coach.progress.paths import PathState
from coach.progress.plan import Next, Picture, Played, next_step, ten_minutes
from coach.store.attempts import Attempt, AttemptId, Attempts, Commitment
from coach.store.learners import LearnerId, Learners, LessonProgress, PhraseCard
from coach.weeks.growth import Growing
from coach.weeks.paths import OnPaths
from coach.weeks.reviewing import Due, Reviewing


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Promises of one call, not yet answered: who is waiting, for what, since or until when.

    ``open`` says whether the follow-up can be taken now, ``how`` how it would open.
    """

    attempt: AttemptId
    scenario: str
    persona: str
    what: str
    due_at: datetime
    open: bool
    how: Opening


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodProgress:
    """One method on the home page: how many of its lessons are done."""

    method: Method
    lessons: int
    done: int
    scenes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What the home page shows."""

    name: str
    now: datetime
    next: Next | None
    ten_minutes: tuple[Next, ...]
    path: PathState | None
    review: Due
    waiting: tuple[Waiting, ...]
    kept: tuple[Commitment, ...]
    open_promises: int
    """Promises not answered yet, also those that no scene follows up."""
    methods: tuple[MethodProgress, ...]
    finished_calls: int
    calls_in_two_weeks: int
    unfinished: Attempt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonRow:
    """A lesson in a list: where the learner is in it."""

    lesson: Lesson
    started: bool
    finished: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneRow:
    """A scene in a list: how it went last, and whether a follow-up waits."""

    scenario: Scenario
    played: int
    best: str | None
    last: AttemptId | None


class Study:
    """What one learner has done and may do next."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        learners: Learners,
        attempts: Attempts,
        reviewing: Reviewing,
        paths: OnPaths,
        growing: Growing,
        clock: Clock,
        learner: LearnerId,
    ) -> None:
        self._reviewing = reviewing
        self._paths = paths
        self._growing = growing
        self._shelf = shelf
        self._learners = learners
        self._attempts = attempts
        self._clock = clock
        self._learner = learner
        self._names = names_of(shelf.vocabulary)

    def home(self) -> Home:
        """Return the home page's contents."""
        now = self._clock.now()
        attempts = self._attempts.of(self._learner)
        finished = [attempt for attempt in attempts if attempt.ended_at is not None]
        progress = self._learners.lesson_progress(self._learner)
        waiting = self.waiting()
        unfinished = self._attempts.unfinished(self._learner)
        name = next((who.name for who in self._learners.all() if who.id == self._learner), "")
        self._keep_up(progress)
        promised = self._attempts.commitments(self._learner)
        path, review = self._paths.current(), self._reviewing.due()
        picture = self._picture(attempts, progress, waiting, unfinished, path, review)
        return Home(
            name=name,
            now=now,
            next=next_step(picture),
            ten_minutes=ten_minutes(picture),
            path=path,
            review=review,
            waiting=waiting,
            kept=tuple(each for each in promised if each.answered_at is not None)[-3:],
            open_promises=sum(each.answered_at is None for each in promised),
            methods=tuple(
                MethodProgress(
                    method=method,
                    lessons=len(self._shelf.lessons_of(method.id)),
                    done=sum(
                        _is_done(progress, lesson.id)
                        for lesson in self._shelf.lessons_of(method.id)
                    ),
                    scenes=len(self._shelf.scenarios_of(method.id)),
                )
                for method in self._shelf.methods
            ),
            finished_calls=len(finished),
            calls_in_two_weeks=sum((now - (each.ended_at or now)).days < 14 for each in finished),
            unfinished=unfinished,
        )

    def waiting(self) -> tuple[Waiting, ...]:
        """Return the calls whose promises have not been answered, first due first."""
        now = self._clock.now()
        by_attempt: dict[AttemptId, list[Commitment]] = {}
        for each in self._attempts.commitments(self._learner):
            if each.answered_at is None:
                by_attempt.setdefault(each.attempt, []).append(each)
        scenarios = {scenario.id: scenario for scenario in self._shelf.scenarios}
        found = []
        for attempt, promises in by_attempt.items():
            scenario = next(
                (scenarios[key] for key in scenarios if key == promises[0].scenario), None
            )
            if scenario is None:
                continue  # the scene left the library; the promise stays stored and unshown
            called = called_up(scenario, promises)
            if not called:
                continue
            first = min(called, key=lambda each: each.due_at)
            found.append(
                Waiting(
                    attempt=attempt,
                    scenario=scenario.id,
                    persona=scenario.persona,
                    what=first.what,
                    due_at=first.due_at,
                    open=opens_at(called) <= now,
                    how=opening(called, now),
                )
            )
        return tuple(sorted(found, key=lambda each: each.due_at))

    def lessons(self, method: MethodId) -> tuple[LessonRow, ...]:
        """Return a method's lessons in order, with where the learner is."""
        progress = self._learners.lesson_progress(self._learner)
        return tuple(
            LessonRow(
                lesson=lesson,
                started=lesson.id in progress,
                finished=_is_done(progress, lesson.id),
            )
            for lesson in self._shelf.lessons_of(method)
        )

    def scenes(self, method: MethodId | None = None) -> tuple[SceneRow, ...]:
        """Return scenes, easiest first, with how they went."""
        attempts = self._attempts.of(self._learner)
        scenarios = (
            self._shelf.scenarios_of(method)
            if method
            else tuple(sorted(self._shelf.scenarios, key=lambda each: (each.level, each.title)))
        )
        rows = []
        for scenario in scenarios:
            mine = [
                each
                for each in attempts
                if each.scenario == scenario.id and each.ended_at is not None
            ]
            kinds = {each.kind for each in mine}
            best = next((kind for kind in _BEST_FIRST if kind in kinds), None)
            rows.append(
                SceneRow(
                    scenario=scenario,
                    played=len(mine),
                    best=best,
                    last=mine[0].id if mine else None,
                )
            )
        return tuple(rows)

    def history(self) -> tuple[Attempt, ...]:
        """Return the learner's finished attempts, newest first."""
        return tuple(each for each in self._attempts.of(self._learner) if each.ended_at is not None)

    def findings(self) -> tuple[tuple[Described, int, int], ...]:
        """Return skills and faults seen in the newest 500 calls: how often, and in how many."""
        seen = self._attempts.times_found(self._learner)
        return tuple((described, *seen.get(key, (0, 0))) for key, described in self._names.items())

    def lesson_progress(self, lesson: LessonId) -> LessonProgress | None:
        """Return where the learner is in a lesson, or None before it was opened."""
        return self._learners.lesson_progress(self._learner).get(lesson)

    def save_lesson(
        self, lesson: Lesson, page: int, answers: dict[str, Any], *, finished: bool
    ) -> None:
        """Store where the learner is in a lesson and what was answered in its checks."""
        now = self._clock.now()
        self._learners.save_lesson_progress(
            self._learner,
            LessonProgress(
                lesson=lesson.id,
                revision=lesson.revision,
                page=page,
                answers=answers,
                finished_at=now if finished else None,
            ),
            now,
        )

    def keep_phrase(self, lesson: LessonId, words: str) -> None:
        """Keep a phrase the learner made their own."""
        self._learners.keep_phrase(self._learner, lesson, words, self._clock.now())

    def phrases(self) -> tuple[PhraseCard, ...]:
        """Return the learner's own phrases, newest first."""
        return self._learners.phrase_cards(self._learner)

    def _keep_up(self, progress: dict[str, LessonProgress]) -> None:
        """Let what was learnt or met since come back."""
        if not self._reviewing.on:
            return
        taught = [
            skill
            for lesson in self._shelf.lessons
            if _is_done(progress, lesson.id)
            for skill in lesson.skills
        ]
        self._reviewing.keep_up([*taught, *self._growing.met()])
        self._reviewing.keep_up_with_phrases()

    def _picture(
        self,
        attempts: tuple[Attempt, ...],
        progress: dict[str, LessonProgress],
        waiting: tuple[Waiting, ...],
        unfinished: Attempt | None,
        path: PathState | None,
        review: Due,
    ) -> Picture:
        faults = self._attempts.faults(self._learner)
        due = next((each for each in waiting if each.open), None)
        finished = sorted(
            (each for each in progress.values() if each.finished_at is not None),
            key=lambda each: each.finished_at or self._clock.now(),
            reverse=True,
        )
        return Picture(
            lessons=[
                lesson
                for method in self._shelf.methods
                for lesson in self._shelf.lessons_of(method.id)
            ],
            scenarios=self._shelf.scenarios,
            names=self._names,
            lessons_done=[each.lesson for each in finished],
            played=[
                Played(
                    scenario=each.scenario,
                    kind=each.kind or "",
                    faults=faults.get(each.id, ()),
                )
                for each in attempts
                if each.ended_at is not None
            ],
            unfinished=(unfinished.id, unfinished.scenario) if unfinished else None,
            due=(due.attempt, due.scenario, due.what) if due else None,
            path=path,
            today=self._clock.now().astimezone().date(),
            awaited=frozenset(each.scenario for each in waiting),
            review_minutes=review.minutes,
            review_waited_days=review.waited_days,
        )


_BEST_FIRST = ("settled", "safe-exit", "partly", "unsettled", "escalated", "walked-out")


def _is_done(progress: dict[str, LessonProgress], lesson: LessonId) -> bool:
    found = progress.get(lesson)
    return found is not None and found.finished_at is not None
