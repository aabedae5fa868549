"""The figures by which the judge is measured, from labels, chances and scores."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coach.judging.assessment import LABELS, Assessment
from coach.judging.data import Example, Situation
from coach.judging.judge import LearntJudge, RuleJudge
from coach.judging.published import LabelFigure


@dataclass(frozen=True, slots=True)
class Measured:
    """Examples with what a judge made of each."""

    found: list[Example]
    assessed: list[Assessment]

    @property
    def truth(self) -> np.ndarray:
        """Which labels each reply has, (replies, labels)."""
        return np.array([[label in each.labels for label in LABELS] for each in self.found], bool)

    @property
    def chances(self) -> np.ndarray:
        """The judge's chance of each label, (replies, labels)."""
        return np.array([[each.chances[label] for label in LABELS] for each in self.assessed])

    def macro(self, labels: tuple[str, ...]) -> float:
        """Mean F1 over the labels given."""
        scores = f1_by_label(self.truth, self.chances >= 0.5)
        return float(np.mean([scores[LABELS.index(label)] for label in labels]))

    def only(self, wanted: Callable[[Example], bool]) -> Measured:
        """Return those of the examples that are wanted."""
        kept = [pair for pair in zip(self.found, self.assessed, strict=True) if wanted(pair[0])]
        return Measured([example for example, _ in kept], [one for _, one in kept])


def measure(judge: RuleJudge | LearntJudge, found: list[Example]) -> Measured:
    """Judge every example that can be judged."""
    found = [each for each in found if not each.cannot_judge]
    return Measured(found, [judge.assess(each.text, each.context) for each in found])


def label_figures(measured: Measured, kappa: dict[str, float]) -> Iterator[LabelFigure]:
    """Yield precision, recall and F1 a label."""
    truth, found = measured.truth, measured.chances >= 0.5
    for at, label in enumerate(LABELS):
        hits, there, said = (
            (truth[:, at] & found[:, at]).sum(),
            truth[:, at].sum(),
            found[:, at].sum(),
        )
        yield LabelFigure(
            id=label,
            replies=int(there),
            precision=float(hits / max(1, said)),
            recall=float(hits / max(1, there)),
            f1=float(2 * hits / max(1, there + said)),
            kappa=kappa.get(label),
        )


def f1_by_label(truth: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Return F1 a label; both arrays (replies, labels) of bool."""
    hits = (truth & found).sum(axis=0)
    return np.asarray(2 * hits / np.maximum(1, truth.sum(axis=0) + found.sum(axis=0)))


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
                first, second = score.get(f"{stem}/{better}"), score.get(f"{stem}/{worse}")
                if first is not None and second is not None:
                    right[kind == "blind"].append(0.5 + 0.5 * float(np.sign(first - second)))
    blind, hard = (float(np.mean(right[kind])) if right[kind] else 0.0 for kind in (True, False))
    return blind, hard


def spreads(situations: list[Situation], score: dict[str, float]) -> float:
    """Return the median spread of scores within groups that say the same in several registers."""
    found = []
    for situation in situations:
        for moment in situation.moments:
            for group in moment.same:
                scores = [score[f"{situation.situation}/{moment.id}/{each}"] for each in group]
                found.append(max(scores) - min(scores))
    return float(np.median(found)) if found else 0.0


def agreement(path: Path) -> dict[str, float]:
    """Return Cohen's kappa a label between two labellings, ``{reply id: [[labels], [labels]]}``."""
    if not path.exists():
        return {}
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
