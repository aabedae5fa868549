"""A row of the settings for what this edition comes without, and what can be added from a file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.pages.settings.rows import SettingRow
from ui.widgets.button import Button
from ui.widgets.separator import Separator


@dataclass(frozen=True, slots=True, kw_only=True)
class PartWords:
    """What is said of it: its name, when it is missing, was added, or is being added at {percent}."""

    name: str
    missing: str
    added: str
    adding: str


class PartRow(QWidget):
    """A row with the line above it, both shown only where the part does not come along."""

    wanted = Signal()
    """It is to be added from a file, or the added one taken out."""

    def __init__(self, look: Look, words: PartWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._change = Button(look, "", size="small", icon="package")
        self._change.clicked.connect(self.wanted)
        self._row = SettingRow(look, words.name, "", self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Separator(look))
        column.addWidget(self._row)
        self.hide()

    def show_part(self, *, comes_along: bool, added: bool) -> None:
        """Offer to add it or take it out; nothing where it comes along."""
        self.setVisible(not comes_along)
        self._change.setEnabled(True)
        if added:
            self._change.set_words(QCoreApplication.translate("PartRow", "Take out"))
        else:
            self._change.set_words(QCoreApplication.translate("PartRow", "Add from a file…"))
        self._row.set_note(self._words.added if added else self._words.missing)

    def show_adding(self, percent: int) -> None:
        """Say how far adding is."""
        self._change.setEnabled(False)
        self._row.set_note(self._words.adding.format(percent=percent))
