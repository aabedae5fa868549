"""Heat, turn by turn: the curve, and the same numbers as a table for whoever prefers one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look, band_of
from ui.widgets.button import Button
from ui.widgets.chip import change_words
from ui.widgets.flow import Flow
from ui.widgets.heat_plot import ChartTurn, HeatPlot
from ui.widgets.text import Text

__all__ = ["ChartTurn", "HeatChart"]

_COLUMNS = (
    QCoreApplication.translate("HeatChart", "Turn"),
    QCoreApplication.translate("HeatChart", "Heat"),
    QCoreApplication.translate("HeatChart", "Band"),
    QCoreApplication.translate("HeatChart", "Change"),
    QCoreApplication.translate("HeatChart", "What happened"),
)
_ROW_PX = 44
_ROWS_BEFORE_SCROLLING = 9


class HeatChart(QWidget):
    """The curve with its heading; ``turn_chosen`` carries the number of the turn looked at."""

    turn_chosen = Signal(int)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        head = Flow(push_last=True)
        head.addWidget(Text(look, self.tr("Heat, turn by turn"), style="heading", wraps=False))
        self.toggle = Button(look, self.tr("Show as a table"), kind="quiet", size="small")
        self.toggle.clicked.connect(self._on_toggled)
        head.addWidget(self.toggle)
        column.addLayout(head)
        self.plot = HeatPlot(look)
        self.plot.valueChanged.connect(self._on_plot_chose)
        column.addWidget(self.plot)
        self.table = self._make_table()
        self.table.hide()
        column.addWidget(self.table)
        look.changed.connect(self._fit_rows)

    def show_turns(self, start: int, turns: Sequence[ChartTurn]) -> None:
        """Show a call that began at heat ``start``; nothing is announced as chosen."""
        with QSignalBlocker(self.plot), QSignalBlocker(self.table):
            self._fill(start, turns)
        self._fit_rows()

    def choose(self, number: int) -> None:
        """Look at a turn without saying so."""
        with QSignalBlocker(self.plot), QSignalBlocker(self.table):
            self.plot.setValue(number)
            self.plot.refresh()
            self.table.selectRow(number - 1)

    def _fill(self, start: int, turns: Sequence[ChartTurn]) -> None:
        self.plot.show_turns(start, turns)
        self.table.setRowCount(len(turns))
        before = start
        for row, turn in enumerate(turns):
            happened = ", ".join(part for part in (turn.label, turn.note) if part)
            change = change_words(turn.heat - before)
            cells = (str(turn.number), str(turn.heat), band_of(turn.heat).word, change, happened)
            for place, words in enumerate(cells):
                self.table.setItem(row, place, QTableWidgetItem(words))
            before = turn.heat

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setAccessibleName(self.tr("Heat, turn by turn"))
        table.setHorizontalHeaderLabels(list(_COLUMNS))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._on_table_chose)
        return table

    def _fit_rows(self) -> None:
        """Make rows as high as their words and the table as high as some of its rows."""
        now = self._look.now
        self.table.verticalHeader().setMinimumSectionSize(now.px(_ROW_PX))
        self.table.verticalHeader().setDefaultSectionSize(now.px(_ROW_PX))
        rows = min(self.table.rowCount(), _ROWS_BEFORE_SCROLLING)
        self.table.setMinimumHeight((rows + 1) * now.px(_ROW_PX))

    def _on_toggled(self) -> None:
        as_table = not self.table.isVisibleTo(self)
        self.table.setVisible(as_table)
        self.plot.setVisible(not as_table)
        self.toggle.set_words(
            self.tr("Show as a chart") if as_table else self.tr("Show as a table")
        )

    def _on_plot_chose(self, number: int) -> None:
        self.choose(number)
        self.turn_chosen.emit(number)

    def _on_table_chose(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            number = rows[0].row() + 1
            self.choose(number)
            self.turn_chosen.emit(number)
