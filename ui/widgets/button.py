"""The button: main, second, quiet, danger or link, with an icon and words that may wrap."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName, ControlName, TypeName
from ui.widgets.given_width import given_width
from ui.widgets.paragraph import Paragraph

ButtonKind = Literal["main", "second", "quiet", "danger", "link"]

_TYPE: dict[ControlName, TypeName] = {"small": "label", "normal": "figure", "large": "action"}
_PADDING_PX = {"main": 18, "second": 16, "quiet": 12, "danger": 16, "link": 0}
_ICON_PX = {"small": 16, "normal": 18, "large": 20}
_ICON_GAP_PX = 8
_EDGE_PX = 1.3


class Button(QPushButton):
    """A push button drawn from the look; ``clicked`` says it was pressed.

    ``hint`` is a quieter word after the label, such as the key that does the same. A button with
    an icon and no words is square; give it its name in ``spoken``.
    """

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        kind: ButtonKind = "second",
        size: ControlName = "normal",
        icon: str | None = None,
        hint: str = "",
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind: ButtonKind = kind
        self._size: ControlName = size
        self._icon_name = icon
        self._hint_words = hint
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("ring_radius", look.now.radius("button"))
        look.changed.connect(self._on_look_changed)
        self._spoken = spoken
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show another label."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(self._spoken or words)
        if self._spoken and not words:
            self.setToolTip(self._spoken)
        self._label = words
        self._set_in_type()

    def set_icon_name(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon_name = icon
        self._set_in_type()

    def set_kind(self, kind: ButtonKind) -> None:
        """Give the button another weight."""
        self._kind = kind
        self._set_in_type()

    def sizeHint(self) -> QSize:
        """Return the width of the label on one line, and the height at the present width."""
        width = self._label_width(self._words.natural_width) + 2 * self._padding()
        width = max(width, self._least_width())
        return QSize(width, self.heightForWidth(min(width, given_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word; the label wraps down to that."""
        width = self._label_width(self._words.longest_word_width()) + 2 * self._padding()
        return QSize(max(width, self._least_width()), self._look.now.control_height(self._size))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow button grows taller."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the control's height, plus the lines a wrapped label adds."""
        now = self._look.now
        room = width - 2 * self._padding() - self._label_width(0)
        lines = self._words.height_for(max(1, room)) - now.line_height(_TYPE[self._size])
        return now.control_height(self._size) + lines

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Ask for the height that goes with a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the fill, the edge, then icon, label and hint together in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_shape(painter)
        now = self._look.now
        gap, icon = self._icon_room()
        hint = self._hint.natural_width + gap if self._hint_words else 0
        room = self.width() - 2 * self._padding() - icon - hint
        label = self._words.widest_line(max(1, room))
        left = (self.width() - icon - label - hint) / 2
        if self._kind == "link":
            left = 0.0
        colour = self._ink()
        if self._icon_name is not None:
            side = now.px(_ICON_PX[self._size])
            now.draw_icon(
                painter,
                self._icon_name,
                colour,
                QRectF(left, (self.height() - side) / 2, side, side),
            )
        height = self._words.height_for(max(1, room))
        place = QRectF(left + icon, (self.height() - height) / 2, max(1, room), height)
        self._words.draw(painter, place, now.colour(colour))
        if self._kind == "link":
            self._underline(painter, place)
        if self._hint_words:
            beside = place.translated(label + gap, 0)
            beside.setWidth(self._hint.natural_width + 1)  # it may be longer than the label
            self._hint.draw(painter, beside, now.colour(colour))
        painter.end()

    def _paint_shape(self, painter: QPainter) -> None:
        fill, edge = self._colours()
        now = self._look.now
        painter.setBrush(now.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(now.colour(edge), _EDGE_PX, style) if edge else Qt.PenStyle.NoPen)
        inset = _EDGE_PX / 2
        radius = now.radius("button") - inset
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius
        )

    def _underline(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(painter.pen().color(), 1.2))
        for line in self._words.places(0, len(self._words.words), place.width()):
            line.translate(place.topLeft())
            bottom = line.bottom() - line.height() * 0.14
            painter.drawLine(QPointF(line.left(), bottom), QPointF(line.right(), bottom))

    def _colours(self) -> tuple[ColourName | None, ColourName | None]:
        """Return fill and edge for the kind and for what the pointer is doing."""
        if self._kind == "link":
            return None, None
        if not self.isEnabled():
            return ("sunken", "edge") if self._kind != "quiet" else (None, None)
        pressed, over = self.isDown(), self.underMouse()
        if self._kind == "main":
            fill: ColourName = "deep_press" if pressed else "deep_hover" if over else "deep"
            return fill, fill
        at_rest: ColourName | None = None if self._kind == "quiet" else "card"
        tint: ColourName = "flare_tint" if self._kind == "danger" else "deep_tint"
        active: ColourName = tint if self._kind == "danger" or not pressed else "selection"
        edge: ColourName = "danger" if self._kind == "danger" else "deep" if over else "edge"
        return (active if over or pressed else at_rest), None if self._kind == "quiet" else edge

    def _ink(self) -> ColourName:
        if not self.isEnabled():
            return "ink3"
        inks: dict[ButtonKind, ColourName] = {
            "main": "on_deep",
            "second": "ink",
            "danger": "danger",
        }
        return inks.get(self._kind, "deep")

    def _padding(self) -> int:
        if not self._label:
            return 0
        return _PADDING_PX[self._kind] - (
            4 if self._size == "small" and self._kind != "link" else 0
        )

    def _least_width(self) -> int:
        return 0 if self._kind == "link" else self._look.now.control_height(self._size)

    def _icon_room(self) -> tuple[int, int]:
        """Return the gap beside an icon, and the icon's width with it."""
        gap = self._look.now.px(_ICON_GAP_PX)
        if self._icon_name is None:
            return gap, 0
        return gap, self._look.now.px(_ICON_PX[self._size]) + (gap if self._label else 0)

    def _label_width(self, words: int) -> int:
        gap, icon = self._icon_room()
        hint = self._hint.natural_width + gap if self._hint_words else 0
        return icon + (words if self._label else 0) + hint

    def _set_in_type(self) -> None:
        now = self._look.now
        style = _TYPE[self._size]
        line = now.line_height(style)
        self._words = Paragraph(self._label, now.font(style), line)
        quiet: TypeName = "small" if self._size == "small" else "body"
        self._hint = Paragraph(self._hint_words, now.font(quiet), line)
        self.updateGeometry()
        self.update()

    def _on_look_changed(self) -> None:
        self._set_in_type()
