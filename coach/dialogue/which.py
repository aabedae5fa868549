"""A spoken answer to "did you mean one of these?": its number, its words, or none of them.

Nothing is guessed: an answer that fits no reply, or two about as well, has to be asked for again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz

NONE_OF_THEM: Final = -1

# What the recogniser writes for a number said by itself, homophones included.
_NUMBERS: Final = {
    "one": 0, "1": 0, "first": 0, "won": 0, "two": 1, "2": 1, "second": 1, "to": 1, "too": 1,
    "three": 2, "3": 2, "third": 2,
}  # fmt: skip
_ORDINALS: Final = {"first": 0, "second": 1, "third": 2}
_AROUND_A_NUMBER: Final = frozenset(
    {"the", "number", "reply", "answer", "option", "one", "please", "i", "mean", "meant", "yes",
     "it", "its", "was", "that", "1st", "my"}
)  # fmt: skip
_NONE: Final = re.compile(r"^(?:no )*(?:none|neither|not any)\b(?: of (?:these|those|them))?")
_LONGEST_NONE: Final = 8  # words; what is longer is a reply that happens to begin so
_FITS: Final = 62.0
_CLEARLY: Final = 12.0


def which_meant(said: str, candidates: Sequence[str], *, sure: bool) -> int | None:
    """Return the place of the reply that was meant, -1 for none of them; None where it is not clear.

    ``said`` is what a recogniser wrote; not ``sure`` of its words, it still counts where it is a
    number or "none" and nothing else: by itself a short word is never heard for certain. Words are compared with each whole reply and with its best
    part (RapidFuzz's token set ratio, 0 to 100): 62 fits, and the next has to be 12 lower.
    """
    words = re.findall(r"[a-z0-9]+", said.lower().replace("’", "").replace("'", ""))
    if not words:
        return None
    if len(words) <= _LONGEST_NONE and _NONE.match(" ".join(words)):
        return NONE_OF_THEM
    place = _by_number(words)
    if place is not None:
        return place if place < len(candidates) else None
    return _by_words(" ".join(words), candidates) if sure else None


def _by_number(words: Sequence[str]) -> int | None:
    """Return the number said, where nothing else is said; "the second one" is the second."""
    said = {_ORDINALS[word] for word in words if word in _ORDINALS}
    rest = [word for word in words if word not in _ORDINALS]
    if not said:
        said = {_NUMBERS[word] for word in words if word in _NUMBERS}
        rest = [word for word in words if word not in _NUMBERS]
    if len(said) == 1 and all(word in _AROUND_A_NUMBER for word in rest):
        return said.pop()
    return None


def _by_words(said: str, candidates: Sequence[str]) -> int | None:
    if len(said.split()) < 2:
        return None
    likeness = [
        fuzz.token_set_ratio(said, re.sub(r"[^a-z0-9 ]+", "", each.lower())) for each in candidates
    ]
    best = max(range(len(candidates)), key=lambda place: likeness[place])
    others = [each for place, each in enumerate(likeness) if place != best]
    if likeness[best] < _FITS or (others and likeness[best] - max(others) < _CLEARLY):
        return None
    return best
