"""A reply and its moment as the network reads them: word pieces, and where each stands in the reply.

First the moment (how the customer stands, their last line, what is known, what this desk cannot
do), then the reply. Long replies are read in overlapping windows. Training and judging use this
same reading.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct
from tokenizers import Tokenizer

from coach.judging.context import Context
from coach.judging.words import LONGEST

FIRST, BETWEEN = 101, 102
"""The ids of [CLS] and [SEP] in the BERT vocabulary."""
WINDOW: Final = 120
STEP: Final = 100
_LINE, _FACTS, _LIMITS = 40, 22, 14


class Pieces(Struct, frozen=True):
    """One window: ids, kinds (0 moment, 1 reply) and the reply's offsets, from piece ``begins`` on."""

    ids: list[int]
    begins: int
    offsets: list[tuple[int, int]]

    @property
    def kinds(self) -> list[int]:
        """0 for pieces of the moment, 1 for those of the reply and the end."""
        return [0] * self.begins + [1] * (len(self.ids) - self.begins)


class Cutter:
    """Cuts texts into word pieces."""

    def __init__(self, tokenizer_file: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer_file))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def windows(self, text: str, context: Context) -> list[Pieces]:
        """Return the reply in its moment, in as many windows as it takes; at least one."""
        moment = [FIRST, *self.moment(context), BETWEEN]
        reply = self._tokenizer.encode(text[:LONGEST], add_special_tokens=False)
        ids, offsets = list(reply.ids), list(reply.offsets)
        starts = range(0, max(1, len(ids) - (WINDOW - STEP)), STEP)
        return [
            Pieces(
                [*moment, *ids[start : start + WINDOW], BETWEEN],
                len(moment),
                offsets[start : start + WINDOW],
            )
            for start in starts
        ]

    def moment(self, context: Context) -> list[int]:
        """Return the pieces of the moment, each part held to its length."""
        facts = " . ".join(fact.about for fact in context.facts)
        limits = " . ".join(context.you_cannot)
        line = self._ids(context.customer_line[-1500:])
        if len(line) > _LINE:
            # How it began and, longer, how it ended: the last thing said is what is answered.
            line = line[: _LINE // 3] + line[-(_LINE - _LINE // 3) :]
        parts = [self._ids(standing(context)), line]
        if facts:
            parts.append(self._ids("known : " + facts[:600])[:_FACTS])
        if limits:
            parts.append(self._ids("cannot : " + limits[:400])[:_LIMITS])
        return [piece for part in parts for piece in part]

    def _ids(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids) if text else []


def standing(context: Context) -> str:
    """Return in a few words how the customer stands; what is unknown is left out."""
    words = [f"reply {min(context.replies + 1, 6)}"]
    feelings = context.feelings
    if feelings is not None:
        heard = feelings.heard
        words.append(
            "unheard"
            if heard < 20
            else "hardly heard"
            if heard < 35
            else "half heard"
            if heard < 55
            else "heard"
        )
        words.append(
            "furious" if feelings.heat >= 72 else "angry" if feelings.heat >= 48 else "calm"
        )
    if context.abused:
        words.append("abuse")
    return " ".join(words) + " :"


def padded(windows: list[Pieces], to: int | None = None) -> dict[str, np.ndarray]:
    """Return windows as arrays (windows, pieces) of int64, padded to the longest or to ``to``."""
    length = to or max(len(window.ids) for window in windows)
    shape = (len(windows), length)
    arrays = {name: np.zeros(shape, np.int64) for name in ("ids", "kinds", "mask", "reply")}
    for row, window in enumerate(windows):
        size = min(len(window.ids), length)
        arrays["ids"][row, :size] = window.ids[:size]
        arrays["kinds"][row, :size] = window.kinds[:size]
        arrays["mask"][row, :size] = 1
        arrays["reply"][row, window.begins : min(length, window.begins + len(window.offsets))] = 1
    return arrays
