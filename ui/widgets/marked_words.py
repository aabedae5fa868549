"""The learner's words with the stretches that did something marked: underlined and numbered.

What helped has a straight underline and a round number, what heated a wavy one and a square
number: told apart without colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName, TypeName
from ui.widgets.icon_mark import BadgeTone, paint_badge
from ui.widgets.paragraph import Paragraph

_BADGE_PX = 18
_BADGE_ROOM_PX = 25
_UNDERLINE_PX = 2.5
_WAVE_PX = 6.0
_NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of words from ``start`` up to ``end``; ``number`` 0 shows no badge."""

    start: int
    end: int
    helped: bool
    number: int = 0


class MarkedWords(QLabel):
    """Words with marks. A screen reader hears the words, then what each mark says of them."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        marks: Sequence[Mark] = (),
        *,
        style: TypeName = "lead",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._style: TypeName = style
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._set_in_type)
        self.set_words(words, marks)

    @property
    def words(self) -> str:
        """The words shown, without marks."""
        return self._plain

    def set_words(self, words: str, marks: Sequence[Mark] = ()) -> None:
        """Show other words; marks outside them are left out."""
        self._plain = words
        self._marks = sorted(
            (mark for mark in marks if 0 <= mark.start < mark.end <= len(words)),
            key=lambda mark: mark.end,
        )
        self.setText(words)
        said = [
            (
                self.tr("{number} helped: {words}")
                if mark.helped
                else self.tr("{number} heated: {words}")
            )
            .format(number=mark.number or "", words=words[mark.start : mark.end])
            .strip()
            for mark in self._marks
        ]
        self.setAccessibleDescription(". ".join(said))
        self._set_in_type()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and its height."""
        width = min(self._paragraph.natural_width, self._look.now.px(620))
        return QSize(width, self.heightForWidth(max(1, width)))

    def minimumSizeHint(self) -> QSize:
        """Return the longest word with a badge."""
        return QSize(self._paragraph.longest_word_width(), self._line_height())

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the wrapped words."""
        return self._paragraph.height_for(width)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw tints, words, underlines and badges, in this order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, width = self._look.now, self.width()
        placed = list(zip(self._marks, self._placed, strict=True))
        for mark, (start, end, _) in placed:
            tint: ColourName = "warm_tint" if mark.helped else "flare_tint"
            for place in self._paragraph.places(start, end, width):
                drop = place.height() * 0.1
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(now.colour(tint))
                painter.drawRoundedRect(place.adjusted(-2, drop, 2, -drop), 4, 4)
        self._paragraph.draw(painter, QRectF(self.rect()), now.colour("ink"))
        for mark, (start, end, badge) in placed:
            for place in self._paragraph.places(start, end, width):
                self._underline(painter, place, helped=mark.helped)
            if mark.number:
                self._paint_badge(painter, mark, badge)
        painter.end()

    def _underline(self, painter: QPainter, place: QRectF, *, helped: bool) -> None:
        now = self._look.now
        bottom = place.bottom() - place.height() * 0.1
        pen = QPen(now.colour("warm" if helped else "flare"), _UNDERLINE_PX if helped else 1.8)
        painter.setPen(pen)
        if helped:
            painter.drawLine(QPointF(place.left() - 2, bottom), QPointF(place.right() + 2, bottom))
            return
        wave = now.px(_WAVE_PX)
        path = QPainterPath(QPointF(place.left() - 2, bottom))
        x, rise = place.left() - 2, 1
        while x < place.right() + 2:
            step = min(wave, place.right() + 2 - x)
            path.quadTo(
                QPointF(x + step / 2, bottom + rise * wave * 0.55), QPointF(x + step, bottom)
            )
            x, rise = x + wave, -rise
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_badge(self, painter: QPainter, mark: Mark, at: int) -> None:
        side = self._look.now.px(_BADGE_PX)
        for room in self._paragraph.places(at, at + 2, self.width()):
            into = QRectF(0, 0, side, side)
            into.moveCenter(room.center() + QPointF(1, -1))
            tone: BadgeTone = "warm" if mark.helped else "flare"
            square = not mark.helped
            paint_badge(painter, self._look, into, str(mark.number), tone=tone, square=square)

    def _line_height(self) -> int:
        return round(self._look.now.line_height(self._style) * 1.15)

    def _set_in_type(self) -> None:
        """Set the words with room after each numbered stretch for its badge.

        The room is two widened no-break spaces, so a badge never stands alone on a line.
        """
        now = self._look.now
        shown, at, placed, rooms = "", 0, [], []
        shift_at: list[tuple[int, int]] = []
        for mark in self._marks:
            shown += self._plain[at : mark.end]
            at = mark.end
            if mark.number:
                rooms.append(len(shown))
                shift_at.append((mark.end, 2))
                shown += 2 * _NO_BREAK_SPACE
        shown += self._plain[at:]

        def moved(position: int, *, closing: bool) -> int:
            return position + sum(
                size
                for end, size in shift_at
                if end < position or (end == position and not closing)
            )

        for mark in self._marks:
            start, end = moved(mark.start, closing=False), moved(mark.end, closing=True)
            placed.append((start, end, end))
        self._placed = placed
        wide = QTextCharFormat()
        wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        blank = QFontMetricsF(now.font(self._style)).horizontalAdvance(_NO_BREAK_SPACE)
        wide.setFontLetterSpacing(now.px(_BADGE_ROOM_PX) / 2 - blank)
        self._paragraph = Paragraph(
            shown,
            now.font(self._style),
            self._line_height(),
            formats=[(room, room + 2, wide) for room in rooms],
        )
        self.updateGeometry()
        self.update()
