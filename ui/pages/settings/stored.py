"""Everything stored about the learner: what it is, where it lies, and how to be rid of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.keeping import Kept
from coach.places import Places
from ui.look import Look
from ui.pages.settings.copies import CopiesPart
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
    export_wanted = Signal()

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
                    "trainers”, which says what would be sent."
                ),
                style="small",
                colour="ink2",
            )
        )
        self._folder = ""
        self._where: dict[str, Text] = {}
        for item, icon, title, note in _KINDS:
            where = Text(look, style="small", colour="ink3")
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            where.hide()
            self._where[item] = where
            self.add_row(_kind_row(look, icon, title, note, where))
        open_folder = Button(look, self.tr("Open the folder"), icon="folder-open")
        open_folder.clicked.connect(self._on_open)
        self._delete = Button(
            look, self.tr("Delete everything about me…"), kind="danger", icon="trash-2"
        )
        self._delete.clicked.connect(self._on_delete)
        buttons = Flow(gap_px=12, push_last=True)
        buttons.addWidget(open_folder)
        export = Button(look, self.tr("Save all of it as one file…"), icon="download")
        export.clicked.connect(self.export_wanted)
        buttons.addWidget(export)
        buttons.addWidget(self._delete)
        self.column.addSpacing(8)
        self.copies = CopiesPart(look)
        self.column.addWidget(self.copies)
        self.column.addLayout(buttons)
        self._ask = _Confirm(look)
        self._ask.kept.connect(self._on_kept)
        self._ask.agreed.connect(self._on_agreed)
        self._ask.hide()
        self.column.addWidget(self._ask)

    def show_places(self, places: Places) -> None:
        """Say in which folder all of it lies."""
        self._folder = str(places.data)
        self.copies.forget()
        self._on_kept()

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """Show where everything lies and how much it is."""
        for each in kept:
            size = self._size(each.size_bytes)
            words = self.tr("{path}, {size}") if each.files else self.tr("{path}, nothing yet")
            self._where[each.item].set_words(
                words.format(path=_breakable(str(each.where)), size=size)
            )
            self._where[each.item].show()

    def _size(self, size_bytes: int) -> str:
        if size_bytes < _SMALL_BYTES:
            return self.tr("{size} kB").format(size=max(1, round(size_bytes / 1000)))
        return self.tr("{size} MB").format(size=f"{size_bytes / 1_000_000:.1f}")

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


_SMALL_BYTES = 100_000
_WHAT_GOES = QCoreApplication.translate(
    "Stored",
    "Your name, what you filled in about your business, every lesson, call, answer, phrase and "
    "promise of yours goes for good, in the journal and the copies too, and with them the lines "
    "spoken ahead. Lessons and scenes stay, and so do the settings of this computer. It cannot be "
    "undone.",
)
_KINDS = (
    ("progress", "file-text", QCoreApplication.translate("Stored", "Lessons, calls, your answers and promises"), QCoreApplication.translate("Stored", "So that you can carry on and look back: your name, what you filled in, every answer in words and what it showed, reviews, paths, notes, and the key that signs your files. No sound. Until you delete it.")),
    ("people", "users", QCoreApplication.translate("Stored", "People you look after, if you train others"), QCoreApplication.translate("Stored", "What they handed in, what you assigned and corrected, in the same file. It is theirs: it stays until you take them off your list, also when you delete what is about you.")),
    ("journal", "clock", QCoreApplication.translate("Stored", "A journal of the last days"), QCoreApplication.translate("Stored", "Each thing saved, once more, so that little is lost if that file is damaged. For about a week.")),
    ("copies", "save", QCoreApplication.translate("Stored", "Copies of that file"), QCoreApplication.translate("Stored", "One a day, so that an earlier state can be put back. Daily for two weeks, then weekly, then monthly; none is older than a year.")),
    ("aside", "rotate-ccw", QCoreApplication.translate("Stored", "Files that gave way"), QCoreApplication.translate("Stored", "A file that was damaged, or that was there before a copy was put back. Until you delete everything about you.")),
    ("settings", "settings", QCoreApplication.translate("Stored", "Settings"), QCoreApplication.translate("Stored", "How it looks and sounds on this computer. None of your words. Until you change them.")),
    ("recordings", "mic-off", QCoreApplication.translate("Stored", "Recordings of your voice"), QCoreApplication.translate("Stored", "None, unless you chose under “Microphone” to keep what you say aloud, and then only for as long as you chose. In no copy and no file for anybody.")),
    ("lines", "volume-2", QCoreApplication.translate("Stored", "Customers’ lines, spoken ahead"), QCoreApplication.translate("Stored", "What customers say, which can be your name too, to answer you sooner. The longest unused go first; all can be deleted under “Sound”.")),
    ("packs", "package", QCoreApplication.translate("Stored", "Scenes from elsewhere"), QCoreApplication.translate("Stored", "Packs you added to the library. Until you take them out.")),
    ("library", "book-open", QCoreApplication.translate("Stored", "The library, made ready"), QCoreApplication.translate("Stored", "So that it opens at once. Nothing about you. Made anew when it is missing.")),
    ("reports", "triangle-alert", QCoreApplication.translate("Stored", "Reports of faults"), QCoreApplication.translate("Stored", "Which part stumbled, without any of your words. The last ten.")),
    ("yours", "upload", QCoreApplication.translate("Stored", "Files you saved yourself"), QCoreApplication.translate("Stored", "Progress files for a trainer, reports, pictures, a story of your own: they lie where you put them. Evenkeel keeps no list of them.")),
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
