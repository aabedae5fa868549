"""The figures by which the judge is measured, from labels, chances and scores."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coach.judging.assessment import LABELS
from coach.judging.data import Situation


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, and what was promised of it; ``promised`` None is only reported."""

    name: str
    value: float
    promised: float | None
    at_most: bool = False

    @property
    def reached(self) -> bool:
        """Whether the promise is kept."""
        if self.promised is None:
            return True
        return self.value <= self.promised if self.at_most else self.value >= self.promised

    def row(self) -> str:
        """Return it as a row of the table."""
        promised = (
            ""
            if self.promised is None
            else f"{'at most ' if self.at_most else ''}{self.promised:g}"
        )
        return f"| {self.name} | {promised} | {self.value:.3g} | {'' if self.reached else 'not reached'} |"


def f1_by_label(truth: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Return F1 a label; both arrays (replies, labels) of bool."""
    hits = (truth & found).sum(axis=0)
    return 2 * hits / np.maximum(1, truth.sum(axis=0) + found.sum(axis=0))


def calibration_error(truth: np.ndarray, chances: np.ndarray, bins: int = 10) -> float:
    """Return the expected calibration error over all labels and replies, in ten equal bins."""
    flat, happened = chances.ravel(), truth.ravel()
    which = np.minimum((flat * bins).astype(int), bins - 1)
    gaps = [
        (which == at).mean() * abs(flat[which == at].mean() - happened[which == at].mean())
        for at in range(bins)
        if (which == at).any()
    ]
    return float(np.sum(gaps))


def order_of_pairs(situations: list[Situation], score: dict[str, float]) -> tuple[float, float]:
    """Return how often the better reply scores higher: blind pairs, and all other kinds.

    A tie counts half.
    """
    right: dict[bool, list[float]] = {True: [], False: []}
    for situation in situations:
        for moment in situation.moments:
            stem = f"{situation.situation}/{moment.id}"
            for better, worse, kind in moment.pairs:
                first, second = score[f"{stem}/{better}"], score[f"{stem}/{worse}"]
                right[kind == "blind"].append(0.5 + 0.5 * float(np.sign(first - second)))
    return tuple(float(np.mean(of)) if of else 0.0 for of in (right[True], right[False]))  # type: ignore[return-value]


def spreads(situations: list[Situation], score: dict[str, float]) -> float:
    """Return the median spread of scores within groups that say the same in several registers."""
    found = [
        max(scores) - min(scores)
        for situation in situations
        for moment in situation.moments
        for group in moment.same
        if len(scores := [score[f"{situation.situation}/{moment.id}/{each}"] for each in group]) > 1
    ]
    return float(np.median(found)) if found else 0.0


def agreement(path: Path) -> dict[str, float]:
    """Return Cohen's kappa a label between two labellings, ``{reply id: [[labels], [labels]]}``."""
    labelled = json.loads(path.read_text(encoding="utf-8"))
    return {
        label: kappa([(label in one, label in other) for one, other in labelled.values()])
        for label in LABELS
    }


def kappa(pairs: list[tuple[bool, bool]]) -> float:
    """Return Cohen's kappa of two labellers (Cohen 1960); 1 where neither ever differs."""
    count = max(1, len(pairs))
    same = sum(one == other for one, other in pairs) / count
    first, second = sum(one for one, _ in pairs) / count, sum(other for _, other in pairs) / count
    chance = first * second + (1 - first) * (1 - second)
    return 1.0 if chance >= 1 else (same - chance) / (1 - chance)
