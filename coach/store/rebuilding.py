"""A progress file brought up to its journal: what the file lacks is put back, or nothing at all."""

from __future__ import annotations

from collections.abc import Sequence

from coach.store import sqlite, tallies
from coach.store.trail import Row, Step, Trail


def catch_up(connection: sqlite.Connection, trail: Trail, *, new: bool) -> tuple[int, int]:
    """Put back the transactions the file lacks; return how many, and how many it lacks still.

    A ``new`` file takes all there is and leaves out what hangs on something older than the journal.
    A journal that does not end where the file does begins anew.
    """
    at, last = tallies.serial(connection), trail.last
    put_back, lacking = 0, 0
    if last is not None and last > at:
        steps = trail.everything() if new else trail.after(at)
        if _apply(connection, steps, orphans_go=new):
            put_back = sum(1 for step in steps if not step.day)
        at = tallies.serial(connection)
        lacking = last - at
    if last != at:
        trail.begin(at, None, who(connection))
    return put_back, lacking


def who(connection: sqlite.Connection) -> list[Row]:
    """Return who practises here and their options, for a journal to begin with."""
    found = []
    for table in ("learners", "settings"):
        names = tallies.columns(connection, table)[0]
        rows = connection.execute(f"SELECT {', '.join(names)} FROM {table}")  # noqa: S608
        found += [Row(table, True, dict(zip(names, row, strict=True))) for row in rows]  # noqa: FBT003
    return found


def _apply(connection: sqlite.Connection, steps: Sequence[Step], *, orphans_go: bool) -> bool:
    """Apply transactions as one; nothing where something would hang in the air."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            for row in step.rows:
                _put(connection, row)
        if orphans_go:
            _drop_orphans(connection)
        whole = not connection.execute("PRAGMA foreign_key_check").fetchall()
        if whole and steps:
            tallies.set_serial(connection, steps[-1].serial)
        connection.execute("COMMIT" if whole else "ROLLBACK")
    except (sqlite.DatabaseError, KeyError, OverflowError):
        # A journal of another file or another form: it is not for this one.
        whole = False
        connection.execute("ROLLBACK")
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return whole


def _put(connection: sqlite.Connection, row: Row) -> None:
    """Put a row in or take it out; tables and columns that are not ours are left alone."""
    if row.table not in tallies.TABLES:
        return
    known, key = tallies.columns(connection, row.table)
    values = {name: value for name, value in row.values.items() if name in known}
    if row.there:
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        connection.execute(
            f"INSERT OR REPLACE INTO {row.table} ({names}) VALUES ({marks})",  # noqa: S608
            tuple(values.values()),
        )
    else:
        named = " AND ".join(f"{name} = ?" for name in key)
        connection.execute(
            f"DELETE FROM {row.table} WHERE {named}",  # noqa: S608
            tuple(values[name] for name in key),
        )


def _drop_orphans(connection: sqlite.Connection) -> None:
    """Leave out what belongs to something older than the journal."""
    for table in tallies.TABLES:
        for each in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            connection.execute(
                f"DELETE FROM {table} WHERE {each[3]} IS NOT NULL "  # noqa: S608
                f"AND {each[3]} NOT IN (SELECT {each[4]} FROM {each[2]})"
            )
