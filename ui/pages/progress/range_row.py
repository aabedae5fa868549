"""One skill as a picture: its likely range, the estimate in it, and where it stood four weeks ago."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coach.progress.mastery import LITTLE, Estimate
from coach.weeks.growth import SkillGrowth
from ui.look import Look
from ui.widgets.given_width import given_width
from ui.widgets.paragraph import Paragraph
from ui.widgets.toggled_by_name import ToggledByName

_HEIGHT_PX = 56
_PILL_PX = 12
_NAME_SHARE = 0.46
_FOUR_WEEKS = 5
"""Places from the end of the weeks: today, and four before it."""


def in_words(estimate: Estimate | None) -> str:
    """Return an estimate as a sentence's end: "about 4 in 10, likely 3 to 6, from 11 turns"."""
    if estimate is None:
        return QCoreApplication.translate("RangeRow", "never tried")
    turns = _from_turns(estimate)
    if estimate.chances < LITTLE:
        return QCoreApplication.translate(
            "RangeRow", "there’s little to go on yet, {turns}"
        ).format(turns=turns)
    return QCoreApplication.translate(
        "RangeRow", "about {likely} in 10, likely {low} to {high}, {turns}"
    ).format(
        likely=round(estimate.likely * 10),
        low=round(estimate.low * 10),
        high=round(estimate.high * 10),
        turns=turns,
    )


def _from_turns(estimate: Estimate) -> str:
    if estimate.chances == 1:
        return QCoreApplication.translate("RangeRow", "from one turn")
    return QCoreApplication.translate("RangeRow", "from {count} turns").format(
        count=estimate.chances
    )


class RangeRow(ToggledByName, QAbstractButton):
    """Pressing it looks at the skill over time: ``picked`` carries its id."""

    picked = Signal(str)

    def __init__(self, look: Look, growth: SkillGrowth, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._growth = growth
        due = QCoreApplication.translate("RangeRow", ", due") if growth.standing == "due" else ""
        self._said = in_words(growth.now) + due
        self.setAccessibleName(f"{growth.skill.short}: {self._said}")
        self.setToolTip(growth.skill.present)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring_radius", look.now.radius("button"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hear_toggles()
        self.clicked.connect(lambda: self.picked.emit(growth.skill.id))
        look.changed.connect(self._set_in_type)
        self._set_in_type()

    def sizeHint(self) -> QSize:
        """Return a wide, low row."""
        return QSize(420, self.heightForWidth(given_width(self, 420)))

    def minimumSizeHint(self) -> QSize:
        """Return room for a name above its range."""
        return QSize(self._look.now.px(200), self._look.now.px(_HEIGHT_PX))

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the name and the words below it."""
        height = self._heights.get(width)
        if height is None:
            room = max(1, round(width * _NAME_SHARE) - 20)
            words = self._title.height_for(room) + self._below.height_for(room)
            height = self._heights[width] = max(self._look.now.px(_HEIGHT_PX), words + 16)
        return height

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Ask for the height that goes with a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the name and the words at the left, the range at the right."""
        now, painter = self._look.now, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("selection" if self.isChecked() else "deep_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), now.radius("button"), now.radius("button"))
        room = round(self.width() * _NAME_SHARE) - 20
        place = QRectF(10, 8, room, self._title.height_for(room))
        self._title.draw(painter, place, now.colour("ink"))
        below = QRectF(10, place.bottom(), room, self._below.height_for(room))
        self._below.draw(painter, below, now.colour("ink2"))
        left = self.width() * _NAME_SHARE
        self._paint_range(painter, QRectF(left, 0, self.width() - left - 14, self.height()))
        painter.end()

    def _paint_range(self, painter: QPainter, place: QRectF) -> None:
        now, high = self._look.now, self._look.now.px(_PILL_PX)
        middle = place.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("track"))
        painter.drawRoundedRect(QRectF(place.left(), middle - 2, place.width(), 4), 2, 2)
        estimate = self._growth.now
        if estimate is None:
            return
        low, top = (place.left() + place.width() * at for at in (estimate.low, estimate.high))
        painter.setBrush(now.colour("deep_line"))
        pill = QRectF(low, middle - high / 2, max(high, top - low), high)
        painter.drawRoundedRect(pill, high / 2, high / 2)
        if estimate.chances >= LITTLE:
            at = place.left() + place.width() * estimate.likely
            painter.setBrush(now.colour("ink"))
            painter.drawRoundedRect(QRectF(at - 2.5, middle - high, 5, high * 2), 2, 2)
        before = self._growth.weeks[-_FOUR_WEEKS]
        if before is not None and before.chances >= LITTLE:
            at = place.left() + place.width() * before.likely
            painter.setBrush(now.colour("card"))
            painter.setPen(QPen(now.colour("ink"), 2))
            painter.drawEllipse(QPointF(at, middle), high * 0.4, high * 0.4)

    def _set_in_type(self) -> None:
        now = self._look.now
        self._title = Paragraph(
            self._growth.skill.short, now.font("body_strong"), now.line_height("body_strong")
        )
        shown = self._said
        if self._growth.now is not None:  # else "5 turns" would stand alone in the second line
            turns = _from_turns(self._growth.now)
            shown = shown.replace(turns, turns.replace(" ", "\N{NO-BREAK SPACE}"))
        self._below = Paragraph(shown, now.font("small"), now.line_height("small"))
        self._heights: dict[int, int] = {}
        self.updateGeometry()
