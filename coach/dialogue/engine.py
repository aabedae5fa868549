"""The engine: a conversation goes in with an answer, the conversation after it comes out.

Pure: no clock, no dice but the seed, nothing written. Seed and answers rebuild everything, so an
attempt *is* its answers. The order within a reply: the findings land; promises and what was said
back are noted; an automatic ending may close; at most one hidden fact slips out; the choice, or for
own words the node's routes and then the routes everywhere, say where it leads; the customer's line
there is picked by how they look now.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from msgspec.structs import replace

from coach.dialogue.conditions import Context
from coach.dialogue.customer import land, settle
from coach.dialogue.index import Index, PlayedNode, Slip, index_of
from coach.dialogue.model import (
    Answer,
    Closing,
    Conversation,
    Finding,
    Judged,
    Mode,
    Scene,
    Standing,
    Turn,
)
from coach.dialogue.moment import moment, shown_heat_of, stand_after, standing
from coach.dialogue.paths import lead, line_of, resolved
from coach.dialogue.said import Said, in_other_words, own_words
from coach.errors import ContentError
from coach.library.model import Choice, Ending, NodeId
from coach.words import translate

_SILENCE = Finding(id="off_topic_or_non_answer", kind="fault", because="Nothing was said.")


def begin(scene: Scene, seed: int) -> Conversation:
    """Open the scene: the customer has said the first line and waits."""
    index = index_of(scene)
    node = index.nodes[scene.opens]
    known = scene.known | index.started
    state = scene.start
    context = Context(
        heat=shown_heat_of(scene, state),
        heard=state.heard,
        trust=state.trust,
        patience=state.patience,
        known=known,
        mentioned=scene.mentioned,
        facts_left=not index.facts <= known,
        promised=frozenset(promise.id for promise in scene.promised),
        visits=1,
        temperament=scene.temperament.id,
    )
    line = line_of(node, context)
    return Conversation(
        scene=scene,
        seed=seed,
        state=state,
        node=node.id,
        line=line.say,
        mood=line.mood,
        known=known | node.tells,
        mentioned=scene.mentioned,
        fresh=index.started | (node.tells - known),
        told_nodes=frozenset((node.id,)),
        visits={node.id: 1},
        times={},
        promises=tuple(Standing(promise=promise, turn=0) for promise in scene.promised),
        abused=line.abuse or line.threat,
        threatened=line.threat,
        turns=(),
    )


def reply(conversation: Conversation, answer: Answer) -> Conversation:
    """Give an answer.

    Raises ``ContentError`` for a choice this moment does not offer, ``ValueError`` when the
    conversation is already over.
    """
    if conversation.ending is not None:
        raise ValueError("this conversation is over")
    index = index_of(conversation.scene)
    if answer.left:
        return _gone(conversation, answer, index.safe_exit)
    said = _said(conversation, index, answer)
    findings = settle(
        index.book,
        said.findings,
        heard=conversation.state.heard,
        after_abuse=conversation.abused,
    )
    context = moment(conversation, index, said, findings)
    landed = land(
        index.book, findings, context, times=conversation.times, word_count=said.word_count
    )
    promises = standing(conversation, said)
    stand_after(context, said, landed, promises)
    leads = lead(conversation, index, said, context)
    turn = Turn(
        number=context.replies,
        node=conversation.node,
        line=conversation.line,
        mood=conversation.mood,
        answer=answer,
        reply=said.text,
        findings=findings,
        mentions=said.mentions,
        landings=landed.landings,
        before=conversation.state,
        after=landed.after,
        slipped=leads.slip.fact if leads.slip is not None else None,
        promises=said.promises,
        withdrawn=said.withdraws,
        feedback=said.feedback,
        next=leads.at.id,
    )
    moved = replace(
        conversation,
        state=landed.after,
        mentioned=context.mentioned,
        fresh=conversation.fresh - said.mentioned,
        times=landed.times,
        promises=promises,
        turns=(*conversation.turns, turn),
    )
    if isinstance(leads.at, Ending):
        return _closed(moved, leads.at)
    return _entered(moved, leads.at, leads.slip, context)


def replay(scene: Scene, seed: int, answers: Iterable[Answer]) -> Conversation:
    """Play the answers from the start; the same seed and answers give the same conversation."""
    conversation = begin(scene, seed)
    for answer in answers:
        conversation = reply(conversation, answer)
    return conversation


def rewind(conversation: Conversation, to_turn: int) -> Conversation:
    """Stand again where the first ``to_turn`` answers led; 0 is the opening line."""
    answers = [turn.answer for turn in conversation.turns[:to_turn]]
    return replay(conversation.scene, conversation.seed, answers)


def leave(conversation: Conversation) -> Conversation:
    """Take the safe way out. It ends well, moves no feeling and holds nothing against anyone."""
    return reply(conversation, Answer(mode=Mode.PICKED, left=True))


def shown_heat(conversation: Conversation) -> float:
    """Return the heat that shows now, 0 to 100; someone who goes quiet shows less than they feel."""
    return shown_heat_of(conversation.scene, conversation.state)


def shown_choices(conversation: Conversation) -> tuple[Choice, ...]:
    """Order the replies on offer by seed and visit; under a threat the way out comes first.

    None once the conversation is over.
    """
    if conversation.ending is not None:
        return ()
    scene, node = conversation.scene, conversation.node
    choices = list(scene.nodes[node].choices)
    if scene.shuffle:
        Random(f"{conversation.seed}/{node}/{conversation.visits[node]}").shuffle(choices)  # noqa: S311
    if conversation.threatened:
        choices.sort(key=lambda choice: not choice.leaves)
    return tuple(choices)


def next_lines(conversation: Conversation) -> tuple[str, ...]:
    """List every line the customer may say next, nearest first, so that voices can be rendered ahead.

    First what each choice on offer leads to, then where the routes for own words lead as the
    customer feels now, then the endings' words. Each line once; empty once it is over.
    """
    if conversation.ending is not None:
        return ()
    index = index_of(conversation.scene)
    lines = [
        reply(conversation, Answer(mode=Mode.PICKED, choice=choice.id)).line
        for choice in shown_choices(conversation)
    ]
    context = moment(conversation, index, own_words("", (), ()), ())
    context.heat = shown_heat(conversation)
    routes = (*index.nodes[conversation.node].routes, *index.everywhere)
    for _, to in routes:
        node = index.nodes.get(NodeId(resolved(conversation, index, to, context)))
        if node is not None:
            context.visits = conversation.visits.get(node.id, 0) + 1
            lines.append(line_of(node, context).say)
    lines += [ending.say for ending in index.endings.values()]
    return tuple(dict.fromkeys(line for line in lines if line))


def _said(conversation: Conversation, index: Index, answer: Answer) -> Said:
    """Take the answer as the customer does; a reply meant like a written one counts as that one."""
    choices = index.nodes[conversation.node].choices
    if answer.choice is not None:
        if answer.choice not in choices:
            raise ContentError(
                translate("coach", "That reply is not part of this scene any more."),
                translate("coach", "Start the scene again; what you said so far is safe."),
                f"{conversation.scene.scenario}/{conversation.node}/{answer.choice}",
            )
        return choices[answer.choice]
    judged = answer.judged or Judged()
    if judged.like in choices:
        return in_other_words(choices[judged.like], answer.said, judged)
    findings = judged.findings
    if not findings and not answer.said.strip():
        findings = (_SILENCE,)
    mentions = [fact for fact in judged.mentions if fact in index.facts]
    return own_words(answer.said, findings, mentions, judged.promises, judged.withdraws)


def _entered(
    conversation: Conversation, node: PlayedNode, slip: Slip | None, context: Context
) -> Conversation:
    """Say the next line, with what slips out before it; what it tells is known from then on."""
    visits = {**conversation.visits, node.id: conversation.visits.get(node.id, 0) + 1}
    context.visits = visits[node.id]
    context.heat = shown_heat(conversation)
    line = line_of(node, context)
    known = context.known | node.tells
    return replace(
        conversation,
        node=node.id,
        line=line.say if slip is None else f"{slip.says} {line.say}",
        mood=line.mood,
        known=known,
        fresh=conversation.fresh | (known - conversation.known),
        told_nodes=conversation.told_nodes | {node.id},
        visits=visits,
        abused=conversation.abused or line.abuse or line.threat,
        threatened=line.threat,
    )


def _closed(conversation: Conversation, ending: Ending) -> Conversation:
    closing = Closing(id=ending.id, kind=ending.kind, say=ending.say, summary=ending.summary)
    return replace(conversation, line=ending.say, mood="", ending=closing)


def _gone(conversation: Conversation, answer: Answer, way_out: Ending) -> Conversation:
    """Close for a learner who left: a turn that moved nothing, then the ending."""
    turn = Turn(
        number=len(conversation.turns) + 1,
        node=conversation.node,
        line=conversation.line,
        mood=conversation.mood,
        answer=answer,
        reply="",
        findings=(),
        mentions=(),
        landings=(),
        before=conversation.state,
        after=conversation.state,
        slipped=None,
        promises=(),
        withdrawn=(),
        feedback="",
        next=way_out.id,
    )
    return _closed(replace(conversation, turns=(*conversation.turns, turn)), way_out)
