"""The five methods' marks: a stair, a path, a loop, dots and bars, each with one lamp."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look

Mark = Literal["stair", "path", "loop", "dots", "bars"]

MARKS: dict[str, Mark] = {
    "four-steps": "stair",
    "five-phases": "path",
    "reflecting-loop": "loop",
    "ten-tips": "dots",
    "five-tips": "bars",
}

_UNITS = 36.0
_STROKE = 3.6
_STAIR = ((2, 7), (11, 7), (11, 14), (19, 14), (19, 21), (27, 21), (27, 28), (34, 28))
_STAIR_LAMP = (32.5, 21.0)
_PATH = ((4, 10), (11, 18), (18, 28), (25, 20), (32, 13))
_DOT_ROWS = ((9, 4), (18.5, 4), (28, 2))
_BARS = ((4.5, 18, 32), (11.5, 11, 32), (18.5, 7, 32), (25.5, 11, 32), (32, 19, 32))


class MethodMark(QWidget):
    """A method's mark; decoration beside the method's name."""

    def __init__(
        self, look: Look, mark: Mark, *, side_px: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._mark: Mark = mark
        self._side_px = side_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return the mark's square."""
        side = self._look.now.px(self._side_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the mark on a canvas of 36 units."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _UNITS, self.width() / _UNITS)
        pen = QPen(self._look.now.colour("deep"), _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        draw = {
            "stair": self._stair,
            "path": self._path,
            "loop": self._loop,
            "dots": self._dots,
            "bars": self._bars,
        }
        draw[self._mark](painter)
        painter.end()

    def _stair(self, painter: QPainter) -> None:
        painter.drawPolyline([QPointF(x, y) for x, y in _STAIR])
        self._dot(painter, *_STAIR_LAMP, lamp=True)

    def _path(self, painter: QPainter) -> None:
        painter.drawPolyline([QPointF(x, y) for x, y in _PATH])
        for number, (x, y) in enumerate(_PATH):
            self._dot(painter, x, y, lamp=number == 0, radius=4.2)

    def _loop(self, painter: QPainter) -> None:
        painter.drawArc(QRectF(6, 7, 24, 24), 48 * 16, 272 * 16)
        head = QPainterPath(QPointF(27.5, 3.5))
        head.lineTo(27.5, 11)
        head.lineTo(20, 11)
        painter.strokePath(head, painter.pen())
        self._dot(painter, 18, 19, lamp=True, radius=4.2)

    def _dots(self, painter: QPainter) -> None:
        for y, count in _DOT_ROWS:
            start = 18 - (count - 1) * 4.5
            for number in range(count):
                x = start + number * 9
                self._dot(painter, x, y, lamp=y == _DOT_ROWS[0][0] and number == 2, radius=3.4)

    def _bars(self, painter: QPainter) -> None:
        pen = painter.pen()
        for number, (x, top, bottom) in enumerate(_BARS):
            pen.setColor(self._look.now.colour("lamp" if number == 0 else "deep"))
            pen.setWidthF(4.2)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom - 2))

    def _dot(
        self, painter: QPainter, x: float, y: float, *, lamp: bool, radius: float = 3.8
    ) -> None:
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        painter.fillPath(path, self._look.now.colour("lamp" if lamp else "deep"))

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
