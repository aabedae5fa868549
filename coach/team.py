"""A trainer's people: how each stands, what they were asked to do, and reports about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, get_args

from coach.clock import Clock
from coach.errors import ContentError
from coach.exchange.moments import TalkAbout, two_moments
from coach.exchange.records import read_call
from coach.library.model import Skill
from coach.library.names import names_of
from coach.library.shelf import Shelf
from coach.progress.assigned import Where
from coach.reports.build import Material, build
from coach.reports.model import Report
from coach.reports.period import Period
from coach.reports.sums import full, quick, scenes_of
from coach.roster.assignments import Assigned, Assignments
from coach.store.collected import EVER, Collected, CollectedCall
from coach.store.file import ProgressFile
from coach.store.people import People, Person, PersonId
from coach.store.weekly import Weekly
from coach.words import translate

SKILLS: Final = frozenset(get_args(Skill))
_RECENT: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRow:
    """One person in the team's table; shares 0 to 1, None without calls."""

    person: Person
    calls: int
    settled_share: float | None
    last_at: datetime | None
    collected_at: datetime | None
    open: int
    overdue: int
    stuck: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseUp:
    """One person: their calls newest first, strongest skills, what went amiss most, two moments.

    ``skills`` and ``faults`` pair a finding's name with how often it was seen in all their calls.
    """

    person: Person
    words: bool
    collected_at: datetime | None
    calls: tuple[CollectedCall, ...]
    skills: tuple[tuple[str, int], ...]
    faults: tuple[tuple[str, int], ...]
    assigned: tuple[Assigned, ...]
    moments: tuple[TalkAbout, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a report is to be about; None is everything. ``finding`` is a skill or a fault."""

    period: Period
    team: str | None = None
    person: PersonId | None = None
    path: str | None = None
    finding: str | None = None


class Team:
    """The trainer's side. Use from one thread."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        people: People,
        collected: Collected,
        weekly: Weekly,
        clock: Clock,
    ) -> None:
        self._people = people
        self._collected = collected
        self._weekly = weekly
        self._clock = clock
        self.assignments = Assignments(shelf, people, collected, clock)
        self._titles: Mapping[str, str] = {each.id: each.title for each in shelf.scenarios}
        self.names = names_of(shelf.vocabulary)

    def rows(self) -> tuple[TeamRow, ...]:
        """Return everyone in care with their figures over all time."""
        totals = {PersonId(row["person"]): row for row in self._weekly.totals()}
        collected_at: dict[PersonId, datetime] = {}
        for profile in self._people.profiles().values():
            if profile.collected_at is not None:
                known = collected_at.get(profile.person, profile.collected_at)
                collected_at[profile.person] = max(known, profile.collected_at)
        assigned = self.assignments.standing()
        return tuple(
            _row(
                person,
                totals.get(person.id),
                collected_at.get(person.id),
                assigned.get(person.id, ()),
            )
            for person in self._people.all()
        )

    def everyone(self) -> tuple[Person, ...]:
        """Return everyone in care, by name."""
        return self._people.all()

    def asked_about(self, asked: Asked) -> tuple[Person, ...]:
        """Return the people a report is about, in the order it has them."""
        return tuple(
            each
            for each in self._people.all()
            if asked.team in (None, each.team) and asked.person in (None, each.id)
        )

    def close_up(self, person: PersonId) -> CloseUp:
        """Return one person as a trainer looks at them before a talk; moments from thirty calls."""
        calls = self._collected.calls(*EVER, person=person)[::-1]
        times: dict[str, int] = {}
        for call in calls:
            for finding, (seen, _) in call.findings.items():
                times[finding] = times.get(finding, 0) + seen
        ranked = sorted(times.items(), key=lambda each: (-each[1], each[0]))
        named = [(key, self.name_of(key), seen) for key, seen in ranked]
        mine = [each for each in self._people.profiles().values() if each.person == person]
        held = self._collected.records([call.id for call in calls[:_RECENT]])
        records = [read_call(record) for record in held.values()]
        return CloseUp(
            person=self._people.get(person),
            words=any(each.words for each in mine),
            collected_at=max(
                (each.collected_at for each in mine if each.collected_at), default=None
            ),
            calls=calls,
            skills=tuple((name, seen) for key, name, seen in named if key in SKILLS)[:3],
            faults=tuple((name, seen) for key, name, seen in named if key not in SKILLS)[:3],
            assigned=self.assignments.standing().get(person, ()),
            moments=two_moments(records),
        )

    def name_of(self, finding: str) -> str:
        """Return what a skill or fault is called."""
        return self.names[finding].name if finding in self.names else finding.replace("_", " ")

    def report(self, asked: Asked) -> Report:
        """Return the report that was asked for."""
        people = self.asked_about(asked)
        if asked.finding is not None and asked.finding not in self.names:
            known = ", ".join(self.names)
            raise ContentError(
                translate("coach", "There is no skill of that name."),
                translate("coach", "There are: {known}.").format(known=known),
            )
        scenarios = self.assignments.path_scenes(asked.path) if asked.path else None
        period = asked.period
        if scenarios is None:
            sums = quick(self._collected, self._weekly, period)
        else:
            sums = full(self._collected, period, scenarios)
        scenes = scenes_of(self._collected, self._weekly, period, {each.id for each in people})
        return build(
            Material(
                title=translate("coach", "Practice report"),
                about=self._about(asked, people),
                period=period,
                made_at=self._clock.now(),
                people=people,
                sums=sums,
                scenes={
                    key: calls
                    for key, calls in scenes.items()
                    if scenarios is None or key[0] in scenarios
                },
                titles=self._titles,
                names=self.names,
                skills=SKILLS,
                standings={
                    person: [
                        each.standing
                        for each in assigned
                        if asked.path in (None, each.assignment.target)
                    ]
                    for person, assigned in self.assignments.standing().items()
                },
                lessons=self._lessons_in(period),
                finding=asked.finding,
            )
        )

    # --- inside ----------------------------------------------------------------------------------

    def _about(self, asked: Asked, people: Sequence[Person]) -> tuple[str, ...]:
        parts = [asked.period.in_words]
        if asked.team is not None:
            parts.append(
                translate("coach", "Team: {team}").format(
                    team=asked.team or translate("coach", "no team")
                )
            )
        if asked.person is not None:
            parts.append(
                translate("coach", "Person: {person}").format(
                    person=people[0].name if people else asked.person
                )
            )
        if asked.path is not None:
            parts.append(f"Path: {self.assignments.title_of(asked.path)}")
        if asked.finding is not None:
            parts.append(f"About: {self.names[asked.finding].name}")
        return tuple(parts)

    def _lessons_in(self, period: Period) -> dict[PersonId, int]:
        return {
            person: sum(period.start <= at < period.end for at in lessons.values())
            for person, lessons in self._collected.lessons().items()
        }


def open_team(shelf: Shelf, file: ProgressFile, clock: Clock) -> Team:
    """Return the trainer's side of a progress file."""
    return Team(
        shelf=shelf,
        people=People(file),
        collected=Collected(file),
        weekly=Weekly(file),
        clock=clock,
    )


def _row(
    person: Person,
    total: Mapping[str, Any] | None,
    collected_at: datetime | None,
    assigned: Sequence[Assigned],
) -> TeamRow:
    calls = total["calls"] if total else 0
    counted = total["calls"] - total["left"] if total else 0
    where = [each.standing.where for each in assigned]
    return TeamRow(
        person=person,
        calls=calls,
        settled_share=total["settled"] / counted if total and counted else None,
        last_at=datetime.fromisoformat(total["last_at"]) if total else None,
        collected_at=collected_at,
        open=sum(each is not Where.DONE for each in where),
        overdue=where.count(Where.OVERDUE),
        stuck=where.count(Where.STUCK),
    )
