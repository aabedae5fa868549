"""A reply in stretches that say one thing each: sentences, and long ones in groups of clauses.

Length and company change how the network reads a sentence: nearly all long replies it has learnt
from were decent. So each stretch of a longer reply is also read by itself.
"""

from __future__ import annotations

from typing import Final

from coach.judging.words import Clause, clauses, plain, sentences, word_list

MOST_WORDS: Final = 18
"""Clauses of a long sentence are taken together up to so many words."""
_LONG_SENTENCE: Final = 24
_FEWEST_WORDS: Final = 4
MOST_STRETCHES: Final = 12
"""Read by themselves at most; of a longer reply, the longest stretches are."""


def stretches(text: str) -> list[tuple[int, int]]:
    """Return where each stretch of a reply begins and ends; one that is whole comes alone."""
    read = plain(text)
    parts = clauses(read)
    found: list[tuple[int, int]] = []
    for sentence in sentences(read):
        found += _in(sentence, [p for p in parts if sentence.start <= p.start < sentence.end], read)
    return _most(_whole_enough(found, read))


def _in(sentence: Clause, parts: list[Clause], text: str) -> list[tuple[int, int]]:
    if _words(text, sentence.start, sentence.end) <= _LONG_SENTENCE or len(parts) < 2:
        return [(sentence.start, sentence.end)]
    groups: list[tuple[int, int]] = []
    for part in parts:
        if groups and _words(text, groups[-1][0], part.end) <= MOST_WORDS:
            groups[-1] = (groups[-1][0], part.end)
        else:
            groups.append((part.start, part.end))
    return groups


def _whole_enough(found: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Join a few words to what comes after them, or at the end to what comes before."""
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and _words(text, *joined[-1]) < _FEWEST_WORDS:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    if len(joined) > 1 and _words(text, *joined[-1]) < _FEWEST_WORDS:
        _, end = joined.pop()
        joined[-1] = (joined[-1][0], end)
    return joined


def _most(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    longest = sorted(found, key=lambda place: place[0] - place[1])[:MOST_STRETCHES]
    return sorted(longest)


def _words(text: str, start: int, end: int) -> int:
    return len(word_list(text[start:end]))
