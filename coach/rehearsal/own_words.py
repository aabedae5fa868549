"""Scenes played in own words: what is said is judged and led as the app would lead it.

Where the app would ask which written reply was meant, the answer here is "none of these". A
simulated learner says what it would have picked. So that this is no picking in disguise, the written
replies are out of sight while its words are led: only what the judge finds and the routes count.
"""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from coach.dialogue.engine import reply
from coach.dialogue.listen import Heard, listen
from coach.dialogue.model import Answer, Conversation, Mode, Scene
from coach.judging.context import Judge, context_of
from coach.rehearsal.players import CHOOSERS, MOST_REPLIES, Stage, throws


class Taken(NamedTuple):
    """A conversation after a reply in own words, and what the reply was taken for."""

    conversation: Conversation
    heard: Heard


def say(words: str, conversation: Conversation, judge: Judge, *, alone: bool = False) -> Taken:
    """Answer in own words; ``alone`` leads them without a look at the written replies."""
    judged = judge.judge(words, context_of(conversation))
    heard = listen(words, _alone(conversation) if alone else conversation, judged)
    answer = Answer(mode=Mode.TYPED, said=words, judged=heard.judged)
    return Taken(reply(conversation, answer), heard)


def play_said(scene: Scene, player: str, judge: Judge, seed: int = 0) -> Conversation:
    """Let a simulated learner say what it would pick; ``KeyError`` for an unknown one."""
    choose, stage = CHOOSERS[player], Stage(scene)
    dice = throws(seed)
    kept = [stage.opening]  # the stage knows conversations by id, so none may go while it is used
    while kept[-1].ending is None and len(kept[-1].turns) < MOST_REPLIES:
        here = kept[-1]
        picked = choose(stage, here, dice)
        written = scene.nodes[here.node].choices
        words = next((each.say for each in written if each.id == picked.choice), picked.said)
        kept.append(say(words, here, judge, alone=True).conversation)
    return kept[-1]


def _alone(conversation: Conversation) -> Conversation:
    scene = conversation.scene
    bare = scene.__dict__.get("bare")
    if not isinstance(bare, Scene):
        nodes = {name: replace(node, choices=()) for name, node in scene.nodes.items()}
        bare = scene.__dict__["bare"] = replace(scene, nodes=nodes)
    return replace(conversation, scene=bare)
