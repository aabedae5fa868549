"""What a sheet of people would change in the team, and what in it cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from coach.errors import ExchangeError
from coach.roster.sheet import Sheet
from coach.store.people import Person, new_person
from coach.words import translate

_FIELDS: Final = {
    "name": ("name", "full name", "learner", "employee", "person", "display name"),
    "first": ("first name", "firstname", "given name", "forename"),
    "last": ("last name", "lastname", "surname", "family name"),
    "email": ("email", "e-mail", "email address", "e-mail address", "mail", "username"),
    "number": ("number", "id", "id number", "idnumber", "employee id", "employee number",
               "staff number", "staff id", "personnel number"),
    "team": ("team", "group", "department", "site", "branch", "shift"),
}  # fmt: skip
_LONGEST: Final = 200
_STEP: Final = 1000

Watch = Callable[[int, int], None]
"""Told how many of how many rows are done; raise from it to stop."""


class Kind(StrEnum):
    """What a row would do."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one row would do to one person; ``what`` names the fields that would change."""

    row: int
    kind: Kind
    person: Person
    what: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A row, or with row 0 the whole sheet, that cannot be used as it is, in words."""

    row: int
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """All a sheet would do. Nothing happens until ``people`` are put into the store."""

    changes: tuple[Change, ...]
    troubles: tuple[Trouble, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        """Everyone who would be added or changed."""
        return tuple(each.person for each in self.changes if each.kind is not Kind.SAME)

    def count(self, kind: Kind) -> int:
        """Return how many rows would do this."""
        return sum(each.kind is kind for each in self.changes)


def preview(
    sheet: Sheet, team: Sequence[Person], now: datetime, watch: Watch | None = None
) -> Preview:
    """Return what a sheet would change; raises ``ExchangeError`` where no column holds names.

    Somebody is recognised by number, else by e-mail, else by name where only one has it. Columns
    that are not there leave what is known as it was; an empty cell does too.
    """
    start = next((at for at, row in enumerate(sheet.rows) if any(row)), None)
    if start is None:
        raise ExchangeError(
            translate("coach", "There is nothing in that sheet."),
            translate("coach", "Your team is as it was."),
        )
    columns, troubles = _columns(sheet.rows[start])
    if sheet.note:
        troubles.insert(0, Trouble(row=0, says=sheet.note))
    known = _Known(team)
    changes: list[Change] = []
    taken: dict[str, int] = {}
    rows = sheet.rows[start + 1 :]
    for number, row in enumerate(rows, start + 2):
        if watch is not None and number % _STEP == 0:
            watch(number, len(rows))
        if not any(row):
            continue
        found = _fields(row, columns)
        trouble = _trouble(found)
        if trouble:
            troubles.append(Trouble(row=number, says=trouble))
            continue
        change = _change(number, found, known, now)
        earlier = taken.setdefault(_same(change.person), number)
        if earlier != number:
            says = translate(
                "coach", "{name} is also in row {earlier}; this row is left out."
            ).format(name=found["name"], earlier=earlier)
            troubles.append(Trouble(row=number, says=says))
            continue
        changes.append(change)
    return Preview(changes=tuple(changes), troubles=tuple(troubles))


class _Known:
    """The team by number, e-mail and name."""

    def __init__(self, team: Sequence[Person]) -> None:
        self._numbers = {each.number.casefold(): each for each in team if each.number}
        self._emails = {each.email.casefold(): each for each in team if each.email}
        self._names: dict[str, list[Person]] = {}
        for each in team:
            self._names.setdefault(each.name.casefold(), []).append(each)

    def find(self, found: dict[str, str]) -> Person | None:
        """Return who a row is about."""
        number, email = found["number"].casefold(), found["email"].casefold()
        if number in self._numbers:
            return self._numbers[number]
        if email in self._emails:
            return self._emails[email]
        named = self._names.get(found["name"].casefold(), [])
        if len(named) != 1:
            return None
        other = (number and named[0].number) or (email and named[0].email)
        return None if other else named[0]


def _columns(header: Sequence[str]) -> tuple[dict[str, int], list[Trouble]]:
    columns: dict[str, int] = {}
    troubles = []
    for at, title in enumerate(header):
        words = " ".join(title.casefold().replace("_", " ").split())
        field = next((key for key, names in _FIELDS.items() if words in names), None)
        if field is None:
            continue
        if field in columns:
            says = translate(
                "coach", "“{one}” and “{other}” could both be meant; the first is used."
            ).format(one=header[columns[field]], other=title)
            troubles.append(Trouble(row=0, says=says))
        columns.setdefault(field, at)
    if "name" not in columns and not {"first", "last"} & columns.keys():
        there = ", ".join(title for title in header if title) or translate(
            "coach", "none with a title"
        )
        raise ExchangeError(
            translate("coach", "No column of that sheet is called Name."),
            translate(
                "coach",
                "Its columns are: {there}. Call one of them Name (and others Email, Number, "
                "Team), then try again. Your team is as it was.",
            ).format(there=there),
        )
    return columns, troubles


def _fields(row: Sequence[str], columns: dict[str, int]) -> dict[str, str]:
    found = {
        key: row[columns[key]].strip() if key in columns and columns[key] < len(row) else ""
        for key in _FIELDS
    }
    found["name"] = found["name"] or f"{found['first']} {found['last']}".strip()
    return found


def _trouble(found: dict[str, str]) -> str:
    if not found["name"]:
        return translate("coach", "There is no name in this row, so it is left out.")
    if any(len(value) > _LONGEST for value in found.values()):
        return translate(
            "coach", "A cell of this row is longer than {longest} characters, so it is left out."
        ).format(longest=_LONGEST)
    if any(not letter.isprintable() for value in found.values() for letter in value):
        return translate(
            "coach", "This row holds characters that cannot be shown, so it is left out."
        )
    return ""


def _change(row: int, found: dict[str, str], known: _Known, now: datetime) -> Change:
    person = known.find(found)
    if person is None:
        made = new_person(
            found["name"], now, email=found["email"], number=found["number"], team=found["team"]
        )
        return Change(row=row, kind=Kind.ADD, person=made)
    changed = tuple(
        key
        for key in ("name", "email", "number", "team")
        if found[key] and found[key] != getattr(person, key)
    )
    what = (*changed, *((translate("coach", "back in the team"),) if person.archived else ()))
    after = replace(
        person,
        archived=False,
        name=found["name"],
        email=found["email"] or person.email,
        number=found["number"] or person.number,
        team=found["team"] or person.team,
    )
    return Change(
        row=row,
        kind=Kind.CHANGE if what else Kind.SAME,
        person=after if what else person,
        what=what,
    )


def _same(person: Person) -> str:
    """Return what makes two rows the same person."""
    return (person.number or person.email or person.name).casefold()
