"""What a microphone delivers, whatever it is, as the one kind everything here works with.

That kind is mono, signed 16-bit little-endian, 16,000 samples a second.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import gcd
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

RATE_HZ: Final = 16_000
BYTES_PER_S: Final = 2 * RATE_HZ

SampleKind = Literal["u1", "<i2", "<i4", "<f4", "<f8"]

_REACH: Final = 12  # zero crossings of the filter at each side; 70 dB below at the new limit
_MOST_PHASES: Final = 2_000  # 44,100 Hz needs 160; a rate no device has may need very many


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundFormat:
    """How a device delivers sound: unsigned 8-bit, signed 16- or 32-bit, or -1 to 1 as floats of 4 or 8 bytes."""

    rate_hz: int = RATE_HZ
    channels: int = 1
    kind: SampleKind = "<i2"


class Converter:
    """Turns one device's stream into ours, chunk by chunk; a chunk may end inside a sample.

    Channels are mixed by their mean. Rates are changed by a windowed-sinc filter of polyphase form
    (Smith, "Digital Audio Resampling"), so that nothing above 8 kHz folds back into speech.
    Raises ``ValueError`` for a rate or a number of channels no device has.
    """

    def __init__(self, source: SoundFormat) -> None:
        if not 4_000 <= source.rate_hz <= 384_000 or not 1 <= source.channels <= 32:
            message = f"{source.channels} channels at {source.rate_hz} Hz"
            raise ValueError(message)
        self._source = source
        self._rest = b""
        shared = gcd(source.rate_hz, RATE_HZ)
        self._up, self._down = RATE_HZ // shared, source.rate_hz // shared
        if self._up > _MOST_PHASES:
            message = f"{source.rate_hz} Hz"
            raise ValueError(message)
        self._filters = _filters(self._up, self._down)
        self._width = self._filters.shape[1]
        self._waiting = np.zeros(self._width // 2 - 1)
        self._phase = 0
        self._taken = self._given = 0

    def convert(self, chunk: bytes) -> bytes:
        """Return what can be said of the sound by now; the last millisecond waits for more."""
        samples = self._mono(self._rest + chunk)
        self._taken += len(samples)
        return self._resampled(samples)

    def end(self) -> bytes:
        """Return what still waits, so that the whole is as long as what came in."""
        if self._up == self._down:
            return b""
        wanted = round(self._taken * self._up / self._down) - self._given
        return self._resampled(np.zeros(self._width))[: 2 * wanted]

    def _resampled(self, samples: NDArray[np.float64]) -> bytes:
        if self._up == self._down:
            return _to_pcm(samples)
        self._waiting = np.concatenate([self._waiting, samples])
        last_start = len(self._waiting) - self._width
        if last_start < 0:
            return b""
        # Output n stands at input (phase + n * down) / up.
        count = max(0, (last_start * self._up + self._up - 1 - self._phase) // self._down + 1)
        at = self._phase + np.arange(count) * self._down
        windows = np.lib.stride_tricks.sliding_window_view(self._waiting, self._width)
        made = np.einsum("nk,nk->n", windows[at // self._up], self._filters[at % self._up])
        after = self._phase + count * self._down
        used = min(after // self._up, len(self._waiting))
        self._waiting = self._waiting[used:]
        self._phase = after - used * self._up
        self._given += count
        return _to_pcm(made)

    def _mono(self, raw: bytes) -> NDArray[np.float64]:
        frame = np.dtype(self._source.kind).itemsize * self._source.channels
        whole = len(raw) // frame * frame
        self._rest = raw[whole:]
        values = np.frombuffer(raw[:whole], dtype=self._source.kind).astype(np.float64)
        if self._source.kind == "u1":
            values = (values - 128) / 128
        elif self._source.kind in ("<f4", "<f8"):
            values = np.clip(np.nan_to_num(values), -4.0, 4.0)  # what is no number is no sound
        else:
            values /= float(np.iinfo(self._source.kind).max) + 1
        return np.asarray(values.reshape(-1, self._source.channels).mean(axis=1))


def converted(chunk: bytes, source: SoundFormat) -> bytes:
    """Return a whole recording in our kind. Raises ``ValueError`` like ``Converter``."""
    converter = Converter(source)
    step = source.rate_hz * source.channels * np.dtype(source.kind).itemsize
    parts = (converter.convert(chunk[at : at + step]) for at in range(0, len(chunk), step))
    return b"".join(parts) + converter.end()


def level_of(pcm: bytes) -> float:
    """Return the root mean square of samples of our kind, 0 to 1."""
    if len(pcm) < 2:
        return 0.0
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], dtype="<i2").astype(np.float64) / 32768.0
    return float(np.sqrt(np.mean(samples**2)))


def _to_pcm(samples: NDArray[Any]) -> bytes:
    values: bytes = (np.clip(samples, -1.0, 1.0) * 32767.0).round().astype("<i2").tobytes()
    return values


@lru_cache(maxsize=8)
def _filters(up: int, down: int) -> NDArray[np.float64]:
    """Return one row of weights for each place an output may have between two inputs."""
    narrow = max(1.0, down / up)  # going down, the filter reaches further and passes less
    half = int(np.ceil(_REACH * narrow))
    taps = np.arange(-half + 1, half + 1)
    offsets = taps[None, :] - np.arange(up)[:, None] / up
    weights = np.sinc(0.94 * offsets / narrow) * _kaiser(offsets / half)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def _kaiser(place: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the Kaiser window (beta 7) at places from -1 to 1; nothing beyond."""
    inside = np.clip(1.0 - place**2, 0.0, 1.0)
    return np.asarray(np.where(np.abs(place) < 1, np.i0(7.0 * np.sqrt(inside)) / np.i0(7.0), 0.0))
