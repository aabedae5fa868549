"""Which facts of the case a reply says back, by the stems their authors gave them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from coach.library.model import Fact, FactId


class Mention(NamedTuple):
    """A fact and the first words that mention it."""

    fact: FactId
    start: int
    end: int


def mentions_in(text: str, facts: tuple[Fact, ...]) -> tuple[Mention, ...]:
    """Return the facts whose stems stand in a reading, in the order of the facts.

    A stem is met at the start of a word, as in the conditions of routes; a phrase of several words
    may have up to two small words between them.
    """
    found: list[Mention] = []
    for fact in facts:
        match = _search(fact.words).search(text) if fact.words else None
        if match is not None:
            found.append(Mention(fact.id, match.start(), match.end()))
    return tuple(found)


FIGURES: Final = {
    word: str(number)
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(),  # noqa: SIM905
        start=1,
    )
} | {"fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60"}
_WORDS = {figure: word for word, figure in FIGURES.items()}


def _either(part: str) -> str:
    """Return a pattern for a word and, for a number, also its other way of being written."""
    other = FIGURES.get(part) or _WORDS.get(part)
    return f"(?:{re.escape(part)}|{other})" if other else re.escape(part)


@lru_cache(maxsize=2048)
def _search(stems: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(
        r"\w*\s+(?:\w+\s+){0,2}?".join(
            _either(part) for part in stem.lower().replace("’", "'").split()
        )
        for stem in sorted(stems, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{alternatives})\w*")
