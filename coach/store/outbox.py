"""Statements waiting to be sent: kept until the receiver has them or has refused them for good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from coach.store.file import ProgressFile
from coach.store.weekly import stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A statement to be sent; ``tries`` counts how often it may have arrived unnoticed."""

    id: str
    body: dict[str, Any]
    tries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many statements were sent, wait, and were refused; ``reasons`` counts why."""

    sent: int
    waiting: int
    refused: int
    reasons: Mapping[str, int]


class Outbox:
    """Every statement once, by its id."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def put(self, statements: Iterable[Mapping[str, Any]], now: datetime) -> int:
        """Queue statements that were never queued before; returns how many those are."""
        with self._file.writing() as db:
            before = db.conn.total_changes
            db.conn.executemany(
                "INSERT OR IGNORE INTO outbox (statement, body, queued_at, next_at) "
                "VALUES (?, ?, ?, ?)",
                [
                    (each["id"], msgspec.json.encode(each).decode(), stamp(now), stamp(now))
                    for each in statements
                ],
            )
            return int(db.conn.total_changes - before)

    def due(self, now: datetime | None, limit: int) -> tuple[Waiting, ...]:
        """Return what may be sent now, the longest queued first; None asks for all that waits."""
        rows = self._file.rows(
            "SELECT statement, body, tries FROM outbox WHERE sent_at IS NULL AND given_up = 0 "
            "AND next_at <= ? ORDER BY queued_at, statement LIMIT ?",
            [stamp(now) if now else "9999", limit],
        )
        return tuple(
            Waiting(id=row["statement"], body=msgspec.json.decode(row["body"]), tries=row["tries"])
            for row in rows
        )

    def arrived(self, ids: Sequence[str], now: datetime) -> None:
        """Note that the receiver has these."""
        self._change("sent_at = ?, reason = ''", [stamp(now)], ids)

    def later(self, ids: Sequence[str], next_at: datetime, reason: str) -> None:
        """Try these again, no sooner than ``next_at``; they may have arrived all the same."""
        self._change("tries = tries + 1, next_at = ?, reason = ?", [stamp(next_at), reason], ids)

    def give_up(self, ids: Sequence[str], reason: str) -> None:
        """Keep these with the reason they were refused, and do not send them again."""
        self._change("given_up = 1, reason = ?", [reason], ids)

    def tally(self) -> Tally:
        """Return how many were sent, wait and were refused."""
        counts = self._file.rows(
            "SELECT sum(sent_at IS NOT NULL) AS sent, "
            "sum(sent_at IS NULL AND given_up = 0) AS waiting, "
            "sum(given_up) AS refused FROM outbox"
        )[0]
        reasons = self._file.rows(
            "SELECT reason, count(*) AS times FROM outbox WHERE sent_at IS NULL AND reason != '' "
            "GROUP BY reason ORDER BY reason"
        )
        return Tally(
            sent=counts["sent"] or 0,
            waiting=counts["waiting"] or 0,
            refused=counts["refused"] or 0,
            reasons={row["reason"]: row["times"] for row in reasons},
        )

    def _change(self, what: str, values: list[Any], ids: Sequence[str]) -> None:
        with self._file.writing() as db:
            db.execute(
                f"UPDATE outbox SET {what} "  # noqa: S608 - both from this module
                "WHERE statement IN (SELECT value FROM json_each(?))",
                [*values, msgspec.json.encode(ids).decode()],
            )
