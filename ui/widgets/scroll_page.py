"""The paper a page is written on: one column that scrolls up and down and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ui.look import Look

_MARGIN_PX = 32
_NARROW_MARGIN_PX = 20
_NARROW_BELOW_PX = 700
_RING_ROOM_PX = 28


class ScrollPage(QScrollArea):
    """Put what the page shows into ``column``; ``name`` is what a screen reader calls the page.

    The column is at most ``widest_px`` wide (it grows with the text) and stands in the middle.
    Whatever gets the keyboard is scrolled into view with room for its focus ring.
    """

    def __init__(
        self,
        look: Look,
        *,
        name: str,
        widest_px: int = 1240,
        spacing_px: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._widest = widest_px
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring_radius", -1)
        self.paper = QWidget()
        self.paper.setAutoFillBackground(False)
        self.column = QVBoxLayout(self.paper)
        self.column.setSpacing(spacing_px)
        self.setWidget(self.paper)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self._set_margins)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._set_margins()

    def to_top(self) -> None:
        """Go back to where reading begins."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keep the column in the middle of a wide window."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        width = self.viewport().width()
        least = _NARROW_MARGIN_PX if width < _NARROW_BELOW_PX else _MARGIN_PX
        side = max(least, (width - self._look.now.px(self._widest)) // 2)
        self.column.setContentsMargins(side, 24, side, 24)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.paper.isAncestorOf(new):
            self.ensureWidgetVisible(new, _RING_ROOM_PX, _RING_ROOM_PX)
