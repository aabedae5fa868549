"""Heat as a wedge: five bands that thicken, filled as far as the heat goes, with a marker."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.look import BANDS, Look, band_of
from ui.widgets.chip import change_words
from ui.widgets.given_width import given_width
from ui.widgets.paragraph import Paragraph

_THIN_PX = 7
_THICK_PX = 23
_GAP_PX = 3
_MARKER_PX = 4
_MARKER_OVER_PX = 2
_WORDS_GAP_PX = 8


class HeatWedge(QProgressBar):
    """How heated the customer is, 0 to 100. Length, thickness, marker and word all say it.

    ``words`` off leaves the band's name to a title beside it; it is also left out where the
    five names do not fit. A dotted tick shows where the heat was before the last reply.
    """

    def __init__(
        self,
        look: Look,
        *,
        words: bool = True,
        move_ms: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._move_ms = move_ms
        self._before: int | None = None
        self._drawn = 0.0
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Heat"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(self._on_moved)
        look.changed.connect(self._on_look_changed)

    def set_heat(self, heat: int, *, before: int | None = None) -> None:
        """Move to a heat; ``before`` leaves a tick where it came from."""
        self._before = before
        self.setValue(heat)
        band = band_of(heat).word.lower()
        change = f", {change_words(heat - before)}" if before is not None else ""
        self.setAccessibleDescription(f"{heat}, {band}{change}")
        length = self._look.now.motion_ms("move") if self._move_ms is None else self._move_ms
        self._movement.stop()
        if length <= 0 or self._look.now.reduced_motion or not self.isVisible():
            self._on_moved(float(heat))
            return
        self._movement.setStartValue(self._drawn)
        self._movement.setEndValue(float(heat))
        self._movement.setDuration(length)
        self._movement.start()

    def sizeHint(self) -> QSize:
        """Return a wedge that fits the call's side panel."""
        return QSize(340, self.heightForWidth(given_width(self, 340)))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest wedge whose bands can be told apart."""
        return QSize(120, self._bar_height())

    def hasHeightForWidth(self) -> bool:
        """Say that the words below come and go with the width."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the wedge's height, with its words where they fit."""
        below = self._look.now.line_height("small") + _WORDS_GAP_PX
        return self._bar_height() + (below if self._words_fit(width) else 0)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Ask for the height that goes with a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw track, fill, tick, marker and words."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bands = self._bands()
        whole = QPainterPath()
        for band in bands:
            whole = whole.united(band)
        painter.fillPath(whole, now.colour("track"))
        x = self._x(self._drawn)
        filled = QPainterPath()
        filled.addRect(QRectF(0, 0, x, self._bar_height()))
        mark = QColor(now.heat(band_of(self.value()).name).mark)
        painter.fillPath(whole.intersected(filled), mark)
        if self._before is not None and self._before != self.value():
            self._paint_tick(painter, self._x(self._before))
        self._paint_marker(painter, x)
        if self._words_fit(self.width()):
            self._paint_words(painter)
        painter.end()

    def _bands(self) -> list[QPainterPath]:
        """Return the five pieces, standing on one line and rising to the right."""
        floor = self._bar_height() - _MARKER_OVER_PX
        paths = []
        for number in range(len(BANDS)):
            left = self.width() * number / len(BANDS) + (_GAP_PX / 2 if number else 0)
            last = number == len(BANDS) - 1
            right = self.width() * (number + 1) / len(BANDS) - (0 if last else _GAP_PX / 2)
            path = QPainterPath()
            path.moveTo(left, floor)
            path.lineTo(left, floor - self._thickness(left))
            path.lineTo(right, floor - self._thickness(right))
            path.lineTo(right, floor)
            path.closeSubpath()
            paths.append(path)
        return paths

    def _thickness(self, x: float) -> float:
        thin, thick = self._look.now.px(_THIN_PX), self._look.now.px(_THICK_PX)
        return thin + (thick - thin) * x / max(1, self.width())

    def _paint_tick(self, painter: QPainter, x: float) -> None:
        pen = QPen(self._look.now.colour("ink"), 2.0)
        pen.setDashPattern([1.0, 1.3])
        painter.setPen(pen)
        painter.drawLine(int(x), 1, int(x), self._bar_height() - 1)

    def _paint_marker(self, painter: QPainter, x: float) -> None:
        """Draw the marker with a bare edge on both sides, so that it shows on any mark."""
        now = self._look.now
        half = now.px(_MARKER_PX) / 2
        x = min(max(x, half + 1), self.width() - half - 1)
        bar = QRectF(x - half, 0, 2 * half, self._bar_height())
        painter.fillRect(bar.adjusted(-2, 0, 2, 0), now.colour("card"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("ink"))
        painter.drawRoundedRect(bar, half, half)

    def _paint_words(self, painter: QPainter) -> None:
        now = self._look.now
        here = band_of(self.value())
        top = self._bar_height() + _WORDS_GAP_PX
        cell = self.width() / len(BANDS)
        for number, band in enumerate(BANDS):
            chosen = band == here
            painter.setFont(now.font("label" if chosen else "small"))
            painter.setPen(now.colour("ink" if chosen else "ink2"))
            place = QRectF(cell * number, top, cell, now.line_height("small"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, band.word)

    def _words_fit(self, width: int) -> bool:
        if not self._words:
            return False
        now = self._look.now
        widest = max(Paragraph(band.word, now.font("label"), 1).natural_width for band in BANDS)
        return widest + 4 <= width / len(BANDS)

    def _bar_height(self) -> int:
        return self._look.now.px(_THICK_PX) + 2 * _MARKER_OVER_PX

    def _x(self, heat: float) -> float:
        return self.width() * heat / 100

    def _on_moved(self, heat: float) -> None:
        self._drawn = heat
        self.update()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
