"""What stands at the top of a page: its name in large type, and a sentence about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.text import Text

_SPACING_PX = 4


class PageHead(QWidget):
    """A title, and below it a note in the second ink where there is one."""

    def __init__(
        self, look: Look, title: str, note: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Text(look, title, style="display")
        self.note = Text(look, note, colour="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING_PX)
        column.addWidget(self.title)
        column.addWidget(self.note)
        if not note:
            self.note.hide()
