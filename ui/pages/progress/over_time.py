"""One skill week by week: points with their ranges; choosing one asks for the turns behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from coach.progress.mastery import LITTLE, Estimate
from ui.look import Look
from ui.pages.progress.range_row import in_words
from ui.widgets.day_words import at_noon, short_date

_HEIGHT_PX = 160
_SIDE_PX = 46


class OverTime(QSlider):
    """A slider over weeks, painted as a plot; ``week_wanted`` carries the place of a week.

    Arrows move from week to week, Enter or a click opens one.
    """

    week_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._weeks: tuple[Estimate | None, ...] = ()
        self._ends: tuple[date, ...] = ()
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._say)
        look.changed.connect(self.updateGeometry)

    def show_weeks(self, name: str, weeks: Sequence[Estimate | None], ends: Sequence[date]) -> None:
        """Show a skill's estimates with the last day of each week; the last week is chosen."""
        self._name, self._weeks, self._ends = name, tuple(weeks), tuple(ends)
        self.setRange(0, len(self._weeks) - 1)
        self.setValue(len(self._weeks) - 1)
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a wide, low picture."""
        now = self._look.now
        return QSize(320, now.px(_HEIGHT_PX) + now.line_height("small") + 6)

    def minimumSizeHint(self) -> QSize:
        """Return room for the first and the last date."""
        return QSize(self._look.now.px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Open the chosen week on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.week_wanted.emit(self.value())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Open the week that was pressed."""
        step = self._step()
        place = round((event.position().x() - self._left()) / step) if step else 0
        self.setValue(max(0, min(self.maximum(), place)))
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.week_wanted.emit(self.value())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the chosen week, the words of the scale, ranges, line and points, the dates."""
        now, painter = self._look.now, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._weeks:
            band = QRectF(self._x(self.value()) - 11, 0, 22, now.px(_HEIGHT_PX))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("selection"))
            painter.drawRoundedRect(band, 6, 6)
        self._paint_scale(painter)
        self._paint_ranges(painter)
        self._paint_points(painter)
        self._paint_dates(painter)
        painter.end()

    def _paint_scale(self, painter: QPainter) -> None:
        now = self._look.now
        painter.setFont(now.font("small"))
        for words, at in ((self.tr("10 in 10"), 1.0), (self.tr("5"), 0.5), (self.tr("0"), 0.0)):
            y = self._y(at)
            painter.setPen(QPen(now.colour("line"), 1))
            painter.drawLine(QPointF(self._left() - 8, y), QPointF(self.width() - 4, y))
            painter.setPen(now.colour("ink2"))
            line = now.line_height("small")
            place = QRectF(0, y - line / 2, self._left() - 12, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, words)

    def _paint_ranges(self, painter: QPainter) -> None:
        now = self._look.now
        painter.setPen(QPen(now.colour("deep_line"), 6, c=Qt.PenCapStyle.RoundCap))
        for place, week in enumerate(self._weeks):
            if week is not None:
                x = self._x(place)
                painter.drawLine(QPointF(x, self._y(week.low)), QPointF(x, self._y(week.high)))

    def _paint_points(self, painter: QPainter) -> None:
        now = self._look.now
        known = [
            QPointF(self._x(place), self._y(week.likely))
            for place, week in enumerate(self._weeks)
            if week is not None and week.chances >= LITTLE
        ]
        painter.setPen(QPen(now.colour("ink"), 2.5))
        painter.drawPolyline(known)
        painter.setBrush(now.colour("card"))
        for point in known:
            painter.drawEllipse(point, 4.5, 4.5)

    def _paint_dates(self, painter: QPainter) -> None:
        now = self._look.now
        if not self._ends:
            return
        painter.setPen(now.colour("ink2"))
        painter.setFont(now.font("small"))
        top = now.px(_HEIGHT_PX) + 4
        place = QRectF(
            self._left() - 10, top, self.width() - self._left() + 10, now.line_height("small")
        )
        today = at_noon(self._ends[-1])
        painter.drawText(
            place, Qt.AlignmentFlag.AlignLeft, short_date(at_noon(self._ends[0]), today)
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, self.tr("today"))

    def _say(self) -> None:
        if not self._weeks:
            return
        week, end = self._weeks[self.value()], at_noon(self._ends[self.value()])
        when = short_date(end, at_noon(self._ends[-1]))
        self.setAccessibleName(
            self.tr("{skill}, week to {day}: {stood}").format(
                skill=self._name, day=when, stood=in_words(week)
            )
        )
        self.update()

    def _left(self) -> float:
        return self._look.now.px(_SIDE_PX) + 22

    def _step(self) -> float:
        return (self.width() - self._left() - 16) / max(1, len(self._weeks) - 1)

    def _x(self, place: int) -> float:
        return self._left() + place * self._step()

    def _y(self, value: float) -> float:
        high = self._look.now.px(_HEIGHT_PX)
        return 10 + (high - 20) * (1 - value)
