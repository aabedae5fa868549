"""From what network and rules say to a calibrated chance a label, and to how well a reply serves.

A logistic regression a label over the network's logit, the rule's confidence and a few features of
the moment; its weights are a small readable file. They are fitted on replies the network has not
learnt from, and shifted so that 0.5 is where finding a label is worth it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
import numpy as np
from msgspec import Struct

from coach.errors import ContentError
from coach.judging.assessment import LABELS, SKILLS
from coach.judging.cues import ASKS_FOR_BOSS, ASKS_FOR_FIX
from coach.judging.reading import Hit, Reading, strongest

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOMENT: Final = (
    "mentions",
    "unheard",
    "heard",
    "unknown",
    "late",
    "abused",
    "asks_fix",
    "asks_boss",
    "short",
)
"""Features of the moment, each about 0 to 1, the same for every label."""


LONG_WORDS: Final = 24
"""From so many words on a fault may stand among much that is decent, and is looked for in stretches."""
_BY_ITSELF: Final = 0.25
"""How much a stretch by itself counts for a skill, beside the reply as a whole."""
_IS_SKILL: Final = np.array([label in SKILLS for label in LABELS])


class Head(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One label's weights: on the network's logit, the rule's confidence, and the moment.

    ``long`` is for long replies: weights on the logit of the whole, on that of the strongest stretch
    and on the rule's confidence, and a bias; empty where stretches tell nothing for certain.
    """

    logit: float
    rule: float
    moment: tuple[float, ...]
    bias: float
    long: tuple[float, ...] = ()


class Settings(Struct, frozen=True, kw_only=True):
    """``judge.json``: the files this belongs to, a head a label, and the weights of the score."""

    sha256: dict[str, str]
    heads: dict[str, Head]
    score: tuple[float, ...]
    """On the network's own estimate, the rules', each label's chance, and a bias."""
    made_from: str


def read_settings(path: Path) -> Settings:
    """Read ``judge.json``. Raises ``ContentError``."""
    try:
        settings = msgspec.json.decode(path.read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError) as error:
        raise ContentError("The judge's settings cannot be read.", detail=str(error)) from error
    if set(settings.heads) != set(LABELS) or len(settings.score) != len(LABELS) + 3:
        raise ContentError("The judge's settings belong to another version.", detail=path.name)
    return settings


def moment_features(reading: Reading) -> NDArray[np.float64]:
    """Return the features named in ``MOMENT``."""
    context = reading.context
    feelings = context.feelings
    heard = feelings.heard if feelings else 0.0
    return np.array(
        [
            min(3, len(reading.mentions)) / 3,
            float(feelings is not None and heard < 35),
            float(feelings is not None and heard >= 55),
            float(feelings is None),
            min(context.replies, 5) / 5,
            float(context.abused),
            float(ASKS_FOR_FIX.search(reading.customer) is not None),
            float(ASKS_FOR_BOSS.search(reading.customer) is not None),
            float(len(reading.words) < 6),
        ]
    )


def rule_features(hits: list[Hit]) -> NDArray[np.float64]:
    """Return the surest hit of each label."""
    return np.array([strongest(hits, label) for label in LABELS])


def chances(
    heads: dict[str, Head],
    logits: NDArray[np.float32],
    rules: NDArray[np.float64],
    moment: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the chance of each label, in the order of ``LABELS``."""
    totals = np.array(
        [
            head.bias
            + head.logit * logits[at]
            + head.rule * rules[at]
            + moment @ np.array(head.moment)
            for at, head in enumerate(heads[label] for label in LABELS)
        ]
    )
    return squashed(totals)


def weighed(logits: NDArray[np.float32], strongest: NDArray[np.float32]) -> NDArray[np.floating]:
    """Return the logits (labels,) of a reply, those of skills raised towards their best stretch."""
    return np.where(_IS_SKILL, logits + _BY_ITSELF * np.maximum(strongest - logits, 0), logits)


def in_stretches(
    heads: dict[str, Head],
    logits: NDArray[np.float32],
    strongest: NDArray[np.float32],
    rules: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the chance that a stretch of a long reply carries each fault; 0 for what has no such head."""
    chance = np.zeros(len(LABELS))
    for at, label in enumerate(LABELS):
        if heads[label].long:
            whole, stretch, rule, bias = heads[label].long
            total = whole * logits[at] + stretch * strongest[at] + rule * rules[at] + bias
            chance[at] = squashed(np.array(total))
    return chance


def score(
    weights: tuple[float, ...], served: float, by_rules: float, chance: NDArray[np.float64]
) -> float:
    """Return how well the reply serves, 0 to 1."""
    features = np.array([served, by_rules, *chance, 1.0])
    return float(squashed(np.array(features @ np.array(weights))))


def squashed(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the logistic function, safe at both ends."""
    return 1 / (1 + np.exp(-np.clip(values, -30, 30)))
