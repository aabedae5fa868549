"""The team as a table for Qt: one row a person, sorted and found in memory."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from coach.reports.model import in_words
from coach.team import TeamRow

_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
_Index = QModelIndex | QPersistentModelIndex


def _by_letters(words: str) -> tuple[str, str]:
    """Return a key by which accents matter only between words otherwise alike."""
    plain = unicodedata.normalize("NFD", words.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each)), plain


KEYS: Final[tuple[Callable[[TeamRow], Any], ...]] = (
    lambda row: _by_letters(row.person.name),
    lambda row: _by_letters(row.person.team),
    lambda row: row.calls,
    lambda row: -1.0 if row.settled_share is None else row.settled_share,
    lambda row: row.last_at or _NEVER,
    lambda row: row.open,
    lambda row: row.overdue,
    lambda row: row.stuck,
)
"""What each column is sorted by."""
FILTERS: Final[dict[str, Callable[[TeamRow], bool]]] = {
    "everyone": lambda _row: True,
    "overdue": lambda row: row.overdue > 0,
    "stuck": lambda row: row.stuck > 0,
    "nothing": lambda row: row.collected_at is None,
}
"""Whom to show."""


class PeopleModel(QAbstractTableModel):
    """Rows of the team; ``person_at`` says who stands in a row."""

    def __init__(self) -> None:
        super().__init__()
        self._everyone: tuple[TeamRow, ...] = ()
        self._shown: list[TeamRow] = []
        self._sorted_by = (0, False)
        self._words = ""
        self._filter = "everyone"

    def show_rows(self, rows: Sequence[TeamRow]) -> None:
        """Show other people."""
        self._everyone = tuple(rows)
        self._arrange()

    def find(self, words: str) -> None:
        """Show those whose name or team holds these words."""
        self._words = words.casefold().strip()
        self._arrange()

    def only(self, which: str) -> None:
        """Show those a filter lets through."""
        self._filter = which
        self._arrange()

    def sort_by(self, column: int, *, descending: bool) -> None:
        """Put rows in the order of a column; equals stay in the order of names."""
        self._sorted_by = (column, descending)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Do the same for a pressed heading."""
        self.sort_by(column, descending=order == Qt.SortOrder.DescendingOrder)

    def person_at(self, row: int) -> TeamRow:
        """Return who stands in a row."""
        return self._shown[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(KEYS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a cell's words, or which side they stand on."""
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(self._shown[index.row()])[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return a column's title, or as a tool tip what it means."""
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _titles()[section][1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section > 1 else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        lets = FILTERS[self._filter]
        self._shown = [
            row
            for row in self._everyone
            if lets(row)
            and (
                self._words in row.person.name.casefold()
                or self._words in row.person.team.casefold()
            )
        ]
        column, descending = self._sorted_by
        self._shown.sort(key=KEYS[column], reverse=descending)
        self.endResetModel()


def _cells(row: TeamRow) -> tuple[str, ...]:
    last = row.last_at.astimezone().date() if row.last_at else None
    return (
        row.person.name or QCoreApplication.translate("Team", "(no name)"),
        row.person.team,
        in_words(row.calls, "count"),
        in_words(row.settled_share, "share"),
        in_words(last, "day"),
        str(row.open or ""),
        str(row.overdue or ""),
        str(row.stuck or ""),
    )


def _titles() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("Team", "Name"), ""),
        (translate("Team", "Group"), ""),
        (
            translate("Team", "Calls"),
            translate("Team", "Finished calls that came in, ever."),
        ),
        (
            translate("Team", "Settled"),
            translate(
                "Team",
                "Settled calls as a share of finished calls; leaving safely counts neither way.",
            ),
        ),
        (
            translate("Team", "Last practised"),
            translate("Team", "The day of their last call that came in."),
        ),
        (
            translate("Team", "Open"),
            translate("Team", "Assignments that are not done."),
        ),
        (
            translate("Team", "Overdue"),
            translate("Team", "Assignments whose last day has passed."),
        ),
        (
            translate("Team", "Stuck"),
            translate(
                "Team", "Assignments with three or more calls of one scene, none of them settled."
            ),
        ),
    )
