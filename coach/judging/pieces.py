"""Texts as the network reads them: word pieces, and where each stands in the reply.

A reply is read in windows, overlapping when it is long. Its moment is one text: how the customer
stands, their last line, what is known, what this desk cannot do, each held to its length. Training
and judging use this same reading.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from msgspec import Struct
from tokenizers import Tokenizer

from coach.judging.context import Context
from coach.judging.words import LONGEST, SMALL_WORDS, plain, word_list

FIRST: Final = 101
LAST: Final = 102
"""The ids of [CLS] and [SEP] in the BERT vocabulary."""
WINDOW: Final = 120
STEP: Final = 100
MOST_MOMENT: Final = 80
_LINE, _FACTS, _LIMITS = 40, 22, 12
_LETTERS_A_PIECE: Final = 2.7
_FILLER = re.compile(r"\b(?:u+m+|u+h+m*|e+r+m+|er)\b[,.]*", re.IGNORECASE)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


class Window(Struct, frozen=True):
    """One stretch of a reply: ids with a first and a last piece, offsets of those between."""

    ids: list[int]
    offsets: list[tuple[int, int]]


class Cutter:
    """Cuts texts into word pieces."""

    def __init__(self, tokenizer_file: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer_file))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._ids = lru_cache(maxsize=64)(self._cut)

    def reply(self, text: str) -> list[Window]:
        """Return a reply in as many windows as it takes; at least one."""
        cut = self._tokenizer.encode(_unfilled(text[:LONGEST]), add_special_tokens=False)
        ids, offsets = list(cut.ids), list(cut.offsets)
        starts = range(0, max(1, len(ids) - (WINDOW - STEP)), STEP)
        return [
            Window([FIRST, *ids[start : start + WINDOW], LAST], offsets[start : start + WINDOW])
            for start in starts
        ]

    def is_words(self, text: str) -> bool:
        """Whether a text is made of words: keys hit at random fall into pieces of a letter or two.

        Dialect does so too, but the small words of English stand between.
        """
        words = word_list(plain(text))
        if sum(word in SMALL_WORDS for word in words) > 0.15 * len(words):
            return True
        long = _LONG_WORD.findall(text[:LONGEST])
        letters, pieces = len("".join(long)), sum(len(self._cut(word)) for word in long)
        return letters < 5 or letters / pieces >= _LETTERS_A_PIECE

    def moment(self, context: Context) -> list[int]:
        """Return the ids of the moment, at most ``MOST_MOMENT``."""
        line = self._ids(context.customer_line[-1500:])
        if len(line) > _LINE:
            # How it began and, longer, how it ended: the last thing said is what is answered.
            line = line[: _LINE // 3] + line[-(_LINE - _LINE // 3) :]
        facts = " . ".join(fact.about for fact in context.facts)[:600]
        limits = " . ".join(context.you_cannot)[:400]
        parts = [
            self._ids(standing(context)),
            line,
            self._ids(f"known : {facts}")[:_FACTS] if facts else (),
            self._ids(f"cannot : {limits}")[:_LIMITS] if limits else (),
        ]
        ids = [FIRST, *(piece for part in parts for piece in part)]
        return [*ids[: MOST_MOMENT - 1], LAST]

    def _cut(self, text: str) -> tuple[int, ...]:
        """Return the ids of a text; those of a moment are asked for again with each reply to it."""
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids) if text else ()


def _unfilled(text: str) -> str:
    """Return the text with blanks where somebody was looking for words; every letter stays put."""
    return _FILLER.sub(lambda match: " " * len(match.group()), text)


def standing(context: Context) -> str:
    """Return in a few words how the customer stands; what is unknown is left out."""
    words = [f"reply {min(context.replies + 1, 6)}"]
    feelings = context.feelings
    if feelings is not None:
        words.append(
            _step(feelings.heard, (20, 35, 55), ("unheard", "hardly heard", "half heard", "heard"))
        )
        words.append(_step(feelings.heat, (48, 72), ("calm", "angry", "furious")))
    if context.abused:
        words.append("abuse")
    return " ".join(words) + " :"


def _step(value: float, bounds: tuple[float, ...], words: tuple[str, ...]) -> str:
    return words[sum(value >= bound for bound in bounds)]
