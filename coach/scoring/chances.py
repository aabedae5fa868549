"""Turns to chances: which skills a moment called for, and whether the reply showed each.

What was shown alone cannot say how good somebody is: it takes the moments in which a skill would
have served, too. A moment calls for a skill when at least half of its faultless written replies
show it; the authors have said so by writing them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coach.dialogue.model import Mode, Scene, Turn
from coach.library.model import Choice
from coach.scoring.evidence import Correction, weight_of

CALLED_FOR_FROM: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """One skill that one turn called for.

    ``guess`` in 0 to 1 is how often a reply picked blindly would show it, 0 for own words;
    ``weight`` in 0 to 1 says how much the turn counts.
    """

    turn: int
    skill: str
    shown: bool
    guess: float
    weight: float


def chances(
    scene: Scene,
    turns: Sequence[Turn],
    *,
    retry: bool = False,
    corrections: Sequence[Correction] = (),
) -> tuple[Chance, ...]:
    """Return the chances these turns gave, at most one a skill and turn.

    Pass only the turns the learner answered in this attempt. The safe way out gives none. A
    correction says for its turn whether the skill was shown.
    """
    found = []
    for turn in turns:
        node = scene.nodes.get(turn.node)
        if node is None or turn.answer.left:
            continue
        shown = {str(each.id): each.confidence for each in turn.findings if each.kind == "skill"}
        for each in corrections:
            if each.turn == turn.number:
                shown.pop(each.finding, None)
                shown |= {each.finding: 1.0} if each.shown else {}
        picked = turn.answer.mode is Mode.PICKED
        weight = weight_of(turn.answer, retry=retry)
        for skill, share in _called_for(node.choices).items():
            guess = _blind(node.choices, skill) if picked else 0.0
            if guess == 1.0:
                continue  # every reply shows it, so picking one says nothing
            found.append(
                Chance(
                    turn=turn.number,
                    skill=skill,
                    shown=skill in shown,
                    guess=guess,
                    weight=round(weight * share * shown.get(skill, 1.0), 3),
                )
            )
    return tuple(found)


def _called_for(choices: Sequence[Choice]) -> dict[str, float]:
    """Return the skills called for, with the share of faultless replies that show each."""
    good = [choice for choice in choices if not choice.faults and not choice.leaves]
    shares = {
        str(skill): sum(skill in choice.shows for choice in good) / len(good)
        for skill in dict.fromkeys(skill for choice in good for skill in choice.shows)
    }
    return {skill: share for skill, share in shares.items() if share >= CALLED_FOR_FROM}


def _blind(choices: Sequence[Choice], skill: str) -> float:
    return round(sum(skill in choice.shows for choice in choices) / len(choices), 2)
