"""One feeling as a meter: icon, word, number and bar, and how far the last reply moved it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.chip import change_chip_size, change_words, paint_change_chip
from ui.widgets.paragraph import Paragraph

_ICON_PX = 16
_ICON_GAP_PX = 6
_BAR_PX = 8
_BAR_GAP_PX = 5
_CHIP_GAP_PX = 7


class Meter(QProgressBar):
    """A feeling from 0 to 100 where more is better: heard, trust or patience.

    The change stands below the bar, or with ``change_beside`` in front of the number where there
    is room, which keeps stacked meters low. Room is kept whether or not there is a change.
    """

    def __init__(
        self,
        look: Look,
        word: str,
        *,
        icon: str,
        change_beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._word = word
        self._icon_name = icon
        self._beside = change_beside
        self._before: int | None = None
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def set_amount(self, amount: int, *, before: int | None = None) -> None:
        """Show an amount, and how it differs from ``before``."""
        self._before = before
        self.setValue(amount)
        change = f", {change_words(amount - before)}" if before is not None else ""
        self.setAccessibleDescription(f"{amount}{change}")
        self.update()

    def set_change_beside(self, *, beside: bool) -> None:
        """Move the change in front of the number, or back below."""
        if beside != self._beside:
            self._beside = beside
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return a third of the side panel."""
        return QSize(self._look.now.px(118), self.height_at(self.width()))

    def words_width(self) -> int:
        """Return the room that icon, word and the widest number take."""
        now = self._look.now
        word = Paragraph(self._word, now.font("small"), 1).natural_width
        number = Paragraph("100", now.font("label"), 1).natural_width
        return now.px(_ICON_PX + _ICON_GAP_PX) + word + 8 + number

    def minimumSizeHint(self) -> QSize:
        """Return the width below which words would touch."""
        return QSize(self.words_width(), self.height_at(self.width()))

    def height_at(self, width: int) -> int:
        """Return the height at a width, with the room for a change."""
        now = self._look.now
        height = now.line_height("small") + _BAR_GAP_PX + now.px(_BAR_PX)
        if self._is_beside(width):
            return height + 3
        return height + _CHIP_GAP_PX + change_chip_size(self._look, 1).height()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the line of words, the bar and the change."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = now.line_height("small")
        side = now.px(_ICON_PX)
        now.draw_icon(painter, self._icon_name, "ink2", QRectF(0, (line - side) / 2, side, side))
        words = QRectF(now.px(_ICON_PX + _ICON_GAP_PX), 0, self.width(), line)
        painter.setFont(now.font("small"))
        painter.setPen(now.colour("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, self._word)
        painter.setFont(now.font("label"))
        painter.setPen(now.colour("ink"))
        number = QRectF(0, 0, self.width(), line)
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, str(self.value()))
        self._paint_bar(painter, line + _BAR_GAP_PX)
        self._paint_change(painter, line)
        painter.end()

    def _paint_bar(self, painter: QPainter, top: int) -> None:
        now = self._look.now
        bar = QRectF(0, top, self.width(), now.px(_BAR_PX))
        radius = bar.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("track"))
        painter.drawRoundedRect(bar, radius, radius)
        filled = bar.width() * self.value() / 100
        if self.value() > 0:
            painter.setBrush(now.colour("deep"))
            bar.setWidth(max(filled, bar.height()))
            painter.drawRoundedRect(bar, radius, radius)
        if self._before is not None and self._before != self.value():
            x = min(max(self.width() * self._before / 100, 1.0), self.width() - 1.0)
            painter.setPen(QPen(now.colour("card"), 4.0))
            painter.drawLine(QPointF(x, bar.top() - 1), QPointF(x, bar.bottom() + 1))
            pen = QPen(now.colour("ink"), 2.0)
            pen.setDashPattern([1.0, 1.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3))

    def _paint_change(self, painter: QPainter, line: int) -> None:
        if self._before is None:
            return
        amount = self.value() - self._before
        size = change_chip_size(self._look, amount)
        if self._is_beside(self.width()):
            number = Paragraph(str(self.value()), self._look.now.font("label"), 1).natural_width
            at = QPointF(self.width() - number - 8 - size.width(), (line - size.height()) / 2)
        else:
            at = QPointF(0, self.height_at(self.width()) - size.height())
        paint_change_chip(painter, self._look, at, amount, helps=amount > 0)

    def _is_beside(self, width: int) -> bool:
        room = self.words_width() + change_chip_size(self._look, 88).width() + 2 * _CHIP_GAP_PX
        return self._beside and room <= width

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
