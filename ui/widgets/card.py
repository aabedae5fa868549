"""The card: a quiet surface with a line around it; one on a screen may be raised."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.tokens import ColourName

CardKind = Literal["flat", "raised", "lamp", "chosen"]

_PADDING_PX = 20
_SPACING_PX = 12
_FILL: dict[CardKind, ColourName] = {"lamp": "lamp_tint"}
_EDGE: dict[CardKind, ColourName] = {"lamp": "lamp", "chosen": "deep"}


class Card(QGroupBox):
    """A surface for other widgets: put them into ``column``.

    ``name`` is what a screen reader calls the group. ``raised`` adds a solid lower edge, ``lamp``
    is the coach speaking, ``chosen`` is where the learner is now.
    """

    def __init__(
        self,
        look: Look,
        *,
        kind: CardKind = "flat",
        name: str = "",
        padding_px: int = _PADDING_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind: CardKind = kind
        self._padding = padding_px
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(_SPACING_PX)
        self._set_margins()
        look.changed.connect(self.update)

    def set_kind(self, kind: CardKind) -> None:
        """Give the card another weight."""
        self._kind = kind
        self._set_margins()
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the surface and its line; raised is a second shape a little lower, no shadow."""
        now = self._look.now
        radius = now.radius("card")
        wide = 2.0 if self._kind == "chosen" else 1.0
        lower = self._lower_edge()
        whole = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lower:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("line"))
            painter.drawRoundedRect(whole, radius, radius)
        painter.setPen(QPen(now.colour(_EDGE.get(self._kind, "line")), wide))
        painter.setBrush(now.colour(_FILL.get(self._kind, "card")))
        half = wide / 2
        painter.drawRoundedRect(
            whole.adjusted(half, half, -half, -half - lower), radius - half, radius - half
        )
        painter.end()

    def _lower_edge(self) -> int:
        return self._look.now.tokens.raised_edge_px if self._kind == "raised" else 0

    def _set_margins(self) -> None:
        room = self._padding
        self.column.setContentsMargins(room, room, room, room + self._lower_edge())
