"""When each word was said: where the decoder looked while it wrote it.

The way of openai-whisper's ``timing.py``: some heads of the decoder look at the sound of the word
they write. Their looks, evened out, are a picture of tokens by moments, and the brightest path through
it that never goes back (dynamic time warping, Sakoe and Chiba 1978) says where each token begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

import numpy as np

from coach.ears.engine.weights import Floats

_SMOOTHED: Final = 7  # moments, of which the middle one is taken
_MOMENT_S: Final = 0.02
_LONGEST_WORD: Final = 2.0  # times the usual one, beside a pause
_USUAL_WORD_S: Final = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedWord:
    """One word, when (seconds from the start), and how probable it was."""

    word: str
    start: float
    end: float
    probability: float


def begins(looks: Sequence[Floats]) -> Floats:
    """Return the second at which each token after the first begins, and the end of the last.

    ``looks``, one for each of the chosen heads, are tokens by moments; each row adds up to one.
    """
    even = [_evened(each) for each in looks]
    return np.array(_path(np.mean(even, axis=0)[1:-1].tolist()), np.float32) * np.float32(_MOMENT_S)


def without_pauses(words: Sequence[TimedWord]) -> tuple[TimedWord, ...]:
    """Let no word at a sentence's beginning take up the pause before it."""
    lengths = [each.end - each.start for each in words if each.end > each.start]
    longest_s = _LONGEST_WORD * min(_USUAL_WORD_S, median(lengths)) if lengths else 0.0
    kept = []
    for at, each in enumerate(words):
        begins_sentence = at == 0 or words[at - 1].word.endswith((".", "!", "?"))
        if begins_sentence and each.end - each.start > longest_s:
            kept.append(replace(each, start=each.end - longest_s))
        else:
            kept.append(each)
    return tuple(kept)


def _evened(looks: Floats) -> Floats:
    """Take out what every token looks at, and single moments."""
    even = (looks - looks.mean(axis=0)) / np.maximum(looks.std(axis=0), 1e-9)
    side = _SMOOTHED // 2
    padded = np.pad(even, ((0, 0), (side, side)), mode="edge")
    beside = np.lib.stride_tricks.sliding_window_view(padded, _SMOOTHED, axis=1)
    middle: Floats = np.median(beside, axis=-1)
    return middle


def _path(picture: list[list[float]]) -> list[int]:
    """Return the moment at which the brightest path comes to each row."""
    nowhere = float("-inf")
    worth = [0.0] + [nowhere] * len(picture[0])
    came: list[list[int]] = []
    for row in picture:
        steps, below, left, across = [], [nowhere], nowhere, worth[0]
        for shine, above in zip(row, worth[1:], strict=True):
            if across > above and across > left:
                best, step = across, 0
            elif above > across and above > left:
                best, step = above, 1
            else:
                best, step = left, 2
            left, across = best + shine, above
            below.append(left)
            steps.append(step)
        worth = below
        came.append(steps)
    first = [0] * len(picture)
    row_at, moment = len(picture) - 1, len(picture[0]) - 1
    while row_at >= 0 and moment >= 0:
        first[row_at] = moment
        step = came[row_at][moment]
        row_at, moment = row_at - (step != 2), moment - (step != 1)
    return first
