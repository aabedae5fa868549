"""Fit how faults are found in long replies: ``python -m bench.training.long``.

Adds to the heads in ``judge.json`` what a stretch by itself counts for, from replies that the network
asked had not learnt from: the long ones that were written, and those of ``bench/training/joined.py``.
The rest of the heads stays as ``bench.training.fit`` left it; run this after it. Prints what is found
with whole situations left out. The test part is not read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import msgspec
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bench.training.fit import Read
from bench.training.items import looks
from bench.training.joined import ANYWHERE, joined
from coach.judging.assessment import FAULTS, LABELS, SURE_ENOUGH, SURE_OF
from coach.judging.data import Example, examples, fifth_of, part_of, read_all, replies_folder
from coach.judging.heads import LONG_WORDS, Settings, chances, read_settings, squashed
from coach.judging.language import Kind, kind_of
from coach.judging.network import Network
from coach.judging.words import plain
from coach.places import find_places

FOUND_IN_STRETCHES = sorted(ANYWHERE - {"sarcasm", "personal_attack"})
"""Mockery and attacks are found in a stretch by itself too rarely to be told of it."""
_NETWORKS = 2


def main() -> None:
    """Fit, write and print."""
    resources = find_places().resources
    path = resources / "judge" / "judge.json"
    settings = read_settings(path)
    read = list(long_replies(Network(resources, settings.sha256)))
    heads, found = dict(settings.heads), ordinary(settings, read)
    sys.stdout.write(f"as a whole: {told(read, found)}")
    for label in FOUND_IN_STRETCHES:
        at = LABELS.index(label)
        x = np.array([[one.whole[at], one.strongest[at], one.rules[at]] for one in read])
        y = np.array([label in one.example.labels for one in read])
        groups = [one.example.situation for one in read]
        unseen = np.zeros(len(y))
        for seen, held in GroupKFold(5).split(x, y, groups):
            unseen[held] = _fit(x[seen], y[seen]).decision_function(x[held])
        sure = SURE_OF.get(label, SURE_ENOUGH)
        shift = float(np.log(sure / (1 - sure)))  # as likely as not is where it is to count
        found[:, at] = np.maximum(found[:, at], squashed(unseen + shift))
        fitted = _fit(x, y)
        weights = (*fitted.coef_[0], fitted.intercept_[0] + shift)
        heads[label] = msgspec.structs.replace(
            heads[label], long=tuple(round(float(weight), 4) for weight in weights)
        )
    sys.stdout.write(f"and in stretches: {told(read, found)}")
    written = msgspec.structs.replace(settings, heads=heads)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(written), indent=1) + b"\n")


def long_replies(network: Network) -> Iterator[Read]:
    """Yield long replies as the network that does not know them reads them."""
    for situation in read_all(replies_folder()):
        if part_of(situation.situation) == "train" and fifth_of(situation.situation) < _NETWORKS:
            written = [
                each
                for each in examples(situation)
                if not each.cannot_judge and kind_of(plain(each.text)) is Kind.ENGLISH
            ]
            for example in (*_as_written_and_heard(written), *(one for one, _ in joined(written))):
                if len(example.text.split()) >= LONG_WORDS:
                    read = Read(network, example, weight=1.0)
                    if read.stretches and read.words >= LONG_WORDS:
                        yield read


def ordinary(settings: Settings, read: list[Read]) -> np.ndarray:
    """Return the chances (replies, labels) that the heads give to each reply as a whole."""
    return np.array(
        [chances(settings.heads, one.logits, one.rules, one.moment) for one in read]  # type: ignore[arg-type]
    )


def told(read: list[Read], chance: np.ndarray) -> str:
    """Return in a line how often faults are told of long replies, rightly and wrongly."""
    sure = np.array([SURE_OF.get(label, SURE_ENOUGH) for label in FAULTS])
    places = [LABELS.index(label) for label in FAULTS]
    truth = np.array([[label in one.example.labels for label in FAULTS] for one in read])
    said = chance[:, places] >= sure
    decent = ~truth.any(axis=1)
    right = (said & truth).any(axis=1).sum()
    return (
        f"{(~decent).sum()} with a fault, told a right one {right}; "
        f"{decent.sum()} decent, told a fault {said[decent].any(axis=1).sum()}\n"
    )


def _as_written_and_heard(written: list[Example]) -> Iterator[Example]:
    for example in written:
        found = looks(example, seed="unseen")
        yield from (found[0], found[-1])


def _fit(x: np.ndarray, y: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=3, max_iter=2000).fit(x, y)


if __name__ == "__main__":
    main()
