"""Put the trained network in place: ``python -m bench.training.fit --weights FILE``.

Writes the upper half in 8 bits, runs it as the app does over the dev part, which it has not learnt
from, fits the heads and the score there, and writes ``judge.json``, all to ``resources/judge``. The
test part is not read.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

import msgspec
import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bench.training.export import export_upper
from bench.training.invented import invented
from bench.training.items import looks
from bench.training.progress import best_f1
from coach.judging.assessment import LABELS
from coach.judging.data import Example, examples, part_of, read_all, replies_folder
from coach.judging.heads import MOMENT, Head, Settings, moment_features, rule_features, squashed
from coach.judging.judge import rule_hits, served
from coach.judging.language import Kind, kind_of
from coach.judging.network import LOWER, TOKENIZER, UPPER, Network
from coach.judging.reading import Reading
from coach.judging.words import plain
from coach.places import find_places

_CLOSE = 0.08
_NOTHING_IN_IT = ("keyword_stuffing", "off_topic_or_non_answer")
"""Labels for which made-up replies count as much as written ones when a cut is chosen."""


def main() -> None:
    """Export, fit and write."""
    parser = argparse.ArgumentParser(prog="python -m bench.training.fit")
    parser.add_argument("--weights", type=Path, required=True)
    options = parser.parse_args()
    resources = find_places().resources
    (resources / UPPER).parent.mkdir(parents=True, exist_ok=True)
    stored = np.load(options.weights)
    parts: dict[str, dict[str, np.ndarray]] = {"layers": {}, "heads": {}}
    for name in stored.files:
        part, _, weight = name.partition("/")
        parts[part][weight] = np.asarray(stored[name], np.float32)
    export_upper(parts["layers"], parts["heads"], resources / UPPER)
    sha256 = {
        name: hashlib.sha256((resources / name).read_bytes()).hexdigest()
        for name in (LOWER, UPPER, TOKENIZER)
    }
    network = Network(resources, sha256)
    situations = read_all(replies_folder())
    written = [
        example
        for situation in situations
        if part_of(situation.situation) == "dev"
        for example in examples(situation)
        if not example.cannot_judge and kind_of(plain(example.text)) is Kind.ENGLISH
    ]
    read = [
        Read(network, look, weight=1.0 if look is example else 0.4)
        for example in written
        for look in looks(example, seed="dev")
    ]
    read += [
        Read(network, example, weight=0.5, made_up=True) for example in invented(written, seed=8)
    ]
    heads, chance = fit_heads(read)
    replies = sum(1 for situation in situations for _ in examples(situation))
    settings = Settings(
        sha256=sha256,
        heads=heads,
        score=fit_score(read, chance),
        made_from=f"{replies} labelled replies in {len(situations)} situations",
    )
    raw = msgspec.json.format(msgspec.json.encode(settings), indent=1)
    (resources / "judge" / "judge.json").write_bytes(raw + b"\n")
    sys.stdout.write(f"{len(written)} dev replies; written to {resources / 'judge'}\n")


class Read:
    """What network and rules say of one reply, and what its labeller did."""

    def __init__(
        self, network: Network, example: Example, *, weight: float, made_up: bool = False
    ) -> None:
        reading = Reading(text=plain(example.text), context=example.context)
        hits = rule_hits(reading)
        output = network.read(example.text, example.context)
        self.example, self.weight, self.made_up = example, weight, made_up
        self.logits = output.logits.astype(float)
        self.served = output.served
        self.rules = rule_features(hits)
        self.by_rules = served(hits)
        self.moment = moment_features(reading)


def fit_heads(read: list[Read]) -> tuple[dict[str, Head], np.ndarray]:
    """Return a head a label, and each reply's chances as judged by heads that did not see it."""
    truth = np.array([[label in one.example.labels for label in LABELS] for one in read], float)
    groups = np.array([one.example.situation for one in read])
    weight = np.array([one.weight for one in read])
    real = np.array([not one.made_up for one in read])
    heads: dict[str, Head] = {}
    chance = np.zeros_like(truth)
    for at, label in enumerate(LABELS):
        x = np.array([[one.logits[at], one.rules[at], *one.moment] for one in read])
        y = truth[:, at]
        unseen = np.zeros(len(y))
        for seen, held in GroupKFold(5).split(x, y, groups):
            unseen[held] = _total(_fit_one(x[seen], y[seen], weight[seen]), x[held])
        counts = np.full(len(y), fill_value=True) if label in _NOTHING_IN_IT else real
        cut = _cut(unseen[counts], y[counts])
        weights = _fit_one(x, y, weight)
        heads[label] = Head(
            logit=round(float(weights[0]), 4),
            rule=round(float(weights[1]), 4),
            moment=tuple(round(float(each), 4) for each in weights[2:-1]),
            bias=round(float(weights[-1]) - cut, 4),
        )
        chance[:, at] = squashed(unseen - cut)
    return heads, chance


def _fit_one(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return weights of the features and a bias."""
    model = LogisticRegression(C=0.3, max_iter=2000)
    scale = np.array([2.0, 1.0, *np.full(len(MOMENT), 0.6)])
    model.fit(x / scale, y, sample_weight=weight)
    return np.array([*(model.coef_[0] / scale), model.intercept_[0]])


def _total(weights: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.asarray(x @ weights[:-1] + weights[-1])


def _cut(totals: np.ndarray, y: np.ndarray) -> float:
    """Return the logit from which finding the label is worth it.

    F1 is highest where the chance is half the F1 that can be reached (Lipton, Elkan, Naryanaswamy,
    2014, "Optimal thresholding of classifiers to maximize F1 measure").
    """
    reached, _ = best_f1(totals, y)
    return float(np.clip(np.log((reached / 2) / (1 - reached / 2)), -1.6, 0.0))


def fit_score(read: list[Read], chance: np.ndarray) -> tuple[float, ...]:
    """Return the weights of the score: close to ``serves``, and the better of two above the worse."""
    x = np.array([[one.served, one.by_rules, *chance[row], 1.0] for row, one in enumerate(read)])
    y = np.array([np.nan if one.example.serves is None else one.example.serves / 4 for one in read])
    known = ~np.isnan(y)
    first = [row for row, one in enumerate(read) if one.weight == 1.0]
    by_moment: dict[str, list[int]] = {}
    for row in first:
        by_moment.setdefault(read[row].example.moment, []).append(row)
    pairs = np.array(
        [
            (one, other)
            for rows in by_moment.values()
            for one in rows
            for other in rows
            if y[one] - y[other] >= 0.5
        ]
    )

    def loss(weights: np.ndarray) -> float:
        total = x @ weights
        near = np.mean(np.logaddexp(0, total[known]) - y[known] * total[known])
        order = np.mean(np.logaddexp(0, -(total[pairs[:, 0]] - total[pairs[:, 1]])))
        return float(near + 0.7 * order + 0.004 * np.sum((weights[:-1] - prior[:-1]) ** 2))

    prior = np.zeros(x.shape[1])
    prior[0] = 0.8
    found = minimize(loss, prior, method="L-BFGS-B").x
    found = found * _softness(x @ found, read)
    return tuple(round(float(weight), 4) for weight in found)


def _softness(total: np.ndarray, read: list[Read]) -> float:
    """Return the factor, at most 1, that keeps one reply in several registers close together.

    It changes no order; it only keeps the score from being surer than it is.
    """
    row_of = {one.example.id: row for row, one in enumerate(read) if one.weight == 1.0}
    groups = [
        [row_of[f"{situation.situation}/{moment.id}/{each}"] for each in group]
        for situation in read_all(replies_folder())
        if part_of(situation.situation) == "dev"
        for moment in situation.moments
        for group in moment.same
        if all(f"{situation.situation}/{moment.id}/{each}" in row_of for each in group)
    ]
    for factor in np.arange(1.0, 0.39, -0.05):
        score = squashed(total * factor)
        if groups and np.median([np.ptp(score[rows]) for rows in groups]) <= _CLOSE:
            return float(factor)
    return 0.4


if __name__ == "__main__":
    main()
