"""A scene made ready to be played: every condition a test, every written reply weighed once.

The index is worked out the first time a scene is played and kept beside it, so a replay of a
thousand answers compiles nothing. It holds no state of any conversation.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace as with_fields

from msgspec.structs import replace

from coach.dialogue.conditions import Test, release_condition, test_of
from coach.dialogue.customer import RuleBook, rule_book
from coach.dialogue.model import Scene
from coach.dialogue.said import Said, own_words
from coach.dialogue.wording import choice_findings
from coach.library.model import (
    Choice,
    ChoiceId,
    Ending,
    EndingId,
    Fact,
    FactId,
    Line,
    Node,
    NodeId,
    Route,
    Temperament,
)
from coach.words import translate

THREAD = "thread"
END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedNode:
    """One moment with its tests."""

    id: NodeId
    lines: tuple[tuple[Test | None, Line], ...]
    routes: tuple[tuple[Test | None, str], ...]
    choices: dict[ChoiceId, Said]
    tells: frozenset[FactId]
    ready: Test | None
    instead: NodeId | None
    skip_if: Test | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A fact that comes out by itself once its test holds."""

    fact: FactId
    test: Test | None
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """All tests of a scene; see ``index_of``."""

    book: RuleBook
    nodes: dict[NodeId, PlayedNode]
    everywhere: tuple[tuple[Test | None, str], ...]
    slips: tuple[Slip, ...]
    facts: frozenset[FactId]
    started: frozenset[FactId]
    endings: dict[EndingId, Ending]
    ordinary: tuple[tuple[Test | None, Ending], ...]
    automatic: tuple[tuple[Test | None, Ending], ...]
    safe_exit: Ending


def index_of(scene: Scene) -> Index:
    """Return the scene's index, built on first use and kept with this very scene object."""
    found: Index | None = scene.__dict__.get("index")
    if found is None:
        found = scene.__dict__["index"] = _build(scene)
    return found


def in_temperament(scene: Scene, temperament: Temperament) -> Scene:
    """Return the scene met by another temperament, sharing all that does not depend on it."""
    other = replace(scene, temperament=temperament)
    other.__dict__["index"] = with_fields(index_of(scene), book=rule_book(scene.rules, temperament))
    return other


_WAY_OUT = Ending(
    id=EndingId("safe-exit"),
    kind="safe-exit",
    say="",
    summary=translate("coach", "You left. Nothing here counts against you."),
    automatic=True,
)


def _build(scene: Scene) -> Index:
    facts = {fact.id: fact for fact in scene.facts}
    of_kind = {ending.kind: ending for ending in reversed(scene.endings)}
    return Index(
        book=rule_book(scene.rules, scene.temperament),
        nodes={node.id: _played(node, facts) for node in scene.nodes.values()},
        everywhere=_routes(scene.routes_everywhere),
        slips=tuple(
            Slip(fact=fact.id, test=test_of(condition), says=fact.says)
            for fact in scene.facts
            if fact.says and (condition := release_condition(fact.release)) is not None
        ),
        facts=frozenset(facts),
        started=frozenset(fact.id for fact in scene.facts if fact.release.start),
        endings={ending.id: ending for ending in scene.endings},
        ordinary=tuple(
            (test_of(ending.when), ending) for ending in scene.endings if not is_automatic(ending)
        ),
        automatic=tuple(
            (test_of(rule.when), of_kind[rule.kind])
            for rule in scene.rules.automatic_endings
            if rule.kind in of_kind
        ),
        safe_exit=of_kind.get("safe-exit", _WAY_OUT),
    )


def is_automatic(ending: Ending) -> bool:
    """Whether an ending is reached by rule or by leaving only."""
    return ending.automatic or bool(ending.when and ending.when.automatic)


def _played(node: Node, facts: dict[FactId, Fact]) -> PlayedNode:
    return PlayedNode(
        id=node.id,
        lines=tuple((test_of(line.when), line) for line in node.line),
        routes=_routes(node.routes),
        choices={choice.id: _said(choice, facts) for choice in node.choices},
        tells=frozenset(node.tells),
        ready=test_of(node.ready),
        instead=node.instead,
        skip_if=test_of(node.skip_if),
    )


def _routes(routes: Iterable[Route]) -> tuple[tuple[Test | None, str], ...]:
    return tuple((test_of(route.when), route.to) for route in routes)


def _said(choice: Choice, facts: dict[FactId, Fact]) -> Said:
    weighed = own_words(choice.say, choice_findings(choice, facts), choice.mentions)
    return with_fields(
        weighed,
        promises=choice.promises,
        withdraws=choice.withdraws,
        feedback=choice.feedback,
        next=choice.next,
        leaves=choice.leaves,
    )
