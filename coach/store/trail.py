"""The journal of the last days: each saved transaction once more, as a line of plain text.

It lies beside the progress file and is written just before a transaction is kept. When the progress
file is older than its journal (a damaged log, a copy put back), the lines it lacks are applied to it;
when file and copies are all lost, the last days are rebuilt from it. It is a second line of defence
and never stands in the way of an answer: where it cannot be written, the progress file goes on alone.
Lines are not waited for until they are on the disk; the progress file is.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

KEPT_DAYS: Final = 7


class Row(msgspec.Struct, frozen=True, array_like=True):
    """A row of a table: there from now on with these values, or gone, named by its key."""

    table: str
    there: bool
    values: dict[str, str | int | float | None]


class Step(msgspec.Struct, frozen=True, array_like=True):
    """One transaction, by its number; with a day it is a beginning, and ``rows`` are who is there."""

    serial: int
    day: str
    rows: list[Row]


class Trail:
    """One journal; no method raises for what the disk does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._before_last: int | None = None

    @property
    def last(self) -> int | None:
        """The number of the last transaction in it, or nothing where there is no journal."""
        steps = self.everything()
        return steps[-1].serial if steps else None

    def add(self, serial: int, rows: Sequence[Row]) -> None:
        """Write one transaction."""
        self._before_last = self._write(Step(serial, "", list(rows)))

    def take_back(self) -> None:
        """Take the last transaction out again, for it was not kept."""
        if self._before_last is not None:
            with contextlib.suppress(OSError):
                os.truncate(self.path, self._before_last)
            self._before_last = None

    def begin(self, serial: int, now: datetime | None, rows: Sequence[Row]) -> None:
        """Begin a stretch with who is there: a fresh one without ``now``, else one more day.

        What lies before the last beginning that is ``KEPT_DAYS`` old is left out from then on.
        """
        if now is None:
            self.forget()
        else:
            self._trim(now)
        day = now.astimezone(UTC).isoformat() if now else "beginning"
        self._write(Step(serial, day, list(rows)))

    def after(self, serial: int) -> tuple[Step, ...]:
        """Return the transactions that follow ``serial`` without a gap."""
        found: dict[int, Step] = {step.serial: step for step in self._steps() if not step.day}
        steps: list[Step] = []
        while (step := found.get(serial + len(steps) + 1)) is not None:
            steps.append(step)
        return tuple(steps)

    def everything(self) -> tuple[Step, ...]:
        """Return all there is, the first beginning first."""
        return tuple(self._steps())

    def forget(self) -> None:
        """Overwrite and delete it."""
        with contextlib.suppress(OSError):
            size = self.path.stat().st_size
            with self.path.open("r+b") as file:
                file.write(b"\0" * size)
                file.flush()
                os.fsync(file.fileno())
            self.path.unlink()

    def _write(self, step: Step) -> int | None:
        body = msgspec.json.encode(step)
        # It begins with an end of line too, so that a line cut short spoils no other.
        line = b"\n%08x %s\n" % (zlib.crc32(body), body)
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                size = os.fstat(handle).st_size
                os.write(handle, line)
            finally:
                os.close(handle)
        except OSError:
            return None
        return size

    def _steps(self) -> Iterator[Step]:
        """Yield every line that is whole; one that is not is left out."""
        with contextlib.suppress(OSError), self.path.open("rb") as file:
            for line in file:
                step = _read(line)
                if step is not None:
                    yield step

    def _trim(self, now: datetime) -> None:
        steps = list(self._steps())
        old = (now.astimezone(UTC) - timedelta(days=KEPT_DAYS)).isoformat()
        starts = [at for at, step in enumerate(steps) if step.day and _passed(step.day, old)]
        if not starts or not starts[-1]:
            return
        part = self.path.with_suffix(".part")
        kept = Trail(part)
        kept.forget()
        if all(kept._write(step) is not None for step in steps[starts[-1] :]):
            with contextlib.suppress(OSError):
                part.replace(self.path)


def _passed(day: str, old: str) -> bool:
    return day != "beginning" and day <= old


def _read(line: bytes) -> Step | None:
    body = line[9:-1]
    try:
        if not line.endswith(b"\n") or int(line[:8], 16) != zlib.crc32(body):
            return None
        return msgspec.json.decode(body, type=Step)
    except (ValueError, RecursionError, msgspec.DecodeError):
        return None
