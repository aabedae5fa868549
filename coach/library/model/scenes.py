"""People, and the scenes they are met in."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from coach.library.model.basics import (
    Channel,
    ChoiceId,
    Content,
    EndingId,
    EndingKind,
    FactId,
    Fault,
    Feeling,
    MethodId,
    Minutes,
    NodeId,
    Opening,
    PersonaId,
    PromiseId,
    Provenance,
    Revision,
    ScenarioId,
    Skill,
    StepId,
    TemperamentId,
    When,
    Words,
)


class VoiceSketch(Content, frozen=True, kw_only=True, omit_defaults=True):
    """How a person sounds, in words an author can judge by ear.

    The casting is optional and keeps people apart: ``pitch`` is the middle of the voice in Hz,
    ``size`` scales its resonances (1 an average woman, 0.87 an average man), ``like`` names the
    neural voices it is a blend of.
    """

    sounds: Literal["low", "mid", "high"]
    pace: Literal["slow", "even", "quick"]
    warmth: Feeling
    pitch: Annotated[float, Meta(ge=75, le=280)] | None = None
    size: Annotated[float, Meta(ge=0.75, le=1.15)] | None = None
    like: tuple[str, ...] = ()


class Persona(Content, frozen=True, kw_only=True, tag_field="kind", tag="persona"):
    """A fictional customer."""

    id: PersonaId
    name: Words
    say_name: Words
    age: int
    about: Words
    voice: VoiceSketch
    temperament: TemperamentId
    habits: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class Feelings(Content, frozen=True, kw_only=True):
    """The four feelings, each from 0 to 100."""

    heat: Feeling
    heard: Feeling
    trust: Feeling
    patience: Feeling


class Release(When, frozen=True, kw_only=True, omit_defaults=True):
    """When a fact comes out: at the start, with a node's line, or when a condition holds."""

    start: bool = False
    by_node: NodeId | None = None


class Fact(Content, frozen=True, kw_only=True):
    """Something true of this case that the learner may come to know."""

    id: FactId
    about: Words
    words: tuple[Words, ...]
    release: Release
    says: str = ""


class Line(Content, frozen=True, kw_only=True):
    """One way the customer may say a node's line; the first whose ``when`` holds is said."""

    mood: Words
    say: Words
    when: When | None = None
    abuse: bool = False
    threat: bool = False


class Due(Content, frozen=True, kw_only=True):
    """When a promise falls due: so many days on, at a local time of day."""

    days: Annotated[int, Meta(ge=0, le=60)]
    by: Annotated[str, Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$")]


class Promise(Content, frozen=True, kw_only=True):
    """A dated commitment made in a reply."""

    id: PromiseId
    what: Words
    due: Due | None = None
    keepable: bool = True


class Choice(Content, frozen=True, kw_only=True):
    """A reply the learner may pick, what it shows, and where it leads."""

    id: ChoiceId
    say: str
    feedback: Words
    next: str
    shows: tuple[Skill, ...] = ()
    faults: tuple[Fault, ...] = ()
    mentions: tuple[FactId, ...] = ()
    promises: tuple[Promise, ...] = ()
    withdraws: tuple[PromiseId, ...] = ()
    leaves: bool = False


class Route(Content, frozen=True, kw_only=True):
    """Where own words with these findings lead; no ``when`` always holds."""

    to: str
    when: When | None = None


class Node(Content, frozen=True, kw_only=True):
    """One thing the customer says, and the replies it invites."""

    id: NodeId
    step: StepId
    line: Annotated[tuple[Line, ...], Meta(min_length=1)]
    choices: Annotated[tuple[Choice, ...], Meta(min_length=3, max_length=5)]
    tells: tuple[FactId, ...] = ()
    ready: When | None = None
    instead: NodeId | None = None
    skip_if: When | None = None
    returns: bool = False
    routes: tuple[Route, ...] = ()


class Ending(Content, frozen=True, kw_only=True):
    """How a conversation can close; the first ordinary one whose ``when`` holds is taken."""

    id: EndingId
    kind: EndingKind
    say: str
    summary: Words
    when: When | None = None
    automatic: bool = False


class FollowUp(Content, frozen=True, kw_only=True):
    """A second scene, days later, called up by promises of the first."""

    id: ScenarioId
    title: Words
    for_promises: tuple[PromiseId, ...]
    situation: Words
    opens: dict[Opening, NodeId]
    thread: Annotated[tuple[NodeId, ...], Meta(min_length=1)]
    routes_everywhere: Annotated[tuple[Route, ...], Meta(min_length=1)]
    nodes: Annotated[tuple[Node, ...], Meta(min_length=1)]
    endings: Annotated[tuple[Ending, ...], Meta(min_length=1)]


class Scenario(Content, frozen=True, kw_only=True, tag_field="kind", tag="scenario"):
    """A branching conversation with one upset customer."""

    id: ScenarioId
    revision: Revision
    title: Words
    method: MethodId
    trade: Words
    channel: Channel
    level: Annotated[int, Meta(ge=1, le=5)]
    minutes: Minutes
    persona: PersonaId
    provenance: Provenance
    situation: Words
    you_can: tuple[Words, ...]
    you_cannot: tuple[Words, ...]
    start: Feelings
    opens: NodeId
    thread: Annotated[tuple[NodeId, ...], Meta(min_length=1)]
    facts: tuple[Fact, ...]
    routes_everywhere: Annotated[tuple[Route, ...], Meta(min_length=1)]
    nodes: Annotated[tuple[Node, ...], Meta(min_length=1)]
    endings: Annotated[tuple[Ending, ...], Meta(min_length=1)]
    also: tuple[MethodId, ...] = ()
    temperament: TemperamentId | None = None
    shuffle: bool = True
    follow_up: FollowUp | None = None
