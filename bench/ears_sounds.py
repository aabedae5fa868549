"""Rooms in which nobody speaks: silence, hiss, hum, a keyboard, music; made, so that they repeat."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]
RATE_HZ = 16_000
LEVELS_DB = (-60.0, -50.0, -40.0, -34.0)


def silence(rng: np.random.Generator, seconds: float) -> Samples:
    """Return the last bit of a converter."""
    return rng.integers(-1, 2, int(seconds * RATE_HZ)) / 32768


def hiss(rng: np.random.Generator, seconds: float) -> Samples:
    """Return noise that falls by 3 dB an octave, as a fan's does."""
    count = int(seconds * RATE_HZ)
    spectrum = np.fft.rfft(rng.standard_normal(count))
    spectrum /= np.sqrt(np.maximum(1.0, np.arange(len(spectrum))))
    return np.fft.irfft(spectrum, count)


def hum(rng: np.random.Generator, seconds: float) -> Samples:
    """Return mains at 50 Hz with its harmonics."""
    at = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    return sum(
        np.sin(2 * np.pi * 50 * k * at + rng.uniform(0, 6)) / k for k in (1, 2, 3, 4, 6, 8, 10)
    )


def keyboard(rng: np.random.Generator, seconds: float) -> Samples:
    """Return keys going down and up, four to nine a second."""
    made = np.zeros(int(seconds * RATE_HZ))
    at = 0.1
    while at < seconds - 0.1:
        for delay, size in ((0.0, 1.0), (float(rng.uniform(0.06, 0.1)), 0.5)):
            count = int(rng.uniform(0.006, 0.02) * RATE_HZ)
            click = rng.standard_normal(count) * np.exp(-np.linspace(0, 6, count))
            start = int((at + delay) * RATE_HZ)
            made[start : start + count] += size * click[: len(made) - start]
        at += float(rng.uniform(0.11, 0.25))
    return made


def music(rng: np.random.Generator, seconds: float) -> Samples:
    """Return plucked chords over a bass and a beat, without a voice."""
    made = np.zeros(int(seconds * RATE_HZ))
    for beat in np.arange(0, seconds - 0.6, 0.5):
        root = float(rng.choice([196.0, 220.0, 261.6, 174.6]))
        at = np.arange(int(0.9 * RATE_HZ)) / RATE_HZ
        chord = sum(
            np.sin(2 * np.pi * root * ratio * k * at) * np.exp(-at * (3 + k)) / k
            for ratio in (0.5, 1.0, 1.26, 1.5)
            for k in (1, 2, 3, 4)
        )
        drum = rng.standard_normal(len(at)) * np.exp(-at * 40)
        start = int(beat * RATE_HZ)
        made[start : start + len(at)] += (chord + drum)[: len(made) - start]
    return made


BACKGROUNDS: dict[str, Callable[[np.random.Generator, float], Samples]] = {
    "silence": silence, "hiss": hiss, "hum": hum, "keyboard": keyboard, "music": music,
}  # fmt: skip


def at_level(samples: Samples, level_db: float) -> Samples:
    """Bring a sound to a level against full scale; silence stays silence."""
    level = float(np.sqrt(np.mean(samples**2)))
    return samples if level < 1e-4 else samples * 10 ** (level_db / 20) / level


def mixed(one: Samples, other: Samples, at_s: float) -> Samples:
    """Add a sound to another from a moment on; what goes beyond its end is cut."""
    made, start = one.copy(), int(at_s * RATE_HZ)
    part = other[: len(made) - start]
    made[start : start + len(part)] += part
    return made


def pcm_of(samples: Samples) -> bytes:
    """Return samples as signed 16-bit bytes."""
    made: bytes = (np.clip(samples, -1, 1) * 32767).round().astype("<i2").tobytes()
    return made
