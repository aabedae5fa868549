"""Which recogniser hears the learner, and the folder of a model of their own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from coach.settings import Settings
from ui.look import Look
from ui.pages.settings.rows import SettingRow
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.list_box import ListBox
from ui.widgets.text import Text


class HeardBy(QWidget):
    """``changed`` carries the setting and its new value."""

    changed = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by = ListBox()
        self._by.setAccessibleName(self.tr("Words are recognised by"))
        for choice, words in _CHOICES:
            self._by.addItem(words, choice)
        self._by.activated.connect(lambda: self.changed.emit("hearing", self._by.currentData()))
        self._where = Text(look, style="small", colour="ink2")
        self._choose = Button(
            look, self.tr("Choose the model’s folder…"), size="small", icon="folder-open"
        )
        self._choose.clicked.connect(self._on_choose)
        below = Flow(gap_px=12)
        below.addWidget(self._choose)
        below.addWidget(self._where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            SettingRow(
                look,
                self.tr("Words are recognised by"),
                self.tr(
                    "Evenkeel’s own understands English. If Vosk or PocketSphinx is installed on this "
                    "computer, it can hear you with a model of yours. “Try the microphone” shows "
                    "whether it does."
                ),
                self._by,
            )
        )
        column.addLayout(below)

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        self._by.setCurrentIndex(self._by.findData(settings.hearing))
        folder = settings.hearing_folder.replace("/", "/\u200b").replace("\\", "\\\u200b")
        self._where.set_words(folder or self.tr("No folder chosen yet."))
        for part in (self._choose, self._where):
            part.setVisible(settings.hearing != "own")

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the model’s folder"))
        if chosen:
            self.changed.emit("hearing_folder", chosen)


_CHOICES = (
    ("own", QCoreApplication.translate("HeardBy", "Evenkeel’s own")),
    ("vosk", QCoreApplication.translate("HeardBy", "Vosk, with my model")),
    ("pocketsphinx", QCoreApplication.translate("HeardBy", "PocketSphinx, with my model")),
)
