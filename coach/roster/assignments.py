"""What people were asked to do, and how each of it stands today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from coach.clock import Clock
from coach.errors import ContentError
from coach.library.model import Path
from coach.library.shelf import Shelf
from coach.progress.assigned import Standing, path_standing, scene_standing
from coach.progress.paths import Taken, along
from coach.store.collected import Collected, CollectedCall
from coach.store.people import Assignment, People, PersonId
from coach.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """An assignment, what it is called here, and how it stands."""

    assignment: Assignment
    title: str
    standing: Standing


class Assignments:
    """Everyone's assignments against what they handed in."""

    def __init__(self, shelf: Shelf, people: People, collected: Collected, clock: Clock) -> None:
        self._people = people
        self._collected = collected
        self._clock = clock
        self._paths: Mapping[str, Path] = {each.id: each for each in shelf.paths}
        self._titles: Mapping[str, str] = {each.id: each.title for each in shelf.scenarios}

    def standing(self) -> dict[PersonId, tuple[Assigned, ...]]:
        """Return everyone's assignments and how they stand today, the first due first."""
        given = self._people.assignments()
        if not given:
            return {}
        scenarios = {scene for each in given for scene in self._scenes_of(each)}
        since = datetime.combine(min(each.starts_on for each in given), time()).astimezone()
        calls = self._collected.taken(sorted(scenarios), since)
        lessons = self._collected.lessons()
        found: dict[PersonId, list[Assigned]] = {}
        for each in given:
            taken = [_taken(call) for call in calls.get(each.person, ())]
            standing = self._stands(each, taken, lessons.get(each.person, {}))
            title = self.title_of(each.target)
            found.setdefault(each.person, []).append(
                Assigned(assignment=each, title=title, standing=standing)
            )
        return {person: tuple(assigned) for person, assigned in found.items()}

    def title_of(self, target: str) -> str:
        """Return what a scene or path is called; its id where the library no longer has it."""
        path = self._paths.get(target)
        return path.title if path else self._titles.get(target, target)

    def path_scenes(self, path: str) -> tuple[str, ...]:
        """Return the scenes of a path; raises ``ContentError`` where there is none of that id."""
        if path not in self._paths:
            raise ContentError(
                translate("coach", "There is no path of that name."),
                translate("coach", "See which paths there are."),
                path,
            )
        steps = self._paths[path].steps
        return tuple(
            sorted({scene for step in steps for scene in (step.scenario, step.follow_up) if scene})
        )

    def _scenes_of(self, assignment: Assignment) -> tuple[str, ...]:
        if assignment.kind == "scenario":
            return (assignment.target,)
        return self.path_scenes(assignment.target) if assignment.target in self._paths else ()

    def _stands(
        self, given: Assignment, calls: Sequence[Taken], lessons: Mapping[str, datetime]
    ) -> Standing:
        today = self._clock.now().astimezone().date()
        path = self._paths.get(given.target)
        if given.kind == "path" and path is not None:
            begun = datetime.combine(given.starts_on, time()).astimezone()
            return path_standing(along(path, begun, lessons, calls), calls, given.due_on, today)
        mine = [call for call in calls if call.scenario == given.target]
        return scene_standing(mine, given.starts_on, given.due_on, today)


def _taken(call: CollectedCall) -> Taken:
    return Taken(
        scenario=call.scenario,
        follow_up=bool(call.opening),
        ended_at=call.ended_at,
        kind=call.result,
        own_words=call.own_turns / call.turns if call.turns else 0.0,
    )
