"""What the judge is told about the moment a reply was given in."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from coach.dialogue.model import Conversation, CustomerState, Judged
from coach.library.model import Fact


class Context(Struct, frozen=True, kw_only=True):
    """The customer's line and what is known of the case and the conversation so far.

    Any part may be missing: ``feelings`` None means unknown. ``times`` counts findings so far,
    ``said`` are the learner's earlier replies.
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


class Judge(Protocol):
    """Whoever can say what a reply shows."""

    def judge(self, text: str, context: Context) -> Judged:
        """Return findings and facts mentioned; never raises, whatever the text."""
        ...


def context_of(conversation: Conversation) -> Context:
    """Return what the judge may know now: only facts the customer has told count as facts."""
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
    )
