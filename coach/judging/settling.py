"""What form and moment leave no doubt about, whatever the networks say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from coach.judging.assessment import LABELS, SURE_ENOUGH
from coach.judging.few_words import (
    Place,
    call_promised,
    offered_in_few_words,
    refused_for_a_reason,
)
from coach.judging.neutral import (
    asks_about_others,
    asks_for_a_thing,
    feels_with_them,
    gives_back_their_time,
    only_looks_up,
    says_what_was_owed,
    tells_a_rule,
)
from coach.judging.order import was_abused
from coach.judging.reading import Hit, Reading, strongest
from coach.judging.rules import (
    asks_them_to_act,
    asks_whether_understood,
    denied,
    owns_up,
    says_goodbye,
    waves_sorry_off,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SETTLED: Final = 0.6
"""The chance of what is settled; of what is settled not to be, one less this."""
_A_LINE: Final = 0.7
"""From this confidence of the rules on, words after abuse draw a line."""
_HARDLY: Final = 0.3

_IN_FEW_WORDS: Final[tuple[tuple[str, Callable[[Reading], Place | None]], ...]] = (
    ("explain_refusal", refused_for_a_reason),
    ("concrete_solution", offered_in_few_words),
    ("follow_up_promise", call_promised),
)
_Neutral = tuple[str, Callable[[str], bool], bool]
_NEUTRAL: Final[tuple[_Neutral, ...]] = (
    ("blaming", asks_about_others, False),
    ("blaming", tells_a_rule, False),
    ("blaming", says_what_was_owed, False),
    ("dismissive", feels_with_them, False),
    ("solving_before_listening", only_looks_up, False),
    ("concrete_solution", only_looks_up, True),
    ("concrete_solution", asks_them_to_act, True),
    ("open_question", asks_for_a_thing, True),
)
"""Labels, the forms that are none of it, and whether those hold against the rules."""


def settle(
    chance: NDArray[np.float64],
    reading: Reading,
    by_rules: list[Hit],
    words_of: Callable[[str], str],
) -> dict[str, Place]:
    """Put right the chances (labels,), and return where what only its form tells of stands.

    ``words_of`` gives the words of the reading that most sound like a label.
    """
    for label in _shown(reading, by_rules):
        _raise(chance, label)
    told = {label: place for label, said in _IN_FEW_WORDS if (place := said(reading)) is not None}
    by_form = {label: told[label] for label in told if _chance(chance, label) < SURE_ENOUGH}
    for label in told:
        _raise(chance, label)
    for label in (*_not_shown(chance, reading), *_not_beside(chance, told)):
        if strongest(by_rules, label) == 0.0:
            _lower(chance, label)
    as_told = partial(gives_back_their_time, customer=reading.customer)
    forms: tuple[_Neutral, ...] = (*_NEUTRAL, ("realistic_expectation", as_told, True))
    for label, is_neutral, whatever_the_rules in forms:
        heard = _chance(chance, label) > 1 - SETTLED and label not in told
        open_to_it = whatever_the_rules or strongest(by_rules, label) == 0.0
        if heard and open_to_it and is_neutral(words_of(label)):
            _lower(chance, label)
    return by_form


def _chance(chance: NDArray[np.float64], label: str) -> float:
    return float(chance[LABELS.index(label)])


def _raise(chance: NDArray[np.float64], label: str) -> None:
    at = LABELS.index(label)
    chance[at] = max(chance[at], SETTLED)


def _lower(chance: NDArray[np.float64], label: str) -> None:
    at = LABELS.index(label)
    chance[at] = min(chance[at], 1 - SETTLED)


def _shown(reading: Reading, by_rules: list[Hit]) -> Iterator[str]:
    if denied(reading):
        yield "defensive"
    if asks_whether_understood(reading):
        yield "check_acceptance"
    if was_abused(reading) and strongest(by_rules, "set_boundary") >= _A_LINE:
        yield "set_boundary"


def _not_shown(chance: NDArray[np.float64], reading: Reading) -> Iterator[str]:
    if denied(reading):
        yield "ownership"
    if owns_up(reading):
        yield "interrupting"
    if waves_sorry_off(reading):
        yield "apology"
    if says_goodbye(reading):
        yield "dismissive"
    if _chance(chance, "set_boundary") >= SURE_ENOUGH and was_abused(reading):
        yield from ("dismissive", "interrupting")


def _not_beside(chance: NDArray[np.float64], told: dict[str, Place]) -> Iterator[str]:
    """Yield faults that what is surely there leaves no room for."""
    if told:
        yield "off_topic_or_non_answer"
    if "concrete_solution" in told:
        yield "policy_robot"
    asked = _chance(chance, "open_question") >= SURE_ENOUGH
    if asked and _chance(chance, "concrete_solution") < _HARDLY:
        yield "solving_before_listening"
