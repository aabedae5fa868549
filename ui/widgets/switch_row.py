"""A setting that is on or off: its words, the word for its state, and a switch; all of it a target."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName
from ui.widgets.given_width import given_width
from ui.widgets.paragraph import Paragraph

_SWITCH = (44, 26)
_GAP_PX = 16
_ABOVE_PX = 8
_KNOB_GAP_PX = 4
_RING_GAP_PX = 6


class SwitchRow(QCheckBox):
    """A check box drawn as a switch at the right of its words; ``toggled`` says it changed.

    On is filled and off is hollow, and the word beside it says which, so colour is never alone.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        note: str = "",
        *,
        on: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._title_words = title
        self._note_words = note
        self.setAccessibleName(title)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring_gap", _RING_GAP_PX)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._set_in_type)
        self._set_in_type()

    def set_note(self, note: str) -> None:
        """Say something else below the title."""
        self._note_words = note
        self._set_in_type()

    def sizeHint(self) -> QSize:
        """Return a comfortable width, and the height at the present width."""
        words = max(self._title.natural_width, self._note.natural_width)
        width = min(words, self._look.now.px(520)) + self._right()
        return QSize(width, self.heightForWidth(given_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        """Return the longest word beside the switch."""
        word = max(self._title.longest_word_width(), self._note.longest_word_width())
        return QSize(word + self._right(), self._look.now.control_height("row"))

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the words, at least a comfortable target."""
        room = max(1, width - self._right())
        height = self._title.height_for(room) + self._note_height(room) + 2 * _ABOVE_PX
        return max(height, self._look.now.control_height("row"))

    def hitButton(self, pos: QPoint, /) -> bool:  # noqa: N802 - Qt's name
        """Take a click anywhere on the row."""
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Ask for the height that goes with a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the words at the left, the state and the switch at the right."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = max(1, self.width() - self._right())
        title = self._title.height_for(room)
        top = (self.height() - title - self._note_height(room)) / 2
        ink: ColourName = "ink" if self.isEnabled() else "ink3"
        self._title.draw(painter, QRectF(0, top, room, title), now.colour(ink))
        ink = "ink2" if self.isEnabled() else "ink3"
        self._note.draw(painter, QRectF(0, top + title, room, 1), now.colour(ink))
        width, height = now.px(_SWITCH[0]), now.px(_SWITCH[1])
        pill = QRectF(self.width() - width, (self.height() - height) / 2, width, height)
        painter.setPen(now.colour(ink))
        painter.setFont(now.font("small"))
        state = QRectF(0, 0, pill.left() - _GAP_PX, self.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            state,
            right,
            QCoreApplication.translate("SwitchRow", "On")
            if self.isChecked()
            else QCoreApplication.translate("SwitchRow", "Off"),
        )
        self._paint_switch(painter, pill)
        painter.end()

    def _paint_switch(self, painter: QPainter, pill: QRectF) -> None:
        now, on = self._look.now, self.isChecked()
        filled: ColourName = "deep" if self.isEnabled() else "ink3"
        painter.setPen(QPen(now.colour(filled if on else "edge"), 2.0))
        over: ColourName = "deep_tint" if self.underMouse() and self.isEnabled() else "card"
        painter.setBrush(now.colour(filled if on else over))
        body = pill.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        gap = now.px(_KNOB_GAP_PX) - (1 if on else -1)
        side = pill.height() - 2 * gap
        left = pill.right() - gap - side if on else pill.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("on_deep" if on else "edge"))
        painter.drawEllipse(QRectF(left, pill.top() + gap, side, side))

    def _note_height(self, room: float) -> int:
        return self._note.height_for(room) if self._note_words else 0

    def _right(self) -> int:
        now = self._look.now
        off = Paragraph(self.tr("Off"), now.font("small"), 1).natural_width
        return now.px(_SWITCH[0]) + off + 2 * _GAP_PX

    def _set_in_type(self) -> None:
        now = self._look.now
        self._title = Paragraph(
            self._title_words, now.font("body_strong"), now.line_height("body_strong")
        )
        self._note = Paragraph(self._note_words, now.font("small"), now.line_height("small"))
        self.setAccessibleDescription(self._note_words)
        self.updateGeometry()
        self.update()
