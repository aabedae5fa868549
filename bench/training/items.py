"""Labelled replies as the network learns from them, read by the lower half.

Each reply comes in several guises: as written and, if it was not written damaged, as speech might
have been heard; its moment whole and with parts unknown, as they may be when the judge is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import numpy as np
from msgspec.structs import replace

from bench.training.damage import damaged, unpunctuated
from coach.judging.context import Context
from coach.judging.data import LABELS, Example
from coach.judging.markup import Span
from coach.judging.pieces import Cutter, Window

PLACE = {label: place for place, label in enumerate(LABELS)}
WHOLE = ("calm_polite", "keyword_stuffing", "off_topic_or_non_answer")
"""Labels of the whole reply, that no words carry by themselves."""
States = Callable[[list[int]], np.ndarray]


@dataclass(frozen=True, slots=True)
class Item:
    """One reading of a reply: states of reply and moment, and what each piece and the whole carry.

    ``carried`` (pieces, labels) is None where no words were marked.
    """

    reply: np.ndarray
    moment: np.ndarray
    labels: np.ndarray
    carried: np.ndarray | None
    serves: float | None
    at: str
    weight: float


class Reader:
    """Reads replies and moments with the lower half, each moment once."""

    def __init__(self, cutter: Cutter, states: States) -> None:
        self._cutter = cutter
        self._states = states
        self._moments: dict[tuple[int, ...], np.ndarray] = {}

    def item(self, example: Example, *, marked: bool = True, weight: float = 1.0) -> Item:
        """Return a reply as it stands."""
        window = self._cutter.reply(example.text)[0]
        return Item(
            self._states(window.ids).astype(np.float16),
            self._moment(example.context),
            labels_of(example),
            carried_by(window, example.spans) if marked else None,
            None if example.serves is None else example.serves / 4,
            example.moment,
            weight,
        )

    def _moment(self, context: Context) -> np.ndarray:
        ids = tuple(self._cutter.moment(context))
        if ids not in self._moments:
            self._moments[ids] = self._states(list(ids)).astype(np.float16)
        return self._moments[ids]


def labels_of(example: Example) -> np.ndarray:
    """Return which labels a reply has, (labels,) of 0 and 1."""
    return np.array([label in example.labels for label in LABELS], np.float32)


def thinned(context: Context, dice: Random) -> Context:
    """Return the moment with parts of it unknown, as it may be when the judge is asked."""
    roll = dice.random()
    if roll < 0.3:
        return Context(customer_line=context.customer_line)
    if roll < 0.5:
        return Context(customer_line=context.customer_line, facts=context.facts)
    return replace(
        context,
        facts=() if dice.random() < 0.3 else context.facts,
        you_cannot=() if dice.random() < 0.5 else context.you_cannot,
        feelings=None if dice.random() < 0.5 else context.feelings,
        customer_line="" if dice.random() < 0.06 else context.customer_line,
    )


def looks(example: Example, seed: str = "looks") -> list[Example]:
    """Return the guises of a reply: as written first, then thinned, then as speech."""
    dice = Random(f"{seed}/{example.id}")  # noqa: S311 - to be repeated, not kept secret
    found = [example, *(_thinned(example, dice) for _ in range(2))]
    if example.damage == "none":
        for take in "abc":
            text, spans = damaged(example.text, example.spans, f"{seed}/{take}/{example.id}")
            found.append(replace(example, text=text, spans=spans))
        found[-1] = _thinned(found[-1], dice)
        text, spans = unpunctuated(example.text, example.spans)
        found.append(_thinned(replace(example, text=text, spans=spans), dice))
    return [look for look in found if look.text]


def _thinned(example: Example, dice: Random) -> Example:
    return replace(example, context=thinned(example.context, dice))


def carried_by(window: Window, spans: tuple[Span, ...]) -> np.ndarray:
    """Return which of the reply's pieces carry which label, (pieces, labels) of 0 and 1."""
    carried = np.zeros((len(window.offsets), len(LABELS)), np.float32)
    for span in spans:
        for place, (start, end) in enumerate(window.offsets):
            if start < span.end and end > span.start:
                carried[place, PLACE[span.label]] = 1
    return carried
