"""Findings E03 and E04: a name that names nothing, inside a document or between documents."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from typing import get_args

from coach.library.checks.item import Found, Known, Part, Place, parts_of, promises_made, walk
from coach.library.model import (
    Choice,
    CustomerRules,
    Document,
    Fault,
    FillCard,
    FollowUp,
    Lesson,
    LessonId,
    Node,
    Path,
    Persona,
    Release,
    Round,
    Route,
    Scenario,
    Skill,
    SpotFault,
    Vocabulary,
    Walk,
    When,
)

TO_THREAD, TO_END = "thread", "end"
FRAME = "frame"  # the step of a lesson about the method as a whole
_FACT, _PROMISE, _NODE, _ANY_NODE, _TARGET = (
    "fact",
    "promise",
    "node",
    "node of the scene",
    "node or ending",
)
_OF_WHEN = (("mentions", _FACT), ("knows", _FACT), ("mentioned", _FACT), ("promised", _PROMISE))
_OF_SCENE = (("opens", _NODE), ("thread", _NODE))
_REFERS: dict[type, tuple[tuple[str, str], ...]] = {
    Scenario: _OF_SCENE,
    FollowUp: (*_OF_SCENE, ("for_promises", _PROMISE)),
    When: _OF_WHEN,
    Release: (*_OF_WHEN, ("by_node", _ANY_NODE)),
    Route: (("to", _TARGET),),
    Node: (("instead", _NODE), ("tells", _FACT)),
    Choice: (("next", _TARGET), ("mentions", _FACT)),
}
SKILLS, FAULTS = get_args(Skill), get_args(Fault)
_BLANK = re.compile(r"\{([a-z0-9_-]+)\}")


def within(document: Document) -> Iterator[Found]:
    """Yield names that name nothing within the same document."""
    if isinstance(document, Scenario):
        yield from _in_scenario(document)
    elif isinstance(document, Lesson):
        yield from _in_lesson(document)
    elif isinstance(document, CustomerRules):
        yield from _in_rules(document)
    elif isinstance(document, Vocabulary):
        yield from _in_vocabulary(document)
    elif isinstance(document, Path):
        yield from _in_path(document)


def between(document: Document, known: Known) -> Iterator[Found]:
    """Yield names that name nothing in the other documents."""
    if isinstance(document, Scenario):
        yield from _of_scenario(document, known)
    elif isinstance(document, Lesson):
        yield from _of_lesson(document, known)
    elif isinstance(document, Persona):
        yield from _expect_temperament(document.temperament, ("temperament",), known)
    elif isinstance(document, Walk):
        yield from _of_walk(document, known)
    elif isinstance(document, Path):
        yield from _of_path(document, known)


def _expect(name: str | None, there: Iterable[str], place: Place, what: str) -> Iterator[Found]:
    """Yield a finding unless the name is among those there (None names nothing and may)."""
    options = list(there)
    if name is None or name in options:
        return
    near = difflib.get_close_matches(name, options, n=1, cutoff=0.6)
    some = ", ".join(options[:12]) + (", ..." if len(options) > 12 else "")
    yield Found(
        "E04",
        place,
        f"There is no {what} `{name}`.",
        f"Did you mean `{near[0]}`?" if near else f"There is {some or 'none yet'}.",
    )


def _in_scenario(scenario: Scenario) -> Iterator[Found]:
    parts = {part.at: part for part in parts_of(scenario)}
    for place, value in walk(scenario):
        part = parts.get(place[:1], parts[()])
        for attribute, what in _REFERS.get(type(value), ()):
            for at, name in _named(getattr(value, attribute), (*place, attribute)):
                yield from _expect(name, _there(what, scenario, part), at, what)
        if isinstance(value, Node) and value.ready is not None and value.instead is None:
            message = "The node waits until it is `ready`, and nothing says what comes instead."
            advice = "Add `instead:` with the node said meanwhile."
            yield Found("E04", (*place, "ready"), message, advice)


def _there(what: str, scenario: Scenario, part: Part) -> list[str]:
    """Return the names of a kind that a part of a scene may use."""
    if what == _FACT:
        return [fact.id for fact in scenario.facts]
    if what == _PROMISE:
        return list(promises_made(scenario))
    if what == _ANY_NODE:
        return [node.id for one in parts_of(scenario) for node in one.nodes]
    nodes: list[str] = [node.id for node in part.nodes]
    if what == _NODE:
        return nodes
    return [*nodes, *(ending.id for ending in part.endings), TO_THREAD, TO_END]


def _named(value: object, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield the names in a field that holds one, a list of them, or some by key."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, tuple):
        yield from (((*place, number), name) for number, name in enumerate(value))
    elif isinstance(value, dict):
        yield from (((*place, key), name) for key, name in value.items())


def _in_lesson(lesson: Lesson) -> Iterator[Found]:
    for place, value in walk(lesson):
        if isinstance(value, SpotFault):
            there = [part.id for part in value.parts]
            yield from _expect(value.fault.part, there, (*place, "fault", "part"), "part")
        elif isinstance(value, FillCard):
            there = _BLANK.findall(value.template)
            for number, blank in enumerate(value.blanks):
                at = (*place, "blanks", number)
                yield from _expect(blank.id, there, at, "gap in the template for the blank")
        elif isinstance(value, Round):
            yield from _in_round(value, place)


def _in_round(drill: Round, place: Place) -> Iterator[Found]:
    for name in drill.wants.mentions:
        facts = [fact.id for fact in drill.facts]
        yield from _expect(name, facts, (*place, "wants", "mentions"), "fact")
    asked = ["mentions", *drill.wants.shows_all, *drill.wants.free_of]
    for name in drill.if_missing:
        yield from _expect(name, asked, (*place, "if_missing", name), "wish")


def _in_rules(rules: CustomerRules) -> Iterator[Found]:
    for number, temperament in enumerate(rules.temperaments):
        for name in temperament.factors:
            yield from _expect_finding(name, ("temperaments", number, "factors", name))


def _in_vocabulary(vocabulary: Vocabulary) -> Iterator[Found]:
    for key, wanted in (("skills", SKILLS), ("faults", FAULTS)):
        there = [one.id for one in getattr(vocabulary, key)]
        for number, name in enumerate(there):
            if name not in wanted:
                yield from _expect_finding(name, (key, number, "id"))
        for name in wanted:
            if name not in there:
                message = f"`{name}` is not described among the {key}."
                yield Found("E03", (key,), message, "Describe it.")


def _in_path(path: Path) -> Iterator[Found]:
    for number, step in enumerate(path.steps):
        if sum(each is not None for each in (step.lesson, step.scenario, step.follow_up)) != 1:
            message = "A step of a path is one lesson, one scenario or one follow-up."
            advice = "Give it `lesson`, `scenario` or `follow_up`, and only one of them."
            yield Found("E04", ("steps", number), message, advice)


def _expect_finding(name: str, place: Place) -> Iterator[Found]:
    for found in _expect(name, (*SKILLS, *FAULTS), place, "skill or fault"):
        yield Found("E03", found.place, found.message, found.advice)


def _expect_temperament(name: str | None, place: Place, known: Known) -> Iterator[Found]:
    if known.rules is not None:  # without rules nothing is known of temperaments
        yield from _expect(name, known.temperaments, place, "temperament")


def _expect_there(name: str, kind: str, place: Place, known: Known) -> Iterator[Found]:
    if kind not in known.mixed_up:
        yield from _expect(name, known.names(kind), place, kind)


def _of_scenario(scenario: Scenario, known: Known) -> Iterator[Found]:
    yield from _expect_there(scenario.method, "method", ("method",), known)
    for number, name in enumerate(scenario.also):
        yield from _expect_there(name, "method", ("also", number), known)
    yield from _expect_there(scenario.persona, "persona", ("persona",), known)
    yield from _expect_temperament(scenario.temperament, ("temperament",), known)
    for place, value in walk(scenario):
        if isinstance(value, When):
            yield from _expect_temperament(value.temperament, (*place, "temperament"), known)
    if method := known.methods.get(scenario.method):
        steps = [step.id for step in method.steps]
        for part in parts_of(scenario):
            for place, node in part.places():
                yield from _expect(node.step, steps, (*place, "step"), f"step of {method.id}")


def _of_lesson(lesson: Lesson, known: Known) -> Iterator[Found]:
    yield from _expect_there(lesson.method, "method", ("method",), known)
    if method := known.methods.get(lesson.method):
        steps = [*(step.id for step in method.steps), FRAME]
        yield from _expect(lesson.step, steps, ("step",), f"step of {method.id}")
    for number, name in enumerate(lesson.needs):
        yield from _expect_there(name, "lesson", ("needs", number), known)
        if lesson.id in _before(name, known):
            message = f"`{name}` needs this lesson first, or is this lesson."
            yield Found("E04", ("needs", number), message, "Take it out here, or there.")
    for number, scene in enumerate(lesson.practise_next):
        yield from _expect_there(scene, "scenario", ("practise_next", number), known)


def _before(name: LessonId, known: Known) -> set[LessonId]:
    """Return a lesson and all that have to come before it."""
    met: set[LessonId] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in met and (lesson := known.lessons.get(one)):
            met.add(one)
            waiting += lesson.needs
    return met


def _of_path(path: Path, known: Known) -> Iterator[Found]:
    for number, step in enumerate(path.steps):
        place = ("steps", number)
        if step.lesson is not None:
            yield from _expect_there(step.lesson, "lesson", (*place, "lesson"), known)
        for key in ("scenario", "follow_up"):
            name = getattr(step, key)
            if name is not None:
                yield from _expect_there(name, "scenario", (*place, key), known)


def _of_walk(plan: Walk, known: Known) -> Iterator[Found]:
    yield from _expect_there(plan.scenario, "scenario", ("scenario",), known)
    scenario = known.scenarios.get(plan.scenario)
    if scenario is None:
        return
    parts = parts_of(scenario)
    if plan.opening is not None and len(parts) == 1:
        yield Found("E04", ("opening",), "The scenario has no follow-up.", "Leave `opening` out.")
        return
    part = parts[1 if plan.opening is not None else 0]
    nodes = {node.id: node for node in part.nodes}
    endings = [ending.id for ending in part.endings]
    yield from _expect(plan.ends, endings, ("ends",), "ending")
    for number, reply in enumerate(plan.replies):
        place = ("replies", number)
        yield from _expect(reply.at, nodes, (*place, "at"), "node")
        yield from _expect(reply.then, [*nodes, *endings], (*place, "then"), "node or ending")
        if reply.at is None and (reply.type is None or reply.judged is not None):
            message = "Where this reply is given is not said."
            yield Found("E04", place, message, "Give it `at`, the node it answers.")
        if reply.at in nodes:
            choices = [choice.id for choice in nodes[reply.at].choices]
            yield from _expect(reply.pick, choices, (*place, "pick"), f"reply at {reply.at}")
        if (reply.pick is None) == (reply.type is None):
            message = "A reply of a walk is either picked or typed."
            yield Found("E04", place, message, "Give it `pick` or `type`, and not both.")
