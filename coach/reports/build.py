"""Sums to a report: the figures about everyone, and tables by person, team, skill and scene."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from coach.library.model import Described
from coach.progress.assigned import Standing, Where
from coach.reports import figures as say
from coach.reports.model import Cell, Figure, Report, Table
from coach.reports.period import Period
from coach.reports.sums import CallSum, FindingSum, Sums
from coach.store.people import Person, PersonId
from coach.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All a report is made from. ``lessons`` counts those finished in the period by person."""

    title: str
    about: tuple[str, ...]
    period: Period
    made_at: datetime
    people: Sequence[Person]
    sums: Sums
    scenes: Mapping[tuple[str, str], int]
    titles: Mapping[str, str]
    names: Mapping[str, Described]
    skills: frozenset[str]
    standings: Mapping[PersonId, Sequence[Standing]]
    lessons: Mapping[PersonId, int]
    finding: str | None = None


def build(material: Material) -> Report:
    """Return the report: one value, whatever it is written to."""
    by_person = _by_person(material)
    return Report(
        title=material.title,
        about=material.about,
        first=material.period.first,
        last=material.period.last,
        made_at=material.made_at,
        figures=_figures(material, by_person),
        tables=(
            _people(material, by_person),
            _teams(material, by_person),
            _findings(material),
            _scenes(material),
        ),
    )


@dataclass(slots=True)
class _Calls:
    calls: int = 0
    settled: int = 0
    left: int = 0
    turns: int = 0
    own_turns: int = 0
    seconds: int = 0
    last_at: str = ""
    practised: int = 0

    def add(self, result: str, sums: CallSum) -> None:
        self.calls += sums.calls
        self.settled += sums.calls if result == "settled" else 0
        self.left += sums.calls if result == "safe-exit" else 0
        self.turns += sums.turns
        self.own_turns += sums.own_turns
        self.seconds += sums.seconds
        self.last_at = max(self.last_at, sums.last_at)

    @property
    def settled_share(self) -> float | None:
        """Leaving for safety counts neither way."""
        return _share(self.settled, self.calls - self.left)

    @property
    def minutes(self) -> int:
        return round(self.seconds / 60)

    @property
    def last_day(self) -> date | None:
        if not self.last_at:
            return None
        return datetime.fromisoformat(self.last_at).astimezone().date()


def _by_person(material: Material) -> dict[PersonId, _Calls]:
    found = {each.id: _Calls() for each in material.people}
    for (person, result), sums in material.sums.calls.items():
        if person in found:
            found[person].add(result, sums)
    for each in found.values():
        each.practised = int(each.calls > 0)
    return found


def _total(parts: Iterable[_Calls]) -> _Calls:
    total = _Calls()
    for each in parts:
        total.calls += each.calls
        total.settled += each.settled
        total.left += each.left
        total.turns += each.turns
        total.own_turns += each.own_turns
        total.seconds += each.seconds
        total.practised += each.practised
    return total


def _figures(material: Material, by_person: Mapping[PersonId, _Calls]) -> tuple[Figure, ...]:
    total = _total(by_person.values())
    values: dict[str, Cell] = {
        "people": len(material.people),
        "practised": total.practised,
        "calls": total.calls,
        "settled_share": total.settled_share,
        "own_share": _share(total.own_turns, total.turns),
        "minutes": total.minutes,
        "overdue": sum(_count(material, each.id, Where.OVERDUE) for each in material.people),
        "stuck": sum(_count(material, each.id, Where.STUCK) for each in material.people),
    }
    return tuple(
        Figure(
            key=column.key,
            title=column.title,
            means=column.means,
            unit=column.unit,
            value=values[column.key],
        )
        for column in say.TOTALS
    )


def _people(material: Material, by_person: Mapping[PersonId, _Calls]) -> Table:
    found = _finding_by_person(material)
    rows = []
    for person in material.people:
        calls = by_person[person.id]
        row: list[Cell] = [
            person.name,
            person.team,
            calls.calls,
            calls.settled,
            calls.settled_share,
            _share(calls.own_turns, calls.turns),
            calls.minutes,
            material.lessons.get(person.id, 0),
            calls.last_day,
            _done_share(material.standings.get(person.id, ())),
            _count(material, person.id, Where.OVERDUE),
            _count(material, person.id, Where.STUCK),
        ]
        if found is not None:
            seen = found.get(person.id, FindingSum())
            row += [seen.calls, seen.times, _share(seen.calls, calls.calls)]
        rows.append(tuple(row))
    columns = say.PEOPLE if found is None else (*say.PEOPLE, *say.ONE_FINDING)
    chart = "calls" if found is None else "finding_times"
    return Table(
        key="people",
        title=translate("coach", "People"),
        columns=columns,
        rows=tuple(rows),
        chart=chart,
    )


def _finding_by_person(material: Material) -> dict[PersonId, FindingSum] | None:
    if material.finding is None:
        return None
    return {
        person: sums
        for (person, finding), sums in material.sums.findings.items()
        if finding == material.finding
    }


def _teams(material: Material, by_person: Mapping[PersonId, _Calls]) -> Table:
    teams: dict[str, list[_Calls]] = {}
    for person in material.people:
        teams.setdefault(person.team, []).append(by_person[person.id])
    rows = []
    for team, parts in sorted(teams.items(), key=lambda each: each[0].casefold()):
        total = _total(parts)
        rows.append(
            (
                team or translate("coach", "No team"),
                len(parts),
                total.practised,
                total.calls,
                total.settled_share,
                _share(total.own_turns, total.turns),
                total.minutes,
            )
        )
    return Table(
        key="teams",
        title=translate("coach", "Teams"),
        columns=say.TEAMS,
        rows=tuple(rows),
        chart="calls",
    )


def _findings(material: Material) -> Table:
    here = {each.id for each in material.people}
    total: dict[str, FindingSum] = {}
    people: dict[str, int] = {}
    for (person, finding), sums in material.sums.findings.items():
        if person not in here:
            continue
        held = total.setdefault(finding, FindingSum())
        held.calls += sums.calls
        held.times += sums.times
        held.weight += sums.weight
        people[finding] = people.get(finding, 0) + 1
    order = list(material.names)
    rows = [
        (
            material.names[key].name if key in material.names else key.replace("_", " "),
            translate("coach", "shown")
            if key in material.skills
            else translate("coach", "went amiss"),
            people[key],
            sums.calls,
            sums.times,
            sums.weight / 1000,
        )
        for key, sums in sorted(
            total.items(), key=lambda each: order.index(each[0]) if each[0] in order else len(order)
        )
        if material.finding in (None, key)
    ]
    return Table(
        key="skills",
        title=translate("coach", "Skills and what went amiss"),
        columns=say.FINDINGS,
        rows=tuple(rows),
        chart="calls",
    )


def _scenes(material: Material) -> Table:
    scenes: dict[str, _Calls] = {}
    for (scenario, result), calls in material.scenes.items():
        scenes.setdefault(scenario, _Calls()).add(result, CallSum(calls=calls))
    rows = sorted(
        (
            (
                material.titles.get(key, key),
                each.calls,
                each.settled,
                each.left,
                each.settled_share,
            )
            for key, each in scenes.items()
        ),
        key=lambda row: (-row[1], row[0]),
    )
    return Table(
        key="scenes",
        title=translate("coach", "Scenes"),
        columns=say.SCENES,
        rows=tuple(rows),
        chart="calls",
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _done_share(standings: Sequence[Standing]) -> float | None:
    return _share(sum(each.done for each in standings), sum(each.of for each in standings))


def _count(material: Material, person: PersonId, where: Where) -> int:
    return sum(each.where is where for each in material.standings.get(person, ()))
