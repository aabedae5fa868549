"""A card that is one button: pressing anywhere on it does its one thing."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.tokens import ColourName, RadiusName

_PADDING_PX = 16


class TileButton(QPushButton):
    """Put what it shows into ``column``; ``clicked`` says it was pressed, by mouse, Enter or Space.

    ``name`` is all that a screen reader says of it, so it holds whatever the tile shows that
    matters. ``bare`` leaves out surface and line until the pointer or the keyboard comes, for rows
    inside a card.
    """

    def __init__(
        self,
        look: Look,
        *,
        name: str,
        bare: bool = False,
        radius: RadiusName = "card",
        padding_px: int = _PADDING_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._bare = bare
        self._chosen = False
        self._radius: RadiusName = radius
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setProperty("ring_radius", look.now.radius(radius))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding_px, padding_px, padding_px, padding_px)
        self.column.setSpacing(4)
        look.changed.connect(self.update)

    def set_chosen(self, *, chosen: bool) -> None:
        """Show the tile as the one that is in front, by ground and edge."""
        self._chosen = chosen
        self.update()

    def childEvent(self, event: QChildEvent, /) -> None:
        """Let presses on words and pictures reach the tile."""
        child = event.child()
        if event.type() == QEvent.Type.ChildPolished and isinstance(child, QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        super().childEvent(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Press with Enter as well as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return what the tile's contents ask for, high enough to press."""
        return self._pressable(self.column.sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the least its contents take."""
        return self._pressable(self.column.minimumSize())

    def hasHeightForWidth(self) -> bool:
        """Say that words inside wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the contents at a width."""
        return max(self.column.totalHeightForWidth(width), self._look.now.control_height("small"))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the surface and its line; the contents draw themselves."""
        now = self._look.now
        fill, edge, wide = self._surface()
        if fill is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.colour(fill))
        painter.setPen(QPen(now.colour(edge), wide) if edge else Qt.PenStyle.NoPen)
        half = wide / 2
        radius = now.radius(self._radius) - half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )
        painter.end()

    def _surface(self) -> tuple[ColourName | None, ColourName | None, float]:
        """Return fill, edge and the edge's width."""
        if self.isDown():
            return "selection", "deep", 1.0
        if self.underMouse() and self.isEnabled():
            return "deep_tint", "deep", 1.0
        if self._chosen:
            return "selection" if self._bare else "card", "deep", 2.0
        return (None, None, 1.0) if self._bare else ("card", "line", 1.0)

    def _pressable(self, size: QSize) -> QSize:
        return size.expandedTo(QSize(0, self._look.now.control_height("small")))
