"""Where a reply leads: to a moment of the story, or to an ending.

Everything here asks a ``Context`` that already stands after the reply: the feelings it left, what
has been said back by now, the promises that stand.
"""

from __future__ import annotations

from typing import NamedTuple

from coach.dialogue.conditions import Context
from coach.dialogue.index import END, THREAD, Index, PlayedNode, Slip
from coach.dialogue.model import Conversation
from coach.dialogue.said import Said
from coach.library.model import Ending, EndingId, Line, NodeId


class Lead(NamedTuple):
    """What comes next: a node, perhaps with a fact slipping out before its line, or an ending."""

    at: PlayedNode | Ending
    slip: Slip | None = None


def lead(conversation: Conversation, index: Index, said: Said, context: Context) -> Lead:
    """Find what comes next, and leave in ``context`` what is known by then.

    The safe way out is never overtaken by an automatic ending. A fact slips out only into a next
    line that does not tell it anyway, never into an ending.
    """
    if said.leaves:
        return Lead(index.endings.get(EndingId(said.next or "")) or index.safe_exit)
    for test, ending in index.automatic:
        if test is None or test(context):
            return Lead(ending)
    known = context.known
    slip = _slip(index, context)
    if slip is not None:
        _know(index, context, known | {slip.fact})
    to = said.next or placed(conversation, index, context)
    to = resolved(conversation, index, to, context)
    node = index.nodes.get(NodeId(to))
    if slip is not None and (node is None or slip.fact in node.tells):
        slip = None
        _know(index, context, known)
    if node is not None:
        return Lead(node, slip)
    return Lead(index.endings.get(EndingId(to)) or _ordinary_ending(index, context))


def line_of(node: PlayedNode, context: Context) -> Line:
    """Pick the first variant whose condition holds; failing all, the last."""
    for test, line in node.lines:
        if test is None or test(context):
            return line
    return node.lines[-1][1]


def placed(conversation: Conversation, index: Index, context: Context) -> str:
    """Where own words go: the moment's routes, then those everywhere, else they stay here."""
    for test, to in (*index.nodes[conversation.node].routes, *index.everywhere):
        if test is None or test(context):
            return to
    return conversation.node


def resolved(conversation: Conversation, index: Index, to: str, context: Context) -> str:
    """Turn "thread" into the next part of the account not yet told, or what stands in for it."""
    if to != THREAD:
        return to
    for node_id in conversation.scene.thread:
        if node_id in conversation.told_nodes:
            continue
        node = index.nodes[node_id]
        if node.skip_if is not None and node.skip_if(context):
            continue
        if node.ready is None or node.instead is None or node.ready(context):
            return node_id
        return node.instead
    return END


def _ordinary_ending(index: Index, context: Context) -> Ending:
    for test, ending in index.ordinary:
        if test is None or test(context):
            return ending
    return index.ordinary[-1][1]


def _slip(index: Index, context: Context) -> Slip | None:
    for slip in index.slips:
        if slip.fact not in context.known and (slip.test is None or slip.test(context)):
            return slip
    return None


def _know(index: Index, context: Context, known: frozenset[str]) -> None:
    context.known = known
    context.facts_left = not index.facts <= known
