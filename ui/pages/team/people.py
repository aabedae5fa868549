"""Everyone in care, in a table one can sort, search and pick from, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from coach.team import TeamRow
from ui.look import Look
from ui.pages.team.people_model import PeopleModel
from ui.pages.team.plain_table import PlainTable
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.segments import Segments
from ui.widgets.text import Text

_FIND_PX = 260


class PeoplePanel(QWidget):
    """``opened`` carries a person's id; the others carry the ids picked in the table."""

    opened = Signal(str)
    assign_wanted = Signal(list)
    group_wanted = Signal(list)
    archive_wanted = Signal(list)
    files_wanted = Signal()
    folder_wanted = Signal()
    add_wanted = Signal()
    sheet_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._ways_in())
        self._count = Text(look, style="small", colour="ink2")
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find by name or group"))
        self._find.setAccessibleName(self.tr("Find by name or group"))
        self._find.setClearButtonEnabled(True)
        self._model = PeopleModel()
        self._find.textChanged.connect(self._on_find)
        self._which = Segments(
            look,
            (
                ("everyone", self.tr("Everyone")),
                ("overdue", self.tr("Overdue")),
                ("stuck", self.tr("Stuck")),
                ("nothing", self.tr("Nothing came in")),
            ),
            name=self.tr("Whom to show"),
            chosen="everyone",
        )
        self._which.picked.connect(self._on_which)
        above = Flow(gap_px=14, row_gap_px=10)
        above.addWidget(self._find)
        above.addWidget(self._which)
        card = Card(look, name=self.tr("Your people"), padding_px=8)
        card.column.addWidget(self._make_table())
        self._whom = QWidget()
        whom = QVBoxLayout(self._whom)
        whom.setContentsMargins(0, 0, 0, 0)
        whom.setSpacing(14)
        whom.addLayout(above)
        whom.addWidget(card, 1)
        whom.addWidget(self._count)
        whom.addLayout(self._with_picked())
        column.addWidget(self._whom, 1)
        self.first: QWidget = self._table
        """Where the keyboard goes; no focus proxy, which Tab would follow past what stands before."""
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_rows(self, rows: Sequence[TeamRow]) -> None:
        """Show these people; who was picked stays picked if still there."""
        self._model.show_rows(rows)
        self._on_picked()

    def set_empty(self, *, empty: bool) -> None:
        """While there is nobody there is nothing to look through; a folder may bring the first."""
        had_keyboard = self.first.hasFocus()
        self.first = self._sheet if empty else self._table
        if had_keyboard:  # before it goes, and the keyboard to the navigation
            self.first.setFocus()
        self._whom.setHidden(empty)
        self._report.setHidden(empty)
        self._sheet.set_kind("main" if empty else "second")
        self._take.set_kind("second" if empty else "main")
        in_order = [self._take, self._watch, self._add, self._sheet, self._report]
        if empty:  # people come first, then their work
            in_order = [self._sheet, self._add, self._take, self._watch, self._report]
        for button in in_order:
            self._ways.removeWidget(button)
            self._ways.addWidget(button)
        for before, after in pairwise((*in_order, self._find)):
            self.setTabOrder(before, after)

    @property
    def picked(self) -> list[str]:
        """The ids of the people picked in the table."""
        rows = self._table.selectionModel().selectedRows()
        return [str(self._model.person_at(each.row()).person.id) for each in rows]

    def _ways_in(self) -> Flow:
        look = self._look
        self._take = Button(look, self.tr("Take in work…"), kind="main", icon="download")
        self._take.clicked.connect(self.files_wanted)
        self._watch = Button(look, self.tr("Watch a folder…"), icon="folder-open")
        self._watch.clicked.connect(self.folder_wanted)
        self._add = Button(look, self.tr("Add somebody…"), icon="user-plus")
        self._add.clicked.connect(self.add_wanted)
        self._sheet = Button(look, self.tr("From a spreadsheet…"), icon="table-2")
        self._sheet.clicked.connect(self.sheet_wanted)
        self._report = Button(look, self.tr("Report…"), icon="file-text")
        self._report.clicked.connect(self.report_wanted)
        row = self._ways = Flow(gap_px=10, row_gap_px=10)
        for button in (self._take, self._watch, self._add, self._sheet, self._report):
            row.addWidget(button)
        return row

    def _with_picked(self) -> Flow:
        self._open = Button(self._look, self.tr("Look at one person"), icon="user")
        self._open.clicked.connect(self._on_open)
        self._assign = Button(self._look, self.tr("Assign…"), icon="calendar")
        self._assign.clicked.connect(lambda: self.assign_wanted.emit(self.picked))
        self._group = Button(self._look, self.tr("Group…"), icon="users")
        self._group.clicked.connect(lambda: self.group_wanted.emit(self.picked))
        self._archive = Button(self._look, self.tr("Archive"), icon="package")
        self._archive.clicked.connect(lambda: self.archive_wanted.emit(self.picked))
        row = Flow(gap_px=10, row_gap_px=10)
        for button in (self._open, self._assign, self._group, self._archive):
            row.addWidget(button)
        return row

    def _make_table(self) -> QTableView:
        table = self._table = PlainTable()
        table.setAccessibleName(self.tr("Your people"))
        table.setModel(self._model)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setMinimumHeight(140)
        table.activated.connect(self._on_activated)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        self._model.modelReset.connect(self._on_picked)
        return table

    def _on_find(self, words: str) -> None:
        self._model.find(words)

    def _on_which(self, which: str) -> None:
        self._model.only(which)

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(str(self._model.person_at(index.row()).person.id))

    def _on_selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._on_picked()

    def _on_picked(self) -> None:
        if not hasattr(self, "_archive"):
            return
        picked, shown = len(self.picked), self._model.rowCount()
        self._open.setEnabled(picked == 1)
        for button in (self._assign, self._group, self._archive):
            button.setEnabled(picked > 0)
        if shown == 0:
            self._count.set_words(self.tr("Nobody here."))
        elif picked:
            self._count.set_words(
                self.tr("%1 picked of %2.").replace("%1", str(picked)).replace("%2", str(shown))
            )
        else:
            self._count.set_words(
                self.tr("%1 shown. Pick one or several to do something with them.").replace(
                    "%1", str(shown)
                )
            )

    def _on_open(self) -> None:
        if self.picked:
            self.opened.emit(self.picked[0])

    def _on_look_changed(self) -> None:
        self._find.setMinimumWidth(self._look.now.px(_FIND_PX))
        self._table.set_row_height(self._look.now.control_height("large"))
