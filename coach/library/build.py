"""The shelf from its YAML files: what loads and holds together goes on it, the rest is named."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from coach.errors import ContentError
from coach.library import model
from coach.library.check import errors_within
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
from coach.library.pack import read_pack
from coach.library.problem import Problem
from coach.library.shelf import Shelf
from coach.words import translate

_Kind = TypeVar("_Kind", bound=msgspec.Struct)


def build(content: Path, packs: Sequence[Path] = ()) -> Shelf:
    """Load a content folder and packs; raise ``ContentError`` where what everything needs is missing.

    Of two documents with one id the library's own stands.
    """
    loaded = load_folder(content)
    for path in packs:
        try:
            added = read_pack(path.read_bytes(), path.stem)
        except (ContentError, OSError) as error:
            added = Loaded(
                problems=(Problem(path=path.name, line=0, code="E00", message=str(error)),)
            )
        loaded = Loaded(
            sources=(*loaded.sources, *added.sources),
            problems=(*loaded.problems, *added.problems),
            broken=loaded.broken | added.broken,
        )
    return assemble(loaded)


def assemble(loaded: Loaded) -> Shelf:
    """Make a shelf of what loaded and works by itself; of two with one id the first stands.

    A document that refers to a missing one stays: what it refers to may come with another version,
    and whoever asks for it is told so.
    """
    sources: list[Source] = []
    problems = list(loaded.problems)
    for source in loaded.sources:
        errors = errors_within(source)
        problems += errors
        if not errors:
            sources.append(source)
    scenarios = _all(sources, Scenario)
    documents = [source.document for source in sources]
    return Shelf(
        methods=tuple(
            sorted(_all(sources, Method), key=lambda method: (method.place, method.title))
        ),
        lessons=_all(sources, Lesson),
        personas=_all(sources, Persona),
        scenarios=scenarios,
        walks=_all(sources, Walk),
        paths=_all(sources, model.Path),
        profile=_only(sources, Profile, problems),
        vocabulary=_only(sources, Vocabulary, problems),
        rules=_only(sources, CustomerRules, problems),
        problems=tuple(problems),
        content_hash=_hash(documents),
        scenario_hashes={scenario.id: _hash(scenario) for scenario in scenarios},
    )


def _all(sources: list[Source], kind: type[_Kind]) -> tuple[_Kind, ...]:
    found: dict[str, _Kind] = {}
    for source in sources:
        if isinstance(source.document, kind):
            found.setdefault(str(getattr(source.document, "id", "")), source.document)
    return tuple(found.values())


def _only(sources: list[Source], kind: type[_Kind], problems: list[Problem]) -> _Kind:
    found = _all(sources, kind)
    if found:
        return found[0]
    raise ContentError(
        translate("coach", "What every scene needs could not be read: {kind}.").format(
            kind=kind.__name__
        ),
        translate(
            "coach",
            "Installing the program again puts it back. What you have done so far is kept "
            "elsewhere.",
        ),
        "; ".join(map(str, problems[:5])),
    )


def _hash(value: object) -> str:
    return hashlib.sha256(msgspec.json.encode(value)).hexdigest()
