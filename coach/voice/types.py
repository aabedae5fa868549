"""The values voices work with, and what an engine must be able to do.

A line goes ``Utterance`` (who says what, how upset) -> ``Manner`` (the same for every engine:
speed, pitch, loudness) -> ``Spoken`` (samples from one engine) -> ``Sound`` (the finished line,
and when each word is said) -> ``Rendering`` (a file).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from coach.library.model import Channel

Samples = NDArray[np.float32]
SaidWord = tuple[str, float, float]
"""A spoken word, and the seconds at which it begins and ends."""
Register = Literal["deep", "light"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How one person sounds at an ordinary moment.

    ``f0_hz`` is the middle of the voice's melody; ``tract`` scales its resonances (1 for an
    average woman, about 0.86 for an average man); ``rate`` is 1 for an even pace; ``timbre``
    from 0 to 1 picks among the voices an engine has of this register; ``like`` names the neural
    voices this one is a blend of, in equal parts.
    """

    id: str
    register: Register
    f0_hz: float
    tract: float
    rate: float
    brightness_db: float
    timbre: float
    like: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One line to be said: ``heat`` from 0 (calm) to 100 (furious), ``rate`` below 1 is slower.

    ``gentle`` takes loudness and sharpness out of anger; ``engine`` is the one wanted for this
    person, or nothing for whatever serves best. ``line_id`` is the caller's own name for the
    line; it changes nothing about the sound.
    """

    text: str
    voice: Voice
    heat: float = 30.0
    channel: Channel = "counter"
    rate: float = 1.0
    gentle: bool = False
    engine: str = ""
    line_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a line is to be said, voice and feeling together, in units every engine shares.

    ``pitch_range`` widens the melody (1 is the voice's own) and ``energy`` is vocal effort from 0
    to 1, for an engine that can; ``pause`` scales silences and ``breath`` is how much is heard of
    the breath taken in them, 0 to 1; ``loudness_db`` is the level of the voiced parts against
    full scale.
    """

    register: Register
    timbre: float
    like: tuple[str, ...]
    rate: float
    f0_hz: float
    pitch_range: float
    energy: float
    tract: float
    brightness_db: float
    loudness_db: float
    pause: float
    breath: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What an engine made: mono samples from -1 to 1, and what it left for the effects to do.

    ``play_at`` is how many times as fast the samples are to be played, which moves resonances,
    pitch and pace together; ``tempo_left`` then changes pace alone. An engine that does everything
    itself leaves both at 1. ``words`` are the words it said with the seconds, in these samples,
    at which each begins and ends; empty when the engine does not know.
    """

    samples: Samples
    rate_hz: int
    play_at: float = 1.0
    tempo_left: float = 1.0
    words: tuple[SaidWord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTime:
    """Letters ``start`` up to ``end`` of the written line, and the seconds in which they are said."""

    start: int
    end: int
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A finished line: samples at a rate, and its words in order."""

    samples: Samples
    rate_hz: int
    words: tuple[WordTime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """A line as a mono 16-bit WAV file, ready to play, and when its words are said.

    ``instead_of`` names the engine that should have said it and could not.
    """

    path: Path
    seconds: float
    engine: str
    words: tuple[WordTime, ...] = ()
    instead_of: str = ""


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

    @property
    def memory_mb(self) -> float:
        """The most memory its process has had, as it said itself; 0 when not known."""
        ...

    def availability(self) -> Availability:
        """Say whether it can speak here; may take seconds the first time, never raises."""
        ...

    def speak(self, words: str, manner: Manner) -> Spoken:
        """Say one piece of cleaned text; raises ``VoiceError`` and may be asked again."""
        ...

    def rest(self) -> None:
        """End its processes for now, to give their memory back; the next line starts them again."""
        ...

    def close(self) -> None:
        """End every process it started, also while another thread waits in ``speak``."""
        ...
