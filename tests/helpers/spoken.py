"""Somebody's spoken words for tests: the light voice at 16 kHz, and quiet around it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from coach.ears.samples import RATE_HZ, SoundFormat, converted
from coach.voice.acting import manner_of, voice_of
from coach.voice.pico import Pico
from coach.voice.types import Utterance
from tests.helpers.voices import make_persona


@lru_cache(maxsize=32)
def spoken(words: str) -> bytes:
    """Return words said aloud from the first sound to the last: mono 16-bit samples at 16 kHz."""
    pico = Pico()
    said = pico.speak(words, manner_of(Utterance(text=words, voice=voice_of(make_persona()))))
    pico.close()
    loud = np.flatnonzero(np.abs(said.samples) > 0.01)
    sound = said.samples[loud[0] : loud[-1] + 1]
    pcm = (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()
    return converted(pcm, SoundFormat(rate_hz=said.rate_hz))


def quiet(seconds: float) -> bytes:
    """Return a quiet room."""
    noise = np.random.default_rng(4).standard_normal(int(seconds * RATE_HZ))
    return (noise * 8).astype("<i2").tobytes()
