"""Errors the world causes, each with words a person can act on.

Anything that is not a ``CoachError`` is a fault of ours and becomes a crash report.
"""

from __future__ import annotations


class CoachError(Exception):
    """Something outside the program went otherwise than hoped.

    ``summary`` says in one sentence what did not happen, ``advice`` what to try and what is safe,
    ``detail`` what a technician would want to know (never a learner's words).
    """

    def __init__(self, summary: str, advice: str = "", detail: str = "") -> None:
        super().__init__(summary)
        self.summary = summary
        self.advice = advice
        self.detail = detail

    def __str__(self) -> str:
        return " ".join(part for part in (self.summary, self.advice) if part)


class ContentError(CoachError):
    """A lesson, scenario or pack cannot be used; its author can mend it."""


class StoreError(CoachError):
    """Progress could not be read or written; the disk or the file is at fault."""


class VoiceError(CoachError):
    """A line could not be spoken; captions go on."""


class HearingError(CoachError):
    """The microphone or the recogniser did not answer; typing goes on."""


class SettingsError(CoachError):
    """A stored option cannot be used; its default stands in."""


class ExchangeError(CoachError):
    """A file from or for somebody else could not be taken in or sent; nothing here changed."""
