"""Fit where own words lead: ``python -m bench.training.leading``.

Reads the development lines (``content/judge/routing.jsonl``) as the judge has them and prints the
weights for ``coach/dialogue/leading.py``, and what leading and asking reach at several chances on
scenes that were left out. Needs the ``train`` extra. The held lines are not read.
"""

from __future__ import annotations

import sys

import numpy as np
from scipy.optimize import minimize
from scipy.special import logsumexp

from bench.routing import development_replies, standing_at
from coach.dialogue.leading import branches
from coach.judging.context import context_of
from coach.judging.judge import LearntJudge, open_judge
from coach.places import find_places

_FOLDS = 8
_SHRUNK = 0.002
_AT = (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)


def main() -> None:
    """Read, fit and print."""
    judge = open_judge(find_places())
    lines = development_replies()
    told = [_told(judge, line) for line in lines]
    names = list(dict.fromkeys(name for features, _ in told for each in features for name in each))
    most = max(len(features) for features, _ in told)
    x = np.zeros((len(told), most, len(names)))
    there = np.zeros((len(told), most), bool)
    right = np.zeros((len(told), most), bool)
    for row, (features, accepted) in enumerate(told):
        x[row, : len(features)] = [[each.get(name, 0.0) for name in names] for each in features]
        there[row, : len(features)] = True
        right[row, : len(features)] = accepted
    usable = right.any(axis=1)
    scenes = np.array([str(line["scenario"]) for line in lines])
    fold = {scene: place % _FOLDS for place, scene in enumerate(_shuffled(scenes))}
    folds = np.array([fold[scene] for scene in scenes])
    chance, led = np.zeros(len(told)), np.zeros(len(told), bool)
    for number in range(_FOLDS):
        held = folds == number
        seen = ~held & usable
        weights = _fit(x[seen], there[seen], right[seen])
        total = np.where(there[held], x[held] @ weights, -np.inf)
        first = total.argmax(axis=1)
        chance[held] = np.exp(total.max(axis=1) - logsumexp(total, axis=1))
        led[held] = right[held][np.arange(held.sum()), first]
    weights = _fit(x[usable], there[usable], right[usable])
    sys.stdout.write(
        "".join(f'"{name}": {w:.2f}, ' for name, w in zip(names, weights, strict=True)) + "\n"
    )
    for at in _AT:
        sure = chance >= at
        sys.stdout.write(
            f"led from {at:.2f}: right {np.mean(led & sure):.3f}, astray {np.mean(~led & sure):.3f}\n"
        )


def _told(judge: LearntJudge, line: dict[str, object]) -> tuple[list[dict[str, float]], np.ndarray]:
    """Return the features of each branch, and which of them are right."""
    here = standing_at(line)
    text = str(line["text"])
    found = branches(text, here, judge.judge(text, context_of(here)))
    accepted = line["next"]
    assert isinstance(accepted, list)
    right = [not {each.to, *each.nodes}.isdisjoint(accepted) for each in found]
    return [each.features for each in found], np.array(right)


def _fit(x: np.ndarray, there: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the weights of a conditional logit, any accepted branch being right."""

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total = np.where(there, x @ weights, -np.inf)
        whole = logsumexp(total, axis=1, keepdims=True)
        wanted = np.where(right, total, -np.inf)
        part = logsumexp(wanted, axis=1, keepdims=True)
        pull = np.exp(total - whole) - np.exp(wanted - part)
        value = float(np.mean(whole - part) + _SHRUNK * weights @ weights)
        return value, np.einsum("ij,ijk->k", pull, x) / len(x) + 2 * _SHRUNK * weights

    return np.asarray(minimize(loss, np.zeros(x.shape[2]), jac=True, method="L-BFGS-B").x)


def _shuffled(scenes: np.ndarray) -> list[str]:
    return list(np.random.default_rng(0).permutation(sorted(set(scenes))))


if __name__ == "__main__":
    main()
