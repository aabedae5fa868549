"""Before the written replies show: say or think of one's own first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.text import Text


class Recall(QWidget):
    """Three ways on: ``see`` the written replies, ``aloud`` or ``type`` one's own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What would you say?")
        self.setAccessibleName(title)
        note = self.tr(
            "Say it to yourself, or aloud, before you look. Finding your own words first is what lasts."
        )
        self.see = Button(look, self.tr("I have one: show the written replies"), kind="main")
        self.aloud = Button(look, self.tr("Say it aloud"), icon="mic", hint="V")
        self.type = Button(look, self.tr("Type it"), icon="keyboard", hint="T")
        ways = Flow(gap_px=12)
        for button in (self.see, self.aloud, self.type):
            ways.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(look, title, style="heading"))
        column.addWidget(Text(look, note, colour="ink2"))
        column.addLayout(ways)
