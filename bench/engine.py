"""Replies a second of the conversation engine on one core: ``python bench/engine.py``.

Prints the rate as a ratio to the bar of 20,000 replies a second. Every scenario in the content
folder is played at random under a few seeds; only the replays of those answers are timed, by
processor time, so that other work on the computer does not count.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from coach.dialogue.engine import begin, replay, reply, shown_choices
from coach.dialogue.model import Answer, Mode, Scene
from coach.dialogue.scene import open_scene, values_of
from coach.library.load import load_folder
from coach.library.model import CustomerRules, Persona, Profile, Scenario

BAR_REPLIES_A_SECOND = 20_000
CONTENT = Path(__file__).parents[1] / "content"
SEEDS = 20
ROUNDS = 7


def scenes() -> list[Scene]:
    """Open every shipped scenario whose person is there too."""
    documents = [source.document for source in load_folder(CONTENT).sources]
    personas = {one.id: one for one in documents if isinstance(one, Persona)}
    (rules,) = [one for one in documents if isinstance(one, CustomerRules)]
    (profile,) = [one for one in documents if isinstance(one, Profile)]
    return [
        open_scene(one, personas[one.persona], rules, profile_values=values_of(profile))
        for one in documents
        if isinstance(one, Scenario) and one.persona in personas
    ]


def played(scene: Scene, seed: int) -> list[Answer]:
    """Play a scene by picking at random, and return the answers given."""
    dice = Random(seed)  # noqa: S311
    conversation = begin(scene, seed)
    while conversation.ending is None and len(conversation.turns) < 25:
        choice = dice.choice(shown_choices(conversation))
        conversation = reply(conversation, Answer(mode=Mode.PICKED, choice=choice.id))
    return [turn.answer for turn in conversation.turns]


def main() -> None:
    """Time the replays and print the median rate."""
    plays = [(scene, seed, played(scene, seed)) for scene in scenes() for seed in range(SEEDS)]
    replies = sum(len(answers) for _, _, answers in plays)
    rates = []
    for _ in range(ROUNDS):
        started = time.process_time()
        for scene, seed, answers in plays:
            replay(scene, seed, answers)
        rates.append(replies / (time.process_time() - started))
    rate = statistics.median(rates)
    print(
        f"{rate:,.0f} replies a second over {len(plays)} replays, {replies} replies; "
        f"{rate / BAR_REPLIES_A_SECOND:.2f} of the bar of {BAR_REPLIES_A_SECOND:,}"
    )


if __name__ == "__main__":
    main()
