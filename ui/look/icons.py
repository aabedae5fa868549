"""Icons: Lucide drawings, coloured when they are drawn so that one file serves every theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SCREEN_RATIOS = (1.0, 1.5, 2.0, 3.0)


class Icons:
    """The drawings of one folder, by file name without its ending.

    An unknown name raises ``FileNotFoundError`` at once, not a blank place on the screen.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[tuple[str, str], QSvgRenderer] = {}

    def svg(self, name: str, colour: QColor) -> str:
        """Return the drawing as SVG text with every stroke in ``colour``."""
        text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return text.replace("currentColor", colour.name())

    def draw(self, painter: QPainter, name: str, colour: QColor, into: QRectF) -> None:
        """Draw an icon into a rectangle of the painter's own coordinates."""
        self._drawing(name, colour).render(painter, into)

    def pixmap(self, name: str, colour: QColor, size_px: int, ratio: float) -> QPixmap:
        """Return the icon as a square of ``size_px`` logical pixels for one screen ratio."""
        drawing = self._drawing(name, colour)
        side = round(size_px * ratio)
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon(self, name: str, colour: QColor, disabled: QColor, size_px: int) -> QIcon:
        """Return the icon for a stock control, sharp on every usual screen ratio."""
        icon = QIcon()
        for ratio in _SCREEN_RATIOS:
            icon.addPixmap(self.pixmap(name, colour, size_px, ratio), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, disabled, size_px, ratio), QIcon.Mode.Disabled)
        return icon

    def _drawing(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.name())
        if key not in self._drawings:
            self._drawings[key] = QSvgRenderer(QByteArray(self.svg(name, colour).encode()))
        return self._drawings[key]
