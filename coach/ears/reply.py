"""A reply while it grows: recognised again for each caption, its older part only once."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

import numpy as np

from coach.ears.activity import Span
from coach.ears.recogniser import Hearing, Transcript, Word, transcript_of
from coach.ears.samples import BYTES_PER_S

_AROUND_S: Final = 0.3  # silence left around what is recognised
_PAUSE_S: Final = 0.3  # long enough that no word is cut in it
_WORTH_S: Final = 8.0  # shorter stretches lose more by what was said around them than they save
_LONG_S: Final = 18.0
_TOO_LONG_S: Final = 27.0  # the recogniser takes 30 s at once
_LEAST_SPEECH_S: Final = 0.12


class Reply:
    """One reply at a time. What lies before a good pause is settled once it is long."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self.forget()

    def forget(self) -> None:
        """Begin another reply."""
        self._settled: tuple[Word, ...] = ()
        self._settled_s = 0.0
        self._newest: tuple[float, tuple[Word, ...]] = (-1.0, ())
        self._shown_s = -1.0

    def caption(self, pcm: bytes, spans: tuple[Span, ...], *, paused: bool) -> str | None:
        """Return the words so far, or nothing where they cannot have changed or none were made out."""
        self._settle(pcm, spans)
        speech_s = spans[-1].end_s if spans else -1.0
        if speech_s <= (self._newest[0] if paused else max(self._newest[0], self._shown_s)):
            return None
        heard = self._recognise(pcm, spans, self._settled_s, quick=not paused)
        self._shown_s = speech_s
        if paused:
            self._newest = (speech_s, heard.words)
        elif not heard.text:
            return None
        return " ".join([*(word.text for word in self._settled), heard.text])

    def transcript(self, pcm: bytes, spans: tuple[Span, ...]) -> Transcript:
        """Return the whole reply; at once where a pause has shown it already."""
        self._settle(pcm, spans)
        speech_s = spans[-1].end_s if spans else -1.0
        if speech_s == self._newest[0]:
            words = self._newest[1]
        else:
            words = self._recognise(pcm, spans, self._settled_s, quick=False).words
        return transcript_of((*self._settled, *words))

    def _settle(self, pcm: bytes, spans: tuple[Span, ...]) -> None:
        self._settle_newest(spans)
        while True:
            length_s = len(pcm) / BYTES_PER_S - self._settled_s
            if length_s < _LONG_S:
                return
            cut_s = _pause_to_cut(spans, self._settled_s, self._settled_s + _TOO_LONG_S)
            if cut_s is None:
                if length_s < _TOO_LONG_S:
                    return
                cut_s = _quietest(pcm, self._settled_s + _LONG_S, self._settled_s + _TOO_LONG_S)
            size = int(cut_s * BYTES_PER_S) // 2 * 2
            before = tuple(
                Span(start_s=each.start_s, end_s=min(each.end_s, cut_s))
                for each in spans
                if each.start_s < cut_s
            )
            heard = self._recognise(pcm[:size], before, self._settled_s, quick=False)
            self._settled = (*self._settled, *heard.words)
            self._settled_s = cut_s
            self._newest = (-1.0, ())

    def _settle_newest(self, spans: tuple[Span, ...]) -> None:
        """Keep what was recognised at a good pause, so that captions after it come as soon."""
        at_s, words = self._newest
        if at_s - self._settled_s < _WORTH_S:
            return
        goes_on_s = next((each.start_s for each in spans if each.start_s > at_s), at_s)
        if goes_on_s - at_s >= _PAUSE_S:
            self._settled = (*self._settled, *words)
            self._settled_s = (at_s + goes_on_s) / 2
            self._newest = (-1.0, ())

    def _recognise(
        self, pcm: bytes, spans: tuple[Span, ...], from_s: float, *, quick: bool
    ) -> Transcript:
        """Return what is said after a moment, given the speech there; nothing where nobody speaks."""
        speech = [each for each in spans if each.end_s > from_s]
        if sum(each.end_s - max(each.start_s, from_s) for each in speech) < _LEAST_SPEECH_S:
            return Transcript(text="")
        start_s = max(from_s, speech[0].start_s - _AROUND_S)
        start = int(start_s * BYTES_PER_S) // 2 * 2
        end = int((speech[-1].end_s + _AROUND_S) * BYTES_PER_S) // 2 * 2
        heard = self._hearing.transcribe(pcm[start:end], quick=quick)
        words = tuple(
            replace(word, start_s=word.start_s + start_s, end_s=word.end_s + start_s)
            for word in heard.words
        )
        return replace(heard, words=words)


def transcribed(hearing: Hearing, pcm: bytes, spans: tuple[Span, ...]) -> Transcript:
    """Return what is said in a whole recording, however long, as it would be heard live."""
    return Reply(hearing).transcript(pcm, spans)


def _pause_to_cut(spans: tuple[Span, ...], from_s: float, until_s: float) -> float | None:
    """Return the middle of the last good pause in the second half of a stretch."""
    pauses = [
        (one.end_s, other.start_s)
        for one, other in pairwise(spans)
        if one.end_s > from_s + _LONG_S / 3
        and other.start_s < until_s
        and other.start_s - one.end_s >= _PAUSE_S
    ]
    return sum(pauses[-1]) / 2 if pauses else None


def _quietest(pcm: bytes, from_s: float, until_s: float) -> float:
    """Return the quietest tenth of a second of a stretch; it is cut there if it must be."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64)
    step = BYTES_PER_S // 2 // 10
    first = int(from_s * 10)
    tenths = samples[first * step : int(until_s * 10) * step].reshape(-1, step)
    return (first + int(np.argmin((tenths**2).mean(axis=1))) + 0.5) / 10
