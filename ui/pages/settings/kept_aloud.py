"""Whether and for how long what is said aloud is kept, and deleting it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.settings import KeepChoice
from ui.look import Look
from ui.pages.settings.rows import SettingRow
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.list_box import ListBox
from ui.widgets.text import Text


class KeptAloud(QWidget):
    """Off unless chosen."""

    chosen = Signal(str)
    delete_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = ListBox()
        self._time.setAccessibleName(self.tr("Keep what I say aloud"))
        for choice, words in _TIMES:
            self._time.addItem(words, choice)
        self._time.activated.connect(lambda: self.chosen.emit(self._time.currentData()))
        self._kept = Text(look, style="small", colour="ink2")
        self._delete = Button(
            look, self.tr("Delete the recordings"), kind="danger", size="small", icon="trash-2"
        )
        self._delete.clicked.connect(self.delete_wanted)
        below = Flow(gap_px=12)
        below.addWidget(self._delete)
        below.addWidget(self._kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            SettingRow(
                look,
                self.tr("Keep what I say aloud"),
                self.tr(
                    "The sound of your replies in calls, to hear a call again afterwards. It stays on "
                    "this computer, goes into no file for anybody, and is deleted when its time is "
                    "over. A shorter time deletes what is older at once."
                ),
                self._time,
            )
        )
        column.addLayout(below)

    def show_kept(self, choice: KeepChoice, files: int) -> None:
        """Show what was chosen and how many replies are kept."""
        self._time.setCurrentIndex(self._time.findData(choice))
        self._kept.set_words(
            self.tr("One reply is kept.")
            if files == 1
            else self.tr("{count} replies are kept.").format(count=files)
        )
        self._kept.setVisible(files > 0)
        self._delete.setVisible(files > 0)


_TIMES = (
    ("no", QCoreApplication.translate("KeptAloud", "Not at all")),
    ("session", QCoreApplication.translate("KeptAloud", "Until I close Evenkeel")),
    ("week", QCoreApplication.translate("KeptAloud", "For a week")),
    ("month", QCoreApplication.translate("KeptAloud", "For a month")),
)
