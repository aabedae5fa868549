"""When each written word is said, so that captions can light up as they are spoken.

An engine that knows its word times is believed. For one that does not, a word's share of the
sound is estimated from its letters, counting only time with voice in it, and commas are put where
the sound pauses. What is said differs from what is written ("£5" is said "5 pounds"), so the two
are laid side by side first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np

from coach.voice.types import SaidWord, Samples, WordTime

_STEP_S = 0.01
_QUIET = 0.05  # of the loudest step
_PAUSE_S = 0.07
_VOWELS = re.compile(r"[aeiouy]+|\d", re.IGNORECASE)
_MARKS = ",;:.!?"


def followed(line: str, said: Sequence[SaidWord]) -> tuple[WordTime, ...]:
    """Return the written words of a line that are spoken, in order, with their times.

    Written words that are not said (stage directions) are left out; words said for one written
    word are one.
    """
    written = [(match[0], match.start(), match.end()) for match in re.finditer(r"\S+", line)]
    places = _side_by_side(
        [_bare(word) for word, *_ in written], [_bare(word) for word, *_ in said]
    )
    found: list[WordTime] = []
    for (_, begin_s, end_s), place in zip(said, places, strict=True):
        if place is None:
            continue
        _, start, end = written[place]
        again = bool(found) and found[-1].start == start
        start_s = found.pop().start_s if again else begin_s
        found.append(WordTime(start=start, end=end, start_s=start_s, end_s=end_s))
    return tuple(found)


def estimated(words: str, samples: Samples, rate_hz: int) -> tuple[SaidWord, ...]:
    """Return likely times of words in a sound that holds nothing but them."""
    texts = words.split()
    if not texts or not len(samples):
        return ()
    voiced = _voiced(samples, rate_hz)
    spans = _between_pauses(voiced)
    groups = _at_marks(texts, spans)
    said: list[SaidWord] = []
    for group, (start, end) in groups:
        said += _shared_out(group, voiced, start, end)
    return tuple(said)


def _side_by_side(written: list[str], said: list[str]) -> list[int | None]:
    """Return for each spoken word the place of the written word it stands for."""
    places: list[int | None] = [None] * len(said)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, written, said, autojunk=False).get_opcodes():
        if kind == "insert" and i1:  # "12:30" said as "12 30": the rest belongs to what is before
            places[j1:j2] = [i1 - 1] * (j2 - j1)
        elif kind in ("equal", "replace"):
            for n in range(j2 - j1):
                places[j1 + n] = i1 + n * (i2 - i1) // (j2 - j1)
    return places


def _bare(word: str) -> str:
    return re.sub(r"[^\w']", "", word).casefold()


def _voiced(samples: Samples, rate_hz: int) -> list[bool]:
    """Tell for each hundredth of a second whether there is voice."""
    step = max(1, int(rate_hz * _STEP_S))
    padded = np.pad(samples, (0, -len(samples) % step)).reshape(-1, step)
    level = np.sqrt(np.mean(padded.astype(np.float64) ** 2, axis=1))
    voiced: list[bool] = (level > _QUIET * float(np.percentile(level, 95))).tolist()
    return voiced


def _between_pauses(voiced: list[bool]) -> list[tuple[int, int]]:
    """Return the stretches of steps that no pause breaks up."""
    spans: list[tuple[int, int]] = []
    for step, has_voice in enumerate(voiced):
        if not has_voice:
            continue
        if spans and step - spans[-1][1] < _PAUSE_S / _STEP_S:
            spans[-1] = (spans[-1][0], step + 1)
        else:
            spans.append((step, step + 1))
    return spans or [(0, len(voiced))]


def _at_marks(
    texts: list[str], spans: list[tuple[int, int]]
) -> list[tuple[list[str], tuple[int, int]]]:
    """Give the words between commas their own stretch, where there are as many pauses as commas.

    Otherwise, the pauses nearest to where commas ought to be are taken for theirs.
    """
    phrases: list[list[str]] = [[]]
    for text in texts:
        phrases[-1].append(text)
        if text[-1] in _MARKS:
            phrases.append([])
    phrases = [phrase for phrase in phrases if phrase]
    start, end = spans[0][0], spans[-1][1]
    if len(phrases) == 1 or len(spans) < len(phrases):
        return [(texts, (start, end))]
    total = sum(_weight(text) for text in texts)
    voice = sum(b - a for a, b in spans)
    so_far = np.cumsum([b - a for a, b in spans])[:-1] / voice
    groups, first, said = [], 0, 0.0
    for number, phrase in enumerate(phrases[:-1]):
        said += sum(_weight(text) for text in phrase) / total
        left = len(phrases) - 1 - number  # pauses still needed, this one included
        last = first + int(np.argmin(np.abs(so_far[first : len(so_far) - left + 1] - said)))
        groups.append((phrase, (spans[first][0], spans[last][1])))
        first = last + 1
    return [*groups, (phrases[-1], (spans[first][0], end))]


def _shared_out(group: list[str], voiced: list[bool], start: int, end: int) -> list[SaidWord]:
    """Give each word its share of the steps with voice from ``start`` to ``end``."""
    steps = np.array([step for step in range(start, end) if voiced[step]] or [start])
    shares = np.cumsum([0.0, *(_weight(text) for text in group)])
    edges = np.interp(shares / shares[-1], np.linspace(0, 1, len(steps)), steps)
    return [
        (text, float(a) * _STEP_S, float(b) * _STEP_S)
        for text, a, b in zip(group, edges[:-1], edges[1:], strict=True)
    ]


def _weight(text: str) -> float:
    """Return how long a word takes next to others: mostly its syllables, partly its letters.

    Fitted on forced readings of a hundred lines by the light and the computer's voices.
    """
    letters = sum(char.isalnum() for char in text)
    digits = sum(char.isdigit() for char in text)
    return 0.8 + 1.1 * len(_VOWELS.findall(text)) + 0.4 * letters + 1.5 * digits
