"""Two weeks as small columns: how many turns were practised on which day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.day_words import count_words, long_date, short_date

_DAYS: Final = 14
_HEIGHT_PX = 84
_COLUMN_PX = 16
_LEAST_COLUMN_PX = 5


class Fortnight(QLabel):
    """Painted columns; a screen reader hears the days and their turns in words."""

    def __init__(
        self,
        look: Look,
        turns: Sequence[tuple[datetime, int]],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._now = now
        days = [now - timedelta(days=_DAYS - 1 - back) for back in range(_DAYS)]
        practised: Counter[date] = Counter()
        for moment, count in turns:
            practised[moment.astimezone().date()] += count
        self._columns = [(day, practised[day.astimezone().date()]) for day in days]
        said = [
            count_words(
                count,
                self.tr("one turn on {day}"),
                self.tr("{count} turns on {day}"),
                day=long_date(day),
            )
            for day, count in self._columns
            if count
        ]
        nothing = self.tr("no turns")
        self.setAccessibleName(
            self.tr("Turns practised in two weeks: {value}").format(
                value="; ".join(said) or nothing
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return a low, wide picture."""
        now = self._look.now
        return QSize(320, now.px(_HEIGHT_PX) + now.line_height("small") + 8)

    def minimumSizeHint(self) -> QSize:
        """Return room for the first and the last date."""
        return QSize(self._look.now.px(150), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the columns on their line, the first date and today below."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = now.px(_HEIGHT_PX)
        painter.fillRect(QRectF(0, floor, self.width(), 2), now.colour("edge"))
        most = max((count for _, count in self._columns), default=0) or 1
        step = self.width() / _DAYS
        wide = min(now.px(_COLUMN_PX), step * 0.6)
        for number, (_, count) in enumerate(self._columns):
            if not count:
                continue
            high = max(_LEAST_COLUMN_PX, (floor - 6) * count / most)
            column = QRectF(number * step + (step - wide) / 2, floor - high, wide, high)
            painter.fillPath(_rounded_above(column), now.colour("deep"))
        self._paint_dates(painter, floor + 6)
        painter.end()

    def _paint_dates(self, painter: QPainter, top: float) -> None:
        now = self._look.now
        painter.setFont(now.font("small"))
        painter.setPen(now.colour("ink2"))
        line = QRectF(0, top, self.width(), now.line_height("small"))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft, short_date(self._columns[0][0], self._now)
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, "today")

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _rounded_above(column: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(column, 4, 4)
    path.addRect(column.adjusted(0, min(4.0, column.height() / 2), 0, 0))
    return path
