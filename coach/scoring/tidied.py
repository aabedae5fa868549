"""Words typed in a hurry, put down as a sentence, to be read as an example."""

from __future__ import annotations

import re
from typing import Final

_STOPS: Final = (".", "!", "?", "…")
_SHORTENED: Final = """don't didn't doesn't isn't wasn't aren't weren't haven't hasn't hadn't couldn't
    wouldn't shouldn't can't won't I'm I've you're you've you'll he's she's they're they've we've that's
    there's what's where's how's who's"""
"""Words that hardly mean anything else without their apostrophe."""
_LOST: Final = {word.replace("'", "").lower(): word for word in _SHORTENED.split()} | {"il": "I'll"}
_YOU_ARE: Final = re.compile(
    r"\b(y)our(?= (?:right(?! to| hand| side| foot| leg| arm)|wrong|welcome|not|still|being)\b)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"(?<![\w'’])[a-z]+(?![\w'’])|(?<![\w'’])i(?=['’])")
_DOES: Final = r"(?:is|are|was|were|do|does|did|can|could|would|will|shall|should|have|has|had)"
_ASKS: Final = re.compile(
    r"(?:(?:so|and|but|ok|okay|right|well|then|sorry|can i ask|tell me),? )*"
    rf"(?:(?:what|how|where|when|who|which|why)(?:['’]?s\b|(?! (?:i|we|you|he|she|it|they)\b) (?:\w+ ){{0,2}}?(?:{_DOES}|about|else)\b| happened\b(?! (?:is|was)))"
    rf"|(?:{_DOES}|am|may)(?:n['’]?t)? (?:i|we|you|he|she|it|they|that|this|there|the|any\w*|some\w*|your|my)\b)"
    rf"|.*\b{_DOES}n['’]?t (?:i|we|you|he|she|it|they|that|there)$",
    re.IGNORECASE | re.DOTALL,
)


def as_sentence(words: str) -> str:
    """Return words with a capital, their apostrophes and a stop or question mark; "" for none."""
    words = _YOU_ARE.sub(r"\1ou're", words.strip(" ,;–-"))
    words = _WORD.sub(lambda found: _written(found[0]), words)
    if not words:
        return ""
    words = words[0].upper() + words[1:]
    if words.endswith(_STOPS):
        return words
    return f"{words}?" if _ASKS.match(words) else f"{words}."


def _written(word: str) -> str:
    return "I" if word == "i" else _LOST.get(word.lower(), word)
