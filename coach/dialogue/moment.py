"""The moment a reply arrives in, as conditions see it, and how it stands once the reply is in."""

from __future__ import annotations

from coach.dialogue.conditions import Context
from coach.dialogue.customer import Landed
from coach.dialogue.index import Index
from coach.dialogue.model import Conversation, CustomerState, Finding, Scene, Standing
from coach.dialogue.said import Said


def moment(
    conversation: Conversation, index: Index, said: Said, findings: tuple[Finding, ...]
) -> Context:
    """Describe the moment the reply arrives in: feelings before it, and what is in it."""
    shows, faults = said.shows, said.faults
    if findings is not said.findings:
        shows = frozenset([finding.id for finding in findings if finding.kind == "skill"])
        faults = frozenset([finding.id for finding in findings if finding.kind == "fault"])
    state = conversation.state
    known = conversation.known
    return Context(
        heat=state.heat,
        heard=state.heard,
        trust=state.trust,
        patience=state.patience,
        shows=shows,
        faults=faults,
        mentions=said.mentioned,
        news=not conversation.fresh.isdisjoint(said.mentioned),
        known=known,
        mentioned=conversation.mentioned,
        facts_left=not index.facts <= known,
        words=said.words,
        promised=frozenset([standing.promise.id for standing in conversation.promises]),
        visits=conversation.visits[conversation.node],
        replies=len(conversation.turns) + 1,
        after_abuse=conversation.abused,
        threat=conversation.threatened,
        temperament=conversation.scene.temperament.id,
    )


def stand_after(
    context: Context, said: Said, landed: Landed, promises: tuple[Standing, ...]
) -> None:
    """Move the moment on to after the reply; only a fact already told can be said back."""
    after = landed.after
    context.heat, context.heard = after.heat, after.heard
    context.trust, context.patience = after.trust, after.patience
    if said.mentioned:
        context.mentioned = context.mentioned | (said.mentioned & context.known)
    if said.promises or said.withdraws:
        context.promised = frozenset([standing.promise.id for standing in promises])


def standing(conversation: Conversation, said: Said) -> tuple[Standing, ...]:
    """Work out which promises stand: those taken back gone, the same one restated kept in its place."""
    if not said.promises and not said.withdraws:
        return conversation.promises
    by_id = {standing.promise.id: standing for standing in conversation.promises}
    for withdrawn in said.withdraws:
        by_id.pop(withdrawn, None)
    turn = len(conversation.turns) + 1
    for promise in said.promises:
        made = by_id[promise.id].turn if promise.id in by_id else turn
        by_id[promise.id] = Standing(promise=promise, turn=made)
    return tuple(by_id.values())


def shown_heat_of(scene: Scene, state: CustomerState) -> float:
    """Return the heat this temperament lets be seen, 0 to 100."""
    return min(100.0, max(0.0, state.heat + scene.temperament.shown_heat))
