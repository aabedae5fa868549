"""The library as the program uses it: everything that loaded, looked up by id, and what did not.

Content is written in YAML and read from one compiled JSON file, which is as old as its fingerprint
(names, sizes and times of the content files) says. Where that no longer fits, the YAML is read
again and the file written anew; a place where it cannot be written costs time, not work. YAML and
JSON schema are imported only for that.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from coach.errors import ContentError
from coach.library import model
from coach.library.model import (
    CustomerRules,
    Lesson,
    LessonId,
    Method,
    MethodId,
    Persona,
    PersonaId,
    Profile,
    Scenario,
    ScenarioId,
    Temperament,
    TemperamentId,
    Vocabulary,
    Walk,
)
from coach.library.problem import Problem
from coach.library.translated import translated
from coach.places import Places
from coach.words import translate

COMPILED_NAME = "shelf.json"
ENDINGS = (".yaml", ".yml")
PACK_ENDING = ".ekpack"
NOT_SHOWN = "judge"  # the judge's labelled replies: content of ours, but not of the library
_FORM = 2  # raised when the shape of the compiled file changes
_CODE = Path(__file__).parent


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=_HasId)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Everything there is to learn from. Immutable; look-ups are by id and cheap.

    ``profile``, ``vocabulary`` and ``rules`` are always there: without them there is no library,
    and ``open_shelf`` says so. ``problems`` names what was left out and why.
    """

    methods: tuple[Method, ...]
    lessons: tuple[Lesson, ...]
    personas: tuple[Persona, ...]
    scenarios: tuple[Scenario, ...]
    walks: tuple[Walk, ...]
    profile: Profile
    vocabulary: Vocabulary
    rules: CustomerRules
    paths: tuple[model.Path, ...] = ()
    problems: tuple[Problem, ...] = ()
    content_hash: str = ""
    scenario_hashes: dict[ScenarioId, str] = field(default_factory=dict)

    def method(self, method_id: MethodId) -> Method:
        """Return a method; raise ``ContentError`` where there is none."""
        return _find(self.methods, method_id)

    def lesson(self, lesson_id: LessonId) -> Lesson:
        """Return a lesson; raise ``ContentError`` where there is none."""
        return _find(self.lessons, lesson_id)

    def persona(self, persona_id: PersonaId) -> Persona:
        """Return a persona; raise ``ContentError`` where there is none."""
        return _find(self.personas, persona_id)

    def scenario(self, scenario_id: ScenarioId) -> Scenario:
        """Return a scenario; raise ``ContentError`` where there is none."""
        return _find(self.scenarios, scenario_id)

    def temperament(self, temperament_id: TemperamentId) -> Temperament:
        """Return a temperament of the rules; raise ``ContentError`` where there is none."""
        return _find(self.rules.temperaments, temperament_id)

    def temperament_of(self, scenario: Scenario) -> Temperament:
        """Return the temperament a scene is played with: its own, else its persona's."""
        own = scenario.temperament or self.persona(scenario.persona).temperament
        return self.temperament(own)

    def scenario_hash(self, scenario_id: ScenarioId) -> str:
        """Return a hash of all a scenario says, to tell whether it has changed."""
        self.scenario(scenario_id)
        return self.scenario_hashes[scenario_id]

    def titles(self) -> dict[str, str]:
        """Return the titles of lessons and scenes by id, those of follow-ups by ``id/follow-up``."""
        found: dict[str, str] = {each.id: each.title for each in self.lessons}
        for scenario in self.scenarios:
            found[scenario.id] = scenario.title
            if scenario.follow_up:
                found[f"{scenario.id}/follow-up"] = scenario.follow_up.title
        return found

    def walks_of(self, scenario_id: ScenarioId) -> tuple[Walk, ...]:
        """Return the play-through plans written for a scenario."""
        return tuple(walk for walk in self.walks if walk.scenario == scenario_id)

    def lessons_of(self, method_id: MethodId) -> tuple[Lesson, ...]:
        """Return a method's lessons in the order of its steps, each after those it needs.

        Lessons on the method as a whole (step ``frame``) come first.
        """
        steps = ["frame", *(step.id for step in self.method(method_id).steps)]
        place = {step: number for number, step in enumerate(steps)}
        own = [lesson for lesson in self.lessons if lesson.method == method_id]
        own.sort(key=lambda lesson: place.get(lesson.step, len(place)))
        return tuple(_after_their_needs(own))

    def scenarios_of(self, method_id: MethodId) -> tuple[Scenario, ...]:
        """Return the scenes that serve a method, easiest first; its own before borrowed ones."""
        serving = [
            scenario
            for scenario in self.scenarios
            if scenario.method == method_id or method_id in scenario.also
        ]
        serving.sort(key=lambda one: (one.level, one.method != method_id, one.title))
        return tuple(serving)

    def prerequisites(self, lesson_id: LessonId) -> tuple[Lesson, ...]:
        """Return all lessons that come before this one, in an order that can be followed."""
        known = {lesson.id: lesson for lesson in self.lessons}
        wanted: dict[LessonId, Lesson] = {}
        waiting = list(self.lesson(lesson_id).needs)
        while waiting:
            needed = known.get(waiting.pop())
            if needed and needed.id not in wanted and needed.id != lesson_id:
                wanted[needed.id] = needed
                waiting.extend(needed.needs)
        return tuple(_after_their_needs(one for one in self.lessons if one.id in wanted))

    def search(self, words: str) -> tuple[Method | Lesson | Scenario, ...]:
        """Return what holds every one of the words, best first; nothing for no words.

        A word counts where it begins a word of the title, the text or the trade. Capitals and
        accents do not matter.
        """
        from coach.library.search import search  # noqa: PLC0415 - only when somebody searches

        return search(words, (*self.methods, *self.lessons, *self.scenarios))


class _Compiled(msgspec.Struct, frozen=True, kw_only=True):
    """What the compiled file holds."""

    form: int
    fingerprint: str
    shelf: Shelf


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    """The beginning of a compiled file: whether to read on."""

    form: int = 0
    fingerprint: str = ""


def open_shelf(places: Places) -> Shelf:
    """Return the library of this installation; raise ``ContentError`` where there is none.

    What the vocabulary says is in the language of the screen.
    """
    shelf = _opened(places)
    return replace(shelf, vocabulary=translated(shelf.vocabulary))


def _opened(places: Places) -> Shelf:
    """Return the library as it was written.

    A file that cannot be used is left out and named in ``problems``. A compiled file lying beside
    the content (as packaging puts it there) needs only names and sizes to fit, for times rarely
    survive a journey; the one in the cache folder needs times as well.
    """
    files = _content_files(places.content)
    packs = _packs(places.packs)
    if not files:
        raise ContentError(
            translate(
                "coach",
                "The lessons and scenes that belong to this program are not where they should be.",
            ),
            translate(
                "coach",
                "Installing it again puts them back. What you have done so far is kept elsewhere.",
            ),
            str(places.content),
        )
    beside, cached = places.content / COMPILED_NAME, places.cache / COMPILED_NAME
    exact = _fingerprint(files + packs, times=True)
    if not packs and (shelf := _read(beside, _fingerprint(files, times=False))):
        return shelf
    if shelf := _read(cached, exact):
        return shelf
    shelf = build_shelf(places.content, places.packs)
    with suppress(OSError):
        _write(cached, exact, shelf)
    return shelf


def build_shelf(content: Path, packs: Path | None = None) -> Shelf:
    """Read the library from its YAML files and the packs added to it, however long that takes.

    About a second. A pack that can no longer be used is left out and named in ``problems``.
    """
    from coach.library.build import build  # noqa: PLC0415 - yaml and jsonschema cost 80 ms

    return build(content, [path for path, _ in _pack_files(packs)] if packs else [])


def compile_shelf(content: Path, target: Path, *, travels: bool = True) -> Shelf:
    """Write the compiled form: to travel beside the content, or for this very place's cache.

    Raises ``OSError`` where the file cannot be written.
    """
    shelf = build_shelf(content)
    _write(target, _fingerprint(_content_files(content), times=not travels), shelf)
    return shelf


def _find(items: Iterable[_Item], wanted: str) -> _Item:
    for item in items:
        if item.id == wanted:
            return item
    raise ContentError(
        translate("coach", "“{name}” is not in the library.").format(name=wanted),
        translate(
            "coach", "It may have been in an older version. What you have done with it is kept."
        ),
        wanted,
    )


def _after_their_needs(lessons: Iterable[Lesson]) -> list[Lesson]:
    """Keep the order given but for lessons that need a later one; a circle keeps its order."""
    waiting, placed = list(lessons), list[Lesson]()
    ahead = {lesson.id for lesson in waiting}
    while waiting:
        ready = next((one for one in waiting if not ahead.intersection(one.needs)), waiting[0])
        waiting.remove(ready)
        ahead.discard(ready.id)
        placed.append(ready)
    return placed


def _content_files(content: Path) -> list[tuple[str, os.stat_result]]:
    found: list[tuple[str, os.stat_result]] = []
    for folder, folders, names in os.walk(content):
        folders[:] = [each for each in folders if each != NOT_SHOWN]
        for name in names:
            if name.endswith(ENDINGS):
                path = Path(folder, name)
                with suppress(OSError):  # gone since it was listed
                    found.append((path.relative_to(content).as_posix(), path.stat()))
    return sorted(found, key=lambda one: one[0])


def _pack_files(folder: Path) -> list[tuple[Path, os.stat_result]]:
    found = []
    with suppress(OSError):  # no pack was ever added
        found = [(path, path.stat()) for path in sorted(folder.iterdir())]
    return [(path, info) for path, info in found if path.suffix == PACK_ENDING]


def _packs(folder: Path) -> list[tuple[str, os.stat_result]]:
    return [(f"pack {path.name}", info) for path, info in _pack_files(folder)]


def _fingerprint(files: list[tuple[str, os.stat_result]], *, times: bool) -> str:
    """Hash names and sizes; with times also those of the code that reads, for those who write it."""
    parts = [f"{name} {stat.st_size}" for name, stat in files]
    if times:
        parts += [str(stat.st_mtime_ns) for _, stat in files]
        parts += [str(code.stat().st_mtime_ns) for code in sorted(_CODE.rglob("*.py"))]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _read(path: Path, fingerprint: str) -> Shelf | None:
    try:
        raw = path.read_bytes()
        head = msgspec.json.decode(raw, type=_Head)
        if (head.form, head.fingerprint) != (_FORM, fingerprint):
            return None
        return msgspec.json.decode(raw, type=_Compiled).shelf
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None  # written by another version, cut short, or not there: it can be rebuilt


def _write(path: Path, fingerprint: str, shelf: Shelf) -> None:
    """Write beside the target and move into place, so that nobody reads half a file."""
    raw = msgspec.json.encode(_Compiled(form=_FORM, fingerprint=fingerprint, shelf=shelf))
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        part.chmod(0o644)  # a temporary file is the writer's alone; a packed one is everybody's
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
