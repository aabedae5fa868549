"""A report as a value. Writers put it into a file as it is; a screen shows the same value."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct

from coach.words import month_of

Cell = str | int | float | date | None
Unit = Literal["text", "count", "share", "minutes", "day"]
"""``share`` is 0 to 1, ``minutes`` whole minutes; None stands for "no figure", never for nought."""


class Column(Struct, frozen=True, kw_only=True):
    """One column and what its figures mean, in a sentence."""

    key: str
    title: str
    means: str
    unit: Unit = "count"


class Table(Struct, frozen=True, kw_only=True):
    """Rows of cells in the order of the columns. ``chart`` names the column to draw, if any."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    chart: str = ""

    def at(self, column: str) -> int:
        """Return the place of a column by its key."""
        return next(place for place, each in enumerate(self.columns) if each.key == column)

    def cells(self, column: str) -> tuple[Cell, ...]:
        """Return one column's cells, top to bottom."""
        place = self.at(column)
        return tuple(row[place] for row in self.rows)


class Figure(Struct, frozen=True, kw_only=True):
    """One figure about everything in the report."""

    key: str
    title: str
    means: str
    unit: Unit
    value: Cell


class Report(Struct, frozen=True, kw_only=True):
    """What was asked for, and the answer. ``first`` and ``last`` are local days, both included."""

    title: str
    about: tuple[str, ...]
    first: date
    last: date
    made_at: datetime
    figures: tuple[Figure, ...]
    tables: tuple[Table, ...]

    def table(self, key: str) -> Table:
        """Return a table by its key."""
        return next(each for each in self.tables if each.key == key)


def in_words(cell: Cell, unit: Unit) -> str:
    """Return a cell as people read it, the same on screen and on paper."""
    if cell is None:
        return "–"
    if unit == "share" and isinstance(cell, int | float):
        return f"{cell * 100:.0f}\u00a0%"
    if isinstance(cell, float):
        return f"{cell:.1f}"
    if isinstance(cell, date):
        return f"{cell.day}\u00a0{month_of(cell)[:3]}\u00a0{cell:%Y}"
    return str(cell)
