"""Sound as Whisper takes it: the log of its energy in 80 bands, every 10 ms (Radford et al. 2022, 2.2)."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np

from coach.ears.engine.weights import Floats
from coach.ears.samples import RATE_HZ

BANDS: Final = 80
HOP: Final = 160
"""Samples of one frame."""
_WINDOW: Final = 400
_DEPTH: Final = 8.0  # powers of ten under the loudest that are told apart


def log_mel(samples: Floats) -> Floats:
    """Return bands by frames, one for each 10 ms begun, of samples between -1 and 1."""
    padded = np.pad(np.pad(samples, (0, HOP)), _WINDOW // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP]
    hann = np.hanning(_WINDOW + 1)[:-1].astype(np.float32)
    energy = np.abs(np.fft.rfft(frames * hann, axis=-1)[:-1]).astype(np.float32) ** 2
    logs = np.log10(np.maximum(_filters() @ energy.T, 1e-10))
    scaled: Floats = ((np.maximum(logs, logs.max() - _DEPTH) + 4.0) / 4.0).astype(np.float32)
    return scaled


@cache
def _filters() -> Floats:
    """Return triangles evenly spaced on Slaney's mel scale, each of the same area."""
    points = np.linspace(0.0, 45.245640471924965, BANDS + 2)  # up to 8 kHz
    hertz = np.where(
        points < 15.0,
        points * 200.0 / 3.0,
        1000.0 * np.exp((points - 15.0) * np.log(6.4) / 27.0),
    )
    bins = np.fft.rfftfreq(_WINDOW, 1.0 / RATE_HZ)
    slopes = hertz[:, None] - bins[None, :]
    widths = np.diff(hertz)[:, None]
    triangles = np.maximum(0.0, np.minimum(-slopes[:-2] / widths[:-1], slopes[2:] / widths[1:]))
    filters: Floats = (triangles * 2.0 / (hertz[2:] - hertz[:-2])[:, None]).astype(np.float32)
    return filters
