"""What people handed in: their calls, held by id, and the weekly sums that reports start from.

A call is kept twice: as a row with the few figures reports add up, and as the whole record it came
in, among the others of that profile's last file, which only the page of one person reads. Weights are thousandths, so that sums are exact and the
weekly sums equal the full computation to the last digit.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import msgspec
from sqlite_utils import Database

from coach.errors import StoreError
from coach.scoring.evidence import Correction
from coach.store.file import ProgressFile
from coach.store.people import Person, PersonId, Profile, put_people
from coach.store.weekly import FINDINGS, Findings, stamp, sum_weeks, week_of, week_of_stamp
from coach.words import translate

EVER: Final = (datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))
"""From before the first call until after the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectedCall:
    """A finished call of somebody in care; ``own_turns`` were typed or spoken.

    ``opening`` is how a follow-up began, empty for a first call.
    """

    id: str
    person: PersonId
    scenario: str
    opening: str
    started_at: datetime
    ended_at: datetime
    result: str
    turns: int
    own_turns: int
    seconds: int
    findings: Findings


class Handed(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One call of a progress file as it is kept: its figures, and the hash of its text.

    Moments are stamps, ``findings`` JSON. Whose it is, the profile says.
    """

    id: str
    scenario: str
    opening: str
    started_at: str
    ended_at: str
    result: str
    turns: int
    own_turns: int
    seconds: int
    findings: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a merge did: calls that are new, calls that changed, lessons that are new."""

    new: int
    changed: int
    lessons: int


class _Record(msgspec.Struct):
    id: str = ""


class NotTheirsError(StoreError):
    """A file holds a call that was collected from somebody else."""


_CALL: Final = "id, person, scenario, opening, started_at, ended_at, result, turns, own_turns, seconds, findings"


class Collected:
    """Calls and lessons collected from people, and their weekly sums."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def together(self) -> AbstractContextManager[object]:
        """Put several merges on the disk at once; each of them can still fail by itself."""
        return self._file.writing()

    def many(self) -> AbstractContextManager[None]:
        """Be quicker with many merges, for memory that is let go afterwards."""
        return self._file.room_for_indexes()

    def digests(self, profile: Profile) -> dict[str, str]:
        """Return the hash of each record kept of a profile, by the call's id."""
        rows = self._file.rows(
            "SELECT id, digest FROM collected WHERE person = ? AND profile = ?",
            [profile.person, profile.id],
        )
        return {row["id"]: row["digest"] for row in rows}

    def merge(
        self,
        profile: Profile,
        calls: Sequence[Handed],
        lessons: Sequence[tuple[str, datetime]],
        now: datetime,
        *,
        held: Mapping[str, str],
        records: bytes,
        newcomer: Person | None = None,
    ) -> Merged:
        """Keep what a file holds, by id, all of it or nothing; ``profile`` is as it is to be kept.

        ``held`` are its ``digests`` so far; ``records`` are the file's lines as they came, ``packed``;
        ``newcomer`` is the profile's person where they are not in the team yet.

        Raises ``NotTheirsError`` when one of the calls is already somebody else's.
        """
        fresh = [each for each in calls if held.get(each.id) != each.digest]
        weeks = {week_of_stamp(each.ended_at) for each in fresh}
        with self._file.writing() as db:
            if newcomer is not None:
                put_people(db, [newcomer], now)
            _put_profile(db, profile, now)
            _refuse_others(db, profile, [each for each in fresh if each.id not in held])
            before = _ended(db, [each.id for each in fresh if each.id in held])
            _put_calls(db, profile, fresh)
            db.execute(
                "INSERT OR REPLACE INTO collected_files VALUES (?, ?)",
                [profile.id, records],
            )
            taken = _put_lessons(db, profile.person, lessons)
            sum_weeks(db, profile.person, weeks | {week_of_stamp(each) for each in before})
        changed = sum(each.id in held for each in fresh)
        return Merged(new=len(fresh) - changed, changed=changed, lessons=taken)

    # --- reading ---------------------------------------------------------------------------------

    def calls(
        self,
        start: datetime,
        end: datetime,
        *,
        person: PersonId | None = None,
        scenarios: Sequence[str] | None = None,
    ) -> tuple[CollectedCall, ...]:
        """Return calls that ended from ``start`` until before ``end``, oldest first."""
        where, values = ["ended_at >= ?", "ended_at < ?"], [stamp(start), stamp(end)]
        if person is not None:
            where.append("person = ?")
            values.append(person)
        if scenarios is not None:
            where.append(f"scenario IN ({', '.join('?' * len(scenarios))})")
            values.extend(scenarios)
        rows = self._file.rows(
            f"SELECT {_CALL} FROM collected WHERE {' AND '.join(where)} ORDER BY ended_at, id",  # noqa: S608
            values,
        )
        return tuple(_call(row) for row in rows)

    def sums(self, start: datetime, end: datetime) -> list[dict[str, Any]]:
        """Return sums by person and result of the calls that ended then; keys as ``Weekly.calls``."""
        return self._file.rows(
            "SELECT person, result, count(*) AS calls, sum(turns) AS turns, "
            "sum(own_turns) AS own_turns, sum(seconds) AS seconds, max(ended_at) AS last_at "
            "FROM collected WHERE ended_at >= ? AND ended_at < ? GROUP BY person, result",
            [stamp(start), stamp(end)],
        )

    def findings(self, start: datetime, end: datetime) -> Iterator[tuple[PersonId, Findings]]:
        """Return the findings of each call that ended then, and whose it is."""
        rows = self._file.rows(
            "SELECT person, findings FROM collected WHERE ended_at >= ? AND ended_at < ?",
            [stamp(start), stamp(end)],
        )
        return ((PersonId(row["person"]), FINDINGS.decode(row["findings"])) for row in rows)

    def scenes(self, start: datetime, end: datetime, people: Container[PersonId]) -> Counter[str]:
        """Return how many calls these people had, counted one by one; keys as ``Weekly.scenes``."""
        rows = self._file.rows(
            "SELECT person, scenario || ' ' || result AS scene FROM collected "
            "WHERE ended_at >= ? AND ended_at < ?",
            [stamp(start), stamp(end)],
        )
        return Counter(row["scene"] for row in rows if row["person"] in people)

    def taken(
        self, scenarios: Sequence[str], since: datetime
    ) -> dict[PersonId, tuple[CollectedCall, ...]]:
        """Return everyone's calls of these scenes from a moment on, by person, oldest first."""
        found: dict[PersonId, list[CollectedCall]] = {}
        for call in self.calls(since, EVER[1], scenarios=scenarios):
            found.setdefault(call.person, []).append(call)
        return {person: tuple(calls) for person, calls in found.items()}

    def record(self, call: str) -> bytes:
        """Return the whole record of a call as it came in."""
        found = self.records([call])
        if call not in found:
            raise StoreError(
                translate("coach", "That call is no longer kept."),
                translate("coach", "Take in the file it came in again."),
            )
        return found[call]

    def records(self, calls: Sequence[str]) -> dict[str, bytes]:
        """Return the whole records of those of these calls that their profile's last file held."""
        wanted = set(calls)
        rows = self._file.rows(
            "SELECT records FROM collected_files WHERE profile IN (SELECT profile FROM collected "
            "WHERE id IN (SELECT value FROM json_each(?)))",
            [msgspec.json.encode(calls).decode()],
        )
        lines = (line for row in rows for line in zlib.decompress(row["records"]).split(b"\n"))
        found = ((msgspec.json.decode(line, type=_Record).id, line) for line in lines if line)
        return {call: line for call, line in found if call in wanted}

    def lessons(self) -> dict[PersonId, dict[str, datetime]]:
        """Return the lessons each person finished, and when."""
        found: dict[PersonId, dict[str, datetime]] = {}
        for row in self._file.rows("SELECT person, lesson, finished_at FROM collected_lessons"):
            at = datetime.fromisoformat(row["finished_at"])
            found.setdefault(PersonId(row["person"]), {})[row["lesson"]] = at
        return found

    # --- corrections -----------------------------------------------------------------------------

    def correct(self, call: str, by: str, corrections: Sequence[Correction], now: datetime) -> None:
        """Keep what one trainer says of a call's findings, and nothing they said of it before."""
        with self._file.writing() as db:
            db.execute("DELETE FROM collected_corrections WHERE attempt = ? AND by = ?", [call, by])
            db.conn.executemany(
                "INSERT INTO collected_corrections VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (call, each.turn, each.finding, int(each.shown), by, each.note, now.isoformat())
                    for each in corrections
                ],
            )

    def corrections(self, call: str) -> tuple[Correction, ...]:
        """Return what trainers said of a call's findings, in the order of its turns."""
        rows = self._file.rows(
            "SELECT turn, finding, shown, by, note FROM collected_corrections WHERE attempt = ? "
            "ORDER BY turn, finding, at, by",
            [call],
        )
        return tuple(Correction(**{**row, "shown": bool(row["shown"])}) for row in rows)

    def recount(self, call: CollectedCall) -> None:
        """Keep a call's findings as they now stand, and its week's sums with them."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE collected SET findings = ? WHERE id = ?",
                [msgspec.json.encode(call.findings).decode(), call.id],
            )
            sum_weeks(db, call.person, {week_of(call.ended_at)})


def packed(records: Sequence[bytes]) -> bytes:
    """Return the lines of a file as they are kept."""
    return zlib.compress(b"\n".join(records), 1)


def _put_profile(db: Database, profile: Profile, now: datetime) -> None:
    db.execute(
        "INSERT INTO profiles (id, person, key, trusted_at, serial, file, words, collected_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "serial = excluded.serial, file = excluded.file, words = excluded.words, "
        "collected_at = excluded.collected_at",
        [
            profile.id,
            profile.person,
            profile.key,
            now.isoformat(),
            profile.serial,
            profile.file,
            int(profile.words),
            now.isoformat(),
        ],
    )


def _refuse_others(db: Database, profile: Profile, calls: Sequence[Handed]) -> None:
    ids = msgspec.json.encode([each.id for each in calls]).decode()
    taken = db.execute(
        "SELECT count(*) FROM collected WHERE id IN (SELECT value FROM json_each(?)) "
        "AND profile != ?",
        [ids, profile.id],
    ).fetchone()[0]
    if taken:
        raise NotTheirsError(
            translate(
                "coach", "This file holds calls that were already collected from somebody else."
            ),
            translate("coach", "Nothing of it was taken in. Ask where the file came from."),
            f"{taken} calls",
        )


def _ended(db: Database, ids: Sequence[str]) -> list[str]:
    if not ids:
        return []
    rows = db.execute(
        "SELECT ended_at FROM collected WHERE id IN (SELECT value FROM json_each(?))",
        [msgspec.json.encode(ids).decode()],
    )
    return [row[0] for row in rows]


def _put_calls(db: Database, profile: Profile, calls: Sequence[Handed]) -> None:
    db.conn.executemany(
        "INSERT INTO collected VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) "
        "DO UPDATE SET scenario = excluded.scenario, opening = excluded.opening, started_at = excluded.started_at, "
        "ended_at = excluded.ended_at, result = excluded.result, turns = excluded.turns, "
        "own_turns = excluded.own_turns, seconds = excluded.seconds, "
        "findings = excluded.findings, digest = excluded.digest",
        [
            (
                each.id,
                profile.person,
                profile.id,
                each.scenario,
                each.opening,
                each.started_at,
                each.ended_at,
                each.result,
                each.turns,
                each.own_turns,
                each.seconds,
                each.findings,
                each.digest,
            )
            for each in calls
        ],
    )


def _put_lessons(db: Database, person: PersonId, lessons: Sequence[tuple[str, datetime]]) -> int:
    before = db.conn.total_changes
    db.conn.executemany(
        "INSERT OR IGNORE INTO collected_lessons VALUES (?, ?, ?)",
        [(person, lesson, at.isoformat()) for lesson, at in lessons],
    )
    return int(db.conn.total_changes - before)


def _call(row: dict[str, Any]) -> CollectedCall:
    return CollectedCall(
        **{
            **row,
            "started_at": datetime.fromisoformat(row["started_at"]),
            "ended_at": datetime.fromisoformat(row["ended_at"]),
            "findings": FINDINGS.decode(row["findings"]),
        }
    )
