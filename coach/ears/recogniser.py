"""Spoken words to text with Whisper tiny.en, attached to SpeechRecognition, with no network.

SpeechRecognition's own Whisper methods load the model anew at each call and want the network for
the first; here one model stays warm behind a lock. CTranslate2 reads it where the edition has that
engine, numpy where it has not.
"""

from __future__ import annotations

import math
import os
import sys
import threading
import types
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from coach.ears.engine.tokens import most_tokens, repeats
from coach.ears.model_files import model_folder, unusable, verify_model
from coach.ears.samples import RATE_HZ, SoundFormat, converted, level_of
from coach.words import translate

_BEAM = 2  # five take a third more of the time in which somebody waits, for one word in 200
_QUIETEST = 3e-4  # root mean square of a digital near-silence, in which Whisper invents words
_NO_SPEECH = 0.6  # with the next, Whisper's own rule for "nobody spoke" (Radford et al. 2022, 4.5)
_UNLIKELY = -1.0
_GUESSED = 0.25  # and so unsure are the words it invents in noise, of which 0.1 is usual


Samples = npt.NDArray[np.float32]
Read = Callable[[Samples, bool], Iterable[Any]]
"""Takes samples between -1 and 1 and whether it is in a hurry; gives what faster-whisper calls segments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word heard, when (seconds from the start), and how sure the model was (0 to 1)."""

    text: str
    start_s: float
    end_s: float
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """What was heard; no text where nobody spoke. ``confidence`` is the mean over the words.

    A quick transcript has its text alone.
    """

    text: str
    words: tuple[Word, ...] = ()
    confidence: float = 0.0


class Hearing(Protocol):
    """Whatever turns mono signed 16-bit samples at 16 kHz into words."""

    def warm(self) -> None:
        """Load now what is needed; raises ``HearingError``."""
        ...

    def transcribe(self, pcm: bytes, *, quick: bool = False) -> Transcript:
        """Return what is said; ``quick`` may be less exact and text alone; or ``HearingError``."""
        ...


class Recogniser:
    """One warm model. ``transcribe`` may be called from any thread; calls wait for one another."""

    def __init__(
        self, folder: Path | None = None, *, threads: int = 2, in_numpy: bool | None = None
    ) -> None:
        """Take the model in a folder, or this edition's own; ``in_numpy`` even where CTranslate2 is."""
        self._folder = folder
        self._threads = threads
        self._in_numpy = find_spec("ctranslate2") is None if in_numpy is None else in_numpy
        self._lock = threading.Lock()
        self._recogniser: Any = None

    def warm(self) -> None:
        """Check and load the model now (about a second); raises ``HearingError``."""
        with self._lock:
            self._load()

    def transcribe(self, pcm: bytes, rate_hz: int = RATE_HZ, *, quick: bool = False) -> Transcript:
        """Return what is said in mono signed 16-bit little-endian samples.

        ``quick`` looks for one reading instead of two, and for no times. Raises ``HearingError`` when the model is
        missing, was changed, or cannot be loaded.
        """
        sr = speech_recognition()
        whole = pcm[: len(pcm) // 2 * 2]
        if rate_hz != RATE_HZ:
            whole = converted(whole, SoundFormat(rate_hz=rate_hz))
        if level_of(whole) < _QUIETEST:
            return Transcript(text="")
        with self._lock:
            recogniser = self._load()
            audio = sr.AudioData(whole, RATE_HZ, 2)
            try:
                heard: Transcript = recogniser.recognize_offline(audio, quick=quick)
            except sr.UnknownValueError:
                return Transcript(text="")
        return heard

    def _load(self) -> Any:  # noqa: ANN401 - a class made below, from an untyped package
        if self._recogniser is None:
            folder = self._folder or model_folder()
            verify_model(folder)
            self._recogniser = _offline_recogniser(folder, self._threads, in_numpy=self._in_numpy)
        return self._recogniser


def transcript_of(words: tuple[Word, ...]) -> Transcript:
    """Return words put together, with their mean confidence."""
    if not words:
        return Transcript(text="")
    return Transcript(
        text=" ".join(word.text for word in words),
        words=words,
        confidence=math.fsum(word.confidence for word in words) / len(words),
    )


def _offline_recogniser(folder: Path, threads: int, *, in_numpy: bool) -> Any:  # noqa: ANN401 - untyped
    """Return a ``speech_recognition.Recognizer`` that also has ``recognize_offline``."""
    try:
        sr = speech_recognition()
        read = _read_in_numpy(folder) if in_numpy else _read_compiled(folder, threads)
    except (ImportError, RuntimeError, ValueError, OSError) as error:
        raise unusable(
            translate(
                "coach",
                "Speaking your reply is not possible: the listening part of this program could not be loaded.",
            ),
            f"{type(error).__name__}: {error}",
        ) from error

    class OfflineRecognizer(sr.Recognizer):  # type: ignore[misc,name-defined]
        """SpeechRecognition with one more way to recognise."""

        def recognize_offline(self, audio_data: Any, *, quick: bool) -> Transcript:  # noqa: ANN401
            """Return what is said; raises ``sr.UnknownValueError`` where nobody speaks."""
            pcm = audio_data.get_raw_data()
            samples = np.frombuffer(pcm, dtype="<i2").astype(np.float32) / 32768.0
            segments = read(samples, quick)
            spoken = [
                segment
                for segment in segments
                if not (segment.no_speech_prob > _NO_SPEECH and _is_guessed(segment))
            ]
            if quick:
                text = " ".join(segment.text.strip() for segment in spoken)
                return Transcript(text="" if repeats(text) else text)
            words = tuple(
                Word(
                    text=word.word.strip(),
                    start_s=float(word.start),
                    end_s=float(word.end),
                    confidence=float(word.probability),
                )
                for segment in spoken
                for word in segment.words
            )
            if not words:
                raise sr.UnknownValueError
            return transcript_of(words)

    return OfflineRecognizer()


def _read_compiled(folder: Path, threads: int) -> Read:
    """Return CTranslate2's reading, where this edition has it."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    # faster-whisper imports PyAV only to decode files; we hand it samples, and PyAV takes 100 MB.
    sys.modules.setdefault("av", types.ModuleType("av"))
    from coach.ears.whisper import ShortWhisper  # noqa: PLC0415 - loads the engine

    model = ShortWhisper(
        str(folder),
        device="cpu",
        compute_type="int8",
        cpu_threads=threads,
        local_files_only=True,
    )

    def read(samples: Samples, quick: bool) -> Iterable[Any]:  # noqa: FBT001 - handed on
        segments, _ = model.transcribe(
            samples,
            language="en",
            beam_size=1 if quick else _BEAM,
            without_timestamps=quick,
            # Again, less strictly, when it repeats itself.
            temperature=0.0 if quick else (0.0, 0.2, 0.4),
            condition_on_previous_text=False,
            word_timestamps=not quick,
            max_new_tokens=most_tokens(min(len(samples) / RATE_HZ, 30.0)),
        )
        found: Iterable[Any] = segments
        return found

    return read


def _read_in_numpy(folder: Path) -> Read:
    """Return the reading that needs no more than numpy."""
    from coach.ears.engine.reader import Reader  # noqa: PLC0415 - only where it is used

    return Reader(folder).read


def _is_guessed(segment: Any) -> bool:  # noqa: ANN401 - of either engine
    """Say whether words are none that anybody would have said like that."""
    sure = [word.probability for word in segment.words or ()]
    unsure = bool(sure) and math.fsum(sure) / len(sure) < _GUESSED
    return unsure or segment.avg_logprob < _UNLIKELY


def speech_recognition() -> Any:  # noqa: ANN401 - an untyped package
    """Import SpeechRecognition when it is first needed; start-up need not wait half a second."""
    with warnings.catch_warnings():
        # WORKAROUND it imports audioop and aifc, which Python 3.11 says will go in 3.13.
        warnings.simplefilter("ignore", DeprecationWarning)
        import speech_recognition  # noqa: PLC0415
    return speech_recognition
