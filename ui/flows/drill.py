"""Saying a line of a lesson aloud: the model from the voice, the try from the microphone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ui.flows.one_try import OneTry
from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.ears.listener import Utterance
    from ui.pages.lesson.say_aloud import SayAloud

_OPEN_MOUTH: Final = 0.08
_SAME_SPAN_S: Final = 0.15
_ID: Final = "a line of a lesson"


class Drill(QObject):
    """Serves the newest card shown; the microphone is open only while it is used."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._card: SayAloud | None = None
        self._number = 0
        self._is_joined = False
        self._try = OneTry(session, self)
        self._try.heard.connect(self._on_heard)
        self._mouth = 0.0
        self._spans: list[tuple[float, float]] = []
        self._hears_model = False

    def serve(self, card: SayAloud) -> None:
        """Serve this card from now on."""
        self._join()
        self._card = card
        self._number += 1
        card.destroyed.connect(partial(self._on_gone, self._number))
        card.hear_wanted.connect(self._on_hear)
        self._try.serve(card.voice)

    def _join(self) -> None:
        if self._is_joined:
            return
        self._is_joined = True
        if self._session.has_speech:
            speech = self._session.speech
            speech.level.connect(self._on_mouth)
            speech.position.connect(self._on_position)
            speech.finished.connect(self._on_line_said)

    # --- the model -----------------------------------------------------------------------------

    def _on_hear(self, line: str) -> None:
        if not self._session.has_speech:
            return
        from ui.speech import Line  # noqa: PLC0415 - sound is loaded after the first window

        self._spans, self._hears_model = [], True
        persona = self._session.shelf.personas[0]
        self._session.speech.say(Line(text=line, persona=persona, heat=15.0, id=_ID))

    def _on_mouth(self, level: float) -> None:
        self._mouth = level

    def _on_position(self, position_ms: int) -> None:
        if not self._hears_model or self._mouth < _OPEN_MOUTH or position_ms <= 0:
            return
        at_s = position_ms / 1000
        if self._spans and at_s - self._spans[-1][1] <= _SAME_SPAN_S:
            self._spans[-1] = (self._spans[-1][0], at_s)
        else:
            self._spans.append((at_s, at_s))

    def _on_line_said(self, line: str) -> None:
        if self._hears_model and line == _ID and self._card is not None:
            self._card.show_model(_from_first(self._spans))
        self._hears_model = False

    # --- one's own try ---------------------------------------------------------------------------

    def _on_heard(self, said: Utterance) -> None:
        if self._card is None:
            return
        from coach.ears.delivery import pace_wpm  # noqa: PLC0415 - sound comes late

        spans = _from_first([(each.start_s, each.end_s) for each in said.spans])
        words = said.transcript.text
        self._card.show_try(words, spans, pace_wpm(len(words.split()), spans[-1][1]))

    def _on_gone(self, number: int) -> None:
        if number == self._number:  # the next card may have been shown before this one went
            self._card = None


def _from_first(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return spans counted from the first sound."""
    return [(start - spans[0][0], end - spans[0][0]) for start, end in spans]
