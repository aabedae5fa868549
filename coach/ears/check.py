"""What a microphone's sound is like, in one word: for the microphone's sake, never the speaker's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Literal

import numpy as np

from coach.ears.activity import Span
from coach.ears.samples import BYTES_PER_S, level_of

Verdict = Literal["silent", "nobody", "too_quiet", "clipped", "noisy", "fine"]

_SILENT_DB: Final = -75.0  # below the noise of any converter that is switched on
_QUIET_DB: Final = -42.0  # the recogniser's errors double from here down
_NOISE_UNDER_SPEECH_DB: Final = 12.0
_FULL: Final = 32_500
_CLIPPED_SHARE: Final = 0.002


def verdict(pcm: bytes, spans: Sequence[Span]) -> Verdict:
    """Judge a few seconds of sound of our kind in which somebody was asked to speak."""
    if _db(pcm) < _SILENT_DB:
        return "silent"
    samples = np.abs(np.frombuffer(pcm[: len(pcm) // 2 * 2], dtype="<i2").astype(np.int32))
    if float(np.mean(samples >= _FULL)) >= _CLIPPED_SHARE:
        return "clipped"
    if not spans:
        return "nobody"
    speech, between = _parted(pcm, spans)
    if _db(speech) < _QUIET_DB:
        return "too_quiet"
    if between and _db(speech) - _db(between) < _NOISE_UNDER_SPEECH_DB:
        return "noisy"
    return "fine"


def _parted(pcm: bytes, spans: Sequence[Span]) -> tuple[bytes, bytes]:
    """Return the sound inside the spans, and that well outside of them."""
    inside, outside, at = b"", b"", 0
    margin = int(0.1 * BYTES_PER_S) // 2 * 2
    for each in spans:
        start = int(each.start_s * BYTES_PER_S) // 2 * 2
        end = int(each.end_s * BYTES_PER_S) // 2 * 2
        inside += pcm[start:end]
        outside += pcm[at : max(at, start - margin)]
        at = end + margin
    return inside, outside + pcm[at:]


def _db(pcm: bytes) -> float:
    return 20 * math.log10(max(level_of(pcm), 1e-7))
