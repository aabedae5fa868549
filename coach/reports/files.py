"""A report as files: every form by its name. Each writer takes the report and adds nothing to it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

import msgspec

from coach.reports.html import as_html
from coach.reports.model import Cell, Column, Report
from coach.reports.pdf import as_pdf
from coach.reports.safe import plain
from coach.reports.xlsx import as_xlsx
from coach.words import translate

Files = dict[str, bytes]
"""What to put after the name somebody chose, and the bytes."""


def as_csv(report: Report) -> Files:
    """Return one CSV file a table, and one with what each figure means."""
    files = {}
    for table in report.tables:
        rows = [[column.title for column in table.columns], *(_csv_row(row) for row in table.rows)]
        files["" if table.key == "people" else f" {table.key}"] = _csv(rows)
    files[" definitions"] = _csv(
        [
            [
                translate("coach", "Where"),
                translate("coach", "Figure"),
                translate("coach", "Value"),
                translate("coach", "Means"),
            ],
            *(
                [translate("coach", "Whole report"), each.title, _csv_cell(each.value), each.means]
                for each in report.figures
            ),
            *(
                [table.title, column.title, "", column.means]
                for table in report.tables
                for column in table.columns
            ),
        ]
    )
    return {f"{name}.csv": data for name, data in files.items()}


def as_json(report: Report) -> Files:
    """Return the report as it is."""
    return {".json": msgspec.json.format(msgspec.json.encode(report))}


WRITERS: Final[dict[str, Callable[[Report], Files]]] = {
    "csv": as_csv,
    "xlsx": lambda report: {".xlsx": as_xlsx(report)},
    "pdf": lambda report: {".pdf": as_pdf(report)},
    "html": lambda report: {".html": as_html(report)},
    "json": as_json,
}


def moodle(report: Report, emails: Sequence[str]) -> bytes:
    """Return a Moodle gradebook import: people by e-mail, grades 0 to 100, "-" for no grade.

    ``emails`` are those of the people of the report in its order; who has none is left out.
    """
    table = report.table("people")
    grades = ("settled_share", "done_share")
    header = ["Email address", *(f"Evenkeel: {_titled(table.columns, key)} (%)" for key in grades)]
    rows = [
        [plain(email), *(_grade(row[table.at(key)]) for key in grades)]
        for email, row in zip(emails, table.rows, strict=True)
        if email
    ]
    return _csv([header, *rows])


def _titled(columns: tuple[Column, ...], key: str) -> str:
    return next(each.title for each in columns if each.key == key)


def _grade(cell: Cell) -> str:
    return f"{cell * 100:.2f}" if isinstance(cell, float | int) else "-"


def _csv(rows: list[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _csv_row(row: tuple[Cell, ...]) -> list[str]:
    return [_csv_cell(cell) for cell in row]


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    return plain(cell) if isinstance(cell, str) else str(cell)
