"""Fit which promises own words undertake: ``python -m bench.training.undertaking``.

Every written reply is asked about every promise of its scene, with that reply itself left out of
what the promise is known by. Prints the weights for ``coach/judging/undertaking.py`` and what they
reach on scenes left out. Many a reply that offers an act early is not marked by its author as
promising it, so the precision is a lower bound. Needs nothing beyond what the program needs.
"""

from __future__ import annotations

import sys

import numpy as np
from numpy.typing import NDArray

from coach.dialogue.model import Scene
from coach.dialogue.scene import open_scene, values_of
from coach.judging.context import weekday_of
from coach.judging.undertaking import acts_of, features, offered
from coach.library.shelf import open_shelf
from coach.places import find_places

_FOLDS = 8
_SHRUNK = 0.1
_STEPS = 30
_AT = (0.3, 0.4, 0.5, 0.6, 0.7)
Numbers = NDArray[np.float64]


def main() -> None:
    """Read, fit and print."""
    shelf = open_shelf(find_places())
    rows: list[dict[str, float]] = []
    made: list[bool] = []
    scenes: list[int] = []
    for number, scenario in enumerate(shelf.scenarios):
        scene = open_scene(
            scenario,
            shelf.persona(scenario.persona),
            shelf.rules,
            profile_values=values_of(shelf.profile),
        )
        for of, promised in _asked(scene):
            rows.append(of)
            made.append(promised)
            scenes.append(number)
    names = list(rows[0])
    x = np.array([[row[name] for name in names] + [1.0] for row in rows])
    y, folds = np.array(made, dtype=float), np.array(scenes) % _FOLDS
    chance = np.zeros(len(y))
    for fold in range(_FOLDS):
        held = folds == fold
        chance[held] = _chances(x[held], _fit(x[~held], y[~held]))
    weights = _fit(x, y)
    sys.stdout.write(
        "".join(f'"{n}": {w:.2f}, ' for n, w in zip([*names, "bias"], weights, strict=True)) + "\n"
    )
    for at in _AT:
        said = chance >= at
        right = float(y[said].sum())
        sys.stdout.write(
            f"from {at}: precision {right / max(1, said.sum()):.2f}, "
            f"recall {right / y.sum():.2f} of {y.sum():.0f}\n"
        )


def _asked(scene: Scene) -> list[tuple[dict[str, float], bool]]:
    acts, weekday = acts_of(scene), weekday_of(scene)
    asked = []
    for node in scene.nodes.values():
        for choice in node.choices:
            reply = offered(choice.say, acts.names, weekday)
            promised = {promise.id for promise in choice.promises}
            for act in acts.acts:
                of = features(act, acts, reply, node.id, choice.shows, (node.id, choice.id))
                asked.append((of, act.promise.id in promised))
    return asked


def _chances(x: Numbers, weights: Numbers) -> Numbers:
    return np.asarray(1 / (1 + np.exp(-x @ weights)))


def _fit(x: Numbers, y: Numbers) -> Numbers:
    """Return the weights of a logistic regression, shrunk a little, by Newton's method."""
    weights = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        q = _chances(x, weights)
        slope = x.T @ (q - y) + _SHRUNK * weights
        bend = x.T @ (x * (q * (1 - q))[:, None]) + _SHRUNK * np.eye(len(weights))
        weights = weights - np.linalg.solve(bend, slope)
    return weights


if __name__ == "__main__":
    main()
