"""Finds a recording in the raw bytes of files, as the samples that could have been written of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from bench.sound_measures import resampled

KINDS = ("<i2", "<f4")
RATES_HZ = (16_000, 48_000)
"""Ours, and a device's own."""

LIKE = 0.5
"""A copy correlates above 0.9, also after another rate; what is none stays below 0.2."""

_SLICE_S = 1.0


def holds_sound(raw: bytes, samples: np.ndarray, rate_hz: int) -> bool:
    """Return whether any second of the recording stands in these bytes, in our kind or a device's own."""
    for wanted_hz in RATES_HZ:
        pieces = [
            resampled(piece, rate_hz, wanted_hz) for piece in _loudest_slices(samples, rate_hz)
        ]
        for signal in _readings(raw):
            if any(_best_likeness(signal, piece) > LIKE for piece in pieces):
                return True
    return False


def files_with_sound(samples: np.ndarray, rate_hz: int, folder: Path) -> tuple[Path, ...]:
    """Return every file under a folder that holds part of the recording."""
    return tuple(
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and holds_sound(path.read_bytes(), samples, rate_hz)
    )


def _loudest_slices(samples: np.ndarray, rate_hz: int) -> list[np.ndarray]:
    """Return two seconds with the most sound in them: whatever is kept holds one of them."""
    size = int(_SLICE_S * rate_hz)
    slices = [samples[at : at + size].astype(float) for at in range(0, len(samples) - size, size)]
    return sorted(slices, key=lambda each: -float(np.sum(each**2)))[:2]


def _readings(raw: bytes) -> Iterator[np.ndarray]:
    """Read the bytes as each kind of sample, from each byte such a sample may begin at."""
    for kind in KINDS:
        width = np.dtype(kind).itemsize
        for start in range(width):
            whole = raw[start : start + (len(raw) - start) // width * width]
            with np.errstate(all="ignore"):
                signal = np.frombuffer(whole, kind).astype(float)
            if len(signal):
                yield np.clip(np.nan_to_num(signal), -4e9, 4e9)


def _best_likeness(signal: np.ndarray, piece: np.ndarray) -> float:
    """Return the highest normalised correlation of a piece with any place of a signal."""
    if len(signal) < len(piece):
        return 0.0
    best, step = 0.0, 1 << 18
    for at in range(0, max(1, len(signal) - len(piece)), step):
        part = signal[at : at + step + len(piece)]
        if len(part) < len(piece):
            break
        size = 1 << (len(part) + len(piece)).bit_length()
        found = np.fft.irfft(np.fft.rfft(part, size) * np.conj(np.fft.rfft(piece, size)), size)
        found = found[: len(part) - len(piece) + 1]
        energy = np.concatenate([[0.0], np.cumsum(part**2)])
        here = energy[len(piece) :] - energy[: -len(piece)]
        floor = 1e-9 * energy[-1] + 1e-12
        likeness = found / np.sqrt(np.maximum(here, floor) * float(np.sum(piece**2)))
        best = max(best, float(likeness.max()))
    return best
