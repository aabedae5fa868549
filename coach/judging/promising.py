"""Which sentences of a reply promise to be back in touch, and the part of each that says when.

A promise is the speaker's own (I, we), lies ahead, names a way of being in touch, and is neither a
question, nor denied, nor hung on what the customer does first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from coach.judging.words import Clause, plain, sentences

_WHEN: Final = (
    r"(?:tomorrow|today|tonight|this|next|first|on|at|by|in|before|within|after|again|round|back|"
    r"then|and|either|to see|as soon|mon|tues|wednes|thurs|fri|satur|sun)"
)
_TOUCH: Final = (
    rf"(?:(?:re)?call|calling|ring|ringing|phone|phoning|telephone|text|message|e-?mail)\b(?:[^.,;]{{0,40}}\byou\b| {_WHEN}|$|,)"
    r"|(?:be |get )?(?:back )?in touch\b|(?:get|come|be|report|go) back (?:to|with|on)\b"
    r"|get hold of you|reach out|let you know|tell you(?! (?:why|what happened|how it happened))|update you|send word|contact you"
    r"|send you (?:the |a |an |some )?(?:photos?|pictures?|details|copy|letter|receipt|card|link|e-?mail|text|message|note|word)|an e-?mail across"
    r"|touch base|try you|leave you a message|with an answer|(?:speak|talk) with you|(?:ring|call|phone) the (?:second|minute|moment)"
    r"|(?:be |get )in contact\b|(?:circle|be|come|write|report|text|message) back to you|get to you"
    r"|(?:have|get|bring|give|send|pop) (?:you )?(?:some |an? |the |any |your |my )?(?:news|update|answer|reply|e-?mail|text|message|line|note)\b"
    r"|(?:write|speak|spoken|talk)(?: again)? to (?:them and to )?you|speak to you|drop you|give you a (?:ring|bell|call|shout)"
    r"|keep you (?:posted|informed|updated|up to date)|check (?:in|back)\b|follow (?:this |it )?up with you"
    r"|ring\b[^.;]{0,30}\bthen you\b|an answer for you|\banswer and call you"
)
_MINE: Final = (
    r"(?:\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| can)\b"
    r"|\b(?:i|we)'ll (?:be|have)\b|\bi promise you\b|\b(?:i'm|we're)(?= (?:ringing|calling|phoning) you (?!about))"
    r"|\bi(?= (?:call|ring|phone) you\b))"
)
_PROMISE: Final = re.compile(
    rf"{_MINE}(?P<between>[^;]{{0,110}}?)\b(?P<touch>{_TOUCH})"
    r"|(?P<other>\byou(?:'ll| will| shall) (?:hear (?:from me|my)|have (?:my|a) call|(?:get|have) (?:an?|my|some) (?:call|e-?mail|text|message|answer|news|update|word)\b(?! from (?:the|a|our|your)\b)|have heard from me|be hearing from me)"
    r"|\bexpect (?:my call|to hear from me|a call from me)|\bi promise you a call|\bcount on a call from me|\byou have my word|\bthat somebody is me\b)"
)
_NOT: Final = re.compile(
    r"\b(?:can't|cannot|can not|won't|will not|not going to|wouldn't|couldn't|unable to|not able to"
    r"|i wish|when i can't|could say|might|if you|unless you|would you|should i|shall i|shall we)\b"
)
_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:they|he|she|somebody|someone|colleague|driver|courier|manager|team)(?:'ll| will| should| would| said)\b"
)


_AHEAD: Final = re.compile(
    r"\b(?:i|we)(?:'ll| will| shall|'m going| am going)\b|\bi promise\b|\bfrom me\b"
)


def promising(text: str, heard: Sequence[tuple[int, int]] = ()) -> Iterator[tuple[int, int, int]]:
    """Yield each sentence that promises: its start and end, and where the promise itself begins.

    ``heard`` are stretches in which the network is sure to hear a promise; they count where no form
    is met in the whole reply, unless the sentence denies it, asks, or speaks of somebody else.
    """
    reading = plain(text)
    found = [each for each in map(partial(_formed, reading), sentences(reading)) if each]
    yield from found or (
        each for each in map(partial(_told, reading, heard), sentences(reading)) if each
    )


def _formed(reading: str, sentence: Clause) -> tuple[int, int, int] | None:
    words = reading[sentence.start : sentence.end]
    found = None if words.rstrip().endswith("?") else _PROMISE.search(words)
    if found is None or _NOT.search(words[: found.end()]):
        return None
    mine = found["other"] is not None
    if not mine and _SOMEBODY_ELSE.search(found["between"] or ""):
        return None
    begins = found.start() if mine else found.start("touch")
    return sentence.start, sentence.end, sentence.start + begins


def _told(
    reading: str, heard: Sequence[tuple[int, int]], sentence: Clause
) -> tuple[int, int, int] | None:
    words = reading[sentence.start : sentence.end]
    at = next((start for start, _ in heard if sentence.start <= start < sentence.end), None)
    if at is None or words.rstrip().endswith("?") or not _AHEAD.search(words):
        return None
    if _NOT.search(words) or _SOMEBODY_ELSE.search(words):
        return None
    return sentence.start, sentence.end, at
