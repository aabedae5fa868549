"""Speech damage: a written reply as a recogniser might have heard it, spans carried along.

No capitals, no punctuation, fillers, a word lost here and there, a word misheard for one that
sounds like it. Which words depends on a seed alone, so the same reply is always damaged alike.
"""

from __future__ import annotations

import re
from random import Random

from coach.judging.markup import Span

_LOST, _MISHEARD, _FILLED = 0.03, 0.12, 0.06
"""How often a word is lost, is taken for one that sounds like it, or has a filler before it."""
_FILLERS = ("um", "uh", "er", "like", "you know", "so", "well", "erm", "i mean")
_SOUNDS_LIKE = {
    "you're": "your", "your": "you're", "we're": "were", "they're": "there", "there": "their",
    "right": "write", "hear": "here", "here": "hear", "hours": "ours", "our": "are", "are": "our",
    "wait": "weight", "waited": "weighted", "two": "to", "to": "too", "for": "four", "four": "for",
    "know": "no", "no": "know", "been": "bin", "week": "weak", "sent": "scent", "it's": "its",
    "i'll": "ill", "we'll": "well", "he'll": "hill", "should've": "should of", "would": "wood",
    "part": "pass", "rang": "rung", "than": "then", "then": "than",
    "called": "cold", "cold": "called", "board": "bored", "paid": "played", "price": "prize", "find": "fined", "by": "buy", "new": "knew", "one": "won",
    "some": "sum", "meant": "mend", "think": "thing", "thing": "think",
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


def damaged(text: str, spans: tuple[Span, ...], seed: str) -> tuple[str, tuple[Span, ...]]:
    """Return the text as heard, and its spans on what is left of their words."""
    dice = Random(f"damage/{seed}")  # noqa: S311 - to be repeated, not kept secret
    pieces: list[str] = []
    kept: list[tuple[int, int, int]] = []  # start and end in the text, place among the pieces
    for match in _WORD.finditer(text):
        word = _EDGE.sub("", match.group()).lower()
        if dice.random() < _FILLED:
            pieces.append(dice.choice(_FILLERS))
        if word and dice.random() >= (_LOST * 2 if word in _SMALL else _LOST / 2):
            kept.append((match.start(), match.end(), len(pieces)))
            pieces.append(_misheard(word, dice))
    starts = [sum(len(piece) + 1 for piece in pieces[:place]) for place in range(len(pieces))]
    moved = []
    for span in spans:
        inside = [place for start, end, place in kept if start < span.end and end > span.start]
        if inside:
            last = inside[-1]
            moved.append(Span(starts[inside[0]], starts[last] + len(pieces[last]), span.label))
    return " ".join(pieces), tuple(moved)


def unpunctuated(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return the text in small letters and without punctuation, every letter where it was."""
    bare = "".join(c if c.isalnum() or c in "'%" else " " for c in text.lower())
    return (bare, spans) if len(bare) == len(text) else (text, spans)


def _misheard(word: str, dice: Random) -> str:
    if dice.random() < _MISHEARD and word in _SOUNDS_LIKE:
        return _SOUNDS_LIKE[word]
    return word.replace("'", "") if dice.random() < 0.3 else word
