"""Two ways of saying one line on one picture: speech as bars along the same seconds, gaps for pauses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName

_BAR_PX: Final = 18
_GAP_PX: Final = 10

Strip = tuple[str, Sequence[tuple[float, float]]]
"""A name, and from when to when there was speech, in seconds from its first sound."""


class SpeechStrip(QLabel):
    """One row a strip, one above the other; a screen reader is given ``words`` instead."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._strips: tuple[Strip, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_strips(self, strips: Sequence[Strip], words: str) -> None:
        """Show these; ``words`` says the same."""
        self._strips = tuple(strips)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the rows' room."""
        now = self._look.now
        row = max(now.px(_BAR_PX), now.line_height("label")) + now.px(_GAP_PX)
        return QSize(now.px(320), row * max(1, len(self._strips)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(self._look.now.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw each name and its bars on the scale of the longest."""
        if not self._strips:
            return
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(now.font("label"))
        metrics = painter.fontMetrics()
        left = max(metrics.horizontalAdvance(name) for name, _ in self._strips) + now.px(14)
        longest = max((spans[-1][1] for _, spans in self._strips if spans), default=1.0)
        row = self.sizeHint().height() / len(self._strips)
        colours: tuple[ColourName, ColourName] = ("deep", "warm")
        for place, (name, spans) in enumerate(self._strips):
            top = place * row
            painter.setPen(now.colour("ink2"))
            painter.drawText(QRectF(0, top, left, row), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour(colours[place % 2]))
            scale = (self.width() - left) / longest
            bar = now.px(_BAR_PX)
            for start_s, end_s in spans:
                wide = max(2.0, (end_s - start_s) * scale)
                at = QRectF(left + start_s * scale, top + (row - bar) / 2, wide, bar)
                painter.drawRoundedRect(at, 3, 3)
        painter.end()
