"""The SQLite that everything here uses, and its errors turned into sentences.

The pinned ``pysqlite3`` brings a SQLite without the write-ahead-log fault of 3.7.0 to 3.51.2; where
there is no wheel of it (Windows, macOS) the interpreter's own module stands in. Its exceptions are
not those of the standard library, so they are named from this module only.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from coach.errors import StoreError
from coach.words import translate

if TYPE_CHECKING:
    import sqlite3 as engine
else:
    try:
        import pysqlite3 as engine
    except ImportError:
        import sqlite3 as engine

Connection = engine.Connection
DatabaseError = engine.DatabaseError
OperationalError = engine.OperationalError
Row = engine.Row
connect = engine.connect
library_version: Final[str] = engine.sqlite_version

_SAFE = translate("coach", "Everything saved before is still there.")

# What SQLite says (a stable part of its message) -> what did not happen, what to try.
_SENTENCES: Final = (
    ("disk is full", translate("coach", "The disk is full, so this could not be saved."), translate("coach", "Free some space and try again.")),
    ("readonly", translate("coach", "The folder with your progress may not be written to."), translate("coach", "Ask whoever looks after this computer to let you write there.")),
    ("read-only", translate("coach", "The folder with your progress may not be written to."), translate("coach", "Ask whoever looks after this computer to let you write there.")),
    ("locked", translate("coach", "Another program is using your progress file."), translate("coach", "Close other windows of Evenkeel, then try again.")),
    ("unable to open", translate("coach", "Your progress file could not be opened."), translate("coach", "See whether its folder still exists and may be written to.")),
    ("malformed", translate("coach", "Your progress file is damaged."), translate("coach", "The last good copy can be opened instead.")),
    ("decode", translate("coach", "Your progress file is damaged."), translate("coach", "The last good copy can be opened instead.")),
    ("not a database", translate("coach", "Your progress file is damaged."), translate("coach", "The last good copy can be opened instead.")),
    ("disk i/o", translate("coach", "The disk did not answer while saving."), translate("coach", "See whether the drive is still connected, then try again.")),
)  # fmt: skip


def as_store_error(error: BaseException) -> StoreError:
    """Return ``error`` as words for a person; the original message becomes the detail."""
    message = str(error).lower()
    for part, summary, advice in _SENTENCES:
        if part in message:
            return StoreError(summary, f"{advice} {_SAFE}", str(error))
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return StoreError(_SENTENCES[0][1], f"{_SENTENCES[0][2]} {_SAFE}", str(error))
    if isinstance(error, OSError):
        return StoreError(
            translate("coach", "The folder with your progress could not be used."),
            " ".join(
                (translate("coach", "See whether it still exists and may be written to."), _SAFE)
            ),
            str(error),
        )
    return StoreError(
        translate("coach", "Your progress could not be saved."),
        " ".join((translate("coach", "Try again."), _SAFE)),
        str(error),
    )


@contextmanager
def in_words() -> Iterator[None]:
    """Turn whatever SQLite or the disk raises inside into a ``StoreError``."""
    try:
        yield
    except (DatabaseError, OSError, UnicodeDecodeError) as error:  # text that is none
        raise as_store_error(error) from error
