"""A document under check: walked place by place, and what a finding about a place looks like.

A place is the way to a value, as ``("nodes", 3, "choices", 0, "say")``; its keys are those an
author writes, so that it leads to a line of the file and to the ids on the way.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from coach.library.load import Loaded, Source
from coach.library.model import (
    Content,
    CustomerRules,
    Document,
    Ending,
    Lesson,
    Method,
    Node,
    NodeId,
    Persona,
    PromiseId,
    Route,
    Scenario,
    Walk,
    When,
)
from coach.library.problem import Problem

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A finding before it is known which file it stands in."""

    code: str
    place: Place
    message: str
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A scene or its follow-up: what both have, and where it stands in the document."""

    at: Place
    opens: tuple[NodeId, ...]
    thread: tuple[NodeId, ...]
    routes_everywhere: tuple[Route, ...]
    nodes: tuple[Node, ...]
    endings: tuple[Ending, ...]

    def places(self) -> Iterator[tuple[Place, Node]]:
        """Yield each node with its place."""
        for number, node in enumerate(self.nodes):
            yield (*self.at, "nodes", number), node


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Everything else there is, for what refers to other files.

    ``broken`` is what does not load or work, by kind and id: it is there to be named, and nothing
    more is known of it. Of the kinds in ``mixed_up`` two share an id, so that another may be
    missing for that reason.
    """

    methods: dict[str, Method]
    lessons: dict[str, Lesson]
    personas: dict[str, Persona]
    scenarios: dict[str, Scenario]
    walks: tuple[Walk, ...]
    rules: CustomerRules | None
    broken: frozenset[tuple[str, str]]
    mixed_up: frozenset[str]

    def names(self, kind: str) -> list[str]:
        """Return the ids of a kind that may be referred to."""
        there: dict[str, object] = dict(getattr(self, f"{kind}s"))
        return sorted({*there, *(name for what, name in self.broken if what == kind)})

    @property
    def temperaments(self) -> frozenset[str]:
        """The ids of the temperaments in the rules."""
        return frozenset(one.id for one in self.rules.temperaments) if self.rules else frozenset()


def known_of(loaded: Loaded, sound: list[Source], mixed_up: Iterable[str]) -> Known:
    """Gather what there is, ``sound`` being what works; of two with one id the first stands."""
    documents = [source.document for source in sound]
    unsound = [source.document for source in loaded.sources if source not in sound]
    backwards = documents[::-1]
    return Known(
        methods={one.id: one for one in backwards if isinstance(one, Method)},
        lessons={one.id: one for one in backwards if isinstance(one, Lesson)},
        personas={one.id: one for one in backwards if isinstance(one, Persona)},
        scenarios={one.id: one for one in backwards if isinstance(one, Scenario)},
        walks=tuple(one for one in documents if isinstance(one, Walk)),
        rules=next((one for one in documents if isinstance(one, CustomerRules)), None),
        broken=loaded.broken.union(
            (kind_of(document), str(getattr(document, "id", ""))) for document in unsound
        ),
        mixed_up=frozenset(mixed_up),
    )


def kind_of(document: Document) -> str:
    """Return a document's kind as its file writes it."""
    return str(document.__struct_config__.tag)


def parts_of(scenario: Scenario) -> tuple[Part, ...]:
    """Return the scene, and its follow-up if it has one."""
    main = Part(
        at=(),
        opens=(scenario.opens,),
        thread=scenario.thread,
        routes_everywhere=scenario.routes_everywhere,
        nodes=scenario.nodes,
        endings=scenario.endings,
    )
    later = scenario.follow_up
    if later is None:
        return (main,)
    return main, Part(
        at=("follow_up",),
        opens=tuple(later.opens.values()),
        thread=later.thread,
        routes_everywhere=later.routes_everywhere,
        nodes=later.nodes,
        endings=later.endings,
    )


def walk(value: object, place: Place = ()) -> list[tuple[Place, object]]:
    """Return everything that is given inside a value with its place, outermost first."""
    found: list[tuple[Place, object]] = []
    _collect(value, place, found)
    return found


def _collect(value: object, place: Place, found: list[tuple[Place, object]]) -> None:
    found.append((place, value))
    if isinstance(value, msgspec.Struct):
        for attribute, key in _keys(type(value)):
            inner = getattr(value, attribute)
            if inner is not None:
                _collect(inner, (*place, key), found)
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            _collect(one, (*place, number), found)
    elif isinstance(value, dict):
        for key, one in value.items():
            _collect(one, (*place, str(key)), found)


def texts(document: Document) -> Iterator[tuple[Place, str]]:
    """Yield every text of a document with its place."""
    for place, value in walk(document):
        if isinstance(value, str):
            yield place, value


def promises_made(scenario: Scenario) -> dict[PromiseId, bool]:
    """Return every promise a scene's replies make, and whether it can be kept."""
    made: dict[PromiseId, bool] = {}
    for part in parts_of(scenario):
        for node in part.nodes:
            for choice in node.choices:
                for promise in choice.promises:
                    made[promise.id] = made.get(promise.id, True) and promise.keepable
    return made


def always(when: When | None) -> bool:
    """Whether a condition is none at all."""
    return when is None or when == type(when)()


def is_automatic(ending: Ending) -> bool:
    """Whether an ending is reached by rule or by leaving only."""
    return ending.automatic or bool(ending.when and ending.when.automatic)


def problem(source: Source, found: Found) -> Problem:
    """Give a finding its file, line and ids."""
    return Problem(
        path=source.path,
        line=source.line_of(found.place),
        code=found.code,
        message=found.message,
        advice=found.advice,
        where=_ids_along(source.document, found.place),
    )


def _ids_along(value: object, place: Place) -> str:
    ids = []
    for step in (None, *place):
        if isinstance(value, Content) and step is not None:
            attribute = next((name for name, key in _keys(type(value)) if key == step), None)
            value = getattr(value, attribute) if attribute else None
        elif isinstance(value, tuple) and isinstance(step, int):
            value = value[step] if step < len(value) else None
        elif isinstance(value, dict):
            value = value.get(step)
        if isinstance(value, Content) and isinstance(getattr(value, "id", None), str):
            ids.append(str(getattr(value, "id", "")))
    return "/".join(ids)


@functools.cache
def _keys(kind: type[msgspec.Struct]) -> tuple[tuple[str, str], ...]:
    """Return each attribute of a struct with the key authors write for it."""
    return tuple((field.name, field.encode_name) for field in msgspec.structs.fields(kind))
