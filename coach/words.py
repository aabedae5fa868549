"""The domain's sentences in the language of the screen.

Whoever has a catalogue hands in its look-up with ``speak_by``, before any module that keeps a table
of sentences is imported; until then, and on the command line, everything is said in English.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

LookUp = Callable[[str, str], str]
"""Takes the room a sentence belongs to and the sentence; returns it, translated where it can."""


def _as_written(_room: str, words: str) -> str:
    return words


_look_up: LookUp = _as_written


def speak_by(look_up: LookUp) -> None:
    """Say every sentence from now on as this look-up gives it."""
    global _look_up  # noqa: PLW0603 - one screen, one language, chosen once
    _look_up = look_up


def translate(room: str, words: str) -> str:
    """Return a sentence in the language of the screen; placeholders are filled in afterwards.

    Called with both words written out, so that ``.ci/translations`` finds them.
    """
    return _look_up(room, words)


def month_of(day: date) -> str:
    """Return the name of a day's month."""
    return (
        translate("coach", "January"), translate("coach", "February"), translate("coach", "March"),
        translate("coach", "April"), translate("coach", "May"), translate("coach", "June"),
        translate("coach", "July"), translate("coach", "August"), translate("coach", "September"),
        translate("coach", "October"), translate("coach", "November"), translate("coach", "December"),
    )[day.month - 1]  # fmt: skip


def day_in_words(day: date) -> str:
    """Return a day as people write it: 3 November 2026."""
    return translate("coach", "{day} {month} {year}").format(
        day=day.day, month=month_of(day), year=day.year
    )
