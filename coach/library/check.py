"""The checker: every finding about content, by code, each with file, line, place and mend.

An E keeps a document from being used, an R or W is advice to its author. While a document has an E
of its own it gets no R or W, so that one mistake is one finding; a name that another file has yet to
give stops nothing else. Judging replies (R14), routes (R04) and simulated learners (P)
need the parts above this one; whoever runs them adds their findings to these and calls ``suppress`` on all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from coach.library.checks import choices, references, scene, structure, text, wording
from coach.library.checks.item import Found, Known, kind_of, known_of, problem
from coach.library.load import Loaded, Source, load_folder
from coach.library.model import Profile, Scenario, Suppression, Suppressions
from coach.library.problem import Problem

_PLAYED = ("P", "R04", "R14")


def check_folder(content: Path) -> tuple[Problem, ...]:
    """Return the findings about a whole content folder, suppressed ones left out."""
    loaded = load_folder(content)
    return suppress(check(loaded), loaded)


def check(loaded: Loaded, only: Collection[str] | None = None) -> tuple[Problem, ...]:
    """Return the findings about loaded files, in the order of the files.

    ``only`` names the files (by ``path``) to report on; the rest is there to be referred to.
    """
    found = list(loaded.problems)
    twice = list(_same_ids(loaded.sources))
    sound: list[Source] = []
    for source in loaded.sources:
        errors = [*errors_within(source), *(one for first, one in twice if first is source)]
        found += errors
        if not errors:
            sound.append(source)
    known = known_of(loaded, sound, [kind for source, _ in twice for kind, _, _ in _ids(source)])
    for source in loaded.sources:
        found += [problem(source, one) for one in references.between(source.document, known)]
    for source in sound:
        found += [problem(source, one) for one in _advice(source, known)]
    scenes = {one.document.id: one for one in sound if isinstance(one.document, Scenario)}
    found += [problem(scenes[scene_id], one) for scene_id, one in scene.shared(known)]
    return tuple(sorted({one for one in found if only is None or one.path in only}))


def errors_within(source: Source) -> list[Problem]:
    """Return what keeps a document from working, whatever else there is."""
    document = source.document
    found = [*structure.check(document), *text.check(document)]
    return [problem(source, one) for one in found]


def suppress(
    problems: Iterable[Problem],
    loaded: Loaded,
    *,
    left_out: tuple[str, ...] = _PLAYED,
    only: Collection[str] | None = None,
) -> tuple[Problem, ...]:
    """Leave out the findings the content's ``suppressions.yaml`` accepts.

    One that matches nothing is a finding itself, but for codes that begin with one of ``left_out``,
    which were not looked for, and not where ``only`` some files were checked.
    """
    problems = list(problems)
    accepted = list(_suppressions(loaded))
    kept = [one for one in problems if not any(_matches(entry, one) for _, _, entry in accepted)]
    for source, number, entry in accepted:
        if only is not None and source.path not in only:
            continue
        looked_for = not entry.code.startswith(left_out)
        if looked_for and not any(_matches(entry, one) for one in problems):
            message = f"There is no {entry.code} at `{entry.where}` to suppress."
            found = Found("E04", ("suppressions", number), message, "Take the entry out.")
            kept.append(problem(source, found))
    return tuple(sorted(kept))


def _suppressions(loaded: Loaded) -> Iterator[tuple[Source, int, Suppression]]:
    """Only the library's own file counts; a scene from elsewhere cannot excuse itself."""
    for source in loaded.sources:
        if isinstance(source.document, Suppressions) and source.path == "suppressions.yaml":
            for number, entry in enumerate(source.document.suppressions):
                yield source, number, entry


def _matches(entry: Suppression, found: Problem) -> bool:
    return (entry.code, entry.where) == (found.code, found.where)


def _advice(source: Source, known: Known) -> Iterator[Found]:
    document = source.document
    yield from wording.check(document)
    if isinstance(document, Scenario):
        yield from choices.check(document)
        yield from scene.check(document)
        yield from scene.walks(document, known)


def _same_ids(sources: Iterable[Source]) -> Iterator[tuple[Source, Problem]]:
    """Look for ids used by two documents of a kind; follow-ups are scenarios too."""
    first: dict[tuple[str, str], str] = {}
    for source in sources:
        for kind, name, place in _ids(source):
            if (kind, name) in first:
                message = f"There is another {kind} `{name}` in {first[kind, name]}."
                found = Found("E02", place, message, "Give one of them another id.")
                yield source, problem(source, found)
            first.setdefault((kind, name), source.path)


def _ids(source: Source) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    document = source.document
    kind = kind_of(document)
    if isinstance(document, Profile):
        yield kind, "profile", ()
        return
    yield kind, document.id, ("id",)
    if isinstance(document, Scenario) and document.follow_up:
        yield kind, document.follow_up.id, ("follow_up", "id")
