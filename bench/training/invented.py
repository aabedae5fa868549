"""Replies that nobody would write and somebody may type: made from the train part by shuffling.

Words in no order, recitals of coaching words, and good replies given to somebody else's customer.
They teach what serves nobody; they are no labelled replies and are counted nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from msgspec.structs import replace

from bench.training.items import thinned
from coach.judging.data import Example
from coach.judging.words import content_stems

_RECITED = (
    "empathise", "acknowledge", "validate", "own it", "apologise sincerely", "show understanding", "listen actively",
    "follow up", "offer a resolution", "rapport", "de-escalate", "set expectations", "paraphrase", "reassure",
    "your concern matters", "we are here for you", "customer first", "I recognise your emotions", "I respect that",
    "thank you for your honesty", "I commit to you", "solutions", "ownership", "checking in", "I feel your pain",
    "moving forward together", "my sincere apologies", "I want to understand", "positive outcome", "care",
    "does that sound right", "open question", "that is totally valid", "a way forward", "accountability",
    "I am sorry", "how are you feeling", "what would help", "I promise to follow up", "we hear you",
)  # fmt: skip


def invented(train: list[Example], seed: int = 7, *, to_another: bool = True) -> list[Example]:
    """Return made-up examples, about one for every four of ``train``, half their moments thinned.

    Without ``to_another`` only what is empty by itself, whoever it is said to.
    """
    dice = Random(seed)  # noqa: S311 - to be repeated, not kept secret
    usable = [each for each in train if not each.cannot_judge and len(each.text.split()) > 3]
    count = len(train)
    return [
        *_salads(usable, count // 16, dice),
        *_recitals(usable, count // 22, dice),
        *(_to_another(usable, count // 8, dice) if to_another else ()),
    ]


def _salads(usable: list[Example], count: int, dice: Random) -> Iterator[Example]:
    """Yield words of several replies in no order."""
    for number in range(count):
        sources = dice.sample(usable, min(6, len(usable)))
        words = [word.strip(".,!?") for each in sources for word in each.text.split()]
        if dice.random() < 0.5:
            words = [word for word in words if len(word) > 3] or words
        text = " ".join(dice.choices(words, k=dice.randint(3, 16)))
        yield _made(dice.choice(usable), f"salad-{number}", text, {"off_topic_or_non_answer"}, dice)


def _recitals(usable: list[Example], count: int, dice: Random) -> Iterator[Example]:
    """Yield coaching words in a row."""
    for number in range(count):
        joint = dice.choice((", ", ". ", " ", " and ", "! "))
        text = joint.join(dice.sample(_RECITED, dice.randint(4, 10)))
        tone = {"calm_polite"} if dice.random() < 0.4 else set()
        labels = {"keyword_stuffing", *tone}
        yield _made(dice.choice(usable), f"recital-{number}", text, labels, dice)


def _to_another(usable: list[Example], count: int, dice: Random) -> Iterator[Example]:
    """Yield replies full of one customer's facts, said to a customer of another trade."""
    full = [each for each in usable if each.mentions and len(content_stems(each.text.lower())) >= 4]
    for number in range(count if full else 0):
        said = dice.choice(full)
        to = dice.choice([each for each in usable if each.trade != said.trade] or usable)
        labels = {"off_topic_or_non_answer", *({"calm_polite"} & said.labels)}
        yield _made(to, f"to-another-{number}", said.text, labels, dice)


def _made(moment: Example, name: str, text: str, labels: set[str], dice: Random) -> Example:
    return replace(
        moment,
        id=f"invented/{name}",
        moment=f"invented/{name}",
        text=text,
        context=thinned(moment.context, dice) if dice.random() < 0.5 else moment.context,
        labels=frozenset(labels),
        spans=(),
        mentions=frozenset(),
        serves=0,
        damage="none",
        cannot_judge=False,
    )
