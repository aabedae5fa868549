"""The shelf from its YAML files: what loads and holds together goes on it, the rest is named."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TypeVar

import msgspec

from coach.errors import ContentError
from coach.library.load import Loaded, Source, load_folder
from coach.library.model import (
    CustomerRules,
    Lesson,
    Method,
    Persona,
    Profile,
    Scenario,
    Vocabulary,
    Walk,
)
from coach.library.problem import Problem
from coach.library.shelf import Shelf

_Kind = TypeVar("_Kind", bound=msgspec.Struct)


def build(content: Path) -> Shelf:
    """Load a content folder; raise ``ContentError`` where what everything needs is missing."""
    return assemble(load_folder(content))


def assemble(loaded: Loaded) -> Shelf:
    """Make a shelf of what loaded; of two things with one id the first stands."""
    sources, problems = list(loaded.sources), loaded.problems
    scenarios = _all(sources, Scenario)
    documents = [source.document for source in sources]
    return Shelf(
        methods=_all(sources, Method),
        lessons=_all(sources, Lesson),
        personas=_all(sources, Persona),
        scenarios=scenarios,
        walks=_all(sources, Walk),
        profile=_only(sources, Profile, problems),
        vocabulary=_only(sources, Vocabulary, problems),
        rules=_only(sources, CustomerRules, problems),
        problems=problems,
        content_hash=_hash(documents),
        scenario_hashes={scenario.id: _hash(scenario) for scenario in scenarios},
    )


def _all(sources: list[Source], kind: type[_Kind]) -> tuple[_Kind, ...]:
    found: dict[str, _Kind] = {}
    for source in sources:
        if isinstance(source.document, kind):
            found.setdefault(str(getattr(source.document, "id", "")), source.document)
    return tuple(found.values())


def _only(sources: list[Source], kind: type[_Kind], problems: tuple[Problem, ...]) -> _Kind:
    found = _all(sources, kind)
    if found:
        return found[0]
    raise ContentError(
        f"The {kind.__name__.lower()} that every scene needs could not be read.",
        "Installing the program again puts it back. What you have done so far is kept elsewhere.",
        "; ".join(map(str, problems[:5])),
    )


def _hash(value: object) -> str:
    return hashlib.sha256(msgspec.json.encode(value)).hexdigest()
