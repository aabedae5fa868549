"""Sound files in and out: mono samples from -1 to 1 on one side, WAV (and Apple's AIFF) on the other.

The times of a line's words travel inside its WAV file, in a chunk of our own that players skip, so
that a sound can never be found beside another one's times.
"""

from __future__ import annotations

import os
import struct
import warnings
import wave
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np

from coach.errors import VoiceError
from coach.voice.types import Samples, WordTime
from coach.words import translate

_SCALE = 32767.0
_WORDS = b"wrds"
_MOST_WORDS_BYTES = 1_000_000


class DamagedSoundError(VoiceError):
    """A sound file that is missing, empty, cut short or of a kind we do not read."""


def read_sound(path: Path) -> tuple[Samples, int]:
    """Return the samples of a 16-bit WAV or AIFF file, mixed to mono, and their rate in Hz.

    Raises ``DamagedSoundError`` for a file that is missing, damaged, empty or in another format.
    """
    try:
        with path.open("rb") as file:
            apple = file.read(4) == b"FORM"
        frames, width, channels, rate_hz = _read_aiff(path) if apple else _read_wav(path)
    except (OSError, EOFError, wave.Error, RuntimeError) as error:
        raise _unreadable(f"{type(error).__name__}: {error}") from error
    if width != 2 or not frames or rate_hz <= 0:
        raise _unreadable(f"{width * 8} bits, {len(frames)} bytes, {rate_hz} Hz")
    whole = frames[: len(frames) // 2 * 2]  # a file cut short ends anywhere
    samples = np.frombuffer(whole, dtype=">i2" if apple else "<i2").astype(np.float32)
    if channels > 1:
        samples = samples[: len(samples) // channels * channels].reshape(-1, channels).mean(axis=1)
    return (samples / np.float32(_SCALE)).astype(np.float32), rate_hz


def write_wav(path: Path, samples: Samples, rate_hz: int, words: Sequence[WordTime] = ()) -> None:
    """Write a mono 16-bit WAV so that the file is either whole or not there; raises ``OSError``."""
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    try:
        with unfinished.open("wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate_hz)
            scaled = np.clip(samples, -1.0, 1.0) * _SCALE
            file.writeframes(scaled.round().astype("<i2").tobytes())
        if words:
            _append(unfinished, msgspec.json.encode(tuple(words)))
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def words_in(path: Path) -> tuple[WordTime, ...]:
    """Return the times of the words in a file that ``write_wav`` wrote; none for any other."""
    try:
        with path.open("rb") as file:
            file.seek(12)
            while header := file.read(8):
                kind, size = struct.unpack("<4sI", header)
                if kind == _WORDS:
                    return msgspec.json.decode(
                        file.read(min(size, _MOST_WORDS_BYTES)), type=tuple[WordTime, ...]
                    )
                file.seek(size + size % 2, os.SEEK_CUR)
    except (OSError, struct.error, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ()
    return ()


def seconds_of(path: Path) -> float:
    """Return how long a WAV file plays, from its header; 0.0 if it is not a whole WAV file."""
    try:
        with wave.open(str(path), "rb") as file:
            frames, rate_hz = file.getnframes(), file.getframerate()
            whole = path.stat().st_size >= frames * file.getsampwidth() * file.getnchannels()
    except (OSError, EOFError, wave.Error, RuntimeError):
        return 0.0
    return frames / rate_hz if whole and rate_hz else 0.0


def _append(path: Path, payload: bytes) -> None:
    """Put our chunk at the end of a WAV file and count it in the file's own size."""
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(struct.pack("<4sI", _WORDS, len(payload)) + payload + b"\0" * (len(payload) % 2))
        size = file.tell() - 8
        file.seek(4)
        file.write(struct.pack("<I", size))


def _read_wav(path: Path) -> tuple[bytes, int, int, int]:
    with wave.open(str(path), "rb") as file:
        return (
            file.readframes(file.getnframes()),
            file.getsampwidth(),
            file.getnchannels(),
            file.getframerate(),
        )


def _read_aiff(path: Path) -> tuple[bytes, int, int, int]:
    """Read what the Mac's voices write; frames come out with the highest byte first."""
    with warnings.catch_warnings():
        # WORKAROUND aifc leaves the standard library in Python 3.13; this program runs on 3.11.
        warnings.simplefilter("ignore", DeprecationWarning)
        import aifc  # noqa: PLC0415 - needed on a Mac only

    try:
        with aifc.open(str(path), "rb") as file:
            return (
                file.readframes(file.getnframes()),
                file.getsampwidth(),
                file.getnchannels(),
                file.getframerate(),
            )
    except aifc.Error as error:
        raise EOFError(str(error)) from error


def _unreadable(detail: str) -> DamagedSoundError:
    return DamagedSoundError(
        translate("coach", "A spoken line came out as a damaged sound file."),
        translate("coach", "The words are on screen; the next line is tried again."),
        detail,
    )
