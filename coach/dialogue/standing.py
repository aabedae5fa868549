"""A conversation put down in the middle of a scene, and where one reply would lead from there.

For judging a single reply at a moment without having played up to it: what is not said about the
moment is taken as it would be on the way there.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from coach.dialogue.conditions import Context
from coach.dialogue.customer import land, settle
from coach.dialogue.engine import begin
from coach.dialogue.index import index_of
from coach.dialogue.model import Conversation, CustomerState, Judged, Scene
from coach.dialogue.moment import moment, stand_after, standing
from coach.dialogue.paths import line_of, placed, resolved
from coach.dialogue.said import own_words
from coach.errors import ContentError
from coach.library.model import FactId, NodeId, When
from coach.words import translate

_SEED = 1
_HEARD_AT_THE_END = 80.0


def stand_at(
    scene: Scene,
    node_id: str,
    *,
    feelings: CustomerState | None = None,
    known: Collection[str] = (),
    mentioned: Collection[str] = (),
) -> Conversation:
    """Return a conversation standing at a node. Raises ``ContentError`` for an unknown node."""
    if node_id not in scene.nodes:
        raise ContentError(
            translate("coach", "That moment is not part of this scene."),
            "",
            f"{scene.scenario}/{node_id}",
        )
    opened = begin(scene, _SEED)
    if node_id == scene.opens and feelings is None and not known:
        return opened
    index, at = index_of(scene), NodeId(node_id)
    node = index.nodes[at]
    before = _told_before(scene, at)
    told = frozenset(FactId(fact) for fact in known) or opened.known.union(
        *(index.nodes[each].tells for each in before)
    )
    state = feelings or _felt_at(scene, at)
    seen = Context(
        heat=state.heat, heard=state.heard, trust=state.trust, patience=state.patience,
        known=told, visits=1, temperament=scene.temperament.id,
    )  # fmt: skip
    line = line_of(node, seen)
    return replace(
        opened,
        state=state,
        node=at,
        line=line.say,
        mood=line.mood,
        known=told | node.tells,
        mentioned=frozenset(FactId(fact) for fact in mentioned),
        fresh=(told | node.tells) - frozenset(FactId(fact) for fact in mentioned),
        told_nodes=frozenset((*before, at)),
        visits={**dict.fromkeys(before, 1), at: 1},
        abused=line.abuse or line.threat,
        threatened=line.threat,
    )


def leads_to(conversation: Conversation, text: str, judged: Judged) -> tuple[str, str]:
    """Return where own words lead: the route's own word for it, and the node or ending it comes to.

    The first may be "thread" or "end". Automatic endings are left aside.
    """
    index = index_of(conversation.scene)
    said = own_words(text, judged.findings, judged.mentions, judged.promises, judged.withdraws)
    to = ""
    if judged.like is not None:
        said = index.nodes[conversation.node].choices[judged.like]
        to = said.next or ""
    findings = settle(
        index.book, said.findings, heard=conversation.state.heard, after_abuse=conversation.abused
    )
    context = moment(conversation, index, said, findings)
    landed = land(
        index.book, findings, context, times=conversation.times, word_count=said.word_count
    )
    stand_after(context, said, landed, standing(conversation, said))
    to = to or placed(conversation, index, context)
    return to, resolved(conversation, index, to, context)


def _told_before(scene: Scene, node_id: NodeId) -> tuple[NodeId, ...]:
    """Return the opening and the parts of the thread told before a moment, as far as can be told.

    A side node stands where the thread had got to when a written reply first leads to it.
    """
    thread = scene.thread
    if node_id == scene.opens:
        return ()
    if node_id in thread:
        return (scene.opens, *thread[: thread.index(node_id)])
    for place, each in enumerate(thread):
        if any(choice.next == node_id for choice in scene.nodes[each].choices):
            return (scene.opens, *thread[: place + 1])
    return (scene.opens,)


def _felt_at(scene: Scene, node_id: NodeId) -> CustomerState:
    """Return about how the customer feels here: as at the start, warmer along the thread."""
    start = scene.start
    before = _told_before(scene, node_id)
    along = min(1.0, max(0, len(before) - 1) / max(1, len(scene.thread) - 1)) if before else 0.0
    ready = scene.nodes[node_id].ready or When()
    heard = start.heard + along * max(0.0, _HEARD_AT_THE_END - start.heard)
    heat = start.heat - along * 0.7 * start.heat
    return CustomerState(
        heat=min(heat, (ready.heat_below or 101.0) - 1),
        heard=max(heard, ready.heard_from or 0.0),
        trust=max(start.trust + along * 35, ready.trust_from or 0.0),
        patience=max(start.patience - along * 20, 15.0),
    )
