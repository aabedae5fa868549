"""How far training has got, on replies it does not learn from."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from coach.judging.data import LABELS, SKILLS


class Placed(Protocol):
    """A reply of which it is known where it stands and how well it serves."""

    labels: np.ndarray
    serves: float | None
    at: str


def measure(logits: np.ndarray, served: np.ndarray, found: list[Placed]) -> str:
    """Return in a line macro F1 at the best cuts, and order."""
    truth = np.stack([item.labels for item in found])
    best = np.array([best_f1(logits[:, at], truth[:, at])[0] for at in range(len(LABELS))])
    skills, faults = best[: len(SKILLS)].mean(), best[len(SKILLS) :].mean()
    order = better_of_two(served, found)
    return f"skills {skills:.3f} faults {faults:.3f} better-of-two {order:.3f}"


def best_f1(scores: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Return the highest F1 over all cuts, and the cut; (0, 0) without positives."""
    if not truth.any():
        return 0.0, 0.0
    order = np.argsort(-scores)
    hits = np.cumsum(truth[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + truth.sum())
    at = int(np.argmax(f1))
    below = scores[order[at + 1]] if at + 1 < len(order) else scores[order[at]] - 1
    return float(f1[at]), float((scores[order[at]] + below) / 2)


def better_of_two(served: np.ndarray, found: list[Placed]) -> float:
    """Return how often the better of two replies at a moment scores higher, two steps apart."""
    right = pairs = 0
    by_moment: dict[str, list[int]] = {}
    for row, item in enumerate(found):
        by_moment.setdefault(item.at, []).append(row)
    for rows in by_moment.values():
        for one in rows:
            for other in rows:
                first, second = found[one].serves, found[other].serves
                if first is not None and second is not None and first - second >= 0.5:
                    pairs += 1
                    right += bool(served[one] > served[other])
    return right / max(1, pairs)
