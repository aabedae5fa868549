"""A report as a workbook: a sheet a table with its chart, and one with what each figure means.

Names are written as text whatever they begin with: nothing in the workbook runs or links.
"""

from __future__ import annotations

import io
from datetime import date
from typing import Any, Final

import xlsxwriter

from coach.reports.html import meanings
from coach.reports.model import Cell, Column, Report, Table
from coach.words import translate

_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_FORMATS: Final = {
    "share": "0 %",
    "day": "d mmm yyyy",
    "count": "General",
    "minutes": "0",
    "text": "@",
}
_MOST_BARS: Final = 40


def as_xlsx(report: Report) -> bytes:
    """Return the workbook as bytes."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, _OPTIONS) as book:
        book.set_properties({"title": report.title, "company": "Evenkeel"})
        formats = {unit: book.add_format({"num_format": code}) for unit, code in _FORMATS.items()}
        strong = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        _about(book, report, formats, strong)
        for table in report.tables:
            _table(book, table, formats, strong)
        sheet = book.add_worksheet(translate("coach", "What the figures mean"))
        sheet.set_column(0, 0, 36)
        sheet.set_column(1, 1, 100, wrapped)
        for at, (title, means) in enumerate(meanings(report)):
            sheet.write_string(at, 0, title)
            sheet.write_string(at, 1, means)
    return target.getvalue()


def _about(book: Any, report: Report, formats: dict[str, Any], strong: Any) -> None:  # noqa: ANN401
    sheet = book.add_worksheet(translate("coach", "Report"))
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 14)
    sheet.write_string(0, 0, report.title, strong)
    for at, line in enumerate(report.about, 1):
        sheet.write_string(at, 0, line)
    for at, each in enumerate(report.figures, len(report.about) + 2):
        sheet.write_string(at, 0, each.title)
        _cell(sheet, at, 1, each.value, formats[each.unit])


def _table(book: Any, table: Table, formats: dict[str, Any], strong: Any) -> None:  # noqa: ANN401
    sheet = book.add_worksheet(table.title[:31])
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column.title, strong)
        sheet.set_column(at, at, 26 if column.unit == "text" else 14)
    for number, row in enumerate(table.rows, 1):
        for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            _cell(sheet, number, at, cell, formats[column.unit])
    sheet.freeze_panes(1, 1)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    if table.chart and table.rows:
        sheet.insert_chart(1, len(table.columns) + 1, _chart(book, table))


def _cell(sheet: Any, row: int, at: int, cell: Cell, form: Any) -> None:  # noqa: ANN401
    if cell is None:
        sheet.write_blank(row, at, None, form)
    elif isinstance(cell, str):
        sheet.write_string(row, at, cell, form)
    elif isinstance(cell, date):
        sheet.write_datetime(row, at, cell, form)
    else:
        sheet.write_number(row, at, cell, form)


def _chart(book: Any, table: Table) -> Any:  # noqa: ANN401 - xlsxwriter has no types
    """Return a bar chart of the table's first rows, at most forty of them."""
    last, at = min(len(table.rows), _MOST_BARS), table.at(table.chart)
    column: Column = table.columns[at]
    name = table.title[:31]
    chart = book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": column.title,
            "categories": [name, 1, 0, last, 0],
            "values": [name, 1, at, last, at],
            "fill": {"color": "#1F7A76"},
        }
    )
    chart.set_title({"name": f"{table.title}: {column.title}"})
    chart.set_y_axis({"reverse": True})
    chart.set_legend({"none": True})
    chart.set_size({"width": 640, "height": 120 + 22 * last})
    return chart
