"""What the judge is told about the moment a reply was given in."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from coach.dialogue.engine import shown_choices
from coach.dialogue.model import Conversation, CustomerState, Judged, Scene
from coach.judging.dates import WEEKDAYS
from coach.judging.undertaking import Acts, acts_of
from coach.library.model import Fact, NodeId, Promise


class Context(Struct, frozen=True, kw_only=True):
    """The customer's line and what is known of the case and the conversation so far.

    Any part may be missing: ``feelings`` None means unknown. ``times`` counts findings so far,
    ``said`` are the learner's earlier replies. ``promises`` are those written for the scene, this
    moment's first, ``acts`` the same as own words may undertake them, ``node`` the moment itself, ``written`` the
    replies written for it; ``weekday`` (0 for Monday) is the day the scene plays on, where known.
    """

    customer_line: str = ""
    facts: tuple[Fact, ...] = ()
    mentioned: frozenset[str] = frozenset()
    feelings: CustomerState | None = None
    you_can: tuple[str, ...] = ()
    you_cannot: tuple[str, ...] = ()
    replies: int = 0
    times: dict[str, int] = {}
    said: tuple[str, ...] = ()
    abused: bool = False
    promises: tuple[Promise, ...] = ()
    weekday: int | None = None
    acts: Acts = Acts()
    node: NodeId = NodeId("")
    written: tuple[str, ...] = ()


class Judge(Protocol):
    """Whoever can say what a reply shows."""

    def warm(self) -> None:
        """Load whatever the first judgement would wait for; may be called from any thread."""
        ...

    def expect(self, context: Context) -> None:
        """Read a moment ahead, so that a reply to it takes less; may be called from any thread."""
        ...

    def judge(self, text: str, context: Context) -> Judged:
        """Return findings and facts mentioned; never raises, whatever the text."""
        ...


def context_of(conversation: Conversation, now: datetime | None = None) -> Context:
    """Return what the judge may know now: only facts the customer has told count as facts.

    A weekday named in a promise is counted from the day the situation names, else from ``now``.
    """
    scene = conversation.scene
    return Context(
        customer_line=conversation.line,
        facts=tuple(fact for fact in scene.facts if fact.id in conversation.known),
        mentioned=frozenset(conversation.mentioned),
        feelings=conversation.state,
        you_can=scene.you_can,
        you_cannot=scene.you_cannot,
        replies=len(conversation.turns),
        times=dict(conversation.times),
        said=tuple(turn.reply for turn in conversation.turns),
        abused=conversation.abused,
        promises=_written_promises(conversation),
        weekday=weekday_of(scene, now),
        acts=acts_of(scene),
        node=conversation.node,
        written=tuple(choice.say for choice in shown_choices(conversation) if not choice.leaves),
    )


def _written_promises(conversation: Conversation) -> tuple[Promise, ...]:
    nodes = conversation.scene.nodes
    here = nodes.get(conversation.node)
    ordered = ([here] if here else []) + list(nodes.values())
    found = {
        (promise.id, promise.due): promise
        for node in reversed(ordered)
        for choice in node.choices
        for promise in choice.promises
    }
    return tuple(reversed(found.values()))


def weekday_of(scene: Scene, now: datetime | None = None) -> int | None:
    """Return the weekday a scene plays on: the one its situation names, else that of ``now``."""
    named = re.search("|".join(WEEKDAYS), scene.situation.lower())
    if named:
        return WEEKDAYS.index(named[0])
    return now.astimezone().weekday() if now is not None else None
