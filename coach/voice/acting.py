"""How feelings and people sound: the one table of heat, and a voice for each persona.

Every engine is given the same ``Manner``; an engine may act better than this, never otherwise.
"""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

import numpy as np

from coach.library.model import Persona
from coach.voice.types import Manner, Register, Utterance, Voice


class Acting(NamedTuple):
    """One row: at this heat, how fast, how high, how loud, how bright, how long the pauses."""

    heat: float
    rate: float
    pitch: float
    loudness_db: float
    brightness_db: float
    pause: float


# Between rows the values are interpolated, so a small change of heat is a small change of sound.
# Anger is faster, higher, louder, and brighter above 1 kHz (Banse and Scherer 1996, "Acoustic
# profiles in vocal emotion expression"); the amounts were chosen by ear on the light engine.
ACTING = (
    #      heat  rate  pitch  loud   bright pause
    Acting(0.0, 0.92, 0.94, -24.0, 0.0, 1.30),  # calm
    Acting(30.0, 1.00, 1.00, -21.0, 0.5, 1.00),  # an ordinary moment
    Acting(55.0, 1.07, 1.06, -19.5, 2.0, 0.85),  # annoyed
    Acting(80.0, 1.15, 1.13, -18.0, 4.0, 0.70),  # angry
    Acting(100.0, 1.24, 1.20, -16.5, 6.0, 0.55),  # furious
)

_F0_HZ = {
    ("deep", "low"): 92.0,
    ("deep", "mid"): 110.0,
    ("deep", "high"): 130.0,
    ("light", "low"): 162.0,
    ("light", "mid"): 190.0,
    ("light", "high"): 222.0,
}
_TRACT: dict[Register, float] = {"deep": 0.87, "light": 1.0}
_TRACT_OF_SOUND = {"low": -0.03, "mid": 0.0, "high": 0.03}
_PACE = {"slow": 0.91, "even": 1.0, "quick": 1.09}
_SHE = re.compile(r"\b(she|her|hers|herself)\b", re.IGNORECASE)
_HE = re.compile(r"\b(he|him|his|himself)\b", re.IGNORECASE)


def acting_at(heat: float) -> Acting:
    """Return the row for a heat from 0 to 100, interpolated; beyond the ends, the ends."""
    heats = [row.heat for row in ACTING]
    at = float(np.clip(heat, heats[0], heats[-1]))
    return Acting(*(float(np.interp(at, heats, column)) for column in zip(*ACTING, strict=True)))


def manner_of(utterance: Utterance) -> Manner:
    """Return how this line is to be said: the person, moved by how upset they are.

    Heat counts in whole degrees here, which nobody can hear and which lets a line said twice at
    nearly the same heat be one sound file.
    """
    voice, acting = utterance.voice, acting_at(round(utterance.heat))
    return Manner(
        register=voice.register,
        timbre=voice.timbre,
        rate=voice.rate * acting.rate * utterance.rate,
        f0_hz=voice.f0_hz * acting.pitch,
        tract=voice.tract,
        brightness_db=voice.brightness_db + acting.brightness_db,
        loudness_db=acting.loudness_db,
        pause=acting.pause / utterance.rate,
    )


def voice_of(persona: Persona) -> Voice:
    """Return the voice of a person, always the same one for the same persona.

    Height and pace come from the author's sketch, register from the pronouns the author used,
    age lowers a light voice, lifts an old deep one and slows both; warmth takes away edge. What
    is left to chance is drawn from the persona's id, so that two people with one sketch differ.
    """
    luck = _luck(persona.id, count=4)
    register = _register_of(persona, coin=luck[0])
    sketch = persona.voice
    years = float(np.clip(persona.age, 16, 90))
    ageing = 1.0 + (0.003 * (40.0 - years) if register == "light" else 0.004 * max(0, years - 60))
    slowing = 1.0 - 0.003 * max(0.0, years - 55.0)
    return Voice(
        id=persona.id,
        register=register,
        f0_hz=_F0_HZ[register, sketch.sounds] * ageing * (1.0 + 0.06 * (2 * luck[1] - 1)),
        tract=_TRACT[register] + _TRACT_OF_SOUND[sketch.sounds] + 0.025 * (2 * luck[2] - 1),
        rate=_PACE[sketch.pace] * slowing,
        brightness_db=2.0 - sketch.warmth / 25.0,
        timbre=luck[3],
    )


def _register_of(persona: Persona, *, coin: float) -> Register:
    """Read deep or light from the author's pronouns; without any, from the sketch."""
    written = " ".join((persona.about, *persona.habits, *persona.never))
    she, he = len(_SHE.findall(written)), len(_HE.findall(written))
    if she != he:
        return "light" if she > he else "deep"
    if persona.voice.sounds == "mid":
        return "light" if coin < 0.5 else "deep"
    return "light" if persona.voice.sounds == "high" else "deep"


def _luck(persona_id: str, *, count: int) -> list[float]:
    """Return numbers from 0 up to 1 that depend on the id alone."""
    digest = hashlib.sha256(persona_id.encode()).digest()
    return [int.from_bytes(digest[2 * n : 2 * n + 2]) / 65536 for n in range(count)]
