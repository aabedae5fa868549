"""How often a learner would use each skill where it is called for: an estimate with its range.

The skill is a chance ``p``: given a moment that calls for it and no replies to choose from, does the
reply show it? Each chance taken or missed is a weighted Bernoulli trial; a picked reply may show the
skill by luck, so it shows with ``guess + (1 - guess) p``, the guessing term of Birnbaum's
three-parameter logistic model (in Lord and Novick, 1968). Weights temper the likelihood, as in the
power prior of Ibrahim and Chen (2000), and halve every ``HALF_LIFE_DAYS``. From a flat prior this
gives a distribution over ``p`` on a grid; the estimate is its mean, the range its middle 90 %.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
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
    """Chances of one skill with one outcome up to a day: how many, and their weights added up."""

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
    return week_by_week(tallies, (on,))[0]


def week_by_week(tallies: Iterable[Tally], days: Sequence[date]) -> list[dict[str, Estimate]]:
    """Return the estimates as they stood at the end of each of some days, the earliest first."""
    coming = sorted(tallies, key=lambda tally: tally.day, reverse=True)
    known: dict[str, _Known] = {}
    found = []
    for day in days:
        while coming and coming[-1].day <= day:
            tally = coming.pop()
            known.setdefault(tally.skill, _Known()).add(tally)
        found.append({skill: each.estimate(skill, day) for skill, each in known.items()})
    return found


class _Known:
    """What is known of one skill up to a day; weights are those of that day."""

    def __init__(self) -> None:
        self._taken: dict[tuple[bool, float], float] = {}
        self._day = date.min
        self._chances = self._shown = 0

    def add(self, tally: Tally) -> None:
        """Take in what happened on the next day."""
        self._fade_to(tally.day)
        key = tally.shown, tally.guess
        self._taken[key] = self._taken.get(key, 0.0) + tally.weight
        self._chances += tally.count
        self._shown += tally.count if tally.shown else 0

    def estimate(self, skill: str, on: date) -> Estimate:
        """Return the estimate as it stands on a day."""
        faded = 0.5 ** ((on - self._day).days / HALF_LIFE_DAYS)
        chance = _posterior({key: weight * faded for key, weight in self._taken.items()})
        return Estimate(
            skill=skill,
            likely=sum(at * share for at, share in zip(_GRID, chance, strict=True)),
            low=_quantile(chance, _TAIL),
            high=_quantile(chance, 1 - _TAIL),
            chances=self._chances,
            shown=self._shown,
            last=self._day,
        )

    def _fade_to(self, day: date) -> None:
        if self._taken and day > self._day:
            faded = 0.5 ** ((day - self._day).days / HALF_LIFE_DAYS)
            self._taken = {key: weight * faded for key, weight in self._taken.items()}
        self._day = day


def _posterior(taken: Mapping[tuple[bool, float], float]) -> list[float]:
    """Return the distribution over the grid for weights by outcome and guess."""
    logs = [0.0] * len(_GRID)
    for (shown, guess), weight in taken.items():
        for place, each in enumerate(_log_chance(shown, guess)):
            logs[place] += weight * each
    top = max(logs)
    shares = [exp(each - top) for each in logs]
    total = sum(shares)
    return [each / total for each in shares]


@cache
def _log_chance(shown: bool, guess: float) -> tuple[float, ...]:  # noqa: FBT001 - half of a key
    """Return the log of the chance of an outcome at each point of the grid."""
    hits = (guess + (1 - guess) * at for at in _GRID)
    return tuple(log(hit if shown else 1 - hit) for hit in hits)


def _quantile(chance: list[float], wanted: float) -> float:
    """Return the point below which this much of the distribution lies, linear within a cell."""
    below, cell = 0.0, 1 / len(chance)
    for place, share in enumerate(chance):
        if below + share >= wanted:
            return cell * (place + (wanted - below) / share if share else place)
        below += share
    return 1.0
