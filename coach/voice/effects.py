"""What is done to samples after an engine made them: pitch, tempo, brightness, room, loudness.

Everything takes and returns mono samples from -1 to 1. Filters are applied to the whole line at
once through its spectrum, which needs no loop over samples and leaves no delay.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.library.model import Channel
from coach.voice.types import Samples

_SILENCE = 0.01  # below this a sample is room, not voice
_LIMIT_FROM = 0.7  # the limiter leaves everything below this as it is

Section = tuple[float, float, float, float, float]  # b0 b1 b2 a1 a2, with a0 = 1


def change_tempo(samples: Samples, tempo: float, rate_hz: int) -> Samples:
    """Make speech ``tempo`` times as fast, at the same pitch.

    WSOLA: frames of 30 ms are laid down again at another spacing, each taken where it continues
    best what is already there (Verhelst and Roelands 1993).
    """
    if abs(tempo - 1.0) < 1e-3 or len(samples) < rate_hz // 10:
        return samples
    frame = int(rate_hz * 0.03) // 2 * 2
    hop, reach = frame // 2, int(rate_hz * 0.008)
    length = int(len(samples) / tempo)
    source = np.concatenate([np.zeros(reach), samples, np.zeros(2 * frame + reach + hop)])
    window = np.hanning(frame + 2)[1:-1]
    out, weight = np.zeros(length + 2 * frame), np.full(length + 2 * frame, 1e-4)
    last = None
    for at in range(0, length, hop):
        start = int(at * tempo) + reach
        if last is not None:
            start += _best_shift(source, start, last + hop, frame=frame, reach=reach)
        out[at : at + frame] += source[start : start + frame] * window
        weight[at : at + frame] += window
        last = start
    return _single(out[:length] / weight[:length])


def _best_shift(
    source: NDArray[np.float64], start: int, natural: int, *, frame: int, reach: int
) -> int:
    """Return by how many samples to move ``start`` so that the frame goes on as ``natural`` does."""
    target = source[natural : natural + frame]
    around = source[start - reach : start + reach + frame]
    if len(target) < frame or len(around) < frame + 2 * reach:
        return 0
    likeness = np.correlate(around, target, "valid")
    energy = np.cumsum(np.concatenate([[0.0], around**2]))
    likeness /= np.sqrt(energy[frame:] - energy[:-frame] + 1e-9)
    return int(np.argmax(likeness)) - reach


def resample(samples: Samples, factor: float) -> Samples:
    """Return the sound played ``factor`` times as fast: shorter, and higher in every respect.

    Done by keeping as much of the spectrum as the new length can hold, so nothing aliases.
    """
    if abs(factor - 1.0) < 1e-4 or not len(samples):
        return samples
    edge = 256  # the spectrum sees the ends joined; padding keeps them apart
    padded = np.zeros(_quick_length(len(samples) + 2 * edge), np.float32)
    padded[edge : edge + len(samples)] = samples
    target = max(2, round(len(padded) / factor))
    spectrum = np.fft.rfft(padded)
    bins = target // 2 + 1
    fitted = (
        spectrum[:bins] if bins <= len(spectrum) else np.pad(spectrum, (0, bins - len(spectrum)))
    )
    changed = np.fft.irfft(fitted, target) * (target / len(padded))
    cut = round(edge / factor)
    return _single(changed[cut : cut + round(len(samples) / factor)])


def change_pitch(samples: Samples, ratio: float, rate_hz: int) -> Samples:
    """Raise the pitch ``ratio`` times in the same time; the voice's resonances move along."""
    if abs(ratio - 1.0) < 1e-3:
        return samples
    return change_tempo(resample(samples, ratio), 1.0 / ratio, rate_hz)


def brighten(samples: Samples, gain_db: float, rate_hz: int) -> Samples:
    """Lift (or lower) everything above 1 kHz, as a voice does when it strains (or murmurs)."""
    if abs(gain_db) < 0.05:
        return samples
    return _filtered(samples, (_high_shelf(1000.0, gain_db, rate_hz),), rate_hz)


def through(samples: Samples, channel: Channel, rate_hz: int) -> Samples:
    """Return the line as it arrives: down a telephone, across a counter, in the open."""
    if channel == "phone":
        return _filtered(samples, _telephone(rate_hz), rate_hz)
    if channel in ("counter", "on-site"):
        wet, decay_s = (0.20, 0.16) if channel == "counter" else (0.10, 0.07)
        return _convolved(samples, _room(rate_hz, decay_s=decay_s), wet=wet)
    return samples


def to_loudness(samples: Samples, level_db: float) -> Samples:
    """Bring the voiced parts to a level against full scale, with peaks rounded off, not clipped.

    Repeated, because rounding the peaks takes level away: without that, the loudest anger came
    out softer than the one below it.
    """
    for _ in range(5):
        voiced = samples[np.abs(samples) > _SILENCE]
        if not len(voiced):
            return samples
        level = float(np.sqrt(np.mean(voiced.astype(np.float64) ** 2)))
        samples = _limited(samples * np.float32(10 ** (level_db / 20) / level))
    return samples


def trimmed(samples: Samples, rate_hz: int) -> Samples:
    """Cut silence off both ends, leaving 20 ms, so that pauses are ours to set."""
    loud = np.flatnonzero(np.abs(samples) > _SILENCE)
    if not len(loud):
        return samples[:0]
    margin = rate_hz // 50
    return samples[max(0, loud[0] - margin) : loud[-1] + margin]


def breath(seconds: float, rate_hz: int, *, level: float) -> Samples:
    """Return a breath being taken in: soft noise that swells and stops, always the same one."""
    count = int(seconds * rate_hz)
    if count < rate_hz // 20:
        return np.zeros(count, np.float32)
    noise = _single(np.random.default_rng(7).standard_normal(count))
    air = _filtered(
        noise,
        (_pass(500.0, 0.7, rate_hz, low=False), _pass(3000.0, 0.6, rate_hz, low=True)),
        rate_hz,
    )
    swell = np.interp(np.linspace(0, 1, count), (0.0, 0.15, 0.7, 0.92, 1.0), (0, 0.2, 1, 0.5, 0))
    air = _single(air * swell)
    return _single(air * (level / max(1e-6, float(np.sqrt(np.mean(air**2))))))


def trim_start(samples: Samples, rate_hz: int) -> float:
    """Return how many seconds ``trimmed`` cuts off the beginning."""
    loud = np.flatnonzero(np.abs(samples) > _SILENCE)
    return max(0, int(loud[0]) - rate_hz // 50) / rate_hz if len(loud) else 0.0


def envelope(samples: Samples, rate_hz: int, *, steps_per_s: int = 20) -> NDArray[np.float32]:
    """Return how open a mouth would be, from 0 to 1, for each step of the line."""
    step = rate_hz // steps_per_s
    padded = np.pad(samples, (0, -len(samples) % step)).reshape(-1, step)
    level = np.sqrt(np.mean(padded**2, axis=1))
    loudest = float(np.percentile(level, 95)) if len(level) else 0.0
    return _single(np.clip(level / max(loudest, 1e-3), 0.0, 1.0))


def _quick_length(at_least: int) -> int:
    """Return a length a Fourier transform is quick at: 4, 5 or 6 times a power of two."""
    doublings = max(0, (at_least - 1).bit_length() - 3)
    return next(size << doublings for size in (4, 5, 6, 8) if size << doublings >= at_least)


def _single(values: NDArray[Any]) -> Samples:
    return np.asarray(values, dtype=np.float32)


def _limited(samples: Samples) -> Samples:
    size = np.abs(samples)
    room = 1.0 - _LIMIT_FROM
    rounded = np.sign(samples) * (_LIMIT_FROM + room * np.tanh((size - _LIMIT_FROM) / room))
    return _single(np.where(size > _LIMIT_FROM, rounded, samples))


def _filtered(samples: Samples, sections: tuple[Section, ...], rate_hz: int) -> Samples:
    """Apply biquads by multiplying spectra; the half second of padding holds their ringing."""
    length = _quick_length(len(samples) + rate_hz // 2)
    turn = np.exp(-2j * np.pi * np.arange(length // 2 + 1) / length)
    spectrum = np.fft.rfft(samples, length)
    for b0, b1, b2, a1, a2 in sections:
        spectrum *= (b0 + b1 * turn + b2 * turn**2) / (1 + a1 * turn + a2 * turn**2)
    return _single(np.fft.irfft(spectrum, length)[: len(samples)])


def _convolved(samples: Samples, response: Samples, *, wet: float) -> Samples:
    """Add a room's answer to the sound, its tail included."""
    whole = len(samples) + len(response)
    length = _quick_length(whole)
    answer = np.fft.irfft(np.fft.rfft(samples, length) * np.fft.rfft(response, length), length)
    return _single(np.pad(samples, (0, len(response))) + wet * answer[:whole])


@lru_cache(maxsize=8)
def _room(rate_hz: int, *, decay_s: float) -> Samples:
    """Return a small room: early echoes and a tail that falls by 60 dB in ``decay_s``."""
    count = int(rate_hz * decay_s)
    tail = np.random.default_rng(20).standard_normal(count) * 10 ** (-3 * np.arange(count) / count)
    tail[: rate_hz // 250] = 0.0
    for delay_ms, size in ((5, 4.0), (9, 3.0), (14, 2.2)):
        tail[int(rate_hz * delay_ms / 1000)] += size
    return _single(tail / np.sqrt(np.sum(tail**2)))


def _telephone(rate_hz: int) -> tuple[Section, ...]:
    """Return the band of a telephone line, 300 to 3,400 Hz (ITU-T G.712), 24 dB an octave."""
    steep = (0.541, 1.307)  # the two halves of a fourth-order Butterworth
    high = min(3400.0, 0.45 * rate_hz)
    return tuple(
        section
        for q in steep
        for section in (_pass(300.0, q, rate_hz, low=False), _pass(high, q, rate_hz, low=True))
    )


def _pass(corner_hz: float, q: float, rate_hz: int, *, low: bool) -> Section:
    """Return a second-order low-pass or high-pass (R. Bristow-Johnson, Audio EQ Cookbook)."""
    w = 2 * np.pi * corner_hz / rate_hz
    cos, alpha = float(np.cos(w)), float(np.sin(w)) / (2 * q)
    edge = (1 - cos) if low else (1 + cos)
    b0, b1 = edge / 2, edge if low else -edge
    a0 = 1 + alpha
    return b0 / a0, b1 / a0, b0 / a0, -2 * cos / a0, (1 - alpha) / a0


def _high_shelf(corner_hz: float, gain_db: float, rate_hz: int) -> Section:
    """Return a second-order high shelf of slope 1 (R. Bristow-Johnson, Audio EQ Cookbook)."""
    w = 2 * np.pi * corner_hz / rate_hz
    gain, cos = 10 ** (gain_db / 40), float(np.cos(w))
    slope = 2 * float(np.sqrt(gain)) * float(np.sin(w)) / float(np.sqrt(2))
    b0 = gain * ((gain + 1) + (gain - 1) * cos + slope)
    b1 = -2 * gain * ((gain - 1) + (gain + 1) * cos)
    b2 = gain * ((gain + 1) + (gain - 1) * cos - slope)
    a0 = (gain + 1) - (gain - 1) * cos + slope
    a1 = 2 * ((gain - 1) - (gain + 1) * cos)
    a2 = (gain + 1) - (gain - 1) * cos - slope
    return b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0
