"""A quiet remark with a lamp-coloured bar at its left: why this one, what is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.look.tokens import ColourName
from ui.widgets.text import Text

_BAR_PX = 3
_GAP_PX = 14


class MarginNote(QWidget):
    """Small words beside a bar; ``lead`` is set in semibold before them."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        lead: str = "",
        bar: ColourName = "lamp",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._bar: ColourName = bar
        column = QVBoxLayout(self)
        column.setContentsMargins(_BAR_PX + _GAP_PX, 0, 0, 0)
        self._text = Text(look, style="small", colour="ink2")
        column.addWidget(self._text)
        look.changed.connect(self.update)
        self.set_words(words, lead=lead)

    def set_words(self, words: str, *, lead: str = "") -> None:
        """Say something else."""
        said = f"{lead} {words}".strip()
        strong: Sequence[tuple[int, int]] = ((0, len(lead)),) if lead else ()
        self._text.set_words(said, strong=strong)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.fillRect(0, 0, _BAR_PX, self.height(), self._look.now.colour(self._bar))
        painter.end()
