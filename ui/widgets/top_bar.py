"""The bar of a page that takes the whole window: the way out at the left, where one is, tools."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.text import Text

_HEIGHT_PX = 60
_GAP_PX = 12


class TopBar(QWidget):
    """``left`` says the way out was taken; tools are added at the right, first come first."""

    left = Signal()

    def __init__(
        self, look: Look, out: str, *, icon: str = "arrow-left", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.out_button = Button(look, out, size="small", icon=icon)
        self.out_button.clicked.connect(self.left)
        self._title = Text(look, style="body_strong", wraps=False)
        self._title.setMinimumWidth(1)
        self._where = Text(look, colour="ink2", wraps=False)
        self._where.setMinimumWidth(0)
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(12)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 24, 6)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.out_button)
        row.addSpacing(_GAP_PX)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._tools)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_HEIGHT_PX)

    def set_out(self, words: str) -> None:
        """Name the way out anew."""
        self.out_button.set_words(words)
        self._fit()

    def set_title(self, title: str, where: str = "") -> None:
        """Say what this is and, more quietly, where in it one stands."""
        self._title.set_words(title)
        self._where.set_words(where)
        self.setAccessibleName(title)
        self.setAccessibleDescription(where)
        self._fit()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leave out words rather than cut them; a screen reader hears them either way."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        around = self._row.contentsMargins()
        taken = self.out_button.sizeHint().width() + self._tools.sizeHint().width()
        room = self.width() - taken - around.left() - around.right() - 4 * _GAP_PX
        title = self._title.sizeHint().width()
        self._title.setVisible(title <= room)
        self._where.setVisible(title + _GAP_PX + self._where.sizeHint().width() <= room)

    def add_tool(self, widget: QWidget) -> None:
        """Put a button or a note at the right."""
        self._tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
