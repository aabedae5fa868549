"""How far two trainers agree who scored the same turns: Cohen's kappa.

J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
Measurement 20 (1960): the share of agreement beyond what chance alone would give.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.scoring.evidence import Correction


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Two trainers over the same findings; ``kappa`` is None where neither ever differed in kind."""

    first: str
    second: str
    judged: int
    same: int
    kappa: float | None


def agreement(first: Sequence[Correction], second: Sequence[Correction]) -> Agreement | None:
    """Return how far two trainers' verdicts on the same findings agree; None without common ones."""
    one = {(each.turn, each.finding): each.shown for each in first}
    other = {(each.turn, each.finding): each.shown for each in second}
    both = sorted(one.keys() & other.keys())
    if not both:
        return None
    same = sum(one[key] == other[key] for key in both)
    return Agreement(
        first=first[0].by,
        second=second[0].by,
        judged=len(both),
        same=same,
        kappa=_kappa([(one[key], other[key]) for key in both]),
    )


def _kappa(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    total = len(pairs)
    observed = sum(a == b for a, b in pairs) / total
    yes_a, yes_b = sum(a for a, _ in pairs) / total, sum(b for _, b in pairs) / total
    by_chance = yes_a * yes_b + (1 - yes_a) * (1 - yes_b)
    return None if by_chance == 1 else (observed - by_chance) / (1 - by_chance)
