"""The checks of a lesson, one module a kind. None is marked; each says why when asked."""

from __future__ import annotations

from collections.abc import Mapping

from coach.library.model import (
    Check,
    Described,
    FillCard,
    OrderSteps,
    SayIt,
    SingleChoice,
    SpotFault,
)
from ui.look import Look
from ui.pages.lesson.checks.fill_card import FillCardStep
from ui.pages.lesson.checks.order_steps import OrderStepsStep
from ui.pages.lesson.checks.say_it import SayItStep
from ui.pages.lesson.checks.single_choice import SingleChoiceStep
from ui.pages.lesson.checks.spot_fault import SpotFaultStep
from ui.pages.lesson.step import StepView


def check_step(
    look: Look, check: Check, part: int, answer: object, names: Mapping[str, Described]
) -> StepView:
    """Return the step for a check with what was answered before; ``part`` is a drill's round."""
    match check:
        case SingleChoice():
            return SingleChoiceStep(look, check, answer)
        case OrderSteps():
            return OrderStepsStep(look, check, answer)
        case SpotFault():
            return SpotFaultStep(look, check, answer, names)
        case FillCard():
            return FillCardStep(look, check, answer)
        case SayIt():
            return SayItStep(look, check, part, answer, names)
