"""The round mark: a sun over a level sea."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look

_RING_SHARE = 0.09


class BrandMark(QWidget):
    """The mark at ``side_px``, growing with the text; decoration beside the name."""

    def __init__(self, look: Look, *, side_px: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._side_px = side_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return the mark's square."""
        side = self._look.now.px(self._side_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw sun, sea and ring."""
        now = self._look.now
        side = min(self.width(), self.height())
        ring = side * _RING_SHARE
        disc = QRectF(ring / 2, ring / 2, side - ring, side - ring)
        circle = QPainterPath()
        circle.addEllipse(disc)
        sea = QPainterPath()
        sea.addRect(QRectF(0, side / 2, side, side))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(circle, now.colour("lamp"))
        painter.fillPath(circle.intersected(sea), now.colour("brand_sea"))
        painter.setPen(QPen(now.colour("deep"), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.end()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
