"""The people a trainer looks after: who they are, whose files are theirs, what they were given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, NewType

from sqlite_utils import Database

from coach.errors import StoreError
from coach.store.file import ProgressFile
from coach.store.ids import new_id
from coach.words import translate

PersonId = NewType("PersonId", str)
TargetKind = Literal["scenario", "path"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the trainer's care; ``number`` is what their employer calls them by."""

    id: PersonId
    name: str
    email: str
    number: str
    team: str
    added_at: datetime
    archived: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A learner's profile whose files a trainer takes in: its key, and the last file taken.

    ``serial`` counts that learner's files; ``file`` is the SHA-256 of the last one; ``words`` says
    whether it held the learner's own words.
    """

    id: str
    person: PersonId
    key: str
    serial: int
    file: str
    words: bool
    collected_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A scene or a path one person was asked to do, from one day until another."""

    id: str
    person: PersonId
    kind: TargetKind
    target: str
    starts_on: date
    due_on: date


class People:
    """People, the profiles trusted to be theirs, and their assignments."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    # --- people ----------------------------------------------------------------------------------

    def all(self, *, archived: bool = False) -> tuple[Person, ...]:
        """Return everyone in care (or, with ``archived``, those put away), by name."""
        rows = self._file.rows(
            "SELECT * FROM people WHERE (archived_at IS NOT NULL) = ? "
            "ORDER BY name COLLATE NOCASE, id",
            [int(archived)],
        )
        return tuple(_person(row) for row in rows)

    def get(self, person: PersonId) -> Person:
        """Return one person, archived or not; ``StoreError`` when there is none."""
        rows = self._file.rows("SELECT * FROM people WHERE id = ?", [person])
        if not rows:
            raise StoreError(
                translate("coach", "That person is no longer in your team."),
                translate("coach", "Open the team anew."),
            )
        return _person(rows[0])

    def add(
        self, name: str, now: datetime, *, email: str = "", number: str = "", team: str = ""
    ) -> Person:
        """Add one person."""
        made = new_person(name, now, email=email, number=number, team=team)
        return self.put([made], now)[0]

    def put(self, people: Sequence[Person], now: datetime) -> tuple[Person, ...]:
        """Add or change people by their id, all of them or none."""
        with self._file.writing() as db:
            put_people(db, people, now)
        return tuple(people)

    def delete(self, person: PersonId) -> None:
        """Delete a person and all that was collected from them."""
        with self._file.writing() as db:
            db.execute("DELETE FROM people WHERE id = ?", [person])

    # --- profiles --------------------------------------------------------------------------------

    def profiles(self) -> dict[str, Profile]:
        """Return the trusted profiles by their id."""
        rows = self._file.rows(
            "SELECT id, person, key, serial, file, words, collected_at FROM profiles"
        )
        return {row["id"]: _profile(row) for row in rows}

    # --- assignments -----------------------------------------------------------------------------

    def assign(
        self,
        people: Sequence[PersonId],
        kind: TargetKind,
        target: str,
        days: tuple[date, date],
        now: datetime,
    ) -> tuple[Assignment, ...]:
        """Ask people to do a scene or a path from one day until another, both included."""
        made = tuple(
            Assignment(
                id=new_id(now),
                person=person,
                kind=kind,
                target=target,
                starts_on=days[0],
                due_on=days[1],
            )
            for person in people
        )
        with self._file.writing() as db:
            db.conn.executemany(
                "INSERT INTO assignments (id, person, kind, target, starts_on, due_on, made_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        each.id,
                        each.person,
                        kind,
                        target,
                        each.starts_on.isoformat(),
                        each.due_on.isoformat(),
                        now.isoformat(),
                    )
                    for each in made
                ],
            )
        return made

    def withdraw(self, assignment: str, now: datetime) -> None:
        """Take an assignment back; what was done for it stays."""
        with self._file.writing() as db:
            db.execute(
                "UPDATE assignments SET withdrawn_at = ? WHERE id = ?",
                [now.isoformat(), assignment],
            )

    def assignments(self) -> tuple[Assignment, ...]:
        """Return every assignment that was not withdrawn, the first due first."""
        rows = self._file.rows(
            "SELECT id, person, kind, target, starts_on, due_on FROM assignments "
            "WHERE withdrawn_at IS NULL ORDER BY due_on, id"
        )
        return tuple(
            Assignment(
                id=row["id"],
                person=PersonId(row["person"]),
                kind=row["kind"],
                target=row["target"],
                starts_on=date.fromisoformat(row["starts_on"]),
                due_on=date.fromisoformat(row["due_on"]),
            )
            for row in rows
        )


def new_person(
    name: str, now: datetime, *, email: str = "", number: str = "", team: str = ""
) -> Person:
    """Return a person with an id of their own, not stored yet."""
    return Person(
        id=PersonId(new_id(now)),
        name=name.strip(),
        email=email.strip(),
        number=number.strip(),
        team=team.strip(),
        added_at=now,
        archived=False,
    )


def put_people(db: Database, people: Sequence[Person], now: datetime) -> None:
    """Add or change people by their id, inside a transaction that is under way."""
    db.conn.executemany(
        "INSERT INTO people (id, name, email, number, team, added_at, archived_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, email = excluded.email, number = excluded.number, "
        "team = excluded.team, archived_at = excluded.archived_at",
        [
            (
                each.id,
                each.name,
                each.email,
                each.number,
                each.team,
                each.added_at.isoformat(),
                now.isoformat() if each.archived else None,
            )
            for each in people
        ],
    )


def _person(row: dict[str, Any]) -> Person:
    return Person(
        id=PersonId(row["id"]),
        name=row["name"],
        email=row["email"],
        number=row["number"],
        team=row["team"],
        added_at=datetime.fromisoformat(row["added_at"]),
        archived=row["archived_at"] is not None,
    )


def _profile(row: dict[str, Any]) -> Profile:
    collected_at = row["collected_at"]
    return Profile(
        id=row["id"],
        person=PersonId(row["person"]),
        key=row["key"],
        serial=row["serial"],
        file=row["file"],
        words=bool(row["words"]),
        collected_at=datetime.fromisoformat(collected_at) if collected_at else None,
    )
