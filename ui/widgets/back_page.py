"""A page one comes to from another place: the way back, its name, what it is, then its content."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.page import Page
from ui.widgets.page_head import PageHead
from ui.widgets.reading_order import tab_as_laid_out

_READING_PX = 860
_SPACING_PX = 16
_BODY_GAP_PX = 16


class BackPage(Page):
    """Put widgets into ``column`` below the head, or show one body at a time with ``show_body``.

    All such pages are as wide as one another, so that nothing jumps sideways between them.
    """

    left = Signal()

    def __init__(
        self, look: Look, title: str, *, back: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, max_width_px=_READING_PX, parent=parent)
        self.setAccessibleName(title)
        self.setProperty("ring_radius", -1)
        self.column.setSpacing(_SPACING_PX)
        way_back = Button(look, back, size="small", icon="arrow-left")
        way_back.clicked.connect(self.left)
        self.column.addWidget(way_back)
        self.column.addWidget(PageHead(look, title, note))
        self._body: QWidget | None = None

    def show_body(self) -> QVBoxLayout:
        """Take the body shown so far away and return the column of an empty one."""
        if self._body is None:
            self.column.addStretch(1)
        else:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BODY_GAP_PX)
        self.column.insertWidget(2, self._body)
        return column

    def share_room(self, share: int) -> None:
        """Give the body this many parts of the room left, and one to the paper below it."""
        if self._body is not None:
            self.column.setStretchFactor(self._body, share)

    def body_shown(self) -> None:
        """Let the keyboard walk what was put into the body, after what stands above it."""
        tab_as_laid_out(self)
