"""Paints the scene behind a person: sky, sun and two seas whose tilt and chop are the heat."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.look.people import Sea
from ui.look.pose import read_curve
from ui.look.tokens import HeatColours

_SHORTEST_WAVE_PX = 24.0
_WAVE_DEPTH = 2.6
_SUN_RADIUS = 0.40
_SUN_HEIGHT = 0.60
_FOAM_FROM_PX = 120
_FOAM_OPACITY = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneColours:
    """The colours of one moment; while heat changes they lie between two bands."""

    sky: QColor
    sun: QColor
    sea_far: QColor
    sea: QColor


def scene_colours(old: HeatColours, new: HeatColours, share: float) -> SceneColours:
    """Return the colours at ``share`` (0 to 1) of the way from one band's to another's."""
    return SceneColours(
        sky=_between(old.sky, new.sky, share),
        sun=_between(old.sun, new.sun, share),
        sea_far=_between(old.sea_far, new.sea_far, share),
        sea=_between(old.sea, new.sea, share),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SeaScene:
    """One scene in pixels: ``person_px`` is the side of the square the person is drawn in."""

    sea: Sea
    colours: SceneColours
    heat: float
    width: float
    height: float
    person_px: float
    with_sun: bool = True

    def paint(self, painter: QPainter) -> None:
        """Paint sky, sun, far sea and near sea into ``(0, 0, width, height)``."""
        painter.fillRect(QRectF(0, 0, self.width, self.height), self.colours.sky)
        if self.with_sun:
            disc = QPainterPath()
            radius = self.person_px * _SUN_RADIUS
            middle = QPointF(self.width / 2, self.height - self.person_px * _SUN_HEIGHT)
            disc.addEllipse(middle, radius, radius)
            painter.fillPath(disc, self.colours.sun)
        horizon = self.sea.horizon
        self._paint_sea(painter, horizon, 0.15, 0.8, self.colours.sea_far, foam=False)
        self._paint_sea(painter, horizon + 0.11, 0.55, 1.0, self.colours.sea, foam=True)

    def _paint_sea(
        self,
        painter: QPainter,
        level: float,
        phase: float,
        chop: float,
        colour: QColor,
        *,
        foam: bool,
    ) -> None:
        y = self.height * level
        painter.save()
        painter.translate(self.width / 2, y)
        painter.rotate(read_curve(self.sea.tilt_deg, self.heat))
        painter.translate(-self.width / 2, -y)
        crest = self._crest(y, phase, chop)
        body = QPainterPath(crest)
        body.lineTo(self.width * 1.3, self.height * 2)
        body.lineTo(-self.width * 0.6, self.height * 2)
        body.closeSubpath()
        painter.fillPath(body, colour)
        if foam:
            shade = QColor(self.colours.sun)
            shade.setAlphaF(_FOAM_OPACITY)
            width = 2.0 if min(self.width, self.height) > _FOAM_FROM_PX else 1.0
            pen = QPen(shade, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(crest, pen)
        painter.restore()

    def _crest(self, y: float, phase: float, chop: float) -> QPainterPath:
        """Return the waterline: each wave sags between two pointed crests."""
        short_side = min(self.width, self.height)
        depth = read_curve(self.sea.height, self.heat) * short_side * chop * _WAVE_DEPTH
        length = max(_SHORTEST_WAVE_PX, read_curve(self.sea.length, self.heat) * short_side)
        x = -self.width * 0.3 - phase * length
        path = QPainterPath(QPointF(x, y))
        while x < self.width * 1.3:
            path.quadTo(QPointF(x + length / 2, y + depth), QPointF(x + length, y))
            x += length
        return path


def _between(old: str, new: str, share: float) -> QColor:
    a, b = QColor(old), QColor(new)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
