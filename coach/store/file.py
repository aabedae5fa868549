"""One progress file: opening it, refusing what must not be opened, writing all or nothing.

Durability is that of the measured settings: write-ahead log, FULL synchronisation, one connection
that holds the file to itself, transactions that take the write lock first.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from coach import VERSION
from coach.errors import StoreError
from coach.store import sqlite, tallies
from coach.store.migrations import NEWEST, steps
from coach.store.rebuilding import catch_up, who
from coach.store.trail import Row, Trail
from coach.words import translate

_PRAGMAS: Final = (
    "PRAGMA busy_timeout = 1000",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    # Pages. Folding the log in at every fourth megabyte writes the same index pages again and again.
    "PRAGMA wal_autocheckpoint = 6000",
)

_ROOM_KIB: Final = 32_000
"""With SQLite's own 2 MB a trainer's indexes do not fit, and taking work in goes to the disk and back
for every page."""

TRAIL: Final = ".journal"
"""How the name of a progress file's journal ends."""

_THOROUGH_BYTES: Final = 32_000_000
"""Up to here the check that looks into every index too takes less than half a second."""

_ALONE: Final = ("BEGIN IMMEDIATE", ("ROLLBACK",), "COMMIT")
_WITHIN: Final = ("SAVEPOINT part", ("ROLLBACK TO part", "RELEASE part"), "RELEASE part")


class DamagedError(StoreError):
    """The file exists and is not a whole database."""


class NewerFileError(StoreError):
    """The file was written by a newer Evenkeel than this one."""


class ProgressFile:
    """An open progress file; every method may raise ``StoreError``.

    One thread at a time has it: two in one connection would share a transaction, and a trigger that
    waits for the interpreter while another thread waits for SQLite would wait for ever.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.put_back = 0
        """How many transactions the file lacked and were put back from its journal."""
        self.lacking = 0
        """How many it lacks still, because the journal has a gap."""
        self._trail = Trail(path.with_suffix(TRAIL))
        self._changed: list[Row] = []
        self._closed = False
        self._held = threading.RLock()
        self._is: tuple[int, int] | None = None
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
                large = self.path.stat().st_size > _THOROUGH_BYTES
                check = "quick_check" if large else "integrity_check"
                verdict = self._connection.execute(f"PRAGMA {check}(1)").fetchone()[0]
        except StoreError as error:
            if "damaged" in error.summary:
                raise DamagedError(error.summary, error.advice, error.detail) from error
            raise
        if verdict != "ok":
            raise DamagedError(
                translate("coach", "Your progress file is damaged."),
                translate(
                    "coach", "The last good copy can be opened instead; the damaged file is kept."
                ),
                str(verdict),
            )
        if found > NEWEST:
            raise NewerFileError(
                translate(
                    "coach",
                    "This progress file was written by a newer Evenkeel ({value}); this one is "
                    "{version}.",
                ).format(value=self._written_by(), version=VERSION),
                translate(
                    "coach",
                    "Start the newer Evenkeel, or bring this one up to date. Nothing was changed.",
                ),
                f"file step {found}, known {NEWEST}",
            )
        self._refuse_altered()
        self._connection.row_factory = sqlite.Row
        self._db = Database(self._connection, execute_plugins=False)
        if found < NEWEST:
            self._upgrade(found)
        with sqlite.in_words():
            tallies.watch(self._connection, self._note)
            self.put_back, self.lacking = catch_up(self._connection, self._trail, new=found == 0)
            self._changed.clear()
        with contextlib.suppress(OSError):
            self.path.chmod(0o600)
        self._is = _identity(self.path)

    def _refuse_vanished(self) -> None:
        """Refuse to save into a file that was deleted or moved: what it takes would be gone."""
        if self._is is not None and _identity(self.path) != self._is:
            raise StoreError(
                translate(
                    "coach",
                    "The folder with your progress is no longer where it was, so this was not "
                    "saved.",
                ),
                translate(
                    "coach", "Put it back, or connect the drive again, then start Evenkeel anew."
                ),
                self.path.name,
            )

    def _refuse_altered(self) -> None:
        """Refuse a file whose form is whole and whose contents are not what was saved."""
        try:
            altered = ", ".join(tallies.differing(self._connection))
        except (sqlite.DatabaseError, UnicodeDecodeError) as error:
            altered = str(error)
        if altered:
            raise DamagedError(
                translate(
                    "coach", "Your progress file is damaged: something in it is not what was saved."
                ),
                translate(
                    "coach", "The last good copy can be opened instead; the damaged file is kept."
                ),
                altered,
            )

    def _note(self, table: str, there: bool, values: dict[str, Any]) -> None:  # noqa: FBT001
        self._changed.append(Row(table, there, values))

    def begin_day(self, now: datetime) -> None:
        """Begin another day of the journal; its oldest day goes."""
        with self._held:
            self._trail.begin(tallies.serial(self._connection), now, who(self._connection))

    def _upgrade(self, found: int) -> None:
        if found:
            self.copy_to(self.path.with_name(f"{self.path.stem}-set-aside-before-step-{NEWEST}.db"))
        with self.writing() as db:  # all steps or none, and the disk is waited for once
            steps.apply(db)
            db.execute(f"PRAGMA user_version = {NEWEST}")
            db.execute("CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT) STRICT")
            db.execute("INSERT OR REPLACE INTO about VALUES ('written_by', ?)", [VERSION])
            tallies.count_anew(self._connection)

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
        with self._held, sqlite.in_words():
            part = self._connection.in_transaction
            begin, undo, keep = _WITHIN if part else _ALONE
            if not part:
                self._refuse_vanished()
            self._connection.execute(begin)
            noted, written = len(self._changed), False
            try:
                yield self._db
                if self._changed and not part:
                    self._write_trail()
                    written = True
                self._connection.execute(keep)
            except BaseException:
                del self._changed[noted:]
                if written:
                    self._trail.take_back()
                if self._connection.in_transaction:
                    for statement in undo:
                        self._connection.execute(statement)
                raise
            if not part:
                self._changed.clear()

    @contextmanager
    def room_for_indexes(self) -> Iterator[None]:
        """Keep more of the file in memory inside, for many rows at once; it is let go afterwards."""
        (usual,) = self.rows("PRAGMA cache_size")[0].values()
        self.rows(f"PRAGMA cache_size = -{_ROOM_KIB}")
        try:
            yield
        finally:
            self.rows(f"PRAGMA cache_size = {usual}")
            self.rows("PRAGMA shrink_memory")

    def _write_trail(self) -> None:
        number = tallies.serial(self._connection) + 1
        tallies.set_serial(self._connection, number)
        self._trail.add(number, self._changed)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Return what a query finds, each row as a dictionary."""
        with self._held, sqlite.in_words():
            return [dict(row) for row in self._connection.execute(sql, tuple(values))]

    def copy_to(self, target: Path) -> None:
        """Write a whole, consistent copy; it appears under its name only when complete."""
        part = target.with_suffix(".part")
        with self._held, sqlite.in_words():
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
        """Leave no trace of deleted rows: rewrite the file, empty the log, begin the journal anew."""
        with self._held, sqlite.in_words():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._trail.begin(tallies.serial(self._connection), None, who(self._connection))

    def close(self) -> None:
        """Fold the log into the file and let it go; once is enough."""
        with self._held, sqlite.in_words():
            if self._closed:
                return
            self._closed = True
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._connection.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells this file from another of its name; nothing when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def _refuse_empty(path: Path) -> None:
    """SQLite takes an empty file for a new database; here it is one that lost its contents."""
    try:
        empty = path.exists() and path.stat().st_size == 0
    except OSError as error:
        raise sqlite.as_store_error(error) from error
    if empty:
        raise DamagedError(
            translate("coach", "Your progress file is empty, though it once held your work."),
            translate("coach", "The last good copy can be opened instead; the empty file is kept."),
            str(path.name),
        )


def _make_private_folder(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        if os.name == "posix":
            folder.chmod(0o700)
