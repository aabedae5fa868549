"""Weekly sums of what people handed in: a person's weeks in a row each, from Monday, in UTC.

Reports over large teams add these up instead of every call. They are made anew from the calls of
the weeks that changed, so they cannot drift away from them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import chain
from typing import Any, Final

import msgspec
from sqlite_utils import Database

from coach.store.file import ProgressFile
from coach.store.people import PersonId

Findings = dict[str, tuple[int, int]]
"""Finding to how often it was seen and the sum of its weights in thousandths."""
FINDINGS: Final = msgspec.json.Decoder(Findings)
_SCENES: Final = msgspec.json.Decoder(dict[str, int])


class Weekly:
    """Sums over whole weeks."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def calls(self, first: date, before: date) -> list[dict[str, Any]]:
        """Return sums by person and result over the weeks from ``first`` until ``before``.

        Both are Mondays. Keys: person, result, calls, turns, own_turns, seconds, last_at.
        """
        return self._by_person(
            "SELECT person, result, sum(calls) AS calls, sum(turns) AS turns, "
            "sum(own_turns) AS own_turns, sum(seconds) AS seconds, max(last_at) AS last_at "
            "FROM week_calls WHERE person = ? AND week >= ? AND week < ? GROUP BY result",
            first,
            before,
        )

    def totals(self) -> list[dict[str, Any]]:
        """Return sums by person over all weeks; keys: person, calls, settled, left, last_at."""
        return self._file.rows(
            "SELECT person, sum(calls) AS calls, sum(calls * (result = 'settled')) AS settled, "
            "sum(calls * (result = 'safe-exit')) AS left, max(last_at) AS last_at "
            "FROM week_calls GROUP BY person"
        )

    def findings(self, first: date, before: date) -> list[dict[str, Any]]:
        """Return sums by person and finding over the same; keys: calls, times, weight."""
        return self._by_person(
            "SELECT person, finding, sum(calls) AS calls, sum(times) AS times, "
            "sum(weight) AS weight FROM week_findings "
            "WHERE person = ? AND week >= ? AND week < ? GROUP BY finding",
            first,
            before,
        )

    def _by_person(self, sql: str, first: date, before: date) -> list[dict[str, Any]]:
        """Ask person by person: half the time of one query, which would sort everybody's weeks."""
        people = self._file.rows("SELECT id FROM people")
        weeks = [first.isoformat(), before.isoformat()]
        return [row for one in people for row in self._file.rows(sql, [one["id"], *weeks])]

    def scenes(self, first: date, before: date, people: Container[PersonId]) -> Counter[str]:
        """Return how many calls these people had, by scene and how it closed with a space between."""
        rows = self._file.rows(
            "SELECT person, scenes FROM week_scenes WHERE week >= ? AND week < ?",
            [first.isoformat(), before.isoformat()],
        )
        weeks = [_SCENES.decode(row["scenes"]) for row in rows if row["person"] in people]
        # Most scenes are taken once a week: keys are counted first, which is many times as fast as
        # adding numbers, and what they lack is added.
        found = Counter(chain.from_iterable(weeks))
        for week in weeks:
            if sum(week.values()) > len(week):
                found.update({scene: calls - 1 for scene, calls in week.items() if calls > 1})
        return found


def week_of(moment: datetime) -> date:
    """Return the Monday of the week a moment lies in, in UTC."""
    return week_of_stamp(stamp(moment))


def week_of_stamp(moment: str) -> date:
    """Return the same of a moment as stored."""
    return _monday(moment[:10])


def stamp(moment: datetime) -> str:
    """Return a moment as stored: UTC, always with microseconds, so that text sorts as time does."""
    if moment.tzinfo is not UTC:  # of half a million moments nearly all are
        moment = moment.astimezone(UTC)
    return moment.isoformat(timespec="microseconds")


def sum_weeks(db: Database, person: PersonId, weeks: Iterable[date]) -> None:
    """Add up a person's weeks anew from their calls."""
    mondays = sorted(weeks)
    if not mondays:
        return
    first, last = mondays[0].isoformat(), (mondays[-1] + timedelta(days=7)).isoformat()
    calls: dict[date, dict[str, list[Any]]] = {week: {} for week in mondays}
    findings: dict[date, dict[str, list[int]]] = {week: {} for week in mondays}
    scenes: dict[date, dict[str, int]] = {week: {} for week in mondays}
    rows = db.conn.execute(
        "SELECT ended_at, scenario, result, turns, own_turns, seconds, findings FROM collected "
        "WHERE person = ? AND ended_at >= ? AND ended_at < ?",
        [person, first, last],
    )
    for ended_at, scenario, result, turns, own_turns, seconds, found in rows:
        week = week_of_stamp(ended_at)
        if week not in calls:
            continue
        sums = calls[week].setdefault(result, [0, 0, 0, 0, ""])
        sums[0] += 1
        sums[1] += turns
        sums[2] += own_turns
        sums[3] += seconds
        sums[4] = max(sums[4], ended_at)
        scene = f"{scenario} {result}"
        scenes[week][scene] = scenes[week].get(scene, 0) + 1
        seen = findings[week]
        for finding, (times, weight) in FINDINGS.decode(found).items():
            if finding in seen:
                counts = seen[finding]
                counts[0] += 1
                counts[1] += times
                counts[2] += weight
            else:
                seen[finding] = [1, times, weight]
    each_week = [(person, monday.isoformat()) for monday in mondays]
    db.conn.executemany("DELETE FROM week_calls WHERE person = ? AND week = ?", each_week)
    db.conn.executemany("DELETE FROM week_findings WHERE person = ? AND week = ?", each_week)
    db.conn.executemany("DELETE FROM week_scenes WHERE person = ? AND week = ?", each_week)
    db.conn.executemany(
        "INSERT INTO week_calls VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (person, week.isoformat(), result, *sums)
            for week, of_week in calls.items()
            for result, sums in of_week.items()
        ],
    )
    db.conn.executemany(
        "INSERT INTO week_findings VALUES (?, ?, ?, ?, ?, ?)",
        [
            (person, week.isoformat(), name, *counts)
            for week, of_week in findings.items()
            for name, counts in of_week.items()
        ],
    )
    db.conn.executemany(
        "INSERT INTO week_scenes VALUES (?, ?, ?)",
        [
            (person, week.isoformat(), msgspec.json.encode(of_week).decode())
            for week, of_week in scenes.items()
            if of_week
        ],
    )


@cache
def _monday(day: str) -> date:
    found = date.fromisoformat(day)
    return found - timedelta(days=found.weekday())
