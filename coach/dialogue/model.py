"""The values of a conversation: what was answered, how it landed, where the customer stands.

Everything here is data. ``coach.dialogue.engine`` makes it, the store keeps the answers, screens
show the rest. Struct, not dataclass, for those that are stored: they encode to JSON as they are.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from msgspec import Struct

from coach.library.model import (
    Change,
    Channel,
    ChoiceId,
    CustomerRules,
    Ending,
    EndingId,
    EndingKind,
    Fact,
    FactId,
    Fault,
    Node,
    NodeId,
    Opening,
    Persona,
    Promise,
    PromiseId,
    Route,
    ScenarioId,
    Skill,
    Temperament,
)


class Mode(StrEnum):
    """How the learner gave a reply."""

    PICKED = "picked"
    TYPED = "typed"
    SPOKEN = "spoken"


class CustomerState(Struct, frozen=True, kw_only=True, gc=False):
    """How the customer feels just now, each from 0 to 100."""

    heat: float
    heard: float
    trust: float
    patience: float


class Finding(Struct, frozen=True, kw_only=True, gc=False):
    """One thing a reply shows or gets wrong, with the words that made the judge say so.

    ``start`` and ``end`` are character offsets into the reply; equal when no words carry it.
    """

    id: Skill | Fault
    kind: Literal["skill", "fault"]
    start: int = 0
    end: int = 0
    confidence: float = 1.0
    because: str = ""


class Judged(Struct, frozen=True, kw_only=True):
    """What a reply in the learner's own words is taken to show, and the facts it says back.

    ``hints`` are likely but too thin to count; they move nothing and are never held against anyone.
    ``like`` names the written reply it came closest to when the learner confirmed "yes, that is
    what I meant"; the engine then follows that reply's branch. ``faint`` is what is less
    likely still, and ``near`` how near written replies come in meaning, -1 to 1, by their words:
    both help to tell where the reply leads, and no answer keeps them.
    """

    findings: tuple[Finding, ...] = ()
    mentions: tuple[FactId, ...] = ()
    like: ChoiceId | None = None
    promises: tuple[Promise, ...] = ()
    withdraws: tuple[PromiseId, ...] = ()
    hints: tuple[Finding, ...] = ()
    faint: tuple[Finding, ...] = ()
    near: dict[str, float] = {}


class Delivery(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """How a reply was spoken: words and timing, nothing else.

    ``seconds`` from the first sound to the last; ``pauses_s`` each pause inside, longest first.
    ``talked_over_s`` counts the longest breath spoken over the customer and is 0 where that cannot
    be told; ``interrupted`` where the floor was taken. ``line_s`` is how
    long the customer's line was heard, ``line_words`` its words, 0 unless it was heard to its end. ``level_db`` against
    full scale is about the microphone.
    """

    words: int
    seconds: float
    pauses_s: tuple[float, ...] = ()
    talked_over_s: float = 0.0
    interrupted: bool = False
    can_tell: bool = False
    line_words: int = 0
    line_s: float = 0.0
    level_db: float = 0.0


class Answer(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the learner did: a choice picked, or words of their own with what they were taken for.

    The judgement is part of the answer, so that a replay needs no judge and an attempt lands the
    same for ever. An empty ``said`` without a choice is silence. ``left`` is the safe way out: the
    learner went, and nothing else about the answer counts.
    """

    mode: Mode
    choice: ChoiceId | None = None
    said: str = ""
    judged: Judged | None = None
    seconds: float = 0.0
    hinted: bool = False
    left: bool = False
    delivery: Delivery | None = None


class Landing(Struct, frozen=True, kw_only=True, gc=False):
    """One rule that held: what it found, in which words, how it moved the customer, and why.

    The changes of a turn's landings add up to its move, but for rounding and the ends of the scale:
    where a limit held a feeling back, the limit is a landing of its own with the difference.
    """

    rule: str
    finding: Finding | None
    change: Change
    because: str


class Standing(Struct, frozen=True, kw_only=True, gc=False):
    """A promise that stands, and the turn it was made in."""

    promise: Promise
    turn: int


class Turn(Struct, frozen=True, kw_only=True, gc=False):
    """One exchange: the customer's line, the reply, and what it did.

    ``findings`` are those that counted, after the rules added or dropped some. ``slipped`` is the
    fact that came out with the line that follows. ``next`` is a node or, at the close, an ending.
    """

    number: int
    node: NodeId
    line: str
    mood: str
    answer: Answer
    reply: str
    findings: tuple[Finding, ...]
    mentions: tuple[FactId, ...]
    landings: tuple[Landing, ...]
    before: CustomerState
    after: CustomerState
    slipped: FactId | None
    promises: tuple[Promise, ...]
    withdrawn: tuple[PromiseId, ...]
    feedback: str
    next: str


class Closing(Struct, frozen=True, kw_only=True, gc=False):
    """How the conversation closed."""

    id: EndingId
    kind: EndingKind
    say: str
    summary: str


class Scene(Struct, frozen=True, kw_only=True, dict=True):
    """All a conversation needs, texts already filled in from the learner's profile.

    Made by ``coach.dialogue.scene`` from a scenario (``opening`` None) or from its follow-up.
    ``known``, ``mentioned`` and ``promised`` are what an earlier scene leaves behind. The ``dict``
    holds the compiled index of ``coach.dialogue.index``; it is no part of the value.
    """

    scenario: ScenarioId
    revision: int
    opening: Opening | None
    title: str
    channel: Channel
    level: int
    situation: str
    you_can: tuple[str, ...]
    you_cannot: tuple[str, ...]
    persona: Persona
    temperament: Temperament
    rules: CustomerRules
    start: CustomerState
    opens: NodeId
    thread: tuple[NodeId, ...]
    facts: tuple[Fact, ...]
    routes_everywhere: tuple[Route, ...]
    nodes: dict[NodeId, Node]
    endings: tuple[Ending, ...]
    shuffle: bool = True
    known: frozenset[FactId] = frozenset()
    mentioned: frozenset[FactId] = frozenset()
    promised: tuple[Promise, ...] = ()


class Conversation(Struct, frozen=True, kw_only=True, gc=False):
    """Where a conversation stands. ``replay(scene, seed, answers)`` always rebuilds it.

    ``fresh`` are the facts told in this scene and not yet said back in it; ``known`` and
    ``mentioned`` span both scenes. ``told_nodes`` are the nodes whose line has been said, ``visits`` how often, ``times`` how often
    each finding was used. ``abused`` stays set from the first abusive line on, so that a boundary
    may be drawn and the way out offered; ``threatened`` is about the line now standing.
    """

    scene: Scene
    seed: int
    state: CustomerState
    node: NodeId
    line: str
    mood: str
    known: frozenset[FactId]
    mentioned: frozenset[FactId]
    fresh: frozenset[FactId]
    told_nodes: frozenset[NodeId]
    visits: dict[NodeId, int]
    times: dict[str, int]
    promises: tuple[Standing, ...]
    abused: bool
    threatened: bool
    turns: tuple[Turn, ...]
    ending: Closing | None = None


class Due(Struct, frozen=True, kw_only=True):
    """A promise with the moment it falls due, for the store and the calendar."""

    promise: Promise
    made_at: datetime
    due_at: datetime
