"""The sentences of a debrief: how it closed, from which band to which, and what was promised."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from coach.practice import Debrief
from ui.look import band_of
from ui.widgets.day_words import by_when

_HEADLINES: Final = {
    "settled": "{name} came round",
    "partly": "{name} left partly settled",
    "unsettled": "{name} left unsettled",
    "escalated": "{name} took it further",
    "walked-out": "{name} ran out of patience",
    "safe-exit": "You left safely",
}


def headline(debrief: Debrief) -> str:
    """Return how the call closed in a few words."""
    name = debrief.conversation.scene.persona.name.split(maxsplit=1)[0]
    ending = debrief.conversation.ending
    if ending is None:
        return f"The call with {name} is still open"
    return _HEADLINES[ending.kind].format(name=name)


def journey(debrief: Debrief) -> str:
    """Return from which band to which, and how the author sums the ending up."""
    conversation = debrief.conversation
    start, end = (
        band_of(round(conversation.scene.start.heat)),
        band_of(round(conversation.state.heat)),
    )
    moved = (
        f"{start.word} to the end."
        if start.word == end.word
        else f"From {start.word.lower()} to {end.word.lower()}."
    )
    ending = conversation.ending
    return f"{moved} {ending.summary}" if ending else moved


def retry_note(debrief: Debrief) -> str:
    """Return a note for a retry, else nothing."""
    turn = debrief.attempt.retry_turn
    return f"A retry from turn {turn}. The first try is kept beside it." if turn else ""


def corrected_words(debrief: Debrief, number: int) -> str:
    """Return what a trainer changed about a turn, else nothing."""
    said = []
    for each in debrief.corrections:
        if each.turn != number:
            continue
        name = debrief.names[each.finding].name if each.finding in debrief.names else each.finding
        what = f"counts as “{name}”" if each.shown else f"does not count as “{name}”"
        said.append(f"{each.by}: {what}. {each.note}".rstrip())
    return "  ".join(said)


def promise_words(debrief: Debrief, now: datetime) -> str:
    """Return until when a promise was made, else nothing."""
    if not debrief.promises:
        return ""
    first = min(debrief.promises, key=lambda promise: promise.due_at)
    name = debrief.conversation.scene.persona.name.split(maxsplit=1)[0]
    return f"Your promise to {name} is due {by_when(first.due_at, now)}"
