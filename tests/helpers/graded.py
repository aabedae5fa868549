"""Learners of known skill: each has, for every skill, a chance of showing it where it is called for.

In own words such a learner shows each called-for skill by that chance. Picking, they look for the
written reply that shows the most of what came to mind; with nothing in mind they pick any.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from coach.dialogue.engine import begin, reply, shown_choices
from coach.dialogue.model import Answer, Conversation, Finding, Judged, Mode, Scene
from coach.rehearsal.players import MOST_REPLIES


@dataclass(frozen=True)
class GradedLearner:
    """``skills`` maps each skill to its chance, 0 to 1; ``able`` is what they were drawn around."""

    able: float
    skills: dict[str, float]

    @classmethod
    def drawn(cls, dice: Random, vocabulary: list[str]) -> GradedLearner:
        able = dice.uniform(0.05, 0.95)
        spread = {skill: min(0.98, max(0.02, dice.gauss(able, 0.1))) for skill in vocabulary}
        return cls(able=able, skills=spread)

    def plays(self, scene: Scene, mode: Mode, dice: Random) -> Conversation:
        conversation = begin(scene, seed=dice.randrange(1000))
        while conversation.ending is None and len(conversation.turns) < MOST_REPLIES:
            conversation = reply(conversation, self._answer(conversation, mode, dice))
        return conversation

    def _answer(self, conversation: Conversation, mode: Mode, dice: Random) -> Answer:
        choices = shown_choices(conversation)
        good = [each for each in choices if not each.faults and not each.leaves]
        in_mind = {
            skill
            for skill in sorted({skill for choice in good for skill in choice.shows})
            if dice.random() < self.skills[skill]
        }
        if mode is Mode.PICKED:
            most = max(len(in_mind.intersection(each.shows)) for each in choices)
            best = [each for each in choices if len(in_mind.intersection(each.shows)) == most]
            return Answer(mode=mode, choice=dice.choice(best).id)
        found = tuple(Finding(id=skill, kind="skill") for skill in sorted(in_mind))
        said = f"Reply {len(conversation.turns)}: {', '.join(sorted(in_mind))}"
        return Answer(mode=mode, said=said, judged=Judged(findings=found))
