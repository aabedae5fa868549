"""Two hundred things that must never be rewarded: recitals, gibberish, nothing at all.

Made from word lists by a fixed seed, in no other data: a recital is coaching words without a case,
gibberish is keys or plain words in no order.
"""

from __future__ import annotations

from random import Random

from coach.judging.context import Context
from coach.judging.judge import LearntJudge, RuleJudge

_COACHING = (
    "I hear you", "I understand", "I acknowledge your feelings", "thank you for sharing", "I apologise",
    "I take ownership", "let us find a solution", "I will follow up", "your frustration is valid",
    "I appreciate you", "I am listening", "together we will resolve this", "what I am hearing is",
    "active listening", "empathy", "resolution", "I validate your concern", "expectations",
    "is that right", "I completely agree", "trust", "respect", "we value you", "how does that make you feel",
)  # fmt: skip
_PLAIN = (
    "table", "green", "seven", "yesterday", "walks", "under", "bread", "sorry", "phone", "the", "of",
    "refund", "slowly", "window", "and", "help", "river", "understand", "blue", "because", "Tuesday",
    "sing", "quick", "number", "apology", "carpet", "whose", "into", "listen", "eleven",
)  # fmt: skip
_KEYS = "asdfghjklqwertyuiopzxcvbnm"
_MOMENTS = (
    "I've waited in two days running and nobody came.",
    "You charged me twice and now my rent has bounced.",
    "That's the third time the table was given away.",
    "So what are you going to do about it?",
)


def traps() -> list[str]:
    """Return the two hundred texts."""
    dice = Random(20)  # noqa: S311 - to be repeated, not kept secret
    found: list[str] = []
    for number in range(100):
        words = dice.sample(_COACHING, dice.randint(5, 9))
        joint = (", ", ". ", " ", " and ")[number % 4]
        found.append(joint.join(words))
    found += [_said(_PLAIN, dice.randint(4, 14), dice) for _ in range(45)]
    found += [
        " ".join(
            "".join(dice.choices(_KEYS, k=dice.randint(3, 9))) for _ in range(dice.randint(1, 8))
        )
        for _ in range(40)
    ]
    return [
        *found,
        "",
        " ",
        "...",
        "?",
        "!!!",
        "\n",
        "12345",
        "👍👍👍",
        "---",
        "/////",
        "      ",
        "''",
        "0 0 0",
        "….",
        "??!",
    ]


def _said(words: tuple[str, ...], count: int, dice: Random) -> str:
    return " ".join(dice.choices(words, k=count))


def rewarded_traps(judge: RuleJudge | LearntJudge) -> tuple[int, int]:
    """Return how many traps score above 0.3, and how many there are."""
    found = traps()
    rewarded = sum(
        judge.assess(text, Context(customer_line=_MOMENTS[at % len(_MOMENTS)])).score > 0.3
        for at, text in enumerate(found)
    )
    return rewarded, len(found)
