"""Ten simulated learners. Each plays a scene in its own manner, the same for the same seed.

A learner with a habit picks the first written reply that carries a finding it wants, in its order;
where none does, it says its stock reply, so that routes for own words are played too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Final, NamedTuple, get_args

from coach.dialogue.engine import begin, reply
from coach.dialogue.model import Answer, Conversation, Finding, Judged, Mode, Scene
from coach.library.model import Choice, Fault, Node, Skill

MOST_REPLIES: Final = 40
"""A play is stopped here; one that has not ended by then is stuck."""
_MOST_THROWS: Final = 2
"""A player throws so often for a reply."""

_SKILLS: Final = frozenset(get_args(Skill))


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What a learner reaches for, and what it says when nothing of the kind is on offer."""

    wants: tuple[Skill | Fault, ...]
    stock: str
    judged: tuple[Skill | Fault, ...]


HABITS: Final[dict[str, Habit]] = {
    "rusher": Habit(
        wants=("solving_before_listening", "concrete_solution"),
        stock="I'll sort that out for you right now.",
        judged=("concrete_solution",),
    ),
    "apologiser": Habit(
        wants=("insincere_apology", "apology"),
        stock="I'm sorry. I'm really very sorry.",
        judged=("apology",),
    ),
    "policy-robot": Habit(
        wants=("policy_robot",),
        stock="The terms are on the form, and I can only go by the form.",
        judged=("policy_robot",),
    ),
    "defensive": Habit(
        wants=("defensive", "blaming"),
        stock="It really wasn't down to us, you know.",
        judged=("defensive",),
    ),
    "silent": Habit(wants=(), stock="", judged=()),
    "over-promiser": Habit(
        wants=("over_promising",),
        stock="You'll have it all, I guarantee it.",
        judged=("over_promising",),
    ),
    "keyword-gamer": Habit(
        wants=("keyword_stuffing",),
        stock="I hear you, I acknowledge, I empathise, I own it, thank you, sorry, how can I help?",
        judged=(
            "acknowledge_feeling",
            "ownership",
            "thanks_for_raising",
            "apology",
            "open_question",
            "keyword_stuffing",
        ),
    ),
}
PLAYERS: Final = ("expert", "novice", *HABITS, "random")
"""The ten of the content guide, in no order of merit."""


class Offer(NamedTuple):
    """The written replies of a moment as answers: all, the faultless, and of these the staying."""

    any: tuple[Answer, ...]
    faultless: tuple[Answer, ...]
    staying: tuple[Answer, ...]


class Stage:
    """A scene with the replies already tried in it, so that many plays share their beginnings."""

    def __init__(self, scene: Scene) -> None:
        self.opening = begin(scene, seed=0)
        self.offers = {node.id: _offer(node) for node in scene.nodes.values()}
        self._tried: dict[tuple[int, str], Conversation] = {}

    def reply(self, conversation: Conversation, answer: Answer) -> Conversation:
        """Answer as the engine does, from memory where this was tried before."""
        # Every conversation of this stage is kept for its life, so no two of them share an id;
        # each learner has its own stock words, so words tell own-words answers apart.
        key = id(conversation), answer.choice or answer.said
        after = self._tried.get(key)
        if after is None:
            after = self._tried[key] = reply(conversation, answer)
        return after

    def play(self, player: str, seed: int) -> Conversation:
        """Play the scene to its end, or to ``MOST_REPLIES``; ``KeyError`` for an unknown player."""
        choose = CHOOSERS[player]
        dice = throws(seed)
        conversation = self.opening
        while conversation.ending is None and len(conversation.turns) < MOST_REPLIES:
            conversation = self.reply(conversation, choose(self, conversation, dice))
        return conversation


def play(scene: Scene, player: str, seed: int) -> Conversation:
    """Play a scene once; see ``Stage`` for many plays of one scene.

    Beside the ten there are ``listening-over-promiser``, who listens as the expert does and then
    promises everything, and ``longest``, who always picks the longest reply.
    """
    return Stage(scene).play(player, seed)


def throws(seed: int) -> Iterator[float]:
    """Return the dice of a play: numbers from 0 to below 1, the same for the same seed."""
    return iter(_thrown(seed))


@lru_cache(maxsize=512)
def _thrown(seed: int) -> tuple[float, ...]:
    """Throw for the longest play at once: the same few hundred seeds play every scene."""
    dice = Random(seed)  # noqa: S311 - a play is to be repeatable, not secret
    return tuple(dice.random() for _ in range(_MOST_THROWS * MOST_REPLIES))


Chooser = Callable[[Stage, Conversation, Iterator[float]], Answer]


def _offer(node: Node) -> Offer:
    faultless = [choice for choice in node.choices if not choice.faults]
    staying = [choice for choice in faultless if not choice.leaves]
    kinds = (node.choices, faultless or node.choices, staying or node.choices)
    return Offer(*(tuple(map(_pick, choices)) for choices in kinds))


def _pick(choice: Choice) -> Answer:
    return Answer(mode=Mode.PICKED, choice=choice.id)


def _choices(conversation: Conversation) -> tuple[Choice, ...]:
    return conversation.scene.nodes[conversation.node].choices


def _by_habit(habit: Habit) -> Chooser:
    stock = Answer(
        mode=Mode.TYPED,
        said=habit.stock,
        judged=Judged(
            findings=tuple(
                Finding(id=one, kind="skill" if one in _SKILLS else "fault") for one in habit.judged
            )
        ),
    )

    def choose(_stage: Stage, conversation: Conversation, _dice: Iterator[float]) -> Answer:
        for wanted in habit.wants:
            for choice in _choices(conversation):
                if wanted in choice.shows or wanted in choice.faults:
                    return _pick(choice)
        return stock

    return choose


def _expert(stage: Stage, conversation: Conversation, _dice: Iterator[float]) -> Answer:
    """Pick the faultless reply with the best outcome one step on."""
    return max(
        stage.offers[conversation.node].staying,
        key=lambda answer: _outcome(conversation, stage.reply(conversation, answer)),
    )


def _outcome(before: Conversation, after: Conversation) -> float:
    """Rate how a customer stands: feelings, and whether there is a promise that can be kept."""
    state = after.state
    made = {standing.promise.id for standing in before.promises}
    kept = any(
        standing.promise.keepable and standing.promise.id not in made for standing in after.promises
    )
    settled = after.ending is not None and after.ending.kind == "settled"
    return (
        state.heard
        + state.trust
        + state.patience
        - state.heat
        + (_KEEPABLE_IS_WORTH if kept else 0)
        + (_SETTLED_IS_WORTH if settled else 0)
    )


_KEEPABLE_IS_WORTH: Final = 20
_SETTLED_IS_WORTH: Final = 20
_FAULTLESS_SHARE: Final = 0.6


def _novice(stage: Stage, conversation: Conversation, dice: Iterator[float]) -> Answer:
    """Pick a faultless reply six times in ten, else any."""
    offer = stage.offers[conversation.node]
    answers = offer.faultless if next(dice) < _FAULTLESS_SHARE else offer.any
    return answers[int(next(dice) * len(answers))]


def _random(stage: Stage, conversation: Conversation, dice: Iterator[float]) -> Answer:
    answers = stage.offers[conversation.node].any
    return answers[int(next(dice) * len(answers))]


def _longest(_stage: Stage, conversation: Conversation, _dice: Iterator[float]) -> Answer:
    return _pick(max(_choices(conversation), key=lambda choice: len(choice.say)))


def _listening_over_promiser(
    stage: Stage, conversation: Conversation, dice: Iterator[float]
) -> Answer:
    for choice in _choices(conversation):
        if "over_promising" in choice.faults and not conversation.abused:
            return _pick(choice)
    return _expert(stage, conversation, dice)


CHOOSERS: Final[dict[str, Chooser]] = {
    "expert": _expert,
    "novice": _novice,
    **{name: _by_habit(habit) for name, habit in HABITS.items()},
    "random": _random,
    "listening-over-promiser": _listening_over_promiser,
    "longest": _longest,
}
