"""Long replies made of short ones: somebody who says two or three things, one of which is a fault.

Almost every long reply that was written for the labels is a decent one, and the networks have learnt
that length is decent. These are put together from replies to one moment, the second of which shows a
fault of its words or, to compare, is decent as well. Half are typed as people ramble: small letters
and no stops. Which are put together depends on the moment's name alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Final

from msgspec.structs import replace

from coach.judging.assessment import FAULTS
from coach.judging.data import Example
from coach.judging.markup import Span
from coach.judging.words import word_list

ANYWHERE: Final = frozenset(FAULTS) - {
    "solving_before_listening", "premature_escalation", "interrupting", "keyword_stuffing",
    "off_topic_or_non_answer", "empty_empathy",
}  # fmt: skip
"""Faults that lie in a few words, whatever is said before and after."""
_OF_THE_WHOLE: Final = ("solving_before_listening", "premature_escalation", "empty_empathy")
_SHORTEST, _LONGEST = 24, 120
_MOST_OF_A_MOMENT: Final = 6


def joined(written: list[Example]) -> Iterator[tuple[Example, str]]:
    """Yield long replies with the kind of each: "fault" or "decent"; ids end in ``/joined-N``."""
    by_moment: dict[str, list[Example]] = {}
    for example in written:
        if example.damage == "none" and not example.cannot_judge and example.spans:
            by_moment.setdefault(example.moment, []).append(example)
    for moment, replies in by_moment.items():
        yield from _of_moment(replies, Random(f"joined/{moment}"))  # noqa: S311 - to be repeated


def _of_moment(replies: list[Example], dice: Random) -> Iterator[tuple[Example, str]]:
    decent = [each for each in replies if not each.labels & set(FAULTS)]
    faulty = [
        each
        for each in replies
        if each.labels & ANYWHERE and not each.labels & set(FAULTS) - ANYWHERE
    ]
    if len(decent) < 3:
        return
    middles = dice.sample(faulty, k=len(faulty))[:_MOST_OF_A_MOMENT]
    for number, middle in enumerate(middles):
        around = dice.sample(decent, k=3 - number % 2)
        for kind in ("fault", "decent"):
            parts = [around[0], middle if kind == "fault" else around[1], *around[2:]]
            words = sum(len(word_list(part.text)) for part in parts)
            if _SHORTEST <= words <= _LONGEST:
                yield _one(parts, f"joined-{number}-{kind}", rambling=number % 4 > 1), kind


def _one(parts: list[Example], name: str, *, rambling: bool) -> Example:
    text, spans = "", []
    for part in parts:
        said = part.text.strip()
        lead = len(part.text) - len(part.text.lstrip())
        if rambling:
            said = re.sub(r"[.!?…;:,]", " ", said).lower()
        glue = "" if not text else " and " if rambling and len(text) % 2 else " "
        spans += [
            Span(
                each.start - lead + len(text) + len(glue),
                each.end - lead + len(text) + len(glue),
                each.label,
            )
            for each in part.spans
        ]
        text += glue + said
    labels = frozenset().union(*(part.labels for part in parts)) - set(_OF_THE_WHOLE)
    return replace(
        parts[0], id=f"{parts[0].moment}/{name}", text=text, labels=labels, spans=tuple(spans),
        mentions=frozenset().union(*(part.mentions for part in parts)), serves=None,
        register="rambling", trick=None,
    )  # fmt: skip
