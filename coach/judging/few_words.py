"""What is said in few words, where the facts of the case leave no doubt what is meant.

A no is a refusal with its reason where the reason is one that the case gives, also in the next
sentence. "Saturday, 7.40" is an offer where this desk can offer just that. "I'll ask, and call you by
one" promises the call.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from coach.judging.cues import TIME
from coach.judging.dates import WEEKDAYS
from coach.judging.reading import Reading
from coach.judging.undertaking import DENIED, NUMBERS, stems
from coach.judging.words import Clause, content_stems, in_clauses, plain, word_list

Place = tuple[int, int]

_NO: Final = re.compile(
    r"\b(?:i|we)(?: \w+)? (?:can'?t|cannot|can not|carnt|won'?t|couldn'?t|am not able to|are not able to|'m not able to|(?:am|are) unable to)\b"
    r"(?! (?:yet |quite |really |honestly )?(?:promise|guarantee|swear|know|imagine|think|believe|help|wait|undo|argue|speak for|blame|have been|vouch))"
    r"|\b(?:isn'?t|is not|not|aren'?t) (?:mine|ours|for me|up to me|my (?:money|say|call|decision)|in my|within)\b"
    r"|\bnot possible\b|\bthat'?s a no\b|\b(?:that|this|it|one|\w+) i (?:can'?t|cannot|carnt)\b"
    r"|(?:^|[.!?] )(?:so |but |and )?no(?:t)?,? (?!problem|worries|wonder|one|need|doubt|matter|more|rush|hurry|bother|trouble)"
)
_REASON: Final = re.compile(
    r"\b(?:because|cos|otherwise|until|till|before|belongs?|only (?:the|she|he|they|\w+ can)|needs?|takes?|has to|have to|must|"
    r"decides?|rule|the law|(?:not|n't)(?: be)? (?:safe|fair)|unfair|unsafe|so that|either of us|goes through|runs? the|would(?:n'?t)? be|there(?:'s| is|'d be| are)|if)\b"
)
_WHY_BEGINS: Final = re.compile(
    r"[.;]\s|, (?:as|because|since|only|so|and it is|which) |\bonly the\b|\bbefore\b|\bwithout\b|\buntil\b"
)
"""Where a limit, as authors write them, turns from what cannot be done to why."""

_IN_TOUCH: Final = re.compile(
    r"^(?:or )?(?:have .{0,30}\b)?(?:ring|call|phone|ask|write|text|message|email|tell|say|answer|check|find out|look|listen|come)\b"
)
"""What a desk can do that is no act on the matter itself."""
_FIGURES: Final = re.compile(r"\d+(?:[:.]\d\d)?")
_DAYS: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)}|tomorrow|tonight|noon)\b")
_TWO: Final = 2
_ENOUGH: Final = 3
"""Stems shared with a limit or a power."""
_OF_ALL: Final = 0.34
"""So much of a power must be in an offer of few words."""

_BRIEF: Final = 8
"""Words; a longer clause may name two figures and offer nothing."""
_NO_OFFER: Final = re.compile(
    r"\b(?:was|were|had|did|told|said|sorry|hear|from me|(?:i'?ll|i will|i shall|i can|and) (?:ring|call|phone|text|message|e-?mail|write|tell))\b"
)

_TELL: Final = r"(?:ring|call|phone|text|message|e-?mail|write to|tell|come (?:straight |right )?back to|get back to)"
_WHEN: Final = rf"(?:{TIME}|\bnoon\b|\bmidday\b|\bat \w+\b|\beither way\b|\bwhen\b|\bbefore\b)"
_CALLS: Final = re.compile(
    rf"\b(?:i'?ll|i will|i'?m going to|let me|i can(?!'))\b[^.?!]{{2,60}}\b(?:and|then) (?:i'?ll |i will |i )?{_TELL} you\b[^.?!]{{0,40}}?{_WHEN}"
    rf"|{TIME}[^.?!]{{0,10}}\byou(?:(?:'ll| will) (?:know|have it)|(?:'ll| will)? get (?:the|an) answer)\b[^.!?]{{0,40}}"
    r"|\byou(?:'ll| will)? (?:get|have|hear) (?:the answer|an answer|it)[^.?!]{0,20} (?:off|from) me\b"
    rf"|\bi (?:ring|call|phone|text|message|e-?mail|write)(?: to)? you\b(?! (?:about|because))[^.?!]{{0,40}}?{TIME}|{TIME}[^.?!]{{0,20}}?\bi (?:ring|call|phone|text|message|e-?mail|write)(?: to)? you\b"
)
_NO_CALL: Final = re.compile(
    r"\b(?:if|when|did|why|or|didn'?t|don'?t|can'?t|cannot|won'?t|not|never|should i|shall i|would you)\b"
)


class Power(NamedTuple):
    """What a desk can do: its stems, and the figures and days in it."""

    stems: frozenset[str]
    measures: frozenset[str]


def refused_for_a_reason(reading: Reading) -> Place | None:
    """Return where something is refused for a reason that the case gives; None where nothing is."""
    nos = [m.start() for m in _NO.finditer(reading.text) if not reading.is_quoted(m.start())]
    said = content_stems(reading.text) if nos else frozenset()
    for limit in reading.context.you_cannot if nos else ():
        act, why = _parts(limit)
        shared = len(said & (act | why))
        if shared < _TWO or (shared < _ENOUGH and not _REASON.search(reading.text, nos[0])):
            continue
        if _REASON.search(reading.text, nos[0]) or len(said & why) >= _TWO:
            return _reach(reading, nos, act | why)
    return None


def offered_in_few_words(reading: Reading) -> Place | None:
    """Return the clause that names what this desk can do, or two of its figures; None without."""
    limits = [stems(plain(limit)) for limit in reading.context.you_cannot]
    powers = [_power(each) for each in reading.context.you_can if not _IN_TOUCH.search(plain(each))]
    for clause in _told(reading) if powers else ():
        said, measures = stems(clause.text), _measures(clause.text)
        brief = len(word_list(clause.text)) <= _BRIEF
        beyond = max((len(said & limit) for limit in limits), default=0)
        for power in powers:
            shared = len(said & power.stems)
            named = shared >= max(_ENOUGH, _OF_ALL * len(power.stems))
            timed = brief and len(measures & power.measures) >= _TWO
            if shared > beyond and (named or timed):
                return clause.start, clause.end
    return None


def call_promised(reading: Reading) -> Place | None:
    """Return where a call is promised beside another act, or by the answer it will bring."""
    for match in _CALLS.finditer(reading.text):
        sentence = next(s for s in reading.sentences if s.start <= match.start() < s.end)
        before = reading.text[sentence.start : match.start()]
        if sentence.text.endswith("?") or _NO_CALL.search(before) or " or " in match[0]:
            continue
        return in_clauses(reading.clauses, *match.span())
    return None


def _reach(reading: Reading, nos: list[int], limit: frozenset[str]) -> Place:
    """Return the sentence whose no is of the limit, with the next where that speaks of it too."""
    refusals = [s for s in reading.sentences if any(s.start <= no < s.end for no in nos)]
    refusal = max(refusals, key=lambda each: len(content_stems(each.text) & limit))
    after = [each for each in reading.sentences if each.start >= refusal.end][:1]
    spoken = [each.end for each in after if content_stems(each.text) & limit]
    return refusal.start, max([refusal.end, *spoken])


def _told(reading: Reading) -> list[Clause]:
    """Return the clauses that neither deny nor ask, look back or promise a call."""
    asked = {each.end for each in reading.sentences if each.text.rstrip().endswith("?")}
    return [
        each
        for each in reading.clauses
        if each.end not in asked and not (DENIED.search(each.text) or _NO_OFFER.search(each.text))
    ]


@lru_cache(maxsize=256)
def _parts(limit: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of what cannot be done, and of why."""
    text = plain(limit)
    cut = _WHY_BEGINS.search(text)
    if cut is None:
        return frozenset(content_stems(text)), frozenset()
    return frozenset(content_stems(text[: cut.start()])), frozenset(
        content_stems(text[cut.end() :])
    )


@lru_cache(maxsize=256)
def _power(told: str) -> Power:
    return Power(stems(plain(told)), _measures(plain(told)))


def _measures(words: str) -> frozenset[str]:
    """Return the figures, also those written out, and the days in words; a time is one figure."""
    figures = [
        *_FIGURES.findall(words),
        *(NUMBERS[each] for each in word_list(words) if each in NUMBERS),
    ]
    return frozenset([*figures, *_DAYS.findall(words)])
