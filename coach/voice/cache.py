"""Spoken lines kept on disk, named by a hash of everything that shaped the sound."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

import msgspec

from coach.errors import VoiceError
from coach.voice.acting import manner_of
from coach.voice.sound_file import seconds_of, write_wav
from coach.voice.types import Sound, Utterance
from coach.words import translate

RECIPE = 4  # raise when engines or effects make another sound of the same line
LIMIT_BYTES = 200_000_000


class Cache:
    """A folder of WAV files that stays below a size; the longest unused go first.

    Where the folder cannot be written a temporary one stands in, gone when the program closes.
    """

    def __init__(self, folder: Path, *, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._stand_in: tempfile.TemporaryDirectory[str] | None = None
        self._used_bytes: int | None = None

    def path_for(self, engine: str, utterance: Utterance) -> Path:
        """Return where this line in this engine's voice is kept, whether it exists or not."""
        shape = (
            RECIPE,
            engine,
            utterance.text,
            utterance.channel,
            manner_of(utterance),
        )
        name = hashlib.sha256(msgspec.json.encode(shape)).hexdigest()[:32]
        return self._folder / f"{name}.wav"

    def seconds(self, path: Path) -> float:
        """Return how long a kept line plays, 0.0 if it is not there whole; marks it as used."""
        seconds = seconds_of(path)
        if seconds:
            try:
                os.utime(path)
            except OSError:  # a cache that can be read but not written still serves
                return seconds
        return seconds

    def keep(self, path: Path, sound: Sound) -> Path:
        """Write a line and return where it is, which may be elsewhere than ``path``.

        Raises ``VoiceError`` when nothing on this computer can be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_wav(path, sound.samples, sound.rate_hz, sound.words)
        except OSError as error:
            return self._keep_aside(path.name, sound, error)
        self._make_room(path)
        return path

    @property
    def used_bytes(self) -> int:
        """How much disk the kept lines take now."""
        total = 0
        for path in self._files():
            try:
                total += path.stat().st_size
            except OSError:  # deleted meanwhile
                continue
        return total

    def clear(self) -> None:
        """Delete every kept line that is not being played."""
        for path in self._files():
            _removed(path)
        self._used_bytes = None

    def close(self) -> None:
        """Remove the stand-in folder, if there was one."""
        if self._stand_in is not None:
            self._stand_in.cleanup()
            self._stand_in = None

    def _keep_aside(self, name: str, sound: Sound, trouble: OSError) -> Path:
        """Move to the stand-in folder for as long as the program runs."""
        try:
            if self._stand_in is None:
                self._stand_in = tempfile.TemporaryDirectory(prefix="evenkeel-lines-")
            self._folder, self._used_bytes = Path(self._stand_in.name), None
            write_wav(self._folder / name, sound.samples, sound.rate_hz, sound.words)
        except OSError as error:
            raise VoiceError(
                translate("coach", "A spoken line could not be written to disk."),
                translate(
                    "coach", "The words are on screen. Freeing some disk space usually helps."
                ),
                f"{trouble}; {error}",
            ) from error
        return self._folder / name

    def _make_room(self, newest: Path) -> None:
        """Delete the longest unused files until a tenth of the limit is free again."""
        if self._used_bytes is not None:
            self._used_bytes += newest.stat().st_size
            if self._used_bytes <= self._limit_bytes:
                return
        files = sorted(
            ((path.stat().st_mtime_ns, path.stat().st_size, path) for path in self._files()),
            key=lambda entry: entry[:2],
        )
        self._used_bytes = sum(size for _, size, _ in files)
        if self._used_bytes <= self._limit_bytes:
            return
        for _, size, path in files:
            if self._used_bytes <= self._limit_bytes * 0.9:
                return
            if path != newest and _removed(path):
                self._used_bytes -= size

    def _files(self) -> list[Path]:
        return list(self._folder.glob("*.wav"))


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:  # being played on a system that locks open files
        return False
    return True
