"""A reply as the judge reads it: small letters, straight quotes, clauses, all with true offsets.

Everything keeps the length of the text, letter for letter, so that a span found in the reading is a
span of the learner's own words.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

LONGEST: Final = 4000
"""Characters read of a reply; about eight minutes of speech. What follows is not judged."""

_STRAIGHT = {
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "\n": " ", "\t": " ", "\r": " ", "\u00a0": " ",
}  # fmt: skip
_TABLE = str.maketrans(_STRAIGHT)
_SENTENCE_END = re.compile(
    r"(?<!\bmr)(?<!\bmrs)(?<!\bdr)(?<!\ba\.m)(?<!\bp\.m)[.!?…]+[\"')]*(?=\s|$)"
)
_JOINT = re.compile(
    r"[,;:](?=\s)|\s-+\s|\s(?=(?:and|but|so|because|cos|then|only|or|though|if)\s"
    r"(?:i|we|you|it|that|there|they|he|she|your|my|our|the|please|let|what|how|is|would|could)\b)"
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LONG_CLAUSE = 14
_SPOKEN_JOINT = re.compile(
    r"\s(?=(?:and|but|so|because|cos|then|well|um|uh|er|look|listen|okay|right|"
    r"i'?m|i'?ll|i've|we'?re|we'?ll|you'?ve|you're|let me|that'?s|what|how|would|could|can|is there)\s)"
)


class Clause(NamedTuple):
    """A stretch of the reply: where it stands and its words in small letters."""

    start: int
    end: int
    text: str


def plain(text: str) -> str:
    """Return the reading of a text: same length, small letters, straight quotes, no line ends."""
    lowered = text[:LONGEST].translate(_TABLE)
    small = lowered.lower()
    if len(small) == len(lowered):
        return small
    # A few letters (İ) grow when made small; those stay as they are, so that offsets stay true.
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in lowered)


def word_list(text: str) -> list[str]:
    """Return the words of a reading, apostrophes kept."""
    return _WORD.findall(text)


def sentences(text: str) -> list[Clause]:
    """Return the sentences of a reading; one when there is no punctuation."""
    return _cut(text, 0, len(text), [match.end() for match in _SENTENCE_END.finditer(text)])


def clauses(text: str) -> list[Clause]:
    """Return the clauses of a reading, cut at punctuation, joining words, or where speech turns."""
    found: list[Clause] = []
    for sentence in sentences(text):
        cuts = [m.end() for m in _JOINT.finditer(text, sentence.start, sentence.end)]
        for clause in _cut(text, sentence.start, sentence.end, cuts):
            if len(word_list(clause.text)) > _LONG_CLAUSE:
                turns = [m.end() for m in _SPOKEN_JOINT.finditer(text, clause.start, clause.end)]
                found += _whole_enough(text, _cut(text, clause.start, clause.end, turns))
            else:
                found.append(clause)
    return _whole_enough(text, found)


def around(parts: list[Clause], start: int, end: int) -> Clause:
    """Return the clause in which a match begins, or the match itself."""
    for part in parts:
        if part.start <= start < part.end:
            return part
    return Clause(start, end, "")


def in_clauses(parts: list[Clause], start: int, end: int) -> tuple[int, int]:
    """Return where the clauses reach in which a stretch of words begins and ends."""
    first, last = around(parts, start, end), around(parts, max(start, end - 1), end)
    return min(start, first.start), max(end, last.end)


def stem(word: str) -> str:
    """Cut the commonest endings off, so that "rang twice" meets "ringing", roughly."""
    word = word.split("'", 1)[0]
    for ending in (
        "ations",
        "ation",
        "ings",
        "ing",
        "edly",
        "ies",
        "ied",
        "ers",
        "ed",
        "es",
        "ly",
        "er",
        "s",
        "e",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def content_stems(text: str) -> set[str]:
    """Return the stems of the words of a reading that carry meaning."""
    return {stem(word) for word in word_list(text) if word not in SMALL_WORDS and len(word) > 2}


def _cut(text: str, start: int, end: int, cuts: list[int]) -> list[Clause]:
    parts: list[Clause] = []
    for stop in (*cuts, end):
        left, right = start, stop
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        if right > left:
            parts.append(Clause(left, right, text[left:right]))
        start = stop
    return parts


def _whole_enough(text: str, parts: list[Clause]) -> list[Clause]:
    """Join a piece of one or two words to the clause before it in the same sentence."""
    joined: list[Clause] = []
    for part in parts:
        if joined and len(word_list(part.text)) < 3:
            before = joined[-1]
            if before.text[-1:] not in '.!?…"':
                joined[-1] = Clause(before.start, part.end, text[before.start : part.end])
                continue
        joined.append(part)
    return joined


SMALL_WORDS: Final = frozenset(
    """a about above after again all also am an and any anyway are as at back be because been before being
    but by call came can cannot can't come could couldn't day did didn't do does doesn't doing don't done
    down even every everything for from get getting give go going gone good got had has hasn't have haven't
    having he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its just know let
    like look made make me might more most much must my need never no nobody not nothing now of off oh ok
    okay on one only or our out over own please put really right said say see she should so some someone
    something sorry still such take tell than thank thanks that that's the their them then there there's
    these they they're thing things this those though to today told too up us very want was wasn't way we
    we'll we're we've well went were what what's when where which while who why will with won't would
    wouldn't yeah yes yet you you'd you'll you're you've your yours um uh er erm mm oh ah""".split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
