"""From a place in a lesson to the step shown there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coach.library.model import Described, Lesson, SayIt
from ui.look import Look
from ui.pages.lesson.checks import check_step
from ui.pages.lesson.faded import FadedStep
from ui.pages.lesson.plan import Place
from ui.pages.lesson.reading import CardStep, ExampleStep, TakeawayStep
from ui.pages.lesson.step import StepView


def make_step(
    look: Look,
    lesson: Lesson,
    place: Place,
    answers: Mapping[str, Any],
    names: Mapping[str, Described],
) -> StepView:
    """Return the step at a place, with what was answered there before."""
    answer = answers.get(place.key)
    match place.kind:
        case "card":
            card = lesson.cards[place.number]
            return CardStep(look, card, lesson, first=place.number == 0)
        case "example":
            return ExampleStep(look, lesson)
        case "faded":
            return FadedStep(look, lesson.example, place.number, answer)
        case "check":
            part = key_of_answer(lesson, place)
            if part:
                answer = answer.get(part) if isinstance(answer, dict) else None
            return check_step(look, lesson.checks[place.number], place.part, answer, names)
        case "takeaway":
            return TakeawayStep(look, lesson)


def key_of_answer(lesson: Lesson, place: Place) -> str:
    """Return the round a place's answer belongs to, where a check keeps one for each."""
    if place.kind != "check":
        return ""
    check = lesson.checks[place.number]
    return check.rounds[place.part].id if isinstance(check, SayIt) else ""
