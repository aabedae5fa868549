"""The one next thing, and why. Rules in order; the first that applies names its reason.

1. A call left in the middle is carried on.
2. A promise that is due is kept.
3. Somebody new reads one short lesson before the first call.
4. A fault seen in two of the last three calls is practised in a scene that tempts it.
5. A lesson just read is practised in the scene it names.
6. Otherwise the next lesson, then the easiest scene not yet settled, then the oldest one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from coach.library.model import Described, Lesson, Scenario


FIRST_LESSON: Final = "steps-hear"
"""Where somebody new begins: hearing all of it is the step every method shares."""


class NextKind(StrEnum):
    """What sort of thing comes next."""

    RESUME = "resume"
    FOLLOW_UP = "follow-up"
    LESSON = "lesson"
    SCENE = "scene"


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


def next_step(picture: Picture) -> Next | None:
    """Return the one next thing, or None when the library is empty."""
    for rule in (_resume, _follow_up, _first_lesson, _mend_a_fault, _practise_lesson, _go_on):
        step = rule(picture)
        if step is not None:
            return step
    return None


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
        why="You left this call in the middle. It is exactly where you left it.",
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
        why=f"You promised: {what[:1].lower()}{what[1:]}.",
        rule=2,
    )


def _first_lesson(picture: Picture) -> Next | None:
    if picture.lessons_done or picture.played or not picture.lessons:
        return None
    lesson = next((each for each in picture.lessons if each.id == FIRST_LESSON), picture.lessons[0])
    return _lesson(
        lesson, "Six minutes of reading, then your first call. It is the habit the rest lean on.", 3
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
                    f"{name}: that happened in {_of(count, len(recent))} calls. "
                    "This one gives you a chance to do it another way.",
                    4,
                )
    return None


def _practise_lesson(picture: Picture) -> Next | None:
    settled = {played.scenario for played in picture.played}
    for lesson_id in picture.lessons_done:
        lesson = next((each for each in picture.lessons if each.id == lesson_id), None)
        for scenario_id in lesson.practise_next if lesson else ():
            scenario = _scenario(picture, scenario_id)
            if lesson and scenario and scenario_id not in settled:
                return _scene(
                    scenario, f"You have read “{lesson.title}”. Here is a call for it.", 5
                )
    return None


def _go_on(picture: Picture) -> Next | None:
    for lesson in picture.lessons:
        if lesson.id not in picture.lessons_done:
            return _lesson(lesson, "The next lesson on your way through.", 6)
    settled = {played.scenario for played in picture.played if played.kind == "settled"}
    for scenario in _by_level(picture):
        if scenario.id not in settled:
            return _scene(scenario, "Not settled yet. Anyone can be met again.", 6)
    order = [played.scenario for played in picture.played]
    ranked = sorted(picture.scenarios, key=lambda each: -order.index(each.id))
    return (
        _scene(ranked[0], "It has been the longest since you took this call.", 6)
        if ranked
        else None
    )


def _tempts(scenario: Scenario, fault: str) -> bool:
    return sum(fault in choice.faults for node in scenario.nodes for choice in node.choices) >= 2


def _by_level(picture: Picture) -> list[Scenario]:
    return sorted(picture.scenarios, key=lambda scenario: (scenario.level, scenario.title))


def _scenario(picture: Picture, scenario_id: str) -> Scenario | None:
    return next((each for each in picture.scenarios if each.id == scenario_id), None)


def _of(count: int, total: int) -> str:
    words = {2: "two", 3: "three"}
    return (
        f"{words[count]} of your last {words[total]}"
        if count < total
        else f"each of your last {words[total]}"
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
