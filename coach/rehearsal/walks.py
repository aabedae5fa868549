"""Walks: play-through plans written beside a scene, and what is not as they say."""

from __future__ import annotations

from msgspec.structs import asdict

from coach.dialogue.conditions import Context, holds
from coach.dialogue.engine import begin, reply
from coach.dialogue.model import Answer, Conversation, Finding, Judged, Mode, Scene
from coach.errors import ContentError
from coach.judging.context import Judge
from coach.library.model import Walk, WalkReply, When
from coach.rehearsal.own_words import say

SEED = 1


def is_judged(walk: Walk) -> bool:
    """Whether the judge has to hear a walk: a reply is typed, and no author says what it shows."""
    return any(step.type is not None and step.judged is None for step in walk.replies)


def run_walk(scene: Scene, walk: Walk, judge: Judge | None = None) -> tuple[str, ...]:
    """Play a walk through its scene (or follow-up) and say in words what went otherwise.

    A walk that leaves its path is not played on: the rest would only repeat the first problem. A
    reply that is said wherever the talk has come to may find it already ended.
    """
    conversation = begin(scene, SEED)
    problems: list[str] = []
    for number, step in enumerate(walk.replies, start=1):
        if conversation.ending is not None:
            if step.at is None:
                break
            return (*problems, f"reply {number}: it had already ended ({conversation.ending.id})")
        if step.at is not None and conversation.node != step.at:
            return (*problems, f"reply {number}: stands at {conversation.node}, not {step.at}")
        try:
            conversation = _given(conversation, step, judge)
        except ContentError:
            return (*problems, f"reply {number}: {step.at} offers no reply {step.pick}")
        went = conversation.turns[-1].next
        if step.then is not None and went != step.then:
            return (*problems, f"reply {number}: leads to {went}, not {step.then}")
        problems += [f"reply {number}: {unmet}" for unmet in _unmet(step.expect, conversation)]
    ended = conversation.ending.id if conversation.ending is not None else None
    if walk.ends is not None and ended != walk.ends:
        problems.append(f"ends {ended or 'nowhere yet'}, not {walk.ends}")
    return tuple(problems)


def _given(conversation: Conversation, step: WalkReply, judge: Judge | None) -> Conversation:
    if judge is not None and step.type is not None and step.judged is None:
        return say(step.type, conversation, judge).conversation
    return reply(conversation, answer_of(step))


def answer_of(step: WalkReply) -> Answer:
    """Return the answer a step of a walk stands for."""
    if step.pick is not None:
        return Answer(mode=Mode.PICKED, choice=step.pick)
    if step.judged is None:
        return Answer(mode=Mode.TYPED, said=step.type or "")
    skills = [Finding(id=skill, kind="skill") for skill in step.judged.shows]
    faults = [Finding(id=fault, kind="fault") for fault in step.judged.faults]
    judged = Judged(findings=(*skills, *faults), mentions=step.judged.mentions)
    return Answer(mode=Mode.TYPED, said=step.type or "", judged=judged)


def context_of(conversation: Conversation) -> Context:
    """Describe where a conversation stands, with what its last reply showed."""
    state = conversation.state
    context = Context(
        heat=state.heat,
        heard=state.heard,
        trust=state.trust,
        patience=state.patience,
        known=conversation.known,
        mentioned=conversation.mentioned,
        facts_left=any(fact.id not in conversation.known for fact in conversation.scene.facts),
        promised=frozenset(standing.promise.id for standing in conversation.promises),
        visits=conversation.visits[conversation.node],
        replies=len(conversation.turns),
        after_abuse=conversation.abused,
        threat=conversation.threatened,
        temperament=conversation.scene.temperament.id,
    )
    if conversation.turns:
        last = conversation.turns[-1]
        context.words = last.reply.lower()
        context.mentions = frozenset(last.mentions)
        context.shows = frozenset(found.id for found in last.findings if found.kind == "skill")
        context.faults = frozenset(found.id for found in last.findings if found.kind == "fault")
    return context


def _unmet(expect: When | None, conversation: Conversation) -> list[str]:
    """Name each key of an expectation that does not hold, with how things stand."""
    if expect is None:
        return []
    context = context_of(conversation)
    state = conversation.state
    stands = (
        f"heat {state.heat:.0f}, heard {state.heard:.0f}, "
        f"trust {state.trust:.0f}, patience {state.patience:.0f}"
    )
    return [
        f"expected {key} {_written(value)}; it stands at {stands}"
        for key, value in asdict(expect).items()
        if value is not None and not holds(When(**{key: value}), context)
    ]


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)
