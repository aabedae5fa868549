"""The light engine: SVOX Pico through py-nanotts, the same on every computer that has it."""

from __future__ import annotations

from coach.errors import VoiceError
from coach.voice.types import Availability, Manner, Spoken
from coach.voice.worker import ANSWER_WITHIN_S, Worker, worker_command
from coach.words import translate

# Median pitch at pitch 1.0, measured with bench/voices.py on a seventeen-word line.
_F0_HZ = {"en-GB": 176.0, "en-US": 168.0}
_EVEN_PACE = 0.95  # of Pico's own
_VOLUME = 0.5  # at 1.0 its peaks are cut flat


class Pico:
    """Makes six and more clearly different people out of two voices, by pitch and resonance."""

    name = "light"

    def __init__(self, *, answer_within_s: float = ANSWER_WITHIN_S) -> None:
        self._worker = Worker(worker_command("pico"), answer_within_s=answer_within_s)

    @property
    def memory_mb(self) -> float:
        """The most memory its process has had; 0 when not known."""
        return self._worker.memory_mb

    def availability(self) -> Availability:
        """Say whether the package is there and its process answers."""
        try:
            self._worker.ask({"do": "voices"})
        except VoiceError:
            return Availability(
                ready=False,
                reason=translate("coach", "The light voice is not part of this installation."),
            )
        return Availability(ready=True)

    def speak(self, words: str, manner: Manner) -> Spoken:
        """Say it; pitch and pace are exact, resonances follow by playing the samples slower."""
        voice = "en-US" if manner.timbre > 0.66 else "en-GB"
        samples, rate_hz, _ = self._worker.ask_for_sound(
            {
                "do": "speak",
                "words": words,
                "voice": voice,
                "speed": _EVEN_PACE * manner.rate / manner.tract,
                "pitch": manner.f0_hz / (_F0_HZ[voice] * manner.tract),
                "volume": _VOLUME,
            }
        )
        return Spoken(samples=samples, rate_hz=rate_hz, play_at=manner.tract)

    def rest(self) -> None:
        """End the process until it is wanted again."""
        self._worker.rest()

    def close(self) -> None:
        """End the process."""
        self._worker.close()
