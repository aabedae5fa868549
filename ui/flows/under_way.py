"""Work that may take a while: done away from the window, with how far it is and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.flows.session import Session
from ui.widgets.announce import announce
from ui.widgets.under_way_bar import UnderWayBar

T = TypeVar("T")
Go = Callable[[int, int], bool]
"""Told how much of how much is done, a total of 0 for "not known"; False asks the work to stop."""

_SHOWN_AFTER_MS = 400


class StoppedError(Exception):
    """Work ended early because somebody asked it to; nothing of it was kept."""


class UnderWay(QObject):
    """One piece of work; what most people never wait for is done before its strip is shown.

    ``stopped`` is said where the work ends with ``StoppedError``.
    """

    _went_on = Signal(int, int)

    def __init__(self, session: Session, words: str, *, stopped: str = "") -> None:
        super().__init__(session)
        self._session = session
        self._stopped = stopped
        self._stop = threading.Event()
        self._bar = UnderWayBar(session.look, words)
        self._bar.stopped.connect(self._stop.set)
        self._went_on.connect(self._bar.show_far)
        session.window.closing.connect(self._on_closing)
        self._timer = QTimer(self, interval=_SHOWN_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._on_slow)

    def run(self, work: Callable[[Go], T], done: Callable[[T], None]) -> None:
        """Do ``work``, then go on with its result; problems are said in words."""

        def ended(result: T) -> None:
            self._put_away()
            done(result)

        def failed(error: BaseException) -> None:
            self._put_away()
            if isinstance(error, StoppedError):
                self._session.window.say(self._stopped, note=True)
            else:
                self._session.problems.report(error)

        self._timer.start()
        self._session.do(lambda: work(self._go), ended, failed)

    def _go(self, done: int, total: int) -> bool:
        self._went_on.emit(done, total)
        return not self._stop.is_set()

    def _on_slow(self) -> None:
        self._session.window.hold(self._bar)
        announce(self._bar, self._bar.accessibleName())

    def _on_closing(self, _width: int, _height: int) -> None:
        self._stop.set()

    def _put_away(self) -> None:
        self._timer.stop()
        self._bar.deleteLater()
        self.deleteLater()


def go_on(go: Go, done: int, total: int) -> None:
    """Say how far work is; raises ``StoppedError`` where it is not wanted any more."""
    if not go(done, total):
        raise StoppedError
