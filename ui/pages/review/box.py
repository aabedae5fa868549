"""A box for one reply, sent with its button or with Ctrl and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.writing_box import WritingBox


class ReplyBox(QWidget):
    """``given`` carries the words; an empty box gives nothing."""

    given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column = QVBoxLayout(self)
        self.box = WritingBox(look, self.tr("Your words, as you would say them"))
        self.setFocusProxy(self.box)
        send = Button(look, self.tr("Say it"), kind="main", icon="send")
        send.setToolTip(self.tr("Ctrl and Enter"))
        send.clicked.connect(self.send)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.box)
        column.addWidget(send, 0, Qt.AlignmentFlag.AlignLeft)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.box)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.send)

    def hold(self, voice: QWidget) -> None:
        """Show the controls for answering aloud below the box."""
        self._column.insertWidget(1, voice)

    def send(self) -> None:
        """Give what stands in the box, if anything does."""
        if self.box.words:
            self.given.emit(self.box.words)
