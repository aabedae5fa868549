"""Content files to the model, every error of a file at once, each with its line and how to mend it.

Whatever the bytes, nothing is raised: a document that cannot be used becomes problems beside the
ones that can. Only places that hold the files must exist.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from coach.library import explain
from coach.library.model import Document
from coach.library.problem import Problem
from coach.library.shelf import ENDINGS, NOT_SHOWN
from coach.library.yaml_source import (
    Parsed,
    Slip,
    UnreadableError,
    Value,
    read_documents,
    read_text,
)
from coach.library.yaml_source import Path as Place

MODELS: dict[str, type[Document]] = {
    str(struct.__struct_config__.tag): struct for struct in Document.__args__
}
_SEVERAL_IN_ONE_FILE = ("walk",)
_NAMED = re.compile(r"""^kind: *["']?(\w+)["']?.*\n(?:#.*\n)*id: *["']?([\w-]+)""", re.MULTILINE)
_MSGSPEC_PLACE = re.compile(r" - at `\$([^`]*)`$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document that loaded: what it is, which file it stands in, and on which lines."""

    path: str
    document: Document
    parsed: Parsed = field(repr=False, compare=False)

    def line_of(self, place: Place) -> int:
        """Return the line of a place such as ``("nodes", 3, "choices", 0)``."""
        return self.parsed.line_of(place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What became of some files.

    ``broken`` holds kind and id of the documents that did not load, as far as they can be told, so
    that whatever refers to one of them is not blamed for naming nothing.
    """

    sources: tuple[Source, ...] = ()
    problems: tuple[Problem, ...] = ()
    broken: frozenset[tuple[str, str]] = frozenset()


def content_files(folder: Path) -> list[Path]:
    """Return the content files below a folder, in the order of their names."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix in ENDINGS
        and NOT_SHOWN not in path.relative_to(folder).parts[:-1]
        and path.is_file()
    )


def load_folder(folder: Path) -> Loaded:
    """Load every content file below a folder."""
    return load_files(content_files(folder), folder)


def load_files(paths: list[Path], folder: Path) -> Loaded:
    """Load files; problems name them relative to the folder."""
    sources: list[Source] = []
    problems: list[Problem] = []
    broken: frozenset[tuple[str, str]] = frozenset()
    for path in paths:
        name = shown_name(path, folder)
        try:
            raw = path.read_bytes()
        except OSError as error:
            message = f"The file cannot be opened: {error.strerror}."
            problems.append(Problem(path=name, line=0, code="E00", message=message))
            continue
        loaded = load_bytes(raw, name)
        sources.extend(loaded.sources)
        problems.extend(loaded.problems)
        broken |= loaded.broken
    return Loaded(sources=tuple(sources), problems=tuple(problems), broken=broken)


def shown_name(path: Path, folder: Path) -> str:
    """Return how a file is named in problems: relative to the folder where it lies below it."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def load_bytes(raw: bytes, path: str) -> Loaded:
    """Load the documents of one file. Nothing is raised."""
    sources: list[Source] = []
    problems: list[Problem] = []
    count = 0
    try:
        for parsed in read_documents(read_text(raw)):
            count += 1
            document, slips = _understand(parsed, count)
            problems += [_problem(path, slip, parsed.value) for slip in slips]
            if document is not None:
                sources.append(Source(path=path, document=document, parsed=parsed))
    except UnreadableError as stop:
        problems.append(_problem(path, stop.slip, None))
    if not count and not problems:
        message = "There is nothing in this file."
        advice = "Begin with `kind:`, or delete the file."
        problems.append(Problem(path=path, line=1, code="E00", message=message, advice=advice))
    broken = frozenset(_NAMED.findall(raw.decode("utf-8", errors="replace"))) if problems else ()
    return Loaded(sources=tuple(sources), problems=tuple(problems), broken=frozenset(broken))


def _understand(parsed: Parsed, count: int) -> tuple[Document | None, list[Slip]]:
    """Return the document, or none and what stands in its way."""
    kind, slip = _kind_of(parsed.value, parsed.line, count)
    if slip is not None:
        return None, [*parsed.slips, slip]
    try:
        document = msgspec.convert(parsed.value, MODELS[kind])
    except (msgspec.ValidationError, ValueError) as error:
        slips = list(_without_echoes(explain.explain(kind, parsed), parsed.slips))
        if not slips and not parsed.slips:  # the two readers of one model disagree
            slips = [_said_by_msgspec(error, parsed)]
        return None, [*parsed.slips, *slips]
    return (None if parsed.slips else document), parsed.slips


def _kind_of(value: Value, line: int, count: int) -> tuple[str, Slip | None]:
    def slip(message: str, advice: str) -> Slip:
        return Slip(path=(), line=line, code="E01", message=message, advice=advice)

    if not isinstance(value, dict):
        return "", slip("The file should hold keys and values.", "Begin with `kind:`.")
    kind = value.get("kind")
    if not isinstance(kind, str) or kind not in MODELS:
        said = f"`{kind}` is no kind of content." if kind else "It does not say what it is."
        near = explain.nearest(str(kind), MODELS)
        hint = f"Did you mean `{near}`?" if near else f"Kinds are {', '.join(sorted(MODELS))}."
        return "", slip(said, hint)
    if next(iter(value)) != "kind":
        return "", slip("`kind` is not the first key.", f"Move `kind: {kind}` to the top.")
    if count > 1 and kind not in _SEVERAL_IN_ONE_FILE:
        return "", slip("Only walks may share a file.", f"Give this {kind} a file of its own.")
    return kind, None


def _without_echoes(slips: Iterator[Slip], known: list[Slip]) -> Iterator[Slip]:
    """Leave out what only repeats that a value was read as something else."""
    places = {slip.path for slip in known}
    for slip in slips:
        if slip.path not in places:
            yield slip


def _said_by_msgspec(error: Exception, parsed: Parsed) -> Slip:
    said = str(error)
    found = _MSGSPEC_PLACE.search(said)
    parts = re.findall(r"\[(\d+)\]|\.([^.\[]+)", found[1]) if found else []
    place: Place = tuple(int(number) if number else key for number, key in parts)
    message = _MSGSPEC_PLACE.sub("", said) + "."
    return Slip(path=place, line=parsed.line_of(place), code="E01", message=message, advice="")


def _problem(path: str, slip: Slip, value: Value) -> Problem:
    return Problem(
        path=path,
        line=slip.line,
        code=slip.code,
        message=slip.message,
        advice=slip.advice,
        where=ids_along(value, slip.path),
    )


def ids_along(value: Value, place: Place) -> str:
    """Return the ids met on the way to a place, as ``scene/node/choice``."""
    ids = []
    for step in (None, *place):
        if isinstance(value, dict) and step is not None:
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step] if step < len(value) else None
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            ids.append(str(value["id"]))
    return "/".join(ids)
