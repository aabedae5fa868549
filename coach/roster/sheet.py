"""A spreadsheet as rows of text: CSV in whatever form it was saved, XLSX or ODS."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coach.errors import ExchangeError
from coach.words import translate

LARGEST_BYTES: Final = 50 * 1024 * 1024
LARGEST_UNPACKED_BYTES: Final = 500 * 1024 * 1024
MOST_ROWS: Final = 200_000
MOST_CELLS: Final = 5_000_000
"""From the first cell to the last, for the reader of workbooks makes room for all between them."""
_BOOKS: Final = (".xlsx", ".xlsm", ".xls", ".ods")
"""``.xls`` only to be told what to do: its reader can be brought to take all memory there is."""
_PLACE: Final = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{0,3})([0-9]{1,10})["']""")
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The rows of a sheet; ``note`` says how they were read where that had to be guessed."""

    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def read_sheet(path: Path) -> Sheet:
    """Return the first sheet of a file; raises ``ExchangeError`` where it cannot be read."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise _unread(
                path,
                translate("coach", "It is larger than 50 MB. Save only the sheet with the people."),
            )
        data = path.read_bytes()
    except OSError as error:
        raise _unread(
            path, translate("coach", "See whether it is still there and not open elsewhere."), error
        ) from error
    sheet = _book(path, data) if path.suffix.lower() in _BOOKS else _text(path, data)
    if len(sheet.rows) > MOST_ROWS:
        raise _unread(
            path,
            translate("coach", "It has more than {most_rows:,} rows. Save it in parts.").format(
                most_rows=MOST_ROWS
            ),
        )
    return sheet


def _book(path: Path, data: bytes) -> Sheet:
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - only for books

    if data[:2] != b"PK":
        raise _unread(
            path,
            translate("coach", "It is no workbook, or one of an old kind. Save it as XLSX or CSV."),
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            _refuse_far_too_large(path, parts)
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        found = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (
        CalamineError,
        zipfile.BadZipFile,
        IndexError,
        NotImplementedError,
        OSError,
        ValueError,
        zlib.error,
        EOFError,
        RuntimeError,
    ) as error:
        raise _broken(path, error) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # the reader is in Rust and gave up on it
            raise
        raise _broken(path, error) from error
    return Sheet(rows=tuple(tuple(_cell(value) for value in row) for row in found))


def _refuse_far_too_large(path: Path, parts: zipfile.ZipFile) -> None:
    """Refuse what would unpack to too much, or has a cell so far out that no memory holds the sheet."""
    if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED_BYTES:
        raise _unread(
            path,
            translate("coach", "It unpacks to far more than a list of people. Save it anew."),
        )
    for part in parts.infolist():
        if part.filename.lower().endswith("workbook.bin"):
            raise _broken(path, ValueError("a binary workbook"))
        if _cells(parts, part) > MOST_CELLS:
            raise _unread(
                path,
                translate(
                    "coach",
                    "There is something in it far below or far to the right of the people. Copy "
                    "them into a new sheet and save that.",
                ),
            )


def _cells(parts: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Return how many cells lie between the first and the furthest that a part names."""
    rows = columns = 0
    with parts.open(part) as file:
        kept = b""
        while chunk := file.read(_CHUNK):
            for letters, digits in _PLACE.findall(kept + chunk):
                rows = max(rows, int(digits))
                columns = max(columns, _column(letters))
            kept = chunk[-64:]
    return rows * columns


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _cell(value: object) -> str:
    """Return a cell as its owner sees it: a number in a staff-number column has no decimals."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _text(path: Path, data: bytes) -> Sheet:
    text, note = _decoded(data)
    if "\0" in text:
        raise _unread(path, translate("coach", "It is neither a CSV file nor a workbook."))
    first = next((line for line in text.splitlines() if line.strip()), "")
    marks = Counter(mark for mark in first if mark in ",;\t")
    delimiter = marks.most_common(1)[0][0] if marks else ","
    try:
        rows = tuple(
            tuple(cell.strip() for cell in row)
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        )
    except csv.Error as error:
        raise _unread(
            path, translate("coach", "A cell in it never ends. Save it again as CSV."), error
        ) from error
    return Sheet(rows=rows, note=note)


def _decoded(data: bytes) -> tuple[str, str]:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace"), ""
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        note = translate(
            "coach",
            "Read as Western European text, since it is not UTF-8. Look whether names are right.",
        )
        try:
            return data.decode("cp1252"), note
        except UnicodeDecodeError:
            return data.decode("latin-1"), note


def _broken(path: Path, error: BaseException) -> ExchangeError:
    advice = translate("coach", "Open it in your spreadsheet program and save it again.")
    return _unread(path, advice, error)


def _unread(path: Path, advice: str, error: BaseException | None = None) -> ExchangeError:
    return ExchangeError(
        translate("coach", "{name} could not be read as a list of people.").format(name=path.name),
        " ".join((advice, translate("coach", "Your team is as it was."))),
        str(error or ""),
    )
