"""The values voices work with, and what an engine must be able to do.

A line goes ``Utterance`` (who says what, how upset) -> ``Manner`` (the same for every engine:
speed, pitch, loudness) -> ``Spoken`` (samples from one engine) -> ``Rendering`` (a file).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from coach.library.model import Channel

Samples = NDArray[np.float32]
Register = Literal["deep", "light"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How one person sounds at an ordinary moment.

    ``f0_hz`` is the middle of the voice's melody; ``tract`` scales its resonances (1 for an
    average woman, about 0.86 for an average man); ``rate`` is 1 for an even pace; ``timbre``
    from 0 to 1 picks among the voices an engine has of this register.
    """

    id: str
    register: Register
    f0_hz: float
    tract: float
    rate: float
    brightness_db: float
    timbre: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One line to be said: ``heat`` from 0 (calm) to 100 (furious), ``rate`` below 1 is slower.

    ``line_id`` is the caller's own name for the line; it changes nothing about the sound.
    """

    text: str
    voice: Voice
    heat: float = 30.0
    channel: Channel = "counter"
    rate: float = 1.0
    line_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a line is to be said, voice and feeling together, in units every engine shares.

    ``pause`` scales silences; ``loudness_db`` is the level of the voiced parts against full scale.
    """

    register: Register
    timbre: float
    rate: float
    f0_hz: float
    tract: float
    brightness_db: float
    loudness_db: float
    pause: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What an engine made: mono samples from -1 to 1, and what it left for the effects to do.

    ``play_at`` is how many times as fast the samples are to be played, which moves resonances,
    pitch and pace together; ``tempo_left`` then changes pace alone. An engine that does everything
    itself leaves both at 1.
    """

    samples: Samples
    rate_hz: int
    play_at: float = 1.0
    tempo_left: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """A line as a mono 16-bit WAV file, ready to play."""

    path: Path
    seconds: float
    engine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """Whether an engine can speak on this computer, and if not why, in words for the screen."""

    ready: bool
    reason: str = ""


class Engine(Protocol):
    """One way of making speech. Called from one thread at a time, except ``close``."""

    @property
    def name(self) -> str:
        """The name settings and cached files use."""
        ...

    def availability(self) -> Availability:
        """Say whether it can speak here; may take seconds the first time, never raises."""
        ...

    def speak(self, words: str, manner: Manner) -> Spoken:
        """Say one piece of cleaned text; raises ``VoiceError`` and may be asked again."""
        ...

    def close(self) -> None:
        """End every process it started, also while another thread waits in ``speak``."""
        ...
