"""Finding R04: a reply picked and the same words typed lead to different places.

Only play can tell: routes ask how the customer feels, and a reply is given where its node is
reached. So learners of several kinds play the scene, and at every moment met, each written reply is
given both ways. A corner that a few plays reach is no finding; where more than a quarter of the
moments part, the author is told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, get_args

from coach.dialogue.engine import reply
from coach.dialogue.model import Answer, Conversation, Finding, Judged, Mode, Scene
from coach.library.model import Choice, ChoiceId, NodeId, Skill
from coach.rehearsal.players import HABITS, Stage

PARTS_TOO_OFTEN: Final = 0.25
_SEEDS: Final = 25
_MOST_MOMENTS: Final = 40
_SKILLS: Final = frozenset(get_args(Skill))


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """A reply that parts ways, where the two mostly lead, and at how many of the moments tried."""

    node: NodeId
    choice: ChoiceId
    picked: str
    typed: str
    parted: int
    tried: int


def partings(scene: Scene) -> tuple[Parting, ...]:
    """Return the replies of a scene that too often lead elsewhere when typed."""
    found: list[Parting] = []
    for node_id, moments in moments_of(scene).items():
        for choice in scene.nodes[node_id].choices:
            if choice.leaves:
                continue  # typed words never leave; the way out is a button
            ways = Counter(_both_ways(moment, choice) for moment in moments)
            apart = Counter({way: count for way, count in ways.items() if way[0] != way[1]})
            if apart.total() > PARTS_TOO_OFTEN * len(moments):
                (picked, typed), _ = apart.most_common(1)[0]
                found.append(
                    Parting(
                        node=node_id,
                        choice=choice.id,
                        picked=picked,
                        typed=typed,
                        parted=apart.total(),
                        tried=len(moments),
                    )
                )
    return tuple(found)


def moments_of(scene: Scene) -> dict[NodeId, list[Conversation]]:
    """Return conversations standing at each node, from plays of every kind; played once a scene."""
    kept = scene.__dict__.get("moments")
    if isinstance(kept, dict):
        return kept
    stage = Stage(scene)
    moments: dict[NodeId, list[Conversation]] = defaultdict(list)
    met: set[int] = set()
    for play in _plays(stage):
        moment = stage.opening
        for turn in play.turns:
            if id(moment) not in met and len(moments[moment.node]) < _MOST_MOMENTS:
                moments[moment.node].append(moment)
            met.add(id(moment))
            moment = stage.reply(moment, turn.answer)
    scene.__dict__["moments"] = moments
    return moments


def _plays(stage: Stage) -> Iterator[Conversation]:
    for player in ("expert", "listening-over-promiser", *HABITS):
        yield stage.play(player, 0)
    for seed in range(_SEEDS):
        yield stage.play("novice", seed)
        yield stage.play("random", seed)


def _both_ways(moment: Conversation, choice: Choice) -> tuple[str, str]:
    picked = reply(moment, Answer(mode=Mode.PICKED, choice=choice.id))
    judged = Judged(
        findings=tuple(
            Finding(id=one, kind="skill" if one in _SKILLS else "fault")
            for one in (*choice.shows, *choice.faults)
        ),
        mentions=choice.mentions,
        promises=choice.promises,
        withdraws=choice.withdraws,
    )
    typed = reply(moment, Answer(mode=Mode.TYPED, said=choice.say, judged=judged))
    return picked.turns[-1].next, typed.turns[-1].next
