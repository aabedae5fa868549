"""One reply the learner may pick: a key cap and words that wrap, the whole surface a target."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
    QTextCharFormat,
)
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName
from ui.widgets.given_width import given_width
from ui.widgets.paragraph import Paragraph
from ui.widgets.toggled_by_name import ToggledByName

VerdictTone = Literal["warm", "flare", "lamp"]

_SIDE_PX = 14
_ABOVE_PX = 13
_CAP_PX = 28
_CAP_LOWER_EDGE_PX = 2
_EDGE_PX = 1.5
_NOTE_GAP_PX = 2
_ICONS: dict[VerdictTone, str] = {"warm": "check", "flare": "info", "lamp": "lightbulb"}
_TINTS: dict[VerdictTone, ColourName] = {
    "warm": "warm_tint",
    "flare": "flare_tint",
    "lamp": "lamp_tint",
}
_INKS: dict[VerdictTone, ColourName] = {"warm": "warm", "flare": "flare", "lamp": "lamp_ink"}
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ReplyButton(ToggledByName, QRadioButton):
    """A reply in a group; ``picked`` carries its place in the list, counted from 0.

    Its key cap shows ``key``, which picks it from anywhere in the window; Enter and Space pick it
    when it has the focus. Arrow keys are left to the group around it.
    """

    picked = Signal(int)

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        place: int,
        of: int,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._place = place
        self._of = of
        self._key = key or str(place + 1)
        self._tone: VerdictTone | None = None
        self._lead = ""
        self._note_words = ""
        self._reply_words = words
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring_radius", look.now.radius("reply"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        shortcut = QShortcut(QKeySequence(self._key), self)
        shortcut.activated.connect(self._on_key)
        self.hear_toggles()
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._set_in_type)
        self._set_in_type()

    @property
    def words(self) -> str:
        """The reply."""
        return self._reply_words

    def set_verdict(self, tone: VerdictTone | None, lead: str = "", note: str = "") -> None:
        """Say below the reply how it lands: ``lead`` is a word or two in bold, then the note."""
        self._tone, self._lead, self._note_words = tone, lead, note
        self._set_in_type()

    def sizeHint(self) -> QSize:
        """Return a comfortable width, and the height at the present width."""
        width = min(self._reply.natural_width, self._look.now.px(560)) + self._around()
        return QSize(width, self.heightForWidth(given_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        """Return the longest word beside the key cap."""
        width = self._reply.longest_word_width() + self._around()
        return QSize(width, self._look.now.control_height("large"))

    def hasHeightForWidth(self) -> bool:
        """Say that the reply wraps."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the wrapped reply, with the verdict if there is one."""
        room = max(1, width - self._around())
        height = self._reply.height_for(room)
        if self._note is not None:
            height += _NOTE_GAP_PX + self._note.height_for(max(1, room - self._icon_room()))
        return max(height, self._look.now.px(_CAP_PX)) + 2 * _ABOVE_PX

    def hitButton(self, pos: QPoint, /) -> bool:  # noqa: N802 - Qt's name
        """Take a click anywhere on the surface."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Pick with Enter; leave the arrows to the group."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Ask for the height that goes with a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the surface, the key cap, the reply and its verdict."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self._look.now
        fill, edge, wide = self._surface()
        painter.setBrush(now.colour(fill))
        style = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(now.colour(edge), wide, style))
        half, radius = wide / 2, now.radius("reply")
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius - half, radius - half)
        self._paint_cap(painter)
        left = self._words_left()
        room = max(1, self.width() - self._around())
        height = self._reply.height_for(room)
        top = float(_ABOVE_PX)
        if self._note is None:
            top = (self.height() - height) / 2
        ink: ColourName = "ink" if self.isEnabled() else "ink3"
        self._reply.draw(painter, QRectF(left, top, room, height), now.colour(ink))
        self._paint_note(painter, left, top + height + _NOTE_GAP_PX, room)
        painter.end()

    def _paint_cap(self, painter: QPainter) -> None:
        now = self._look.now
        side = now.px(_CAP_PX)
        lines = max(1, self._reply.line_count(max(1, self.width() - self._around())))
        top = (self.height() - side) / 2 if lines == 1 and self._note is None else float(_ABOVE_PX)
        cap = QRectF(_SIDE_PX, top, side, side - _CAP_LOWER_EDGE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("edge"))
        painter.drawRoundedRect(cap.adjusted(0, 0, 0, _CAP_LOWER_EDGE_PX), 7, 7)
        painter.setPen(QPen(now.colour("edge"), _EDGE_PX))
        painter.setBrush(now.colour("card"))
        painter.drawRoundedRect(cap.adjusted(0.75, 0.75, -0.75, -0.75), 6.5, 6.5)
        painter.setPen(now.colour("ink2"))
        painter.setFont(now.font("label"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_note(self, painter: QPainter, left: float, top: float, room: float) -> None:
        if self._note is None or self._tone is None:
            return
        now = self._look.now
        ink = _INKS[self._tone]
        side = now.px(16)
        now.draw_icon(painter, _ICONS[self._tone], ink, QRectF(left, top + now.px(2), side, side))
        place = QRectF(left + self._icon_room(), top, room - self._icon_room(), 1)
        self._note.draw(painter, place, now.colour(ink))

    def _surface(self) -> tuple[ColourName, ColourName, float]:
        """Return fill, edge and the edge's width."""
        if self._tone is not None:
            return _TINTS[self._tone], _INKS[self._tone], 2.0
        if not self.isEnabled():
            return "sunken", "edge", _EDGE_PX
        if self.isDown():
            return "selection", "deep", _EDGE_PX
        if self.underMouse() or self.hasFocus() or self.isChecked():
            return "deep_tint", "deep", _EDGE_PX
        return "card", "deep_line", _EDGE_PX

    def _words_left(self) -> int:
        return 2 * _SIDE_PX + self._look.now.px(_CAP_PX)

    def _around(self) -> int:
        return self._words_left() + _SIDE_PX

    def _icon_room(self) -> int:
        return self._look.now.px(24)

    def _set_in_type(self) -> None:
        now = self._look.now
        self._reply = Paragraph(self._reply_words, now.font("body"), now.line_height("body"))
        self._note: Paragraph | None = None
        said = " ".join(part for part in (self._lead, self._note_words) if part)
        if self._tone is not None and said:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            self._note = Paragraph(
                said,
                now.font("small"),
                now.line_height("small"),
                formats=[(0, len(self._lead), bold)],
            )
        place = self.tr("{place} of {of}").format(place=self._place + 1, of=self._of)
        self.setAccessibleDescription(f"{place}. {said}" if said else place)
        self.updateGeometry()
        self.update()

    def _on_key(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.click()

    def _on_clicked(self) -> None:
        self.setChecked(True)
        self.picked.emit(self._place)
