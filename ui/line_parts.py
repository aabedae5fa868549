"""A line said in parts: a long one begins to be heard before its end has been rendered.

Plain bookkeeping for ``ui.speech``: which parts have come, which is being heard, and what the
mouth and the captions do meanwhile. Places and times are those of the whole line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coach.voice.effects import envelope
from coach.voice.sound_file import read_sound
from coach.voice.types import Rendering, WordTime

FRAME_MS: Final = 50
"""How often the mouth is told the loudness: 20 times a second."""

_LIT_AFTER_S: Final = 0.25
"""A word stays lit over a short silence; in a longer one nothing is being said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A rendered part with how far the mouth opens, one number from 0 to 1 for each frame."""

    rendering: Rendering
    mouth: tuple[float, ...]


def with_mouth(rendering: Rendering) -> Heard:
    """Return a rendering with its mouth; reads the file, so not for the GUI thread."""
    samples, rate_hz = read_sound(rendering.path)
    mouth = envelope(samples, rate_hz, steps_per_s=1000 // FRAME_MS).tolist()
    return Heard(rendering=rendering, mouth=tuple(mouth))


class LineParts:
    """One line on its way; ``starts`` is where in the written line each part begins."""

    def __init__(self, starts: Sequence[int]) -> None:
        self._starts = tuple(starts)
        self._come: dict[int, Heard] = {}
        self._at = -1
        self._before_ms = 0

    def arrive(self, part: int, heard: Heard) -> None:
        """Take a part that has been rendered."""
        self._come[part] = heard

    def go_on(self) -> Rendering | None:
        """Move to the next part and return it; nothing while it has not come."""
        following = self._come.get(self._at + 1)
        if following is None:
            return None
        if self._at >= 0:
            self._before_ms += round(self._come[self._at].rendering.seconds * 1000)
        self._at += 1
        return following.rendering

    @property
    def is_last(self) -> bool:
        """Whether nothing follows the part being heard."""
        return self._at == len(self._starts) - 1

    def position_ms(self, part_ms: int) -> int:
        """Return how far into the line a moment of the part being heard is."""
        return self._before_ms + part_ms

    def mouth_at(self, part_ms: int) -> float:
        """Return how far the mouth opens at a moment of the part being heard."""
        mouth = self._come[self._at].mouth if self._at >= 0 else ()
        frame = part_ms // FRAME_MS
        return mouth[frame] if 0 <= frame < len(mouth) else 0.0

    def word_at(self, part_ms: int) -> tuple[int, int]:
        """Return the letters being said at a moment of the part being heard; equal places for none."""
        words: Sequence[WordTime] = self._come[self._at].rendering.words if self._at >= 0 else ()
        now_s = part_ms / 1000
        place = bisect_right(words, now_s, key=lambda word: word.start_s) - 1
        if place < 0 or now_s > words[place].end_s + _LIT_AFTER_S:
            return 0, 0
        start = self._starts[self._at]
        return start + words[place].start, start + words[place].end
