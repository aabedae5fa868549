"""A count and a sum of each learner's table, kept with every change: what is lost or altered shows.

SQLite notices a page whose form is broken. It cannot notice a digit of an answer turned by a bad
disk. So each table has a row in ``tallies`` with how many rows it holds and the sum of their
digests; triggers that live as long as the connection keep both inside the same transaction. The
sum is against accidents, not against somebody who knows how it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from typing import Any, Final

from coach.store import sqlite

TABLES: Final = (
    "learners",
    "settings",
    "scenes",
    "attempts",
    "turns",
    "evidence",
    "chances",
    "corrections",
    "commitments",
    "lesson_progress",
    "phrase_cards",
    "reviews",
    "review_log",
    "paths_taken",
    "journal",
)
"""What learners made, parents before children; a trainer's tables can be collected again."""

_BITS: Final = 40  # eight million rows of it add up within SQLite's 63 bits
_MASK: Final = (1 << _BITS) - 1
_SERIAL: Final = ""
"""The row of ``tallies`` that counts transactions."""

Noted = Callable[[str, bool, dict[str, Any]], None]
"""Told of each row: its table, whether it is there from now on, and its values by column."""


def row_sum(*values: object) -> int:
    """Return 40 bits that stand for a row's values."""
    return int.from_bytes(blake2b(repr(values).encode(), digest_size=_BITS // 8).digest(), "big")


def columns(connection: sqlite.Connection, table: str) -> tuple[list[str], list[str]]:
    """Return the names of a table's columns, and of those that name a row."""
    found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    named = sorted((each[5], each[1]) for each in found if each[5])
    return [each[1] for each in found], [name for _, name in named]


def watch(connection: sqlite.Connection, noted: Noted) -> None:
    """Keep the tallies with every change from now on, and say each changed row."""
    # Without it a row that is replaced would go without its trigger.
    connection.execute("PRAGMA recursive_triggers = ON")
    every = {table: columns(connection, table)[0] for table in TABLES}

    def summed(table: str, there: int, *values: object) -> int:
        noted(table, bool(there), dict(zip(every[table], values, strict=True)))
        return row_sum(*values)

    connection.create_function("noted_sum", -1, summed)
    for table, names in every.items():
        gone = _change(table, names, "OLD", there=0)
        come = _change(table, names, "NEW", there=1)
        for event, statements in (
            ("INSERT", come),
            ("DELETE", gone),
            ("UPDATE", gone + come),
        ):
            connection.execute(
                f"CREATE TEMP TRIGGER tally_{table}_{event} AFTER {event} ON main.{table} "
                f"BEGIN {statements} END"
            )


def _change(table: str, names: list[str], row: str, *, there: int) -> str:
    values = ", ".join(f"{row}.{name}" for name in names)
    sign = "+" if there else "-"
    return (
        f"UPDATE tallies SET rows = rows {sign} 1, "  # noqa: S608 - names of our own schema
        f"sum = (sum {sign} noted_sum('{table}', {there}, {values})) & {_MASK} "
        f"WHERE name = '{table}';"
    )


def count_anew(connection: sqlite.Connection) -> None:
    """Take what the tables hold now as what they should hold: after the schema has changed."""
    for table in TABLES:
        connection.execute(
            "INSERT OR REPLACE INTO tallies VALUES (?, ?, ?)",
            (table, *_counted(connection, table)),
        )
    connection.execute("INSERT OR IGNORE INTO tallies VALUES (?, 0, 0)", (_SERIAL,))


def differing(connection: sqlite.Connection) -> tuple[str, ...]:
    """Return the tables that do not hold what was put into them; none in a file without tallies."""
    has = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE name = 'tallies'"
    ).fetchone()[0]
    if not has:
        return ()
    kept = {
        name: (rows, total)
        for name, rows, total in connection.execute("SELECT name, rows, sum FROM tallies")
    }
    return tuple(table for table in TABLES if kept.get(table) != _counted(connection, table))


def serial(connection: sqlite.Connection) -> int:
    """Return how many transactions changed what learners made."""
    found = connection.execute("SELECT rows FROM tallies WHERE name = ?", (_SERIAL,)).fetchone()
    return int(found[0]) if found else 0


def set_serial(connection: sqlite.Connection, number: int) -> None:
    """Count transactions on from ``number``."""
    connection.execute("UPDATE tallies SET rows = ? WHERE name = ?", (number, _SERIAL))


def _counted(connection: sqlite.Connection, table: str) -> tuple[int, int]:
    names = ", ".join(columns(connection, table)[0])
    connection.create_function("row_sum", -1, row_sum, deterministic=True)
    rows, total = connection.execute(
        f"SELECT count(*), coalesce(sum(row_sum({names})), 0) FROM {table}"  # noqa: S608
    ).fetchone()
    return int(rows), int(total) & _MASK
