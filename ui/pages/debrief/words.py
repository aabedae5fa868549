"""The sentences of a debrief: how it closed, from which band to which, and what was promised."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from coach.practice import Debrief
from ui.look import band_of
from ui.widgets.day_words import by_when

_HEADLINES: Final = {
    "settled": QCoreApplication.translate("Words", "{name} came round"),
    "partly": QCoreApplication.translate("Words", "{name} left partly settled"),
    "unsettled": QCoreApplication.translate("Words", "{name} left unsettled"),
    "escalated": QCoreApplication.translate("Words", "{name} took it further"),
    "walked-out": QCoreApplication.translate("Words", "{name} ran out of patience"),
    "safe-exit": QCoreApplication.translate("Words", "You left safely"),
}


def headline(debrief: Debrief) -> str:
    """Return how the call closed in a few words."""
    name = debrief.conversation.scene.persona.name.split(maxsplit=1)[0]
    ending = debrief.conversation.ending
    if ending is None:
        return QCoreApplication.translate("Words", "The call with {name} is still open").format(
            name=name
        )
    return _HEADLINES[ending.kind].format(name=name)


def journey(debrief: Debrief) -> str:
    """Return from which band to which, and how the author sums the ending up."""
    conversation = debrief.conversation
    start, end = (
        band_of(round(conversation.scene.start.heat)),
        band_of(round(conversation.state.heat)),
    )
    moved = (
        QCoreApplication.translate("Words", "{word} to the end.").format(word=start.word)
        if start.word == end.word
        else QCoreApplication.translate("Words", "From {first} to {last}.").format(
            first=start.word.lower(), last=end.word.lower()
        )
    )
    ending = conversation.ending
    return f"{moved} {ending.summary}" if ending else moved


def retry_note(debrief: Debrief) -> str:
    """Return a note for a retry, else nothing."""
    turn = debrief.attempt.retry_turn
    return (
        QCoreApplication.translate(
            "Words", "A retry from turn {turn}. The first try is kept beside it."
        ).format(turn=turn)
        if turn
        else ""
    )


def corrected_words(debrief: Debrief, number: int) -> str:
    """Return what a trainer changed about a turn, else nothing."""
    said = []
    for each in debrief.corrections:
        if each.turn != number:
            continue
        name = debrief.names[each.finding].name if each.finding in debrief.names else each.finding
        what = (
            QCoreApplication.translate("Words", "counts as “{name}”").format(name=name)
            if each.shown
            else QCoreApplication.translate("Words", "does not count as “{name}”").format(name=name)
        )
        said.append(f"{each.by}: {what}. {each.note}".rstrip())
    return "  ".join(said)


def promise_words(debrief: Debrief, now: datetime) -> str:
    """Return until when a promise was made, else nothing."""
    if not debrief.promises:
        return ""
    first = min(debrief.promises, key=lambda promise: promise.due_at)
    name = debrief.conversation.scene.persona.name.split(maxsplit=1)[0]
    return QCoreApplication.translate("Words", "Your promise to {name} is due {by_when}").format(
        name=name, by_when=by_when(first.due_at, now)
    )
