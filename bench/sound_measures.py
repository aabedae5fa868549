"""Measuring speech: pitch, loudness, length, likeness of two recordings, words heard wrongly."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

Signal = NDArray[np.floating]

_VOICED = 0.01
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def spoken_seconds(samples: Signal, rate_hz: int) -> float:
    """Return the time from the first voiced sample to the last."""
    loud = np.flatnonzero(np.abs(samples) > _VOICED)
    return float(loud[-1] - loud[0]) / rate_hz if len(loud) else 0.0


def loudness_db(samples: Signal) -> float:
    """Return the level of the voiced samples against full scale."""
    voiced = samples[np.abs(samples) > _VOICED].astype(np.float64)
    return float(10 * np.log10(np.mean(voiced**2)))


def median_pitch_hz(samples: Signal, rate_hz: int) -> float:
    """Return the median pitch of the voiced frames (YIN: de Cheveigné and Kawahara 2002)."""
    window, hop = int(0.04 * rate_hz), int(0.02 * rate_hz)
    longest, shortest = rate_hz // 60, rate_hz // 500
    found = []
    for start in range(0, len(samples) - window - longest, hop):
        frame = samples[start : start + window + longest].astype(np.float64)
        if np.sqrt(np.mean(frame**2)) < _VOICED:
            continue
        lag = _period(frame, window, longest, shortest)
        if lag:
            found.append(rate_hz / lag)
    return float(np.median(found)) if found else 0.0


def _period(frame: Signal, window: int, longest: int, shortest: int) -> int:
    """Return the lag in samples at which a frame repeats, or 0."""
    size = 1 << (2 * window + longest).bit_length()
    spectrum = np.fft.rfft(frame, size)
    likeness = np.fft.irfft(spectrum * np.conj(np.fft.rfft(frame[:window], size)), size)[:longest]
    energy = np.concatenate([[0.0], np.cumsum(frame**2)])
    power = energy[window : window + longest] - energy[:longest]
    difference = power[0] + power - 2 * likeness
    running = np.cumsum(difference[1:])
    mean = np.ones(longest)
    mean[1:] = difference[1:] * np.arange(1, longest) / np.maximum(running, 1e-12)
    below = np.flatnonzero(mean[shortest:] < 0.15)
    if not len(below):
        return 0
    lag = int(below[0]) + shortest
    while lag + 1 < longest and mean[lag + 1] < mean[lag]:
        lag += 1
    return lag


def energy_above(samples: Signal, rate_hz: int, hz: float) -> float:
    """Return which part of the energy lies above a frequency."""
    power = np.abs(np.fft.rfft(samples)) ** 2
    frequencies = np.fft.rfftfreq(len(samples), 1 / rate_hz)
    return float(power[frequencies > hz].sum() / power.sum())


def resampled(samples: Signal, rate_hz: int, wanted_hz: int) -> Signal:
    """Return samples at another rate, by their spectrum."""
    length = round(len(samples) * wanted_hz / rate_hz)
    spectrum = np.fft.rfft(samples)
    bins = length // 2 + 1
    fitted = np.pad(spectrum[:bins], (0, max(0, bins - len(spectrum))))
    return np.fft.irfft(fitted, length) * (length / len(samples))


def best_correlation(recording: Signal, original: Signal) -> float:
    """Return the correlation of ``original`` with the stretch of ``recording`` most like it.

    The lag is found on the whole, the correlation is then taken over the whole original.
    """
    size = 1 << (len(recording) + len(original)).bit_length()
    likeness = np.fft.irfft(
        np.fft.rfft(recording, size) * np.conj(np.fft.rfft(original, size)), size
    )
    lag = int(np.argmax(likeness[: len(recording)]))
    part = recording[lag : lag + len(original)]
    part = np.pad(part, (0, len(original) - len(part)))
    if not np.any(part) or not np.any(original):
        return 0.0
    return float(np.corrcoef(part, original)[0, 1])


def word_error_rate(heard: str, written: str) -> float:
    """Return edits per written word, after dropping case and punctuation and spelling numbers."""
    errors, count = word_errors(heard, written)
    return errors / max(1, count)


def word_errors(heard: str, written: str) -> tuple[int, int]:
    """Return the edits between what was heard and what was written, and the words written."""
    reference = _words(written)
    return Levenshtein.distance(_words(heard), reference), len(reference)


def _words(text: str) -> list[str]:
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", text.lower().replace("’", "'"))
    plain = re.sub(r"[^a-z0-9' ]", " ", plain)
    found: list[str] = []
    for word in plain.split():
        found += _spelt(int(word)) if word.isdigit() else [word]
    return found


def _spelt(number: int) -> list[str]:
    """Return a number as it is read aloud; four digits from 1100 to 1999 are a year."""
    if number < 20:
        return [_SMALL[number]]
    if number < 100:
        return [_TENS[number // 10], *([_SMALL[number % 10]] if number % 10 else [])]
    if 1100 <= number < 2000 and number % 100:
        return [*_spelt(number // 100), *_spelt(number % 100)]
    for size, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            return [*_spelt(number // size), name, *(_spelt(rest) if rest else [])]
    return []


def mean_cepstrum(samples: Signal, rate_hz: int) -> NDArray[np.float64]:
    """Return the mean mel cepstrum of the voiced frames, 11 numbers: level and tilt left out.

    24 triangular bands from 100 to 5,000 Hz over frames of 32 ms (Davis and Mermelstein 1980).
    """
    size = int(0.032 * rate_hz)
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[:: size // 2]
    loud = frames[np.sqrt(np.mean(frames.astype(np.float64) ** 2, axis=1)) > 2 * _VOICED]
    power = np.abs(np.fft.rfft(loud * np.hanning(size), axis=1)) ** 2
    bands = np.log(power @ _mel_bands(size, rate_hz).T + 1e-10)
    place = (np.arange(24) + 0.5) * np.pi / 24
    return np.array([float(np.mean(bands @ np.cos(k * place))) for k in range(2, 13)])


def cepstral_distance(one: Signal, other: Signal) -> float:
    """Return how far two spectral envelopes are apart."""
    return float(np.sqrt(np.sum((one - other) ** 2)))


def _mel_bands(size: int, rate_hz: int) -> NDArray[np.float64]:
    """Return the weights of each frequency in each of 24 bands."""
    mel = np.linspace(*(2595 * np.log10(1 + hz / 700) for hz in (100.0, 5000.0)), 26)
    edges = 700 * (10 ** (mel / 2595) - 1)
    hz = np.fft.rfftfreq(size, 1 / rate_hz)
    up = (hz - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    down = (edges[2:, None] - hz) / (edges[2:] - edges[1:-1])[:, None]
    return np.clip(np.minimum(up, down), 0.0, None)
