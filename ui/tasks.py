"""The one way to do work away from the window: one thread, in order, results back on the GUI thread.

Store and library are used from that thread only. ``InlineTasks`` does the same at once, for tests
of pages that are about something else.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
Failed = Callable[[BaseException], None]


class Tasks(Protocol):
    """Whoever can run work and call back."""

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do ``work``; then call ``done`` with its result or ``failed`` with its exception."""
        ...

    def close(self) -> None:
        """Finish what was begun, call nobody back and begin nothing any more."""
        ...


class ThreadTasks(QObject):
    """Runs work one after another on a thread of its own."""

    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="evenkeel")
        self._numbers = itertools.count()
        self._waiting: dict[int, tuple[Future[Any], Callable[[Any], None], Failed]] = {}
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do ``work`` on the thread; ``done`` or ``failed`` is called on the GUI thread."""
        if self._closed:
            return  # a page's next moment can come when the program is already leaving
        number = next(self._numbers)
        future = self._pool.submit(work)
        self._waiting[number] = (future, done, failed)
        future.add_done_callback(lambda _future: self._finished.emit(number))

    def close(self) -> None:
        """Finish what was begun, call nobody back and begin nothing any more."""
        self._closed = True
        self._waiting.clear()
        self._pool.shutdown(wait=True)

    def _on_finished(self, number: int) -> None:
        entry = self._waiting.pop(number, None)
        if entry is None:
            return
        future, done, failed = entry
        error = future.exception()
        if error is not None:
            failed(error)
        else:
            done(future.result())


class InlineTasks:
    """Runs work at once; for tests."""

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do ``work`` now and call back before returning."""
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - the caller decides, as with the thread
            failed(error)
            return
        done(result)

    def close(self) -> None:
        """Nothing is ever under way."""
