"""One progress file: opening it, refusing what must not be opened, writing all or nothing.

Durability is that of the measured settings: write-ahead log, FULL synchronisation, one connection
that holds the file to itself, transactions that take the write lock first.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from coach import VERSION
from coach.errors import StoreError
from coach.store import sqlite
from coach.store.migrations import NEWEST, steps

_PRAGMAS: Final = (
    "PRAGMA busy_timeout = 1000",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)

_ALONE: Final = ("BEGIN IMMEDIATE", ("ROLLBACK",), "COMMIT")
_WITHIN: Final = ("SAVEPOINT part", ("ROLLBACK TO part", "RELEASE part"), "RELEASE part")


class DamagedError(StoreError):
    """The file exists and is not a whole database."""


class NewerFileError(StoreError):
    """The file was written by a newer Evenkeel than this one."""


class ProgressFile:
    """An open progress file. Use from one thread; every method may raise ``StoreError``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        _refuse_empty(path)
        with sqlite.in_words():
            _make_private_folder(path.parent)
            self._connection = sqlite.connect(
                str(path), isolation_level=None, check_same_thread=False
            )
        try:
            self._open()
        except BaseException:
            self._connection.close()
            raise

    def _open(self) -> None:
        try:
            with sqlite.in_words():
                for pragma in _PRAGMAS:
                    self._connection.execute(pragma).fetchall()
                found = self._connection.execute("PRAGMA user_version").fetchone()[0]
                verdict = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except StoreError as error:
            if "damaged" in error.summary:
                raise DamagedError(error.summary, error.advice, error.detail) from error
            raise
        if verdict != "ok":
            raise DamagedError(
                "Your progress file is damaged.",
                "The last good copy can be opened instead; the damaged file is kept.",
                str(verdict),
            )
        if found > NEWEST:
            raise NewerFileError(
                f"This progress file was written by a newer Evenkeel ({self._written_by()}); "
                f"this one is {VERSION}.",
                "Start the newer Evenkeel, or bring this one up to date. Nothing was changed.",
                f"file step {found}, known {NEWEST}",
            )
        self._connection.row_factory = sqlite.Row
        self._db = Database(self._connection, execute_plugins=False)
        if found < NEWEST:
            self._upgrade()
        with contextlib.suppress(OSError):
            self.path.chmod(0o600)

    def _upgrade(self) -> None:
        with sqlite.in_words():
            steps.apply(self._db)
            self._connection.execute(f"PRAGMA user_version = {NEWEST}")
            with self.writing() as db:
                db.execute(
                    "CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT) STRICT"
                )
                db.execute("INSERT OR REPLACE INTO about VALUES ('written_by', ?)", [VERSION])

    def _written_by(self) -> str:
        try:
            row = self._connection.execute(
                "SELECT value FROM about WHERE key = 'written_by'"
            ).fetchone()
        except sqlite.DatabaseError:
            return "of unknown version"
        return str(row[0]) if row else "of unknown version"

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """All or nothing: yields the database inside one transaction that has the write lock.

        Inside another one it is a part of it that can fail by itself, and is kept with the whole.
        """
        begin, undo, keep = _WITHIN if self._connection.in_transaction else _ALONE
        with sqlite.in_words():
            self._connection.execute(begin)
            try:
                yield self._db
            except BaseException:
                if self._connection.in_transaction:
                    for statement in undo:
                        self._connection.execute(statement)
                raise
            self._connection.execute(keep)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Return what a query finds, each row as a dictionary."""
        with sqlite.in_words():
            return [dict(row) for row in self._connection.execute(sql, tuple(values))]

    def copy_to(self, target: Path) -> None:
        """Write a whole, consistent copy; it appears under its name only when complete."""
        part = target.with_suffix(".part")
        with sqlite.in_words():
            _make_private_folder(target.parent)
            part.unlink(missing_ok=True)
            copy = sqlite.connect(str(part))
            try:
                self._connection.backup(copy)
                # A copy is one file: without this it would grow a log when it is looked at.
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                copy.close()
            part.chmod(0o600)
            part.replace(target)

    def forget_deleted(self) -> None:
        """Leave no trace of deleted rows: rewrite the file and empty the log."""
        with sqlite.in_words():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Fold the log into the file and let it go."""
        with sqlite.in_words():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._connection.close()


def _refuse_empty(path: Path) -> None:
    """SQLite takes an empty file for a new database; here it is one that lost its contents."""
    try:
        empty = path.exists() and path.stat().st_size == 0
    except OSError as error:
        raise sqlite.as_store_error(error) from error
    if empty:
        raise DamagedError(
            "Your progress file is empty, though it once held your work.",
            "The last good copy can be opened instead; the empty file is kept.",
            str(path.name),
        )


def _make_private_folder(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        if os.name == "posix":
            folder.chmod(0o700)
