"""How something was said: pace, pauses, loudness. Timing only; never confidence, mood or accent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from coach.dialogue.model import Delivery
from coach.ears.activity import Span
from coach.ears.floor import TalkedOver
from coach.ears.listener import Utterance
from coach.ears.samples import BYTES_PER_S, level_of

PAUSE_FROM_S: Final = 0.25
"""Shorter silences are stops inside words and the gaps between them (Goldman-Eisler 1968)."""

SURE_FROM: Final = 0.6
"""Below this mean confidence of the words the learner is asked whether they were heard right."""

_LEAST_WORDS: Final = 4
_LEAST_S: Final = 1.0


def delivery_of(
    utterance: Utterance, over: TalkedOver, *, line_words: int = 0, line_s: float = 0.0
) -> Delivery:
    """Return the figures of one reply. Raises ``ValueError`` where nobody spoke."""
    spans = utterance.spans
    if not spans:
        message = "nobody spoke"
        raise ValueError(message)
    spoken = b"".join(
        utterance.pcm[_at(each.start_s) : _at(min(each.end_s, len(utterance.pcm) / BYTES_PER_S))]
        for each in spans
    )
    return Delivery(
        words=len(utterance.transcript.text.split()),
        seconds=round(spans[-1].end_s - spans[0].start_s, 2),
        pauses_s=tuple(sorted((round(each.seconds, 2) for each in pauses(spans)), reverse=True)),
        talked_over_s=over.seconds if over.can_tell else 0.0,
        interrupted=over.is_interruption,
        can_tell=over.can_tell,
        line_words=line_words,
        line_s=round(line_s, 2),
        level_db=round(20 * math.log10(max(level_of(spoken), 1e-5)), 1),
    )


def pauses(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the silences between the first sound and the last that are pauses."""
    return tuple(
        Span(start_s=one.end_s, end_s=other.start_s)
        for one, other in pairwise(spans)
        if other.start_s - one.end_s >= PAUSE_FROM_S
    )


def pace_wpm(words: int, seconds: float) -> float | None:
    """Return words a minute, pauses included; ``None`` of too little to count."""
    if words < _LEAST_WORDS or seconds < _LEAST_S:
        return None
    return 60 * words / seconds


def _at(seconds: float) -> int:
    return int(seconds * BYTES_PER_S) // 2 * 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All spoken replies of one call together; ``None`` where too little was said to count.

    ``over_s`` holds the seconds of each time the floor was taken; ``untold`` counts the replies of
    which that could not be told.
    """

    replies: int
    pace_wpm: float | None
    line_pace_wpm: float | None
    pauses: int
    longest_pause_s: float
    share: float | None
    over_s: tuple[float, ...]
    untold: int
    level_db: float


def summary_of(deliveries: Sequence[Delivery]) -> Summary | None:
    """Return the figures of a call's spoken replies; nothing where none was spoken."""
    if not deliveries:
        return None
    lines = [each for each in deliveries if each.line_s > 0]
    spoken_s = sum(each.seconds for each in lines)
    lines_s = sum(each.line_s for each in lines)
    return Summary(
        replies=len(deliveries),
        pace_wpm=pace_wpm(
            sum(each.words for each in deliveries), sum(each.seconds for each in deliveries)
        ),
        line_pace_wpm=pace_wpm(
            sum(each.line_words for each in lines if each.line_words),
            sum(each.line_s for each in lines if each.line_words),
        ),
        pauses=sum(len(each.pauses_s) for each in deliveries),
        longest_pause_s=max(
            (each.pauses_s[0] for each in deliveries if each.pauses_s), default=0.0
        ),
        share=spoken_s / (spoken_s + lines_s) if lines else None,
        over_s=tuple(each.talked_over_s for each in deliveries if each.interrupted),
        untold=sum(not each.can_tell for each in deliveries),
        level_db=sum(each.level_db for each in deliveries) / len(deliveries),
    )
