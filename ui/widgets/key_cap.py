"""A key as it lies on the keyboard, beside the words for what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.paragraph import Paragraph

_SIDE_PX = 30
_AROUND_PX = 10
_LOWER_EDGE_PX = 2
_ROUND_PX = 7


class KeyCap(QLabel):
    """A key by what is printed on it."""

    def __init__(self, look: Look, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setText(key)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return a square, or a longer key for a longer name."""
        now = self._look.now
        side = now.px(_SIDE_PX)
        return QSize(max(side, self._words().natural_width + 2 * now.px(_AROUND_PX)), side)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the cap with its lower edge, then the word."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("edge"))
        painter.drawRoundedRect(whole, _ROUND_PX, _ROUND_PX)
        painter.setPen(QPen(now.colour("edge"), 1.5))
        painter.setBrush(now.colour("card"))
        cap = whole.adjusted(0.75, 0.75, -0.75, -0.75 - _LOWER_EDGE_PX)
        painter.drawRoundedRect(cap, _ROUND_PX - 0.5, _ROUND_PX - 0.5)
        painter.setPen(now.colour("ink2"))
        painter.setFont(now.font("label"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _words(self) -> Paragraph:
        now = self._look.now
        return Paragraph(self.text(), now.font("label"), now.line_height("label"))

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
