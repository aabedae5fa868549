"""The same recordings made worse: by other devices, from further away, too loud, in noise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from bench.ears_recordings import Recording, Samples
from bench.ears_sounds import hiss, pcm_of
from bench.sound_measures import resampled, word_errors
from coach.ears.activity import spans_of
from coach.ears.recogniser import Recogniser
from coach.ears.reply import transcribed
from coach.ears.samples import RATE_HZ, SoundFormat, converted


def worse(recordings: list[Recording], recogniser: Recogniser) -> None:
    """Word errors of the whole path under each condition; no bar is set."""
    for name, change in _CHANGES.items():
        errors = written = 0
        for each in recordings:
            pcm = change(each.samples)
            heard = transcribed(recogniser, pcm, spans_of(pcm)).text
            wrong, count = word_errors(heard, each.words)
            errors, written = errors + wrong, written + count
        print(f"     word errors, {name:<33} {100 * errors / written:.1f} %", flush=True)


def _at_rate(rate_hz: int, channels: int) -> Callable[[Samples], bytes]:
    def change(samples: Samples) -> bytes:
        there = np.repeat(resampled(samples, RATE_HZ, rate_hz), channels)
        return converted(pcm_of(there), SoundFormat(rate_hz=rate_hz, channels=channels))

    return change


def _louder(gain_db: float) -> Callable[[Samples], bytes]:
    return lambda samples: pcm_of(samples * 10 ** (gain_db / 20))


def _in_noise(
    make: Callable[[np.random.Generator, float], Samples], under_db: float
) -> Callable[[Samples], bytes]:
    def change(samples: Samples) -> bytes:
        noise = make(np.random.default_rng(1), len(samples) / RATE_HZ)[: len(samples)]
        level = np.sqrt(np.mean(samples**2) / np.mean(noise**2)) * 10 ** (-under_db / 20)
        return pcm_of(samples + np.pad(noise, (0, len(samples) - len(noise))) * level)

    return change


def _eight_bits(samples: Samples) -> bytes:
    raw = (np.clip(samples, -1, 1) * 127 + 128).round().astype("u1").tobytes()
    return converted(raw, SoundFormat(kind="u1"))


def _white(rng: np.random.Generator, seconds: float) -> Samples:
    return rng.standard_normal(int(seconds * RATE_HZ))


_CHANGES: Final[dict[str, Callable[[Samples], bytes]]] = {
    "as they are": pcm_of, "8 kHz": _at_rate(8_000, 1), "44.1 kHz, stereo": _at_rate(44_100, 2),
    "48 kHz": _at_rate(48_000, 1), "8 bits": _eight_bits, "30 dB less": _louder(-30),
    "40 dB less": _louder(-40), "clipped by 20 dB": _louder(20),
    "a fan 20 dB below": _in_noise(hiss, 20), "a fan 10 dB below": _in_noise(hiss, 10),
    "white noise 10 dB below": _in_noise(_white, 10),
}  # fmt: skip
