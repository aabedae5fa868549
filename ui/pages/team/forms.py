"""Small forms of the trainer's side: somebody new, a group, something to do, a passcode."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from ui.look import Look
from ui.pages.team.panel import Labelled, Panel, line_edit
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.list_box import ListBox
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_WEEKS_AHEAD = 4
_FIELD_PX = 420
_WORDS_FROM_EDGE_PX = 10


class AddPanel(Panel):
    """``given`` carries name, e-mail, number and group."""

    given = Signal(str, str, str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.title.set_words(self.tr("Add somebody"))
        self._fields = [line_edit() for _ in range(4)]
        words = (
            self.tr("Name"),
            self.tr("E-mail, for Moodle grades only"),
            self.tr("Staff number"),
            self.tr("Group"),
        )
        tiles = Tiles(look, least_px=240, most=2, gap_px=16)
        for field, label in zip(self._fields, words, strict=True):
            tiles.addWidget(Labelled(look, label, field))
        around = QWidget()
        around.setLayout(tiles)
        self.column.addWidget(around)
        self._add = Button(look, self.tr("Add to the team"), kind="main", icon="user-plus")
        self._add.clicked.connect(self._on_add)
        self.column.addWidget(self._add)
        self._fields[0].textChanged.connect(self._on_name)
        self.first = self._fields[0]

    def begin(self) -> None:
        """Show empty fields."""
        for field in self._fields:
            field.clear()
        self._on_name("")

    def _on_name(self, words: str) -> None:
        self._add.setEnabled(bool(words.strip()))

    def _on_add(self) -> None:
        self.given.emit(*(field.text().strip() for field in self._fields))


class GroupPanel(Panel):
    """``given`` carries the group's name; empty takes people out of theirs."""

    given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.title.set_words(self.tr("Put them in a group"))
        self._name = ListBox()
        self._name.setEditable(True)
        words = self.tr("Group; leave it empty for none")
        self.column.addWidget(Labelled(look, words, self._name, most_px=_FIELD_PX))
        done = Button(look, self.tr("Put them in it"), kind="main", icon="users")
        done.clicked.connect(self._on_done)
        self.column.addWidget(done)
        self.first = self._name

    def begin(self, groups: Sequence[str]) -> None:
        """Offer the groups there are."""
        self._name.clear()
        self._name.addItems(list(groups))
        self._name.setEditText("")

    def _on_done(self) -> None:
        self.given.emit(self._name.currentText().strip())


class AssignPanel(Panel):
    """``given`` carries the kind (path or scenario), its id, and the first and the last day."""

    given = Signal(str, str, date, date)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.title.set_words(self.tr("Ask them to do something"))
        self._who = Text(look, colour="ink2")
        self.column.addWidget(self._who)
        self._what = ListBox()
        self.column.addWidget(Labelled(look, self.tr("What"), self._what))
        self._first, self._last = QDateEdit(), QDateEdit()
        for field in (self._first, self._last):
            field.setDisplayFormat("d MMM yyyy")
            field.lineEdit().setTextMargins(_WORDS_FROM_EDGE_PX, 0, 0, 0)
        tiles = Tiles(look, least_px=200, most=2, gap_px=16)
        tiles.addWidget(Labelled(look, self.tr("From"), self._first))
        tiles.addWidget(Labelled(look, self.tr("Until, that day included"), self._last))
        around = QWidget()
        around.setLayout(tiles)
        self.column.addWidget(around)
        note = Text(
            look,
            self.tr(
                "A scene is done once it is settled or left safely in these days, a path once all "
                "its steps are. Tell them yourself: nothing is sent to their computers."
            ),
            style="small",
            colour="ink2",
        )
        self.column.addWidget(note)
        done = Button(look, self.tr("Assign"), kind="main", icon="calendar-check")
        done.clicked.connect(self._on_done)
        self.column.addWidget(done)
        self.first = self._what

    def begin(
        self,
        who: str,
        paths: Sequence[tuple[str, str]],
        scenes: Sequence[tuple[str, str]],
        today: date,
    ) -> None:
        """Offer paths, then scenes, as pairs of id and title."""
        self._who.set_words(who)
        self._what.clear()
        for key, title in paths:
            self._what.addItem(self.tr("Path: %1").replace("%1", title), ("path", key))
        for key, title in scenes:
            self._what.addItem(title, ("scenario", key))
        first = QDate(today.year, today.month, today.day)
        self._first.setDate(first)
        self._last.setDate(first.addDays(7 * _WEEKS_AHEAD))

    def _on_done(self) -> None:
        kind, key = self._what.currentData()
        first, last = _day(self._first), _day(self._last)
        self.given.emit(kind, key, min(first, last), max(first, last))


class LockPanel(Panel):
    """Asks for the passcode; ``given`` carries what was typed."""

    given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        leave = QCoreApplication.translate("LockPanel", "Leave it locked")
        super().__init__(look, "", parent, leave=leave)
        self.title.set_words(self.tr("The trainer’s side is locked"))
        self.column.addWidget(
            Text(
                look,
                self.tr(
                    "This keeps colleagues from looking in by chance. It is a courtesy, not a "
                    "safe: the computer account is what protects the file."
                ),
                colour="ink2",
            )
        )
        self._code = line_edit()
        self._code.setEchoMode(QLineEdit.EchoMode.Password)
        self._code.returnPressed.connect(self._on_open)
        self.column.addWidget(Labelled(look, self.tr("Passcode"), self._code, most_px=_FIELD_PX))
        self._note = Text(look, style="small", colour="flare")
        self.column.addWidget(self._note)
        unlock = Button(look, self.tr("Open"), kind="main", icon="lock-open")
        unlock.clicked.connect(self._on_open)
        row = Flow(gap_px=10)
        row.addWidget(unlock)
        self.column.addLayout(row)
        self.first = self._code

    def begin(self, note: str = "") -> None:
        """Ask anew, with a note about the last try."""
        self._code.clear()
        self._note.set_words(note)
        self._note.setVisible(bool(note))
        self._code.setFocus()

    def _on_open(self) -> None:
        self.given.emit(self._code.text())


def _day(field: QDateEdit) -> date:
    found = field.date()
    return date(found.year(), found.month(), found.day())
