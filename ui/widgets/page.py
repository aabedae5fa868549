"""A page that scrolls up and down only: one column in the middle, as wide as suits reading."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look import Look

_MARGIN_PX = 28
_NARROW_MARGIN_PX = 20
_NARROW_BELOW_PX = 860
_SPACING_PX = 20


class Page(QScrollArea):
    """Put widgets into ``column``. Wider windows add paper at both sides beyond ``max_width_px``.

    The column is never wider than the window, so nothing scrolls sideways; what cannot shrink
    belongs in a scroll area of its own.
    """

    def __init__(
        self, look: Look, *, max_width_px: int = 1060, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._max_width = max_width_px
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = QWidget()
        self.column = QVBoxLayout(self._sheet)
        self.column.setSpacing(_SPACING_PX)
        self.setWidget(self._sheet)
        look.changed.connect(self._set_margins)
        self._set_margins()

    def minimumSizeHint(self) -> QSize:
        """Return a small size: a page scrolls."""
        return QSize(320, 200)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keep the column in the middle."""
        self._set_margins()  # first, for what follows measures the column with them
        super().resizeEvent(event)

    def _set_margins(self) -> None:
        width = self.width()
        side = _MARGIN_PX if width >= _NARROW_BELOW_PX else _NARROW_MARGIN_PX
        widest = self._look.now.px(self._max_width)
        around = max(side, (width - widest) // 2)
        # The scroll bar stands in the margin: what is long and what is short begin at one place.
        bar = width - self.viewport().width()
        self.column.setContentsMargins(around, side, max(0, around - bar), side)
