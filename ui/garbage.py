"""Collects Python's cyclic garbage on the GUI thread only.

Python collects wherever it happens to allocate. On a background thread that would end Qt objects
which belong to the GUI thread, with their timers running: Qt forbids it, and it crashes. So automatic
collection is off while a window is open and a timer does it here, young generations often, the
oldest seldom. What was loaded at the start lives as long as the program and is left out.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 400


class Garbage(QObject):
    """Collects while it lives; ``close`` gives collection back to Python."""

    def __init__(self, parent: QObject | None = None, *, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        self._left_out = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def keep_what_is_loaded(self) -> None:
        """Leave everything that exists now out of every later collection.

        Where whoever started this process has left out what was loaded, that stays as it is: what
        is left out twice could not be given back apart.
        """
        gc.collect()
        if not gc.get_freeze_count():
            gc.freeze()
            self._left_out = True

    def close(self) -> None:
        """Give collection back to Python, with what was left out here."""
        self._timer.stop()
        if self._left_out:
            gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        """Collect the oldest generation whose count is over Python's own threshold."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation] > 0:
                gc.collect(generation)
                return
