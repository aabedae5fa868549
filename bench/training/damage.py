"""Speech damage: a written reply as a recogniser might have heard it, spans carried along.

No capitals, no punctuation, fillers, a word lost here and there, a word misheard for one that
sounds like it. Which words depends on a seed alone, so the same reply is always damaged alike.
"""

from __future__ import annotations

import re
from random import Random

from coach.judging.markup import Span

_FILLERS = ("um", "uh", "er", "like", "you know", "so", "well", "erm", "i mean")
_SOUNDS_LIKE = {
    "you're": "your", "your": "you're", "we're": "were", "they're": "there", "there": "their",
    "right": "write", "hear": "here", "here": "hear", "hours": "ours", "our": "are", "are": "our",
    "wait": "weight", "waited": "weighted", "two": "to", "to": "too", "for": "four", "four": "for",
    "know": "no", "no": "know", "been": "bin", "week": "weak", "sent": "scent", "it's": "its",
    "i'll": "ill", "we'll": "well", "he'll": "hill", "should've": "should of", "would": "wood",
    "could have": "could of", "part": "pass", "rang": "rung", "than": "then", "then": "than",
    "what": "water", "called": "cold", "cold": "called", "board": "bored", "our own": "aeroplane",
    "paid": "played", "price": "prize", "find": "fined", "by": "buy", "new": "knew", "one": "won",
    "some": "sum", "meant": "mend", "sorry": "story", "think": "thing", "thing": "think",
    "bill": "build", "tell": "tail", "that's": "that", "i'm": "um", "can't": "can", "late": "light",
    "promise": "premise", "manager": "manger", "refund": "re fund", "fault": "fort", "understand": "under stand",
}  # fmt: skip
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "is",
        "was",
        "it",
        "that",
        "and",
        "in",
        "on",
        "at",
        "i",
        "we",
        "you",
        "for",
    ]
)
_WORD = re.compile(r"\S+")
_EDGE = re.compile(r"^[^\w]+|[^\w%]+$")


def damaged(
    text: str, spans: tuple[Span, ...], seed: str, *, strength: float = 1.0
) -> tuple[str, tuple[Span, ...]]:
    """Return the text as heard, and its spans on what is left of their words."""
    dice = Random(f"damage/{seed}")
    lost, misheard, filled = 0.05 * strength, 0.06 * strength, 0.07 * strength
    pieces: list[str] = []
    places: list[tuple[int, int, int, int]] = []  # old start, old end, new start, new end
    length = 0
    for match in _WORD.finditer(text):
        word = _EDGE.sub("", match.group()).lower()
        if not word:
            continue
        if dice.random() < filled:
            filler = dice.choice(_FILLERS)
            pieces.append(filler)
            length += len(filler) + 1
        roll = dice.random()
        if roll < (lost * 2 if word in _SMALL else lost * 0.5):
            continue
        if dice.random() < misheard and word in _SOUNDS_LIKE:
            word = _SOUNDS_LIKE[word]
        elif "'" in word and dice.random() < 0.3:
            word = word.replace("'", "")
        pieces.append(word)
        places.append((match.start(), match.end(), length, length + len(word)))
        length += len(word) + 1
    moved = []
    for span in spans:
        inside = [place for place in places if place[0] < span.end and place[1] > span.start]
        if inside:
            moved.append(Span(inside[0][2], inside[-1][3], span.label))
    return " ".join(pieces), tuple(moved)
