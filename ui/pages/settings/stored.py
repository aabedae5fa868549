"""Everything stored about the learner: what it is, where it lies, and how to be rid of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.places import Places
from ui.look import Look
from ui.pages.settings.rows import Section
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import IconMark
from ui.widgets.text import Text


class StoredSection(Section):
    """The list is complete. ``delete_everything_wanted`` comes only after the second yes."""

    delete_everything_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, QCoreApplication.translate("StoredSection", "Everything stored about you"), parent
        )
        self.column.addWidget(
            Text(
                look,
                self.tr(
                    "All of it is on this computer, in the places below. Evenkeel keeps no copy anywhere "
                    "else and opens no connection, unless a trainer sets a receiver under “For "
                    "trainers”, where it stands what would leave."
                ),
                style="small",
                colour="ink2",
            )
        )
        self._folder = ""
        self._rows: list[tuple[str, str, str, Text]] = []
        for icon, title, note in _KINDS:
            where = Text(look, style="small", colour="ink3")
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._rows.append((icon, title, note, where))
            self.add_row(_kind_row(look, icon, title, note, where))
        open_folder = Button(look, self.tr("Open the folder"), icon="folder-open")
        open_folder.clicked.connect(self._on_open)
        self._delete = Button(
            look, self.tr("Delete everything about me…"), kind="danger", icon="trash-2"
        )
        self._delete.clicked.connect(self._on_delete)
        buttons = Flow(gap_px=12, push_last=True)
        buttons.addWidget(open_folder)
        buttons.addWidget(self._delete)
        self.column.addSpacing(8)
        self.column.addLayout(buttons)
        self._ask = _Confirm(look)
        self._ask.kept.connect(self._on_kept)
        self._ask.agreed.connect(self._on_agreed)
        self._ask.hide()
        self.column.addWidget(self._ask)

    def show_places(self, places: Places) -> None:
        """Show where everything lies."""
        self._folder = str(places.data)
        found = (
            str(places.database),
            str(places.data / "settings.json"),
            str(places.data / "backups"),
            "",
            str(places.cache),
            str(places.logs),
        )
        for (_, _, _, where), path in zip(self._rows, found, strict=True):
            where.set_words(_breakable(path))
            where.setVisible(bool(path))
        self._on_kept()

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _on_delete(self) -> None:
        self._ask.show()
        self._ask.begin()
        self._delete.setEnabled(False)

    def _on_kept(self) -> None:
        self._ask.hide()
        self._delete.setEnabled(True)

    def _on_agreed(self) -> None:
        self._on_kept()
        self.delete_everything_wanted.emit()


class _Confirm(Card):
    """Says what would go, and asks once; keeping is the button that has the keyboard."""

    kept = Signal()
    agreed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            kind="chosen",
            name=QCoreApplication.translate("_Confirm", "Delete everything about you?"),
            padding_px=18,
        )
        self.column.addWidget(Text(look, self.tr("Delete everything about you?"), style="heading"))
        self.column.addWidget(Text(look, _WHAT_GOES, colour="ink2"))
        self._keep = Button(look, self.tr("Keep everything"), kind="main")
        self._keep.clicked.connect(self.kept)
        go = Button(look, self.tr("Delete it all"), kind="danger", icon="trash-2")
        go.clicked.connect(self.agreed)
        buttons = Flow(gap_px=12)
        buttons.addWidget(self._keep)
        buttons.addWidget(go)
        self.column.addLayout(buttons)

    def begin(self) -> None:
        """Put the keyboard on the way back and say what is asked."""
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Delete everything about you? {what}").format(what=_WHAT_GOES))


_WHAT_GOES = QCoreApplication.translate(
    "Stored",
    "Your name, what you filled in about your business, every lesson, call, answer, phrase and "
    "promise of yours goes for good, in the copies too. Lessons and scenes stay, and so do the "
    "settings of this computer. It cannot be undone.",
)
_KINDS = (
    ("file-text", QCoreApplication.translate("Stored", "Lessons, calls, your answers and promises"), QCoreApplication.translate("Stored", "One file. Your words are in it, no sound.")),
    ("settings", QCoreApplication.translate("Stored", "Settings"), QCoreApplication.translate("Stored", "How it looks and sounds on this computer.")),
    ("save", QCoreApplication.translate("Stored", "Copies of that file"), QCoreApplication.translate("Stored", "Made once a day, the last few are kept.")),
    ("mic-off", QCoreApplication.translate("Stored", "Recordings of your voice"), QCoreApplication.translate("Stored", "None. Words are kept, sound is not.")),
    ("volume-2", QCoreApplication.translate("Stored", "Customers’ lines, spoken ahead"), QCoreApplication.translate("Stored", "Only what customers say, to be quicker. Can be deleted any time.")),
    ("triangle-alert", QCoreApplication.translate("Stored", "Reports of faults"), QCoreApplication.translate("Stored", "Which part stumbled, without any of your words.")),
)  # fmt: skip


def _kind_row(look: Look, icon: str, title: str, note: str, where: Text) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 4, 0, 4)
    across.setSpacing(14)
    sign = IconMark(look, icon, side_px=20, colour="deep")
    across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(look, title, style="body_strong"))
    words.addWidget(Text(look, note, style="small", colour="ink2"))
    words.addWidget(where)
    across.addLayout(words, 1)
    return row


def _breakable(path: str) -> str:
    """Let a long path wrap after its separators, with spaces that take no room."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
