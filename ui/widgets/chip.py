"""Chips: a few words on a tint, and the chip that says how far a feeling moved."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName
from ui.widgets.paragraph import Paragraph

ChipTone = Literal["plain", "lamp", "warm", "flare", "deep"]

_TONES: dict[ChipTone, tuple[ColourName, ColourName]] = {
    "plain": ("sunken", "ink2"),
    "lamp": ("lamp_tint", "lamp_ink"),
    "warm": ("warm_tint", "warm"),
    "flare": ("flare_tint", "flare"),
    "deep": ("deep_tint", "deep"),
}
_SIDE_PX = 10
_ABOVE_PX = 4
_ICON_PX = 15
_ICON_GAP_PX = 6
_ARROW_PX = 9


class Chip(QLabel):
    """A short fact on a tint: what is due, what is done. Its words are never colour alone."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        tone: ChipTone = "plain",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tone: ChipTone = tone
        self._icon_name = icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self.set_words(words)

    def set_words(self, words: str, *, tone: ChipTone | None = None) -> None:
        """Say something else, in another tone if given."""
        self._tone = tone or self._tone
        self.setText(words)
        self._set_in_type(words)

    def sizeHint(self) -> QSize:
        """Return the words on one line with the chip around them."""
        now = self._look.now
        width = self._words.natural_width + self._lead() + 2 * now.px(_SIDE_PX)
        return QSize(width, now.line_height("label") + 2 * now.px(_ABOVE_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the same: chips are too short to wrap."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the tint, then what leads, then the words."""
        now = self._look.now
        fill, ink = _TONES[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tint(painter, self._look, QRectF(self.rect()), fill, ink)
        left = now.px(_SIDE_PX)
        self._paint_lead(painter, left, ink)
        place = QRectF(self.rect()).adjusted(left + self._lead(), now.px(_ABOVE_PX), 0, 0)
        self._words.draw(painter, place, now.colour(ink))
        painter.end()

    def _lead(self) -> int:
        if self._icon_name is None:
            return 0
        return self._look.now.px(_ICON_PX + _ICON_GAP_PX)

    def _paint_lead(self, painter: QPainter, left: int, ink: ColourName) -> None:
        if self._icon_name is None:
            return
        side = self._look.now.px(_ICON_PX)
        into = QRectF(left, (self.height() - side) / 2, side, side)
        self._look.now.draw_icon(painter, self._icon_name, ink, into)

    def _set_in_type(self, words: str) -> None:
        now = self._look.now
        self._words = Paragraph(words, now.font("label"), now.line_height("label"))
        self.updateGeometry()
        self.update()

    def _on_look_changed(self) -> None:
        self._set_in_type(self._words.words)


class ChangeChip(QLabel):
    """How far a number moved: a triangle and the amount; warm when it helps, flare when not."""

    def __init__(
        self, look: Look, amount: int = 0, *, helps: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._amount = amount
        self._helps = helps
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.set_change(amount, helps=helps)

    def set_change(self, amount: int, *, helps: bool) -> None:
        """Show another change; nothing moved shows nothing."""
        self._amount = amount
        self._helps = helps
        self.setText(change_words(amount))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the chip's size, or none for no change."""
        return change_chip_size(self._look, self._amount)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_change_chip(painter, self._look, QPointF(0, 0), self._amount, helps=self._helps)
        painter.end()


def change_words(amount: int) -> str:
    """Return the change as spoken: "up 12", "down 4" or "no change"."""
    if amount == 0:
        return QCoreApplication.translate("Chip", "no change")
    words = (
        QCoreApplication.translate("Chip", "up {amount}")
        if amount > 0
        else QCoreApplication.translate("Chip", "down {amount}")
    )
    return words.format(amount=abs(amount))


def paint_tint(
    painter: QPainter, look: Look, into: QRectF, fill: ColourName, edge: ColourName
) -> None:
    """Fill a chip's shape; in high contrast, where tints are black, draw its outline too."""
    now = look.now
    painter.setBrush(now.colour(fill))
    painter.setPen(Qt.PenStyle.NoPen)
    if now.theme == "high_contrast":
        painter.setPen(now.colour(edge))
        into = into.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = min(now.radius("chip"), into.height() / 3)
    painter.drawRoundedRect(into, radius, radius)


def change_chip_size(look: Look, amount: int) -> QSize:
    """Return the size of a change chip for those who paint it themselves."""
    if amount == 0:
        return QSize(0, 0)
    now = look.now
    words = Paragraph(str(abs(amount)), now.font("label"), now.line_height("label"))
    return QSize(
        words.natural_width + now.px(_ARROW_PX) + now.px(18), now.line_height("label") + now.px(2)
    )


def paint_change_chip(
    painter: QPainter, look: Look, at: QPointF, amount: int, *, helps: bool
) -> None:
    """Paint a change chip with its top left corner ``at``; no change paints nothing."""
    if amount == 0:
        return
    now = look.now
    fill, ink = _TONES["warm" if helps else "flare"]
    size = change_chip_size(look, amount)
    place = QRectF(at.x(), at.y(), size.width(), size.height())
    paint_tint(painter, look, place, fill, ink)
    side = now.px(_ARROW_PX)
    left = place.left() + now.px(7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.colour(ink))
    arrow = QRectF(left, place.center().y() - side / 2, side, side)
    painter.drawPath(triangle(arrow, up=amount > 0))
    words = Paragraph(str(abs(amount)), now.font("label"), now.line_height("label"))
    left += side + now.px(4)
    words.draw(
        painter,
        QRectF(left, place.top() + now.px(1), size.width(), place.height()),
        now.colour(ink),
    )


def triangle(into: QRectF, *, up: bool) -> QPainterPath:
    """Return the mark for up or down; the typeface has none."""
    path = QPainterPath()
    tip, base = (into.top(), into.bottom()) if up else (into.bottom(), into.top())
    path.moveTo(into.center().x(), tip)
    path.lineTo(into.right(), base)
    path.lineTo(into.left(), base)
    path.closeSubpath()
    return path
