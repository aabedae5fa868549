"""Work that takes a while, above the page: what is being done, how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.text import Text


class UnderWayBar(Card):
    """``stopped`` says that the work is not wanted any more; the button can be pressed once."""

    stopped = Signal()

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(look, kind="lamp", name=words, padding_px=12, parent=parent)
        across = QHBoxLayout()
        across.setSpacing(14)
        lines = QVBoxLayout()
        lines.setSpacing(6)
        self._text = Text(look, words, style="body_strong")
        lines.addWidget(self._text)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(words)
        self._bar.setTextVisible(False)
        self._bar.hide()
        lines.addWidget(self._bar)
        across.addLayout(lines, 1)
        self._stop = Button(look, self.tr("Stop"), size="small", icon="square")
        self._stop.clicked.connect(self._on_stop)
        across.addWidget(self._stop)
        self.column.addLayout(across)

    def show_far(self, done: int, total: int) -> None:
        """Show how much of how much is done; with a total of 0 that is not known yet."""
        self._bar.setVisible(total > 0)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._text.set_words(self.tr("Stopping…"))
        announce(self, self.tr("Stopping…"))
        self.stopped.emit()
