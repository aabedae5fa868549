"""Recordings of somebody with what they say, and rows of figures beside their bars."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.ears.samples import RATE_HZ
from coach.ears.wav_file import read_wav

Samples = NDArray[np.float64]

missed: list[str] = []
"""The rows that did not reach their bar in this run."""


@dataclass(frozen=True)
class Recording:
    """A recording of somebody, in our kind of samples, with what they say."""

    name: str
    words: str
    pcm: bytes

    @property
    def samples(self) -> Samples:
        return np.frombuffer(self.pcm, "<i2").astype(np.float64) / 32768


def recordings_in(folder: Path, every: int) -> list[Recording]:
    """Return each so manieth of the recordings named in ``speech.tsv``."""
    with (folder / "speech.tsv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))[::every]
    return [
        Recording(row["file"], row["transcript"], read_wav(folder / "wav" / row["file"]))
        for row in rows
    ]


def trimmed(samples: Samples) -> Samples:
    """Cut to the first and last hundredth of a second within 30 dB of the loudest, by level alone."""
    step = RATE_HZ // 100
    frames = samples[: len(samples) // step * step].reshape(-1, step)
    level = np.sqrt(np.mean(frames**2, axis=1))
    loud = np.flatnonzero(level > level.max() * 10 ** (-30 / 20))
    return samples[loud[0] * step : (loud[-1] + 1) * step]


def say(row: str, found: str, bar: str, *, holds: bool) -> None:
    """Print a figure beside its bar, and remember whether it was reached."""
    if not holds:
        missed.append(row)
    print(f"{'ok  ' if holds else 'MISS'} {row:<46} {found:<34} bar {bar}", flush=True)
