"""Labelled replies as the network learns from them: pieces, and what each piece and reply carries.

Each pass over the data sees another side of it: parts of the moment go missing, as they may when
the judge is asked, and a share of the written replies is damaged as speech is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import numpy as np
from msgspec.structs import replace

from bench.training.damage import damaged
from coach.judging.context import Context
from coach.judging.data import LABELS, Example
from coach.judging.markup import Span
from coach.judging.pieces import Cutter, Pieces

WHOLE = ("calm_polite", "keyword_stuffing", "off_topic_or_non_answer")
"""Labels of the whole reply, that no words carry by themselves."""
PLACE = {label: place for place, label in enumerate(LABELS)}


@dataclass(frozen=True, slots=True)
class Item:
    """One window to learn: ``carried`` (pieces, labels) is None where no words were marked."""

    pieces: Pieces
    labels: np.ndarray
    carried: np.ndarray | None
    serves: float | None
    moment: str
    weight: float


def items(
    examples: list[Example],
    cutter: Cutter,
    *,
    seed: str,
    vary: bool,
    weight: float = 1.0,
    marked: bool = True,
) -> Iterator[Item]:
    """Yield an item a reply; with ``vary`` the moment thins out and speech damage comes in."""
    for example in examples:
        if example.cannot_judge:
            continue
        dice = Random(f"{seed}/{example.id}")
        text, spans, context = example.text, example.spans, example.context
        if vary:
            context = thinned(context, dice)
            if example.damage == "none" and dice.random() < 0.3:
                text, spans = damaged(text, spans, f"{seed}/{example.id}")
            elif dice.random() < 0.1:
                text = text.rstrip(".!?")
        window = cutter.windows(text, context)[0]
        labels = np.zeros(len(LABELS), np.float32)
        for label in example.labels:
            labels[PLACE[label]] = 1
        yield Item(
            window,
            labels,
            carried_by(window, spans) if marked else None,
            None if example.serves is None else example.serves / 4,
            example.moment,
            weight,
        )


def thinned(context: Context, dice: Random) -> Context:
    """Return the moment with parts of it unknown, now and then."""
    return replace(
        context,
        facts=() if dice.random() < 0.25 else context.facts,
        you_cannot=() if dice.random() < 0.3 else context.you_cannot,
        feelings=None if dice.random() < 0.25 else context.feelings,
        customer_line="" if dice.random() < 0.05 else context.customer_line,
    )


def carried_by(window: Pieces, spans: tuple[Span, ...]) -> np.ndarray:
    """Return which of the reply's pieces carry which label, (pieces, labels) of 0 and 1."""
    carried = np.zeros((len(window.offsets), len(LABELS)), np.float32)
    for span in spans:
        for place, (start, end) in enumerate(window.offsets):
            if start < span.end and end > span.start:
                carried[place, PLACE[span.label]] = 1
    return carried
