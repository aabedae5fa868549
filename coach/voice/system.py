"""The computer's own voices: SAPI on Windows, NSSpeechSynthesizer on a Mac, espeak-ng on Linux.

Only espeak's driver changes pitch; for the others the effects do it, within what stays natural.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import msgspec
import numpy as np

from coach.errors import VoiceError
from coach.voice.types import Availability, Manner, Register, Spoken
from coach.voice.worker import ANSWER_WITHIN_S, Worker, worker_command
from coach.words import translate

_EVEN_WORDS_PER_MINUTE = 153.0
_NO_VOICE = translate("coach", "This computer has no speaking voice of its own.")

# espeak's variants that a recogniser understands best, with their median pitch in Hz at setting
# 50, and how steeply other settings change it next to the curve below (bench/voices.py).
_ESPEAK_VARIANTS: dict[Register, tuple[tuple[str, float, float], ...]] = {
    "deep": (("m6", 105.0, 1.02), ("m1", 97.5, 1.0), ("m2", 104.5, 1.09)),
    "light": (("f2", 204.0, 0.91), ("f3", 222.0, 0.85), ("f5", 213.0, 1.035)),
}
_ESPEAK_PITCH = (0, 10, 25, 40, 50, 60, 75, 99)
_ESPEAK_PITCH_LOG = (-0.410, -0.357, -0.228, -0.114, 0.0, 0.078, 0.233, 0.489)
# What lies beyond the ends of the curve is played faster or slower.
_ESPEAK_ENDS = (_ESPEAK_PITCH_LOG[0], _ESPEAK_PITCH_LOG[-1])

_TYPICAL_F0_HZ: dict[Register, float] = {"deep": 115.0, "light": 205.0}
_TYPICAL_TRACT: dict[Register, float] = {"deep": 0.87, "light": 1.0}
_FURTHEST_SHIFT = (0.86, 1.25)  # beyond these a shifted voice sounds like a tape


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemVoice:
    """A voice as the computer describes it; ``gender`` and ``language`` may be empty."""

    id: str
    name: str
    gender: str
    language: str


class System:
    """The computer's voices through pyttsx3, each line in a process that can be killed."""

    name = "system"

    def __init__(self, *, answer_within_s: float = ANSWER_WITHIN_S) -> None:
        self._worker = Worker(worker_command("system"), answer_within_s=answer_within_s)
        self._driver = ""
        self._voices: tuple[SystemVoice, ...] = ()

    @property
    def memory_mb(self) -> float:
        """The most memory its process has had; 0 when not known."""
        return self._worker.memory_mb

    def availability(self) -> Availability:
        """Say whether there is an English voice; asked afresh until there is one."""
        if not self._voices:
            try:
                answer = self._worker.ask({"do": "voices"})
                self._driver = str(answer["driver"])
                self._voices = english(msgspec.convert(answer["voices"], tuple[SystemVoice, ...]))
            except (VoiceError, KeyError, msgspec.ValidationError):
                return Availability(ready=False, reason=_NO_VOICE)
        if not self._voices:
            return Availability(
                ready=False, reason=translate("coach", "This computer has no English voice.")
            )
        return Availability(ready=True)

    def speak(self, words: str, manner: Manner) -> Spoken:
        """Say it with the voice nearest in register; what the driver cannot do is left over."""
        if not self._voices and not self.availability().ready:
            raise VoiceError(translate("coach", "A line could not be spoken."), _NO_VOICE)
        if self._driver == "espeak":
            return self._speak_espeak(words, manner)
        return self._speak_other(words, manner)

    def rest(self) -> None:
        """End the process until it is wanted again."""
        self._worker.rest()

    def close(self) -> None:
        """End the process."""
        self._worker.close()

    def _speak_espeak(self, words: str, manner: Manner) -> Spoken:
        variants = _ESPEAK_VARIANTS[manner.register]
        variant, base_hz, steepness = variants[int(manner.timbre * len(variants)) % len(variants)]
        stretch = manner.tract / _TYPICAL_TRACT[manner.register]
        setting_log = math.log(manner.f0_hz / (base_hz * stretch)) / steepness
        beyond = setting_log - float(np.clip(setting_log, *_ESPEAK_ENDS))
        stretch *= math.exp(beyond * steepness)
        samples, rate_hz, _ = self._worker.ask_for_sound(
            {
                "do": "speak",
                "words": words,
                "voice": f"{self._voices[0].id}+{variant}",
                "words_per_minute": round(_EVEN_WORDS_PER_MINUTE * manner.rate / stretch),
                "pitch": espeak_pitch(math.exp(setting_log - beyond)),
            }
        )
        return Spoken(samples=samples, rate_hz=rate_hz, play_at=stretch)

    def _speak_other(self, words: str, manner: Manner) -> Spoken:
        voice = nearest(self._voices, manner.register, manner.timbre)
        shift = float(np.clip(manner.f0_hz / _TYPICAL_F0_HZ[manner.register], *_FURTHEST_SHIFT))
        wanted = 175.0 * manner.rate / shift
        asked = sapi_words_per_minute(wanted) if self._driver == "sapi5" else wanted
        samples, rate_hz, _ = self._worker.ask_for_sound(
            {"do": "speak", "words": words, "voice": voice.id, "words_per_minute": round(asked)}
        )
        return Spoken(samples=samples, rate_hz=rate_hz, play_at=shift, tempo_left=wanted / asked)


def english(voices: tuple[SystemVoice, ...]) -> tuple[SystemVoice, ...]:
    """Return the English voices, British ones first; MBROLA's need files that are seldom there."""
    spoken = [
        voice
        for voice in voices
        if _language(voice).startswith("en") and not voice.id.startswith("mb/")
    ]
    return tuple(sorted(spoken, key=lambda voice: (_language(voice) != "en-gb", len(voice.id))))


def nearest(voices: tuple[SystemVoice, ...], register: Register, timbre: float) -> SystemVoice:
    """Return one of the voices whose described gender fits the register, else any."""
    wanted = "male" if register == "deep" else "female"
    fitting = [voice for voice in voices if _gender(voice) == wanted] or list(voices)
    return fitting[int(timbre * len(fitting)) % len(fitting)]


def espeak_pitch(ratio: float) -> int:
    """Return espeak's pitch setting, 0 to 99, that multiplies the pitch at 50 by ``ratio``."""
    return round(float(np.interp(math.log(ratio), _ESPEAK_PITCH_LOG, _ESPEAK_PITCH)))


def sapi_words_per_minute(wanted: float) -> float:
    """Return the pace nearest below that SAPI can keep: it has steps of a ninth, not words.

    The figures are pyttsx3's own (``pyttsx3/drivers/sapi5.py``, ``E_REG``).
    """
    step = math.floor(math.log(wanted / 156.63, 1.11))
    return 156.63 * 1.11 ** max(-10, min(10, step))


def _language(voice: SystemVoice) -> str:
    return voice.language.lower().replace("_", "-")


def _gender(voice: SystemVoice) -> str:
    described = voice.gender.lower()
    return "female" if "female" in described else "male" if "male" in described else ""
