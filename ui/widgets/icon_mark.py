"""An icon that stands beside words, and the filled round or square mark with a number or tick."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName

BadgeTone = Literal["deep", "warm", "flare", "hollow"]

_GROUNDS: dict[BadgeTone, ColourName] = {"deep": "deep", "warm": "warm", "flare": "flare"}


class IconMark(QWidget):
    """An icon beside words that say the same; decoration to a screen reader."""

    def __init__(
        self,
        look: Look,
        icon: str,
        *,
        side_px: int = 18,
        colour: ColourName = "ink2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._side_px = side_px
        self._colour: ColourName = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return the icon's square, with the drop that lines it up with a first line."""
        side = self._look.now.px(self._side_px)
        return QSize(side, side + 2)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the icon."""
        side = self._look.now.px(self._side_px)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        into = QRectF(0, self.height() - side, side, side)
        self._look.now.draw_icon(painter, self._icon_name, self._colour, into)
        painter.end()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Badge(QWidget):
    """A step number or a tick in a disc; ``square`` for what heated, so shape says it too."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        tone: BadgeTone = "deep",
        icon: str | None = None,
        square: bool = False,
        side_px: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._tone: BadgeTone = tone
        self._icon_name = icon
        self._square = square
        self._side_px = side_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return the badge's square."""
        side = self._look.now.px(self._side_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(
            painter,
            self._look,
            QRectF(self.rect()),
            self._words,
            tone=self._tone,
            icon=self._icon_name,
            square=self._square,
        )
        painter.end()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def paint_badge(
    painter: QPainter,
    look: Look,
    into: QRectF,
    words: str,
    *,
    tone: BadgeTone,
    icon: str | None = None,
    square: bool = False,
) -> None:
    """Paint a badge into a square."""
    now = look.now
    ground = _GROUNDS.get(tone)
    if ground is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.colour("edge"), 2.0))
        into = into.adjusted(1, 1, -1, -1)
    else:
        painter.setBrush(now.colour(ground))
        painter.setPen(Qt.PenStyle.NoPen)
    radius = 5.0 if square else into.width() / 2
    painter.drawRoundedRect(into, radius, radius)
    # what a badge says stands on a filled tone: the card's own colour has the contrast for it
    ink: ColourName = "ink2" if ground is None else "card"
    if icon is not None:
        inset = into.width() * 0.2
        now.draw_icon(painter, icon, ink, into.adjusted(inset, inset, -inset, -inset))
        return
    painter.setFont(now.font("label"))
    painter.setPen(now.colour(ink))
    painter.drawText(into, Qt.AlignmentFlag.AlignCenter, words)
