"""Own words to the branch they belong to, or to a question: never a silent guess.

A reply that is nearly one of the written ones follows that one. A reply in which the judge found
something is routed by what it found. In between, where the words only resemble a written reply, the
learner is asked which one they meant; where they resemble nothing, the customer did not follow.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct
from rapidfuzz import fuzz

from coach.dialogue.model import Judged
from coach.library.model import Choice, ChoiceId

SAME: Final = 92.0
"""From this likeness (0 to 100) a reply is taken for the written one, give or take a word."""
LIKE: Final = 62.0
"""From this likeness a reply that showed nothing clear is asked about."""
_MOST_ASKED: Final = 3


class Heard(Struct, frozen=True, kw_only=True):
    """What own words were taken for. Not ``sure``: ask which of ``candidates`` was meant, if any."""

    judged: Judged
    sure: bool
    candidates: tuple[ChoiceId, ...] = ()


def listen(text: str, choices: tuple[Choice, ...], judged: Judged) -> Heard:
    """Return what ``text`` is taken for, given the replies written for this moment."""
    ranked = sorted(
        ((likeness(text, choice.say), choice.id) for choice in choices), key=lambda pair: -pair[0]
    )
    if ranked and ranked[0][0] >= SAME:
        return Heard(
            judged=Judged(findings=judged.findings, mentions=judged.mentions, like=ranked[0][1]),
            sure=True,
        )
    if any(finding.id != "calm_polite" for finding in judged.findings):
        return Heard(judged=judged, sure=True)
    near = tuple(choice for score, choice in ranked if score >= LIKE)[:_MOST_ASKED]
    return Heard(judged=judged, sure=not near, candidates=near)


def likeness(one: str, other: str) -> float:
    """Return how alike two replies are, 0 to 100, forgiving case, punctuation and word order.

    The mean of an order-sensitive and an order-free ratio (RapidFuzz), so that neither a shuffled
    sentence nor a shared handful of small words passes for the same reply.
    """
    one, other = _plain(one), _plain(other)
    if not one or not other:
        return 0.0
    return float(fuzz.ratio(one, other) + fuzz.token_sort_ratio(one, other)) / 2


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.replace("’", "'").replace("'", "").lower()))
