"""A line said in parts: a long one begins to be heard before its end has been rendered.

Plain bookkeeping for ``ui.speech``: which parts have come, which are being heard, and what the
mouth and the captions do meanwhile. Parts that have come are joined and heard as one stretch, so
that a line rendered ahead has no seams. Places and times are those of the whole line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
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
    """A rendered part as it will be heard: 16-bit samples at a rate in Hz, its words, its mouth.

    ``mouth`` has one number from 0 (shut) to 1 for each frame.
    """

    pcm: bytes
    rate_hz: int
    words: tuple[WordTime, ...]
    mouth: tuple[float, ...]

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return len(self.pcm) / 2 / self.rate_hz


def heard_from(rendering: Rendering) -> Heard:
    """Return a rendering ready to be heard; reads its file, so not for the GUI thread."""
    samples, rate_hz = read_sound(rendering.path)
    frame = rate_hz * FRAME_MS // 1000
    whole = samples[: len(samples) // frame * frame]  # so that joined mouths keep in step
    return Heard(
        pcm=(whole * 32767).round().astype("<i2").tobytes(),
        rate_hz=rate_hz,
        words=rendering.words,
        mouth=tuple(envelope(whole, rate_hz, steps_per_s=1000 // FRAME_MS).tolist()),
    )


class LineParts:
    """One line on its way; ``starts`` is where in the written line each part begins."""

    def __init__(self, starts: Sequence[int]) -> None:
        self._starts = tuple(starts)
        self._come: dict[int, Heard] = {}
        self._next = 0
        self._before_s = 0.0
        self._stretch: Heard | None = None

    def arrive(self, part: int, heard: Heard) -> None:
        """Take a part that has been rendered."""
        self._come[part] = heard

    @property
    def has_all(self) -> bool:
        """Whether every part has come."""
        return len(self._come) == len(self._starts)

    @property
    def is_last(self) -> bool:
        """Whether nothing follows the stretch being heard."""
        return self._next == len(self._starts)

    def go_on(self) -> Heard | None:
        """Join what has come since, and return it; nothing while the next is missing."""
        if self._stretch is not None:
            self._before_s += self._stretch.seconds
            self._stretch = None
        while (part := self._come.get(self._next)) is not None:
            words = _moved(part.words, self._starts[self._next])
            if self._stretch is None:
                self._stretch = replace(part, words=words)
            elif part.rate_hz == self._stretch.rate_hz:
                self._stretch = _joined(self._stretch, replace(part, words=words))
            else:
                break  # another voice stood in
            self._next += 1
        return self._stretch

    def position_ms(self, stretch_ms: int) -> int:
        """Return how far into the line a moment of the stretch being heard is."""
        return round(self._before_s * 1000) + stretch_ms

    def mouth_at(self, stretch_ms: int) -> float:
        """Return how far the mouth opens at a moment of the stretch being heard."""
        mouth = self._stretch.mouth if self._stretch is not None else ()
        frame = stretch_ms // FRAME_MS
        return mouth[frame] if 0 <= frame < len(mouth) else 0.0

    def word_at(self, stretch_ms: int) -> tuple[int, int]:
        """Return the letters being said at a moment of the stretch; equal places for none."""
        words = self._stretch.words if self._stretch is not None else ()
        now_s = stretch_ms / 1000
        place = bisect_right(words, now_s, key=lambda word: word.start_s) - 1
        if place < 0 or now_s > words[place].end_s + _LIT_AFTER_S:
            return 0, 0
        return words[place].start, words[place].end


def _moved(words: Sequence[WordTime], letters: int, seconds: float = 0.0) -> tuple[WordTime, ...]:
    """Return words further on in the line, and later."""
    return tuple(
        WordTime(
            start=word.start + letters,
            end=word.end + letters,
            start_s=word.start_s + seconds,
            end_s=word.end_s + seconds,
        )
        for word in words
    )


def _joined(one: Heard, other: Heard) -> Heard:
    return Heard(
        pcm=one.pcm + other.pcm,
        rate_hz=one.rate_hz,
        words=one.words + _moved(other.words, 0, one.seconds),
        mouth=one.mouth + other.mouth,
    )
