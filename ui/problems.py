"""What went otherwise than hoped: words in a message bar, or a report without anybody's words.

A ``CoachError`` is the world's: it is shown as it is. Anything else is ours: it is written to a
crash report that holds the kind of error and the places in our code, never a message, a local
variable or a learner's text, and the learner is told that what they answered is saved.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from coach import VERSION
from coach.clock import Clock
from coach.errors import CoachError

_KEPT_REPORTS = 10


class Problems(QObject):
    """Collects problems from everywhere and says each in words."""

    said = Signal(str, str)
    """What did not happen; what to try and what is safe."""

    def __init__(self, logs: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._clock = clock

    def report(self, error: BaseException) -> None:
        """Say an error in words; write a crash report when it is a fault of ours."""
        if isinstance(error, CoachError):
            self.said.emit(error.summary, error.advice)
            return
        kept = self._write_report(error)
        where = self.tr(" A report without any of your words was kept.") if kept else ""
        self.said.emit(
            self.tr("Something in Evenkeel did not work as it should."),
            self.tr("Try that again. Everything you answered is saved.{where}").format(where=where),
        )

    def note(self, summary: str, advice: str = "") -> None:
        """Say something that needs no report."""
        self.said.emit(summary, advice)

    def install(self) -> Callable[[], None]:
        """Catch what nobody caught, on any thread; returns how to undo it."""
        before, before_thread = sys.excepthook, threading.excepthook

        def caught(
            _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
        ) -> None:
            if isinstance(error, KeyboardInterrupt):
                before(_kind, error, _trace)
            else:
                self.report(error)

        def caught_on_thread(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None:
                self.report(args.exc_value)

        sys.excepthook, threading.excepthook = caught, caught_on_thread

        def undo() -> None:
            sys.excepthook, threading.excepthook = before, before_thread

        return undo

    def _write_report(self, error: BaseException) -> Path | None:
        now = self._clock.now()
        lines = [
            f"Evenkeel {VERSION}, Python {platform.python_version()}, {platform.system()}",
            now.isoformat(timespec="seconds"),
            *_places(error),
        ]
        path = self._logs / f"report-{now.strftime('%Y%m%dT%H%M%S')}.txt"
        try:
            self._logs.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            path.chmod(0o600)
            for old in sorted(self._logs.glob("report-*.txt"))[:-_KEPT_REPORTS]:
                old.unlink()
        except OSError:
            return None
        return path


def _places(error: BaseException) -> list[str]:
    """Return the error's kinds and places, cause by cause, without any message."""
    lines: list[str] = []
    at: BaseException | None = error
    while at is not None:
        lines.append(f"{type(at).__module__}.{type(at).__qualname__}")
        lines.extend(
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(at.__traceback__)
        )
        at = at.__cause__ or at.__context__
    return lines
