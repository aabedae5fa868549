"""How feelings and people sound: the one table of heat, and a voice for each persona.

Every engine is given the same ``Manner``; an engine may act better than this, never otherwise.
"""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

import numpy as np

from coach.library.model import Persona, PersonaId, TemperamentId, VoiceSketch
from coach.voice.types import Manner, Register, Utterance, Voice
from coach.words import translate


class Acting(NamedTuple):
    """One row: what this heat does to a voice; see ``Manner`` for the units."""

    heat: float
    rate: float
    pitch: float
    pitch_range: float
    energy: float
    loudness_db: float
    brightness_db: float
    pause: float
    breath: float


# Between rows the values are interpolated, so a small change of heat is a small change of sound.
# Anger is faster, higher, wider in melody, louder, and brighter above 1 kHz (Banse and Scherer
# 1996, "Acoustic profiles in vocal emotion expression"); the amounts were chosen by ear.
ACTING = (
    #      heat  rate  pitch range energy loud  bright pause breath
    Acting(0.0, 0.92, 0.94, 0.90, 0.0, -24.0, 0.0, 1.30, 0.0),  # calm
    Acting(30.0, 1.00, 1.00, 1.00, 0.1, -21.0, 0.5, 1.00, 0.15),  # an ordinary moment
    Acting(55.0, 1.07, 1.06, 1.10, 0.4, -19.5, 2.0, 0.85, 0.4),  # annoyed
    Acting(80.0, 1.15, 1.13, 1.20, 0.7, -18.0, 4.0, 0.70, 0.7),  # angry
    Acting(100.0, 1.20, 1.20, 1.30, 1.0, -16.5, 6.0, 0.55, 1.0),  # furious
)

# What a gentle start leaves of anger: never louder than an ordinary moment, never sharp. Pace and
# melody still tell how upset somebody is.
_GENTLE = Acting(100.0, 1.20, 1.20, 1.10, 0.2, -21.0, 0.5, 1.30, 0.3)

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
UNCAST: dict[Register, tuple[tuple[str, ...], ...]] = {
    "deep": (("bm_george",), ("bm_lewis", "am_onyx"), ("bm_fable", "am_michael"), ("bm_daniel",)),
    "light": (("bf_emma",), ("bf_isabella",), ("bf_alice", "af_heart"), ("bf_lily",)),
}
_PACE = {"slow": 0.91, "even": 1.0, "quick": 1.09}
_SHE = re.compile(r"\b(she|her|hers|herself)\b", re.IGNORECASE)
_HE = re.compile(r"\b(he|him|his|himself)\b", re.IGNORECASE)


COACH = Persona(
    id=PersonaId("coach"),
    name=translate("coach", "Your coach"),
    say_name="your COACH",
    age=45,
    about=translate("coach", "Says how it is done. She has stood behind a counter herself."),
    voice=VoiceSketch(
        sounds="mid", pace="even", warmth=70, pitch=182, size=0.97, like=("bf_emma", "bf_isabella")
    ),
    temperament=TemperamentId("warm"),
)
"""The coach's own voice, which no customer has."""


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
    if utterance.gentle:
        acting = Acting(*(min(pair) for pair in zip(acting, _GENTLE, strict=True)))
    return Manner(
        register=voice.register,
        timbre=voice.timbre,
        like=voice.like,
        rate=voice.rate * acting.rate * utterance.rate,
        f0_hz=voice.f0_hz * acting.pitch,
        pitch_range=acting.pitch_range,
        energy=acting.energy,
        tract=voice.tract,
        brightness_db=voice.brightness_db + acting.brightness_db,
        loudness_db=acting.loudness_db,
        pause=acting.pause / utterance.rate,
        breath=acting.breath,
    )


def voice_of(persona: Persona) -> Voice:
    """Return the voice of a person, always the same one for the same persona.

    Pitch, size and the voices blended are as cast in the persona's file. Where nobody was cast,
    height comes from the author's sketch, register from the pronouns the author used, age lowers
    a light voice and lifts an old deep one, and what is left to chance is drawn from the persona's
    id. Pace comes from the sketch and slows with age; warmth takes away edge.
    """
    luck = _luck(persona.id, count=4)
    register = _register_of(persona, coin=luck[0])
    sketch = persona.voice
    years = float(np.clip(persona.age, 16, 90))
    ageing = 1.0 + (0.003 * (40.0 - years) if register == "light" else 0.004 * max(0, years - 60))
    slowing = 1.0 - 0.003 * max(0.0, years - 55.0)
    f0_hz = _F0_HZ[register, sketch.sounds] * ageing * (1.0 + 0.06 * (2 * luck[1] - 1))
    tract = _TRACT[register] + _TRACT_OF_SOUND[sketch.sounds] + 0.025 * (2 * luck[2] - 1)
    uncast = UNCAST[register]
    return Voice(
        id=persona.id,
        register=register,
        f0_hz=sketch.pitch or f0_hz,
        tract=sketch.size or tract,
        like=sketch.like or uncast[int(luck[3] * len(uncast))],
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
