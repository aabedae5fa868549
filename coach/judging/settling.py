"""What form and moment leave no doubt about, whatever the networks say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from coach.judging.assessment import LABELS, SURE_ENOUGH
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


def settle(chance: NDArray[np.float64], reading: Reading, by_rules: list[Hit], *, act: str) -> None:
    """Put right the chances (labels,); ``act`` are the words that most sound like an act."""
    for label in _shown(reading, by_rules):
        at = LABELS.index(label)
        chance[at] = max(chance[at], SETTLED)
    line_drawn = chance[LABELS.index("set_boundary")] >= SURE_ENOUGH
    for label in _not_shown(reading, line_drawn=line_drawn):
        if strongest(by_rules, label) == 0.0:
            at = LABELS.index(label)
            chance[at] = min(chance[at], 1 - SETTLED)
    if asks_them_to_act(act):
        at = LABELS.index("concrete_solution")
        chance[at] = min(chance[at], 1 - SETTLED)


def _shown(reading: Reading, by_rules: list[Hit]) -> list[str]:
    found = []
    if denied(reading):
        found.append("defensive")
    if asks_whether_understood(reading):
        found.append("check_acceptance")
    if was_abused(reading) and strongest(by_rules, "set_boundary") >= _A_LINE:
        found.append("set_boundary")
    return found


def _not_shown(reading: Reading, *, line_drawn: bool) -> list[str]:
    found = []
    if denied(reading):
        found.append("ownership")
    if owns_up(reading):
        found.append("interrupting")
    if waves_sorry_off(reading):
        found.append("apology")
    if says_goodbye(reading):
        found.append("dismissive")
    if line_drawn and was_abused(reading):
        found += ["dismissive", "interrupting"]
    return found
