"""A table to read: whole rows, no grid, the first column as wide as there is room for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from coach.reports.model import Table, in_words

_Index = QModelIndex | QPersistentModelIndex


class PlainTable(QTableView):
    """Scrolls sideways within itself where the columns do not fit; nothing is edited here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(60)

    def set_row_height(self, height_px: int) -> None:
        """Make every row this high."""
        self.verticalHeader().setDefaultSectionSize(height_px)
        self._arrange()

    def setModel(self, model: QAbstractItemModel | None, /) -> None:  # noqa: N802 - Qt's name
        """Show a model, and fit the columns whenever its rows change."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fit the columns to the room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        header = self.horizontalHeader()
        if not header.count():
            return
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.resizeColumnsToContents()
        left = self.viewport().width() - header.length()
        if left > 0:
            header.resizeSection(0, header.sectionSize(0) + left)


class ReportTableModel(QAbstractTableModel):
    """A table of a report for Qt; its cells read as they do on paper."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a cell's words, or which side they stand on."""
        column = self._table.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return in_words(self._table.rows[index.row()][index.column()], column.unit)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column.unit)
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return a column's title, or as a tool tip what it means."""
        if way != Qt.Orientation.Horizontal:
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.means
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column.unit)
        return None


def _side(unit: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if unit == "text" else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
