"""The picture of the first page: five customers in one boat, and what Evenkeel is in two lines."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.pose import pose
from ui.widgets.brand_mark import BrandMark
from ui.widgets.portrait import CANVAS, Portrait
from ui.widgets.text import Text

_WIDTH: Final = 520.0
_HEIGHT: Final = 560.0
_LEAST_HEIGHT: Final = 330.0
_HULL: Final = "#FFFDF9"


class _Seat(NamedTuple):
    """Who sits where: the middle and the top of their canvas, its side, and how heated they are."""

    person: str
    middle: float
    top: float
    side: float
    heat: float


_SEATS: Final = (
    _Seat("jonas", 172, 2, 300, 54),
    _Seat("edith", 357, 8, 286, 38),
    _Seat("marcus", 98, 146, 300, 74),
    _Seat("weilin", 428, 134, 300, 45),
    _Seat("amina", 265, 116, 318, 34),
)


class Crew(QWidget):
    """Words above, the boat below; without room for the boat, or narrow, the words alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._with_boat = True
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(BrandMark(look, side_px=34))
        name.addWidget(Text(look, "Evenkeel", style="heading"), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(36, 34, 36, 24)
        self._column.setSpacing(12)
        self._column.addLayout(name)
        self._column.addSpacing(22)
        self._column.addWidget(
            Text(look, self.tr("Practise the hard calls before they happen."), style="display")
        )
        self._last = Text(
            look,
            self.tr("Hear someone who is upset with you. Answer. See which of your words helped."),
        )
        self._column.addWidget(self._last)
        self._column.addStretch(1)
        look.changed.connect(self.update)

    def show_boat(self, *, shown: bool) -> None:
        """Show the whole picture, or a strip of sky with the words."""
        self._with_boat = shown
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint the sky, and the boat as large as the room below the words allows."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(now.heat("tense").sky))
        room = self.height() - self._last.geometry().bottom()
        if self._with_boat and room >= _LEAST_HEIGHT * 0.8:
            scale = min(self.width() / _WIDTH, room / _HEIGHT)
            painter.translate(self.width() / 2, self.height() - _HEIGHT * scale)
            painter.scale(scale, scale)
            painter.translate(-_WIDTH / 2, 0)
            self._paint_boat(painter, self.width() / scale + 4)
        painter.end()

    def _paint_boat(self, painter: QPainter, width: float) -> None:
        """Paint on a canvas of 520 by 560 units; water and hull reach beyond it to both sides."""
        now = self._look.now
        sea = now.heat("tense")
        left = (_WIDTH - width) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        _wave(painter, left, width, 240, 10, 150, QColor(sea.sea_far))
        _wave(painter, left, width, 326, 12, 190, QColor(sea.sea))
        for seat in _SEATS:
            self._paint_person(painter, seat)
        _band(painter, left, width, 392, 160, now.colour("lamp"))
        _band(painter, left, width, 408, 160, QColor(_HULL))
        _band(painter, left, width, 452, 22, now.colour("brand_sea"))
        _wave(painter, left, width, 486, 8, 170, QColor(sea.sea))
        _wave(painter, left, width, 512, 7, 210, now.colour("brand_sea"))

    def _paint_person(self, painter: QPainter, seat: _Seat) -> None:
        people = self._look.people
        painter.save()
        painter.translate(seat.middle - seat.side / 2, seat.top)
        painter.scale(seat.side / CANVAS, seat.side / CANVAS)
        Portrait(
            people=people,
            person=people.people[seat.person],
            pose=pose(people.drivers, heat=seat.heat),
        ).paint(painter)
        painter.restore()


def _wave(
    painter: QPainter,
    left: float,
    width: float,
    level: float,
    depth: float,
    length: float,
    colour: QColor,
) -> None:
    """Fill below a line of shallow waves."""
    path = QPainterPath(QPointF(left - length, level))
    x = left - length
    while x < left + width + length:
        path.quadTo(QPointF(x + length / 2, level + depth), QPointF(x + length, level))
        x += length
    path.lineTo(x, _HEIGHT + 4)
    path.lineTo(left - length, _HEIGHT + 4)
    painter.fillPath(path, colour)


def _band(
    painter: QPainter, left: float, width: float, top: float, high: float, colour: QColor
) -> None:
    """Fill a plank that sags towards the middle, as a boat's side does."""
    sag = width * 0.055
    path = QPainterPath(QPointF(left, top))
    path.quadTo(QPointF(left + width / 2, top + 2 * sag), QPointF(left + width, top))
    path.lineTo(left + width, top + high)
    path.quadTo(QPointF(left + width / 2, top + high + 2 * sag), QPointF(left, top + high))
    path.closeSubpath()
    painter.fillPath(path, colour)
