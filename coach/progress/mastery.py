"""How often a learner would use each skill where it is called for: an estimate with its range.

The skill is a chance ``p``: given a moment that calls for it and no replies to choose from, does the
reply show it? Each chance taken or missed is a weighted Bernoulli trial; a picked reply may show the
skill by luck, so it shows with ``guess + (1 - guess) p``, the guessing term of Birnbaum's
three-parameter logistic model (in Lord and Novick, 1968). Weights temper the likelihood, as in the
power prior of Ibrahim and Chen (2000), and halve every ``HALF_LIFE_DAYS``. From a flat prior this
gives a distribution over ``p`` on a grid; the estimate is its mean, the range its middle 90 %.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp, log
from typing import Final

HALF_LIFE_DAYS: Final = 60.0
"""A turn counts half as much after two months: long enough for six weeks of practice to add up."""
FORGOTTEN_AFTER: Final = timedelta(days=400)
"""Older turns would count less than a hundredth and are left out."""
LITTLE: Final = 4
"""Fewer chances than this are too few to say anything about."""
_GRID: Final = tuple((place + 0.5) / 50 for place in range(50))
_TAIL: Final = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Chances of one skill on one day with one outcome: how many, and their weights added up."""

    skill: str
    day: date
    shown: bool
    guess: float
    weight: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """How often the skill is used where it is called for, 0 to 1, and from how many chances.

    ``low`` and ``high`` hold the middle 90 %; ``last`` is the day of the newest chance.
    """

    skill: str
    likely: float
    low: float
    high: float
    chances: int
    shown: int
    last: date


def estimates(tallies: Iterable[Tally], on: date) -> dict[str, Estimate]:
    """Return an estimate for each skill met up to the day given.

    A tally dated later than ``on`` is left out: on that day it had not happened.
    """
    by_skill: dict[str, list[Tally]] = {}
    for tally in tallies:
        if tally.day <= on:
            by_skill.setdefault(tally.skill, []).append(tally)
    return {skill: _estimate(skill, mine, on) for skill, mine in by_skill.items()}


def _estimate(skill: str, tallies: list[Tally], on: date) -> Estimate:
    taken: dict[tuple[bool, float], float] = {}
    for tally in tallies:
        faded = tally.weight * 0.5 ** ((on - tally.day).days / HALF_LIFE_DAYS)
        key = tally.shown, tally.guess
        taken[key] = taken.get(key, 0.0) + faded
    chance = _posterior(taken)
    return Estimate(
        skill=skill,
        likely=sum(at * share for at, share in zip(_GRID, chance, strict=True)),
        low=_quantile(chance, _TAIL),
        high=_quantile(chance, 1 - _TAIL),
        chances=sum(tally.count for tally in tallies),
        shown=sum(tally.count for tally in tallies if tally.shown),
        last=max(tally.day for tally in tallies),
    )


def _posterior(taken: Mapping[tuple[bool, float], float]) -> list[float]:
    """Return the distribution over the grid for weights by outcome and guess."""
    logs = [0.0] * len(_GRID)
    for (shown, guess), weight in taken.items():
        for place, at in enumerate(_GRID):
            hit = guess + (1 - guess) * at
            logs[place] += weight * log(hit if shown else 1 - hit)
    top = max(logs)
    shares = [exp(each - top) for each in logs]
    total = sum(shares)
    return [each / total for each in shares]


def _quantile(chance: list[float], wanted: float) -> float:
    """Return the point below which this much of the distribution lies, linear within a cell."""
    below, cell = 0.0, 1 / len(chance)
    for place, share in enumerate(chance):
        if below + share >= wanted:
            return cell * (place + (wanted - below) / share if share else place)
        below += share
    return 1.0
