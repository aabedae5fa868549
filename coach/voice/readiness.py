"""How quick each engine is on this machine: measured once in the background, and remembered."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import platform
import time
from pathlib import Path
from typing import Final

import msgspec

from coach.errors import VoiceError
from coach.voice.acting import manner_of
from coach.voice.types import Engine, Utterance, Voice

LINE: Final = "I booked it for noon, and it is now nearly four in the afternoon here."
"""Fifteen words, as long as a customer speaks in one breath."""

IN_TIME_RATIO: Final = 0.9
"""Slower than this an engine cannot keep ahead of a person reading and thinking."""

IN_TIME_S: Final = 5.0
"""A line nobody foresaw must not keep a caller silent for longer."""

_VOICE: Final = Voice(
    id="measured", register="light", f0_hz=190.0, tract=1.0, rate=1.0, brightness_db=0.0,
    timbre=0.0, like=("bf_emma",),
)  # fmt: skip


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """One engine on one machine; ``reason`` says why it cannot speak, if it cannot.

    ``start_s`` from nothing to the first line of fifteen words; ``line_s`` for such a line from
    then on; ``ratio`` seconds of work for a second of speech; ``memory_mb`` its process at most,
    0 where the system does not tell.
    """

    start_s: float = 0.0
    line_s: float = 0.0
    ratio: float = 0.0
    memory_mb: float = 0.0
    reason: str = ""

    @property
    def in_time(self) -> bool:
        """Whether conversations can rely on it here."""
        return not self.reason and self.ratio <= IN_TIME_RATIO and self.line_s <= IN_TIME_S


class Remembered:
    """What was measured on this machine; a file carried to another machine counts as nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._machine = this_machine()
        self._found: dict[str, Readiness] = self._read()

    def of(self, engine: str) -> Readiness | None:
        """Return what was measured of an engine, if it was."""
        return self._found.get(engine)

    def keep(self, engine: str, readiness: Readiness) -> None:
        """Remember; where the disk cannot be written, only until the program closes.

        What cannot speak today may have been mended tomorrow, so that is not written down.
        """
        self._found[engine] = readiness
        lasting = {name: each for name, each in self._found.items() if not each.reason}
        part = self._path.with_suffix(".part")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(msgspec.json.encode({self._machine: lasting}))
            part.replace(self._path)

    def _read(self) -> dict[str, Readiness]:
        try:
            kept = msgspec.json.decode(
                self._path.read_bytes(), type=dict[str, dict[str, Readiness]]
            )
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return {}
        return kept.get(self._machine, {})


def measured(engine: Engine) -> Readiness:
    """Start an engine, let it say a line three times, and say how it did; never raises."""
    manner = manner_of(Utterance(text="", voice=_VOICE))
    begun = time.perf_counter()
    found = engine.availability()
    if not found.ready:
        return Readiness(reason=found.reason)
    times, seconds = [], 0.0
    try:
        for _ in range(3):
            spoken = engine.speak(LINE, manner)
            times.append(time.perf_counter())
            seconds = len(spoken.samples) / spoken.rate_hz / spoken.play_at
    except VoiceError as error:
        return Readiness(reason=error.summary)
    line_s = min(after - before for before, after in itertools.pairwise(times))
    return Readiness(
        start_s=round(times[0] - begun, 2),
        line_s=round(line_s, 3),
        ratio=round(line_s / max(0.1, seconds), 3),
        memory_mb=round(engine.memory_mb),
    )


def this_machine() -> str:
    """Return a name for this machine that says nothing about it."""
    told = (platform.node(), platform.machine(), platform.processor(), str(os.cpu_count()))
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
