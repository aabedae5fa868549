"""What trying a scene out finds (R04, R14, W13, P01 to P13), beside the findings of the checker."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from itertools import chain
from pathlib import Path

import msgspec

from coach.dialogue.model import Conversation, Scene
from coach.dialogue.scene import open_follow_up, open_scene, values_of
from coach.judging.judge import LearntJudge, open_judge
from coach.library.build import assemble
from coach.library.check import check, suppress
from coach.library.checks.item import Found, Place, problem
from coach.library.load import Source, content_files, load_files, shown_name
from coach.library.model import ChoiceId, Node, NodeId, Scenario, Walk
from coach.library.problem import Problem
from coach.library.shelf import Shelf
from coach.places import find_places
from coach.rehearsal.agreement import partings
from coach.rehearsal.disagreement import disagreements
from coach.rehearsal.players import play
from coach.rehearsal.remembered import breaches_of, disagreements_of
from coach.rehearsal.walks import is_judged, run_walk

RULES_NAME = "customer-rules.yaml"
Stood = tuple[Place, tuple[Node, ...], Scene]
"""Where the nodes of a scene stand in its document, the nodes as written, and the scene."""
Run = Callable[..., Iterator[tuple[Problem, ...]]]
_MOST_BYTES = 2_000_000
_KIND = re.compile(r"^kind:\s*[\"']?([a-z_]+)", re.MULTILINE)
_ID = re.compile(r"^id:\s*[\"']?([a-z0-9-]+)", re.MULTILINE)


def check_everything(
    content: Path,
    paths: Sequence[Path] = (),
    *,
    with_players: bool = True,
    with_judge: bool = True,
    remembered: Path | None = None,
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Check files against the library in ``content``; return the files' names and the findings.

    Without paths the whole library is checked. Files from elsewhere may refer to the library and
    stand in for what it has of the same kind and id, as a copy being worked on does; a folder with
    customer rules of its own is a library by itself. A file of the library is checked where it
    stands. Scenes are tried out on every processor; what simulated learners and the judge made of a
    scene that has not changed since is taken from the folder ``remembered``, if one is given.
    """
    if len(paths) == 1 and (paths[0] / RULES_NAME).is_file():
        content, paths = paths[0], ()
    inside = content_files(content)
    asked = [one for path in paths for one in (content_files(path) if path.is_dir() else [path])]
    asked = [one.resolve() for one in asked] if paths else inside
    outside = [one for one in asked if one not in inside]
    renewed = {name for one in outside for name in _names_in(one)}
    kept = [one for one in inside if not renewed or renewed.isdisjoint(_names_in(one))]
    loaded = load_files([*kept, *outside], content)
    names = frozenset(shown_name(one, content) for one in asked)
    shelf = assemble(loaded)
    sources = [source for source in loaded.sources if source.path in names]
    scenes = [
        one
        for one in sources
        if isinstance(one.document, Scenario) and one.document in shelf.scenarios
    ]
    walks = [one for one in sources if isinstance(one.document, Walk)]
    work = partial(try_out, with_players=with_players, with_judge=with_judge, remembered=remembered)
    with _processes(several=with_players and len(scenes) + len(walks) > 1) as run:
        played = run(work, scenes, [_with_its_scene(one, shelf) for one in scenes])
        read = check(loaded, only=names)  # while scenes are played, where that is done beside this
        broken = {(one.path, one.where) for one in read if one.code.startswith("E")}
        walks = [one for one in walks if not _is_broken_walk(one, broken)]
        heard = [one for one in walks if _is_heard(one)]
        walked = run(work, heard, [_with_its_scene(one, shelf) for one in heard])
        found = [
            *read,
            *(one for walk in walks if not _is_heard(walk) for one in work(walk, shelf)),
        ]
        left_out = () if with_players else ("P",)
        if not with_judge or not _has_judge():
            left_out = (*left_out, "R14")
        found += [one for several in chain(played, walked) for one in several]
    return tuple(sorted(names)), suppress(found, loaded, left_out=left_out, only=names)


def _is_broken_walk(source: Source, broken: set[tuple[str, str]]) -> bool:
    """Whether a walk has an error of its own: that it goes otherwise only follows from it."""
    return isinstance(source.document, Walk) and (source.path, source.document.id) in broken


def _is_heard(source: Source) -> bool:
    """Whether it is a walk that only the judge can play, and the judge takes a second to load."""
    return isinstance(source.document, Walk) and is_judged(source.document)


def _with_its_scene(source: Source, shelf: Shelf) -> Shelf:
    """Return as much of the shelf as another process needs to try a scene or walk out."""
    document = source.document
    name = document.scenario if isinstance(document, Walk) else getattr(document, "id", "")
    scenarios = tuple(one for one in shelf.scenarios if one.id == name)
    return replace(shelf, scenarios=scenarios, lessons=(), walks=())


@contextmanager
def _processes(*, several: bool) -> Iterator[Run]:
    """Yield a ``map``: of several processes, which begin at once, or of this one."""
    if not several:
        yield map
        return
    # Nothing a play leaves behind refers to itself, and looking for what does takes a tenth.
    with ProcessPoolExecutor(initializer=gc.disable) as pool:
        yield pool.map


def _names_in(path: Path) -> set[tuple[str, str]]:
    """Return kind and id of each document of a file, read by eye: the file may not be valid."""
    try:
        text = path.read_bytes()[:_MOST_BYTES].decode("utf-8", "ignore")
    except OSError:
        return set()
    found = set()
    for document in text.split("\n---"):
        kind, name = _KIND.search(document), _ID.search(document)
        if kind and name:
            found.add((kind[1], name[1]))
    return found


@cache
def _judge() -> LearntJudge:
    return open_judge(find_places())


def _has_judge() -> bool:
    """Whether the judge is more than its rules: R14 is not asked of the rules alone."""
    return bool(_judge().made_of())


def try_out(
    source: Source,
    shelf: Shelf,
    *,
    with_players: bool,
    with_judge: bool,
    remembered: Path | None = None,
) -> tuple[Problem, ...]:
    """Return what trying a scene or walk out finds; nothing for other documents.

    ``with_players`` adds the ten simulated learners, which takes a second or more a scene;
    ``with_judge`` what the judge thinks of the replies, and walks in own words that it has to hear.
    A scene that is not on the shelf or has nobody to play it (the checker has said why) is passed
    over.
    """
    document = source.document
    if isinstance(document, Walk):
        if is_judged(document) and not with_judge:
            return ()
        return tuple(problem(source, one) for one in _walk(document, shelf))
    if not isinstance(document, Scenario) or document not in shelf.scenarios:
        return ()
    if not _has_its_customer(document, shelf):
        return ()
    scenes = list(_scenes(document, shelf))
    found = [problem(source, one) for one in _agreement(scenes)]
    if with_judge and _has_judge():
        found += [problem(source, one) for one in _judged(document, shelf, scenes, remembered)]
    if with_players:
        found += _learners(source, document, shelf, remembered)
    return tuple(found)


def _has_its_customer(scenario: Scenario, shelf: Shelf) -> bool:
    persona = next((one for one in shelf.personas if one.id == scenario.persona), None)
    if persona is None:
        return False
    temperament = scenario.temperament or persona.temperament
    return any(one.id == temperament for one in shelf.rules.temperaments)


def _agreement(scenes: Iterable[Stood]) -> Iterator[Found]:
    for at, nodes, scene in scenes:
        for parting in partings(scene):
            yield Found(
                "R04",
                (*at, *_place_of(nodes, parting.node, parting.choice), "next"),
                f"Picked, this reply leads to `{parting.picked}`; typed, to `{parting.typed}` "
                f"({parting.parted} of {parting.tried} times).",
                "Give the node a route for these findings, or let `next` name the same place.",
            )


def _judged(
    scenario: Scenario, shelf: Shelf, scenes: Sequence[Stood], remembered: Path | None
) -> Iterator[Found]:
    told = msgspec.json.encode((scenario, shelf.persona(scenario.persona), shelf.rules))
    found = disagreements_of(
        lambda: disagreements([scene for _, _, scene in scenes], _judge()),
        told=told + _judge().made_of(),
        folder=remembered,
    )
    for one in found:
        at, nodes = next(
            (at, nodes) for at, nodes, _ in scenes if one.node in {n.id for n in nodes}
        )
        yield Found(
            "R14",
            (*at, *_place_of(nodes, one.node, one.choice)),
            f"It is marked as clean; the judge hears `{one.fault}` in “{one.words}”, and is "
            f"{one.confidence:.0%} sure.",
            "Read it aloud. Change the words or the marks, or let it pass and say why.",
        )


def _place_of(nodes: tuple[Node, ...], node: NodeId, choice: ChoiceId) -> Place:
    at = next(number for number, one in enumerate(nodes) if one.id == node)
    choices = enumerate(nodes[at].choices)
    return "nodes", at, "choices", next(number for number, one in choices if one.id == choice)


def _scenes(scenario: Scenario, shelf: Shelf) -> Iterator[Stood]:
    """Yield the scene and each opening of its follow-up, with their nodes as written."""
    values = values_of(shelf.profile)
    persona = shelf.persona(scenario.persona)
    first = open_scene(scenario, persona, shelf.rules, profile_values=values)
    yield (), scenario.nodes, first
    if scenario.follow_up is None:
        return
    for opening in scenario.follow_up.opens:
        before = _before(first, broken=opening == "broken")
        later = open_follow_up(
            scenario, persona, shelf.rules, opening, before, profile_values=values
        )
        yield ("follow_up",), scenario.follow_up.nodes, later


def _before(first: Scene, *, broken: bool) -> Conversation:
    return play(first, "listening-over-promiser" if broken else "expert", seed=0)


def _walk(walk: Walk, shelf: Shelf) -> Iterator[Found]:
    scenario = next((one for one in shelf.scenarios if one.id == walk.scenario), None)
    if scenario is None or not _has_its_customer(scenario, shelf):
        return
    for _, _, scene in _scenes(scenario, shelf):
        if scene.opening == walk.opening:
            judge = _judge() if is_judged(walk) else None
            for says in run_walk(scene, walk, judge):
                message = f"The walk goes otherwise than it says: {says}."
                yield Found("W13", (), message, "Mend the scene, or what the walk expects.")
            return


def _learners(
    source: Source, scenario: Scenario, shelf: Shelf, remembered: Path | None
) -> Iterator[Problem]:
    breaches = breaches_of(
        scenario,
        shelf.persona(scenario.persona),
        shelf.rules,
        profile_values=values_of(shelf.profile),
        folder=remembered,
    )
    for breach in breaches:
        where = [scenario.id, *filter(None, (breach.opening, breach.temperament))]
        yield Problem(
            path=source.path,
            line=source.line_of(()),
            code=breach.code,
            where="/".join(where),
            message=f"The simulated {breach.player} {breach.says}.",
            advice="See the section on this learner.",
        )
