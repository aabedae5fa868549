"""Put the trained networks in place: ``python -m bench.training.fit --weights FILE FILE``.

Writes the upper halves in 8 bits and runs them as the app does over the fifths of the train part
that one of them has left out, each reply as that one network has it. Heads and score are fitted on
that, and ``judge.json`` is written, all to ``resources/judge``. The test part is not read.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import msgspec
import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bench.judging_figures import f1_by_label
from bench.training.export import export_upper
from bench.training.invented import invented
from bench.training.items import looks
from bench.training.progress import best_f1
from coach.judging.assessment import LABELS, SKILLS
from coach.judging.data import (
    FIFTHS,
    Example,
    Situation,
    examples,
    fifth_of,
    part_of,
    read_all,
    replies_folder,
)
from coach.judging.heads import (
    MOMENT,
    Head,
    Settings,
    moment_features,
    rule_features,
    squashed,
    weighed,
)
from coach.judging.judge import rule_hits, served
from coach.judging.language import Kind, kind_of
from coach.judging.network import LOWER, TOKENIZER, UPPER, Network
from coach.judging.reading import Reading
from coach.judging.words import plain
from coach.places import find_places

_CLOSE = 0.08
"""The spread of scores, in the middle, of one reply said in several registers."""
_ALIKE = 0.1
"""How much such spread weighs against being right about how well a reply serves."""
_NOTHING_IN_IT = ("keyword_stuffing", "off_topic_or_non_answer")
"""Labels for which made-up replies count as much as written ones when a cut is chosen."""


def main() -> None:
    """Export, fit and write."""
    parser = argparse.ArgumentParser(prog="python -m bench.training.fit")
    parser.add_argument(
        "--weights", type=Path, nargs="+", required=True,
        help="the networks, in the order of the fifth that each left out",
    )  # fmt: skip
    options = parser.parse_args()
    resources = find_places().resources
    (resources / UPPER).parent.mkdir(parents=True, exist_ok=True)
    export_upper([stored(path) for path in options.weights], resources / UPPER)
    sha256 = {
        name: hashlib.sha256((resources / name).read_bytes()).hexdigest()
        for name in (LOWER, UPPER, TOKENIZER)
    }
    network = Network(resources, sha256)
    unseen = [
        situation
        for situation in read_all(replies_folder())
        if part_of(situation.situation) == "train"
        and fifth_of(situation.situation) < len(options.weights)
    ]
    read = list(read_unseen(network, unseen))
    heads, chance = fit_heads(read)
    learnt = [s for s in read_all(replies_folder()) if part_of(s.situation) == "train"]
    replies = sum(1 for situation in learnt for _ in examples(situation))
    settings = Settings(
        sha256=sha256,
        heads=heads,
        score=fit_score(read, chance, unseen),
        made_from=f"{replies} labelled replies in {len(learnt)} situations",
    )
    raw = msgspec.json.format(msgspec.json.encode(settings), indent=1)
    (resources / "judge" / "judge.json").write_bytes(raw + b"\n")
    sys.stdout.write(reached(read, chance))


def stored(path: Path) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Return the layers and the heads of a network from its file."""
    found = np.load(path)
    parts: dict[str, dict[str, np.ndarray]] = {"layers": {}, "heads": {}}
    for name in found.files:
        part, _, weight = name.partition("/")
        parts[part][weight] = np.asarray(found[name], np.float32)
    return parts["layers"], parts["heads"]


def read_unseen(network: Network, unseen: list[Situation]) -> Iterator[Read]:
    """Yield every reply in some of its guises, and made-up ones, each as a network new to it has it."""
    for fifth in range(FIFTHS):
        written = [
            example
            for situation in unseen
            if fifth_of(situation.situation) == fifth
            for example in examples(situation)
            if not example.cannot_judge and kind_of(plain(example.text)) is Kind.ENGLISH
        ]
        for example in written:
            for look in _some(looks(example, seed="unseen")):
                yield Read(network, look, weight=1.0 if look is example else 0.5)
        for example in invented(written, seed=8, to_another=False) if written else ():
            yield Read(network, example, weight=1.5, made_up=True)


def _some(found: list[Example]) -> list[Example]:
    """Return a reply as written, with its moment thinned, as heard, and without punctuation."""
    return [found[at] for at in sorted({0, 1, len(found) // 2, len(found) - 1})]


def reached(read: list[Read], chance: np.ndarray) -> str:
    """Return in a line what the heads reach on replies that neither they nor the networks know."""
    rows = [row for row, one in enumerate(read) if one.weight == 1.0]
    truth = np.array([[label in read[row].example.labels for label in LABELS] for row in rows])
    scores = f1_by_label(truth, chance[rows] >= 0.5)
    skills, faults = scores[: len(SKILLS)].mean(), scores[len(SKILLS) :].mean()
    return f"{len(rows)} replies left out: F1 skills {skills:.3f}, faults {faults:.3f}\n"


class Read:
    """What network and rules say of one reply, and what its labeller did."""

    def __init__(
        self, network: Network, example: Example, *, weight: float, made_up: bool = False
    ) -> None:
        reading = Reading(text=plain(example.text), context=example.context)
        hits = rule_hits(reading)
        output = network.read(example.text, example.context)
        self.example, self.weight, self.made_up = example, weight, made_up
        new_to_it = fifth_of(example.situation)
        self.whole = output.logits[new_to_it].astype(float)
        self.strongest = output.strongest()[new_to_it].astype(float)
        self.stretches, self.words = len(output.places), len(reading.words)
        self.logits = weighed(self.whole, self.strongest)
        self.served = float(output.served[new_to_it])
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
    scale = np.array([2.0, 1.0, *np.full(len(MOMENT), 1.0)])
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


def fit_score(read: list[Read], chance: np.ndarray, unseen: list[Situation]) -> tuple[float, ...]:
    """Return the weights of the score.

    Close to ``serves``, the better of two above the worse, and one reply in several registers alike.
    """
    x = np.array([[one.served, one.by_rules, *chance[row], 1.0] for row, one in enumerate(read)])
    y = np.array([np.nan if one.example.serves is None else one.example.serves / 4 for one in read])
    known = ~np.isnan(y)
    by_moment: dict[str, list[int]] = {}
    for row, one in enumerate(read):
        if one.weight == 1.0:
            by_moment.setdefault(one.example.moment, []).append(row)
    pairs = np.array(
        [
            (one, other)
            for rows in by_moment.values()
            for one in rows
            for other in rows
            if y[one] - y[other] >= 0.5
        ]
    )
    groups = said_alike(read, unseen)
    alike = np.array([pair for rows in groups for pair in combinations(rows, 2)])

    def loss(weights: np.ndarray) -> float:
        total = x @ weights
        near = np.mean(np.logaddexp(0, total[known]) - y[known] * total[known])
        order = np.mean(np.logaddexp(0, -(total[pairs[:, 0]] - total[pairs[:, 1]])))
        apart = np.mean((total[alike[:, 0]] - total[alike[:, 1]]) ** 2)
        shrunk = np.sum((weights[:-1] - prior[:-1]) ** 2)
        return float(near + 0.7 * order + _ALIKE * apart + 0.004 * shrunk)

    prior = np.zeros(x.shape[1])
    prior[0] = 0.8
    found = minimize(loss, prior, method="L-BFGS-B").x
    found = found * _softness(x @ found, groups)
    return tuple(round(float(weight), 4) for weight in found)


def said_alike(read: list[Read], unseen: list[Situation]) -> list[list[int]]:
    """Return the rows of replies that say the same in several registers, group by group."""
    row_of = {one.example.id: row for row, one in enumerate(read) if one.weight == 1.0}
    found = []
    for situation in unseen:
        for moment in situation.moments:
            for group in moment.same:
                ids = [f"{situation.situation}/{moment.id}/{each}" for each in group]
                if all(each in row_of for each in ids):
                    found.append([row_of[each] for each in ids])
    return found


def _softness(total: np.ndarray, groups: list[list[int]]) -> float:
    """Return the factor, at most 1, that keeps one reply in several registers close together.

    It changes no order; it only keeps the score from being surer than it is.
    """
    for factor in np.arange(1.0, 0.39, -0.05):
        score = squashed(total * factor)
        if np.median([np.ptp(score[rows]) for rows in groups]) <= _CLOSE:
            return float(factor)
    return 0.4


if __name__ == "__main__":
    main()
