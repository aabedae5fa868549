"""A phrase of one's own, said before it is shown; then one says oneself how it went."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.progress.review import Went
from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.text import Text


class FromMemory(QWidget):
    """A button that shows the phrase, then three that say how it went; ``said_how`` carries which."""

    said_how = Signal(object)

    def __init__(self, look: Look, phrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._see = Button(look, self.tr("I have said it: show me mine"), kind="main")
        self._see.clicked.connect(self._show)
        self.setFocusProxy(self._see)
        column.addWidget(self._see, 0, Qt.AlignmentFlag.AlignLeft)
        self._said = Text(look, style="small", colour="ink2")
        self._mine = Text(look, f"“{phrase}”", style="quote")
        self._how = QWidget()
        row = Flow(self._how, gap_px=8)
        for went, words in (
            (Went.THERE, self.tr("It was there")),
            (Went.NEARLY, self.tr("Nearly")),
            (Went.NOT_YET, self.tr("Not yet")),
        ):
            button = Button(look, words)
            if went is Went.THERE:
                self._there = button
            button.clicked.connect(partial(self.said_how.emit, went))
            row.addWidget(button)
        for part in (self._said, self._mine, self._how):
            part.hide()
            column.addWidget(part)

    def show_said(self, words: str) -> None:
        """Show what was heard of it, and the phrase beside it."""
        told = self.tr("You said: “{words}”").format(words=words)
        self._said.set_words(told)
        self._said.show()
        self._show()
        announce(self, told)

    def _show(self) -> None:
        self._mine.show()
        self._how.show()
        # Before the first button goes: Tab would be caught by a way to what is hidden.
        self.setFocusProxy(self._there)
        if self._see.hasFocus():
            self._there.setFocus(Qt.FocusReason.OtherFocusReason)
        self._see.hide()
