"""A box for one reply: Enter gives it, Shift and Enter starts a line, Escape leaves, Tab walks on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.writing_box import WritingBox

LONGEST = 2000
"""Letters one reply can hold."""


class ReplyBox(WritingBox):
    """``entered`` and ``left`` say what was pressed; what becomes of the words is for others."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Give on Enter, leave on Escape; everything else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
