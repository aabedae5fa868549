"""Short things to do for a skill, made from the moments of shipped scenes.

Each has a customer's line. *Choose* shows replies of that moment, one of which does it; *mend* a
reply that gets it badly, to be put right in own words; *say* nothing but the line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from coach.dialogue.scene import filled
from coach.judging.context import Context
from coach.library.model import Channel, Choice, Fault, Node, Persona, Scenario
from coach.library.shelf import Shelf
from coach.progress.review import Exercise, Kind, Way

_OPTIONS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One reply to choose from; ``fits`` where it shows the skill without a fault."""

    words: str
    fits: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do, ready for a screen.

    ``reply`` and ``fault`` are for mending; ``options`` for choosing; ``one_way`` is a reply that
    does it, or the learner's own phrase. ``source`` is the scene or lesson it comes from.
    """

    exercise: Exercise
    source: str
    persona: Persona | None
    channel: Channel
    line: str
    one_way: str
    context: Context
    reply: str = ""
    fault: Fault | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    scenario: Scenario
    node: Node
    line: str
    fitting: tuple[Choice, ...]


def can_be_reviewed(shelf: Shelf, skill: str) -> bool:
    """Return whether any scene has a moment for this skill."""
    return next(_places(shelf.scenarios, skill), None) is not None


def task_for(exercise: Exercise, shelf: Shelf, values: dict[str, str], times: int) -> Task | None:
    """Return what to do for a skill, another moment each time; None where no scene has one."""
    places = list(_places(shelf.scenarios, exercise.subject))
    if exercise.way is Way.MEND:
        places = [each for each in places if _faulty(each.node)] or places
    if not places:
        return None
    dice = Random(f"{exercise.subject}/{exercise.way}/{times}")  # noqa: S311 - a choice, no secret
    chosen = dice.choice(places)
    scenario = filled(chosen.scenario, values)
    node = next(each for each in scenario.nodes if each.id == chosen.node.id)
    place = _Place(
        scenario=scenario,
        node=node,
        line=_spoken(node),
        fitting=tuple(_fitting(node, exercise.subject)),
    )
    return _task(exercise, place, shelf.persona(scenario.persona), dice)


def _task(exercise: Exercise, place: _Place, persona: Persona, dice: Random) -> Task:
    scenario, node = place.scenario, place.node
    best = place.fitting[0]
    faulty = dice.choice(_faulty(node)) if exercise.way is Way.MEND and _faulty(node) else None
    return Task(
        exercise=exercise,
        source=scenario.title,
        persona=persona,
        channel=scenario.channel,
        line=place.line,
        one_way=best.say,
        context=Context(
            customer_line=place.line,
            facts=scenario.facts,
            you_can=scenario.you_can,
            you_cannot=scenario.you_cannot,
            replies=2,
        ),
        reply=faulty.say if faulty else "",
        fault=faulty.faults[0] if faulty else None,
        options=_options(node, best, exercise, dice) if exercise.way is Way.CHOOSE else (),
    )


def _options(node: Node, best: Choice, exercise: Exercise, dice: Random) -> tuple[Option, ...]:
    others = [each for each in node.choices if exercise.subject not in each.shows]
    dice.shuffle(others)
    shown = [best, *others[: _OPTIONS - 1]]
    dice.shuffle(shown)
    return tuple(Option(words=each.say, fits=each is best, why=each.feedback) for each in shown)


def _places(scenarios: Sequence[Scenario], skill: str) -> Iterator[_Place]:
    """Yield the moments where one written reply shows the skill and two do not."""
    for scenario in scenarios:
        for node in scenario.nodes:
            fitting = tuple(_fitting(node, skill))
            others = [each for each in node.choices if skill not in each.shows]
            if fitting and len(others) >= _OPTIONS - 1 and not _rough(node):
                yield _Place(scenario=scenario, node=node, line=_spoken(node), fitting=fitting)


def _fitting(node: Node, skill: str) -> Iterator[Choice]:
    for choice in node.choices:
        if skill in choice.shows and not choice.faults and not choice.leaves:
            yield choice


def _faulty(node: Node) -> list[Choice]:
    return [each for each in node.choices if each.faults]


def _rough(node: Node) -> bool:
    """Whether the moment may be abusive or a threat; neither belongs in a drill."""
    return any(line.abuse or line.threat for line in node.line)


def _spoken(node: Node) -> str:
    """Return the line said when nothing else holds."""
    return next((each.say for each in node.line if each.when is None), node.line[0].say)


def phrase_task(exercise: Exercise, words: str, lesson: str, cue: str) -> Task:
    """Return the task of saying one's own phrase once more: ``cue`` is what it was made for."""
    if exercise.kind is not Kind.PHRASE:
        raise ValueError("only phrases are said from memory")
    return Task(
        exercise=exercise,
        source=lesson,
        persona=None,
        channel="phone",
        line=cue,
        one_way=words,
        context=Context(),
    )
