"""People, lines and engines for tests that speak."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import numpy as np

from coach.errors import VoiceError
from coach.library.model import Persona, PersonaId, TemperamentId, VoiceSketch
from coach.voice.render import render
from coach.voice.types import Availability, Engine, Manner, Samples, Spoken, Utterance
from coach.voice.worker import Worker


def make_persona(
    persona_id: str = "ada-finch",
    *,
    about: str = "Keeps bees. She says things once.",
    sounds: str = "mid",
    pace: str = "even",
    warmth: float = 50,
    age: int = 44,
) -> Persona:
    return Persona(
        id=PersonaId(persona_id),
        name="Ada Finch",
        say_name="AY-da FINCH",
        age=age,
        about=about,
        voice=VoiceSketch(sounds=sounds, pace=pace, warmth=warmth),
        temperament=TemperamentId("anxious"),
    )


def sound_of(engine: Engine, utterance: Utterance) -> tuple[Samples, int]:
    """The finished line and its rate in Hz."""
    sound = render(engine, utterance)
    return sound.samples, sound.rate_hz


class Tone:
    """An engine that hums at the pitch asked, ``letter_s`` for each letter of a line."""

    def __init__(self, name: str = "tone", *, letter_s: float = 0.1) -> None:
        self.name = name
        self.letter_s = letter_s
        self.said: list[str] = []

    def availability(self) -> Availability:
        return Availability(ready=True)

    def speak(self, words: str, manner: Manner) -> Spoken:
        self.said.append(words)
        seconds = self.letter_s * sum(char.isalnum() for char in words) / manner.rate
        at = np.arange(int(seconds * 16_000)) / 16_000
        hum = 0.3 * np.sin(2 * np.pi * manner.f0_hz * at)
        return Spoken(samples=hum.astype(np.float32), rate_hz=16_000)

    @property
    def memory_mb(self) -> float:
        return 0.0

    def rest(self) -> None:
        return

    def close(self) -> None:
        return


class Foreign:
    """An engine in a process of its own that runs any command; to hang, die and babble for real."""

    name = "foreign"

    def __init__(self, script: str, *, answer_within_s: float = 0.6) -> None:
        self.worker = Worker([sys.executable, "-c", script], answer_within_s=answer_within_s)

    def availability(self) -> Availability:
        return Availability(ready=True)

    def speak(self, words: str, manner: Manner) -> Spoken:
        samples, rate_hz, _ = self.worker.ask_for_sound({"do": "speak", "words": words})
        return Spoken(samples=samples, rate_hz=rate_hz)

    @property
    def memory_mb(self) -> float:
        return self.worker.memory_mb

    def rest(self) -> None:
        self.worker.rest()

    def close(self) -> None:
        self.worker.close()


class Missing(Tone):
    """An engine this computer does not have."""

    def availability(self) -> Availability:
        return Availability(ready=False, reason="There is no voice of that kind here.")

    def speak(self, words: str, manner: Manner) -> Spoken:
        raise VoiceError("not reached")


def running_children() -> set[int]:
    """The processes this one has started and that still run, as Linux lists them."""
    found: set[int] = set()
    for task in Path(f"/proc/{os.getpid()}/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a thread that has ended meanwhile
            found.update(map(int, (task / "children").read_text().split()))
    return found
