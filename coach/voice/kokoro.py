"""The neural engine: Kokoro-82M in 8 bits, which can act; needs no network and no graphics card."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

import msgspec
import numpy as np

from coach.errors import VoiceError
from coach.voice.types import Availability, Manner, Register, Spoken
from coach.voice.worker import Worker, worker_command
from coach.words import translate

_READY_WITHIN_S: Final = 40.0
"""For one piece of up to 280 letters, the start included, on a slow and busy machine."""

_FURTHEST_SIZE: Final = (0.90, 1.10)  # playing faster or slower than this sounds like a tape
_SIZE: Final[dict[Register, float]] = {"deep": 0.87, "light": 1.0}
# The model counts in frames of 25 ms. Rounding makes it a little quicker or slower than asked (three
# lines, two blends), and beyond the last of these it rounds the sounds of two frames, most of the
# unstressed ones, to one: "you said" became "said". What is quicker still is left to the effects.
_ASKED: Final = (0.75, 0.85, 1.0, 1.1, 1.15)
_COMES: Final = (0.735, 0.885, 1.0, 1.058, 1.085)
_ENERGY_CALM, _ENERGY_FURY = -0.2, 1.2  # on the model's own energy curve


class Base(NamedTuple):
    """One published voice over three lines: its median pitch, its pace next to others, its register."""

    f0_hz: float
    pace: float
    register: Register


BASES: Final[dict[str, Base]] = {
    "af_alloy": Base(141.0, 0.95, "light"),
    "af_aoede": Base(180.0, 1.03, "light"),
    "af_bella": Base(197.0, 0.96, "light"),
    "af_heart": Base(196.0, 1.04, "light"),
    "af_jessica": Base(209.0, 1.09, "light"),
    "af_kore": Base(153.0, 1.03, "light"),
    "af_nova": Base(158.0, 0.98, "light"),
    "af_river": Base(180.0, 1.08, "light"),
    "af_sarah": Base(190.0, 0.94, "light"),
    "af_sky": Base(163.0, 0.97, "light"),
    "am_adam": Base(114.0, 1.01, "deep"),
    "am_echo": Base(108.0, 0.95, "deep"),
    "am_eric": Base(158.0, 1.08, "deep"),
    "am_fenrir": Base(142.0, 1.08, "deep"),
    "am_liam": Base(119.0, 1.06, "deep"),
    "am_michael": Base(113.0, 0.92, "deep"),
    "am_onyx": Base(84.0, 0.95, "deep"),
    "am_puck": Base(112.0, 1.07, "deep"),
    "bf_alice": Base(226.0, 1.00, "light"),
    "bf_emma": Base(178.0, 1.00, "light"),
    "bf_isabella": Base(206.0, 0.99, "light"),
    "bf_lily": Base(187.0, 0.99, "light"),
    "bm_daniel": Base(129.0, 1.03, "deep"),
    "bm_fable": Base(116.0, 0.95, "deep"),
    "bm_george": Base(141.0, 0.90, "deep"),
    "bm_lewis": Base(91.0, 0.90, "deep"),
    "ef_dora": Base(175.0, 1.31, "light"),
    "em_alex": Base(133.0, 1.26, "deep"),
    "ff_siwis": Base(212.0, 1.05, "light"),
    "hf_alpha": Base(216.0, 0.88, "light"),
    "hf_beta": Base(185.0, 0.98, "light"),
    "hm_omega": Base(130.0, 0.88, "deep"),
    "hm_psi": Base(143.0, 0.90, "deep"),
    "if_sara": Base(229.0, 1.12, "light"),
    "im_nicola": Base(100.0, 1.09, "deep"),
    "pf_dora": Base(177.0, 1.26, "light"),
    "pm_alex": Base(134.0, 1.23, "deep"),
}
"""The published voices that come with the program; the first letter says where each is from."""


class Kokoro:
    """Says a line with pitch, melody, effort and pace as asked, and knows when each word comes."""

    name = "neural"

    def __init__(self, *, answer_within_s: float = _READY_WITHIN_S) -> None:
        self._worker = Worker(worker_command("kokoro"), answer_within_s=answer_within_s)

    @property
    def memory_mb(self) -> float:
        """The most memory its process has had; 0 when not known."""
        return self._worker.memory_mb

    def availability(self) -> Availability:
        """Say whether its files are whole and its process answers; about a second, once."""
        try:
            self._worker.ask({"do": "voices"})
        except VoiceError as error:
            return Availability(ready=False, reason=_in_words(error))
        return Availability(ready=True)

    def speak(self, words: str, manner: Manner) -> Spoken:
        """Say it; pitch, melody and effort are the model's, and pace as far as it can be quick."""
        f0_hz, pace, tract = of_blend(manner.like)
        size = float(np.clip(manner.tract / tract, *_FURTHEST_SIZE))
        level = manner.f0_hz / (f0_hz * size)
        wanted = manner.rate / (pace * size)
        speed = float(np.interp(wanted, _COMES, _ASKED))
        samples, rate_hz, answer = self._worker.ask_for_sound(
            {
                "do": "speak",
                "words": words,
                "like": "+".join(manner.like),
                "speed": speed,
                "pitch": level * f0_hz ** (1.0 - manner.pitch_range),
                "range": manner.pitch_range,
                "energy": _ENERGY_CALM + (_ENERGY_FURY - _ENERGY_CALM) * manner.energy,
            }
        )
        times = msgspec.convert(answer["times"], tuple[tuple[str, float, float], ...])
        return Spoken(
            samples=samples,
            rate_hz=rate_hz,
            play_at=size,
            tempo_left=wanted / float(np.interp(speed, _ASKED, _COMES)),
            words=times,
        )

    def rest(self) -> None:
        """Give its memory back until it is wanted again."""
        self._worker.rest()

    def close(self) -> None:
        """End the process."""
        self._worker.close()


def of_blend(names: tuple[str, ...]) -> tuple[float, float, float]:
    """Return the median pitch in Hz, the pace and the size of a blend of voices."""
    bases = [BASES[name] for name in names]
    sizes = [_SIZE[base.register] for base in bases]
    return (
        math.exp(sum(math.log(base.f0_hz) for base in bases) / len(bases)),
        sum(base.pace for base in bases) / len(bases),
        sum(sizes) / len(sizes),
    )


def _in_words(error: VoiceError) -> str:
    """Return why it cannot speak; the worker says so itself when a file is missing or damaged."""
    kind, _, words = (error.detail or "").partition(": ")
    if kind == "NoVoiceError":
        added_by = translate("coach", "They can be added from a file.")
        return f"{words} {added_by}"
    if kind == "DamagedVoiceError":
        mended_by = translate("coach", "Installing Evenkeel again mends it.")
        return f"{words} {mended_by}"
    return translate("coach", "The neural voice did not start on this computer.")
