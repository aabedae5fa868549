"""A report as a tagged PDF: headings, tables and charts that a screen reader can follow."""

from __future__ import annotations

from typing import Final

import msgspec

from coach.errors import ExchangeError
from coach.places import find_places
from coach.reports.html import meanings
from coach.reports.model import Report, Table, in_words
from coach.words import translate

_MOST_BARS: Final = 18
_MOST_ROWS: Final = 3_000
"""Pages are set in one go, which cannot be stopped: about 1 s for each 1,000 rows."""


def as_pdf(report: Report) -> bytes:
    """Return the pages as bytes, PDF/UA-1. Text goes in as data, never as markup.

    Raises ``ExchangeError`` for a report too long to be read on paper.
    """
    longest = max((len(table.rows) for table in report.tables), default=0)
    if longest > _MOST_ROWS:
        raise ExchangeError(
            translate(
                "coach",
                "A report about {longest:,} people is too long for pages, so none was saved.",
            ).format(longest=longest),
            translate(
                "coach",
                "Choose a group of up to {most_rows:,}, or save a workbook. The figures on "
                "screen are as they were.",
            ).format(most_rows=_MOST_ROWS),
        )
    import typst  # noqa: PLC0415 - forty megabytes, only for this

    resources = find_places().resources
    language, _, region = translate("coach", "en-GB").partition("-")
    told = {
        "title": report.title,
        "about": report.about,
        "figures": [(each.title, in_words(each.value, each.unit)) for each in report.figures],
        "tables": [_table(table) for table in report.tables],
        "meanings": meanings(report),
        "meanings_title": translate("coach", "What the figures mean"),
        "language": language,
        "region": region or None,
    }
    words = msgspec.json.encode(told).decode()

    def pages(*, strict: bool) -> bytes:
        return bytes(
            typst.compile(
                resources / "report.typ",
                sys_inputs={"report": words},
                font_paths=[resources / "third_party" / "inter"],
                ignore_system_fonts=strict,
                pdf_standards="ua-1" if strict else None,
                timestamp=report.made_at.replace(microsecond=0),
            )
        )

    try:
        return pages(strict=True)
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
    # A name in letters our own font lacks: the computer's fonts may have them. Still tagged, but
    # the accessibility standard is not claimed, because a letter may be missing all the same.
    return pages(strict=False)


def _table(table: Table) -> dict[str, object]:
    bars = []
    if table.chart:
        numbers = [
            cell if isinstance(cell, int | float) else 0 for cell in table.cells(table.chart)
        ]
        largest = max(numbers, default=0) or 1
        column = table.columns[table.at(table.chart)]
        bars = [
            (in_words(row[0], "text"), in_words(number, column.unit), number / largest)
            for row, number in zip(table.rows, numbers, strict=True)
        ]
    return {
        "title": table.title,
        "columns": [
            (column.title, column.unit == "text", column.unit in ("text", "day"))
            for column in table.columns
        ],
        "rows": [
            [in_words(cell, column.unit) for cell, column in zip(row, table.columns, strict=True)]
            for row in table.rows
        ],
        "chart": table.columns[table.at(table.chart)].title if table.chart else "",
        "bars": bars if len(bars) <= _MOST_BARS else [],
    }
