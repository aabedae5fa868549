"""Rules of order: what a hit means at this moment of the conversation.

What was said before, whether the customer was heard, what they asked for, what this desk may give
and whether anyone crossed a line turn the same words into something else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from coach.judging.cues import ABUSE, ASKS_FOR_BOSS, ASKS_FOR_FIX, CUES
from coach.judging.reading import Hit, Reading, because, strongest
from coach.judging.words import content_stems, plain

HEARD_ENOUGH: Final = 35.0
"""Below this an offer comes too early (the customer's rules say the same)."""
SETTLED: Final = 55.0
LATE_REPLY: Final = 3
"""From the fourth reply on, handing over is a last resort and no longer a first move."""


def _empathy_with_content(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Let a stock phrase count once content follows; without it, or the third time, it is empty."""
    stock = [hit for hit in hits if hit.label == "empty_empathy"]
    if not stock:
        return hits
    others = [hit for hit in hits if hit.label != "empty_empathy"]
    said_before = sum(1 for said in reading.context.said if _is_stock(said))
    full = bool(reading.mentions) or strongest(others, "paraphrase_problem") > 0
    if full and said_before < 2:
        return others + [
            Hit(label="acknowledge_feeling", confidence=0.55, start=h.start, end=h.end,
                because=because("acknowledge_feeling"))
            for h in stock
        ]  # fmt: skip
    if said_before >= 1:
        stock = [
            Hit(label="empty_empathy", confidence=0.95, start=h.start, end=h.end,
                because="This has been said before, and again without their case in it.")
            for h in stock
        ]  # fmt: skip
    return others + stock


def _is_stock(said: str) -> bool:
    reading = plain(said)
    return any(cue.pattern.search(reading) for cue in CUES["empty_empathy"])


def _handing_over(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Call another person a last resort after real attempts, and too early before."""
    kept = [hit for hit in hits if hit.label != "escalate"]
    asked = ASKS_FOR_BOSS.search(reading.customer) is not None
    tried = reading.context.replies >= LATE_REPLY or (asked and reading.context.replies >= 1)
    label = "supervisor_last_resort" if tried else "premature_escalation"
    for hit in hits:
        if hit.label == "escalate":
            sure = hit.confidence if tried or not asked else 0.5
            kept.append(
                Hit(label=label, confidence=sure, start=hit.start, end=hit.end,
                    because=because(label))
            )  # fmt: skip
    return kept


def _solving_first(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Mark a fix or a form before they were heard, unless they asked or hear it said back."""
    kept = [hit for hit in hits if hit.label != "form_question"]
    feelings = reading.context.feelings
    unheard = feelings.heard < HEARD_ENOUGH if feelings else reading.context.replies == 0
    understood = (
        strongest(kept, "paraphrase_problem") >= 0.6 or strongest(kept, "feeling_guess") > 0
    )
    if not unheard or understood or ASKS_FOR_FIX.search(reading.customer):
        return kept
    early = [hit for hit in hits if hit.label in ("concrete_solution", "form_question")]
    return kept + [
        Hit(label="solving_before_listening", confidence=0.8, start=h.start, end=h.end,
            because=because("solving_before_listening"))
        for h in early
    ]  # fmt: skip


def _closing_question(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Keep the question what is left for the end; before that it hurries them out."""
    feelings = reading.context.feelings
    still_open = (
        feelings.heard < SETTLED and feelings.heat >= 50
        if feelings
        else reading.context.replies == 0
    )
    if not still_open:
        return hits
    return [hit for hit in hits if hit.label != "check_satisfaction"]


def _beyond_limits(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Mark an offer in the words of what this desk cannot do, and not of what it can."""
    limits = [content_stems(plain(limit).split(". ")[0]) for limit in reading.context.you_cannot]
    powers = [content_stems(plain(power)) for power in reading.context.you_can]
    added: list[Hit] = []
    for hit in hits:
        if hit.label != "concrete_solution":
            continue
        said = content_stems(reading.text[hit.start : hit.end])
        beyond = max((len(said & limit) for limit in limits), default=0)
        within = max((len(said & power) for power in powers), default=0)
        if beyond >= 2 and beyond > within:
            added.append(
                Hit(label="over_promising", confidence=0.7, start=hit.start, end=hit.end,
                    because="This desk cannot give that.")
            )  # fmt: skip
    return hits + added


def was_abused(reading: Reading) -> bool:
    """Whether the customer has crossed a line, now or before."""
    return reading.context.abused or ABUSE.search(reading.customer) is not None


def _without_abuse(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Turn a line drawn where nobody crossed one into what it is: it puts them down."""
    if was_abused(reading):
        return hits
    return [
        Hit(label="dismissive", confidence=h.confidence, start=h.start, end=h.end,
            because="Nobody had crossed that line.")
        if h.label == "set_boundary"
        else h
        for h in hits
    ]  # fmt: skip


ORDER: Final[tuple[Callable[[Reading, list[Hit]], list[Hit]], ...]] = (
    _empathy_with_content,
    _handing_over,
    _solving_first,
    _closing_question,
    _beyond_limits,
    _without_abuse,
)
