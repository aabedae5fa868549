"""The one next thing, and why; and what ten minutes are good for.

Rules in order; the first that applies names its reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from coach.words import translate

if TYPE_CHECKING:
    from coach.library.model import Described, Lesson, Scenario
    from coach.progress.paths import PathState


FIRST_LESSON: Final = "steps-hear"
"""Where somebody new begins: hearing all of it is the step every method shares."""


RULES: Final = {
    1: translate("coach", "A call left in the middle is carried on first."),
    2: translate("coach", "A promise that is due is kept before anything new."),
    3: translate("coach", "Somebody new reads one short lesson before the first call."),
    4: translate(
        "coach", "What happened in two of your last three calls is practised where it tempts."
    ),
    5: translate("coach", "What your path has for today, or had for an earlier day, comes next."),
    6: translate("coach", "What has waited since yesterday or longer is brought back."),
    7: translate("coach", "A lesson you have read is practised in the call it names."),
    8: translate("coach", "Your path goes on, if you like, before its day."),
    9: translate(
        "coach",
        "Otherwise the next lesson, then the easiest call not settled yet, then the oldest one.",
    ),
}
"""The rules in their order, in words for the learner."""

TEN_MINUTES: Final = 10


class NextKind(StrEnum):
    """What sort of thing comes next."""

    RESUME = "resume"
    FOLLOW_UP = "follow-up"
    LESSON = "lesson"
    SCENE = "scene"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The one next thing: what it is, what it is called, how long it takes, and why this one.

    ``target`` is a lesson or scenario id, or the attempt to carry on or follow up.
    """

    kind: NextKind
    target: str
    scenario: str
    title: str
    minutes: int
    why: str
    rule: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A finished call, newest first in a ``Picture``: its scene, how it closed, its faults."""

    scenario: str
    kind: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """All that the plan looks at."""

    lessons: Sequence[Lesson]
    scenarios: Sequence[Scenario]
    names: Mapping[str, Described]
    lessons_done: Sequence[str]
    played: Sequence[Played]
    unfinished: tuple[str, str] | None = None
    """Attempt and scenario of a call left in the middle."""
    due: tuple[str, str, str] | None = None
    """Attempt, scenario and promise of a follow-up that is open now."""
    path: PathState | None = None
    today: date | None = None
    awaited: frozenset[str] = frozenset()
    """Scenes in which a promise was made whose follow-up waits."""
    review_minutes: int = 0
    """How long it takes to do what comes back today; 0 for nothing."""
    review_waited_days: int = 0


def next_step(picture: Picture) -> Next | None:
    """Return the one next thing, or None when the library is empty."""
    for rule in (
        _resume, _follow_up, _first_lesson, _mend_a_fault, _path_due, _waited,
        _practise_lesson, _path_ahead, _go_on,
    ):  # fmt: skip
        step = rule(picture)
        if step is not None:
            return step
    return None


def ten_minutes(picture: Picture) -> tuple[Next, ...]:
    """Return what ten minutes are good for, in order; each with its reason.

    A call to carry on or to keep comes first, then what comes back, never more than half of the
    time, then the next thing if it fits: what is longer can be left in the middle, and is offered
    from four minutes on.
    """
    first = _resume(picture) or _follow_up(picture)
    parts = [replace(first, minutes=min(first.minutes, 5))] if first else []
    left = TEN_MINUTES - sum(each.minutes for each in parts)
    review = _review(picture)
    if review is not None:
        parts.append(review)
        left -= review.minutes
    if first is None:
        step = next_step(picture)
        if step is not None and step.kind is NextKind.REVIEW:
            step = _new(picture)
        if step is not None and (step.minutes <= left or left >= _WORTH_BEGINNING or not parts):
            parts.append(replace(step, minutes=min(step.minutes, left)))
    return tuple(parts)


_WORTH_BEGINNING: Final = 4


def _resume(picture: Picture) -> Next | None:
    if picture.unfinished is None:
        return None
    attempt, scenario_id = picture.unfinished
    scenario = _scenario(picture, scenario_id)
    if scenario is None:
        return None
    return Next(
        kind=NextKind.RESUME,
        target=attempt,
        scenario=scenario_id,
        title=scenario.title,
        minutes=max(2, scenario.minutes // 2),
        why=translate(
            "coach", "You left this call in the middle. It is exactly where you left it."
        ),
        rule=1,
    )


def _follow_up(picture: Picture) -> Next | None:
    if picture.due is None:
        return None
    attempt, scenario_id, what = picture.due
    scenario = _scenario(picture, scenario_id)
    if scenario is None or scenario.follow_up is None:
        return None
    return Next(
        kind=NextKind.FOLLOW_UP,
        target=attempt,
        scenario=scenario_id,
        title=scenario.follow_up.title,
        minutes=4,
        why=translate("coach", "You promised: {what}.").format(
            what=f"{what[:1].lower()}{what[1:]}"
        ),
        rule=2,
    )


def _first_lesson(picture: Picture) -> Next | None:
    if picture.lessons_done or picture.played or not picture.lessons:
        return None
    lesson = next((each for each in picture.lessons if each.id == FIRST_LESSON), picture.lessons[0])
    return _lesson(
        lesson,
        translate(
            "coach",
            "Six minutes of reading, then your first call. It is the habit the rest lean on.",
        ),
        3,
    )


def _mend_a_fault(picture: Picture) -> Next | None:
    recent = picture.played[:3]
    counts = Counter(fault for played in recent for fault in set(played.faults))
    for fault, count in counts.most_common():
        if count < 2:
            break
        for scenario in _by_level(picture):
            if scenario.id not in {played.scenario for played in recent} and _tempts(
                scenario, fault
            ):
                described = picture.names.get(fault)
                name = described.name if described else fault.replace("_", " ")
                return _scene(
                    scenario,
                    _happened(count, len(recent)).format(name=name),
                    4,
                )
    return None


def _path_due(picture: Picture) -> Next | None:
    return _along(picture, rule=5)


def _path_ahead(picture: Picture) -> Next | None:
    return _along(picture, rule=8)


def _along(picture: Picture, *, rule: int) -> Next | None:
    """Return the first step of the path that can be done now; by rule 5 only one that is due.

    A follow-up waits for its day; where nothing was promised yet, its first call comes instead.
    """
    for number, state in enumerate(picture.path.steps if picture.path else (), start=1):
        step = state.step
        early = picture.today is None or state.due_on > picture.today
        if picture.path is None or state.done_at is not None or (early and rule == 5):
            continue
        why = translate("coach", "Step {number} of {steps} on your path, “{title}”.").format(
            number=number, steps=len(picture.path.steps), title=picture.path.path.title
        )
        lesson = next((each for each in picture.lessons if each.id == step.lesson), None)
        scenario = _scenario(picture, step.scenario or step.follow_up or "")
        if lesson is not None:
            return _lesson(lesson, why, rule)
        if scenario is None or (step.follow_up and scenario.id in picture.awaited):
            continue
        if step.follow_up:
            promise = translate(
                "coach", "It needs a promise: say when you’ll be back in touch, then keep it."
            )
            why = f"{why} {promise}"
        if step.own_words:
            why = " ".join((why, translate("coach", "In your own words.")))
        return _scene(scenario, why, rule)
    return None


def _waited(picture: Picture) -> Next | None:
    return _review(picture) if picture.review_waited_days else None


def _review(picture: Picture) -> Next | None:
    if not picture.review_minutes:
        return None
    waited = picture.review_waited_days
    if waited > 1:
        why = translate("coach", "They have waited for {waited} days.").format(waited=waited)
    elif waited:
        why = translate("coach", "They have waited since yesterday.")
    else:
        why = translate("coach", "They come back today, before they fade.")
    return Next(
        kind=NextKind.REVIEW,
        target="",
        scenario="",
        title=translate("coach", "A few things to say again"),
        minutes=picture.review_minutes,
        why=why,
        rule=6,
    )


def _new(picture: Picture) -> Next | None:
    """Return the next thing that is not a review."""
    return _practise_lesson(picture) or _path_ahead(picture) or _go_on(picture)


def _practise_lesson(picture: Picture) -> Next | None:
    settled = {played.scenario for played in picture.played}
    for lesson_id in picture.lessons_done:
        lesson = next((each for each in picture.lessons if each.id == lesson_id), None)
        for scenario_id in lesson.practise_next if lesson else ():
            scenario = _scenario(picture, scenario_id)
            if lesson and scenario and scenario_id not in settled:
                return _scene(
                    scenario,
                    translate("coach", "You have read “{title}”. Here is a call for it.").format(
                        title=lesson.title
                    ),
                    7,
                )
    return None


def _go_on(picture: Picture) -> Next | None:
    for lesson in picture.lessons:
        if lesson.id not in picture.lessons_done:
            return _lesson(lesson, translate("coach", "The next lesson on your way through."), 9)
    settled = {played.scenario for played in picture.played if played.kind == "settled"}
    for scenario in _by_level(picture):
        if scenario.id not in settled:
            return _scene(
                scenario, translate("coach", "Not settled yet. Anyone can be met again."), 9
            )
    order = [played.scenario for played in picture.played]
    ranked = sorted(picture.scenarios, key=lambda each: -order.index(each.id))
    return (
        _scene(
            ranked[0], translate("coach", "It has been the longest since you took this call."), 9
        )
        if ranked
        else None
    )


def _tempts(scenario: Scenario, fault: str) -> bool:
    return sum(fault in choice.faults for node in scenario.nodes for choice in node.choices) >= 2


def _by_level(picture: Picture) -> list[Scenario]:
    return sorted(picture.scenarios, key=lambda scenario: (scenario.level, scenario.title))


def _scenario(picture: Picture, scenario_id: str) -> Scenario | None:
    return next((each for each in picture.scenarios if each.id == scenario_id), None)


def _happened(count: int, total: int) -> str:
    """Return what is said of a fault seen in two or three of the last two or three calls."""
    if count < total:
        return translate(
            "coach",
            "{name}: that happened in two of your last three calls. This one gives you a chance "
            "to do it another way.",
        )
    if total == 2:
        return translate(
            "coach",
            "{name}: that happened in each of your last two calls. This one gives you a chance "
            "to do it another way.",
        )
    return translate(
        "coach",
        "{name}: that happened in each of your last three calls. This one gives you a chance "
        "to do it another way.",
    )


def _lesson(lesson: Lesson, why: str, rule: int) -> Next:
    return Next(
        kind=NextKind.LESSON,
        target=lesson.id,
        scenario="",
        title=lesson.title,
        minutes=lesson.minutes,
        why=why,
        rule=rule,
    )


def _scene(scenario: Scenario, why: str, rule: int) -> Next:
    return Next(
        kind=NextKind.SCENE,
        target=scenario.id,
        scenario=scenario.id,
        title=scenario.title,
        minutes=scenario.minutes,
        why=why,
        rule=rule,
    )
