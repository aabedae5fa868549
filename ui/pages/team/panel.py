"""A part of the team's page that stands in front of the table: a title, a way back, a column."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.emptying import empty
from ui.widgets.page import Page
from ui.widgets.page_head import PageHead
from ui.widgets.text import Text


class Panel(QWidget):
    """Put widgets into ``column``; ``back`` says the way back to the table was taken."""

    back = Signal()

    def __init__(
        self, look: Look, title: str, parent: QWidget | None = None, *, leave: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = Page(look, max_width_px=860)
        page.setAccessibleName(title)
        page.setProperty("ring_radius", -1)
        outer.addWidget(page)
        words = leave or self.tr("Back to the team")
        way_back = Button(look, words, size="small", icon="arrow-left")
        way_back.clicked.connect(self.back)
        self.first: QWidget = way_back
        """Where the keyboard goes; no focus proxy, which Tab would follow past the way back."""
        page.column.setSpacing(16)
        page.column.addWidget(way_back)
        head = PageHead(look, title)
        self.title = head.title
        page.column.addWidget(head)
        # A widget of its own: a layout in a layout would be asked for its height at the width of its
        # narrowest button.
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        page.column.addWidget(body)
        page.column.addStretch(1)

    def clear(self) -> None:
        """Take everything out of the column."""
        empty(self.column)


class Labelled(QWidget):
    """A control with its words above it; ``most_px`` bounds it where it stands alone in a row."""

    def __init__(
        self, look: Look, words: str, control: QWidget, *, most_px: int | None = None
    ) -> None:
        super().__init__()
        self._look, self._most = look, most_px
        control.setAccessibleName(words)
        for inner in control.findChildren(QLineEdit):  # a date or an open list is typed into
            inner.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Text(look, words, style="label", colour="ink2"))
        column.addWidget(control)
        if most_px is not None:
            look.changed.connect(self._bound)
            self._bound()

    def _bound(self) -> None:
        self.setMaximumWidth(self._look.now.px(self._most or 0))


def line_edit(most: int = 120) -> QLineEdit:
    """Return a field of one line."""
    field = QLineEdit()
    field.setMaxLength(most)
    return field
