"""Calls taken through the real use cases, quickly: for what is about the store and not the judge."""

from __future__ import annotations

import random

from coach.desk import Desk
from coach.dialogue.model import Answer, Mode
from coach.practice import Call
from coach.store.learners import Learner


def somebody(desk: Desk) -> Learner:
    """Return who practises here, or a first learner."""
    everyone = desk.learners.all()
    return everyone[0] if everyone else desk.learners.add("Priya", desk.clock.now())


def practise(desk: Desk, *, calls: int, luck: random.Random) -> int:
    """Take whole calls with replies picked by chance; return how many answers were given."""
    return sum(take(desk, somebody(desk), luck) for _ in range(calls))


def take(desk: Desk, learner: Learner, luck: random.Random) -> int:
    """Take one call to its end; return how many answers were given."""
    scenario = luck.choice(desk.shelf.scenarios)
    call = desk.practice(learner).begin(scenario.id, seed=luck.randrange(2**31))
    return finish(call, luck)


def finish(call: Call, luck: random.Random) -> int:
    """Answer until the call is over; return how many answers that took."""
    answers = 0
    while call.conversation.ending is None:
        call.answer(Answer(mode=Mode.PICKED, choice=luck.choice(call.choices).id))
        answers += 1
    return answers
