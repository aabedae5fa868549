"""Saying a line of a lesson aloud: the model from the voice, the try from the microphone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

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
        self._is_joined = self._wants_to_talk = False
        self._mouth = 0.0
        self._spans: list[tuple[float, float]] = []
        self._hears_model = False

    def serve(self, card: SayAloud) -> None:
        """Serve this card from now on."""
        self._join()
        self._card = card
        card.destroyed.connect(self._on_gone)
        card.hear_wanted.connect(self._on_hear)
        card.voice.talk.connect(self._on_talk)
        card.voice.done.connect(self._on_done)
        self._session.microphone.level.connect(card.voice.set_level)

    def _join(self) -> None:
        if self._is_joined:
            return
        self._is_joined = True
        microphone = self._session.microphone
        microphone.opened.connect(self._on_opened)
        microphone.heard.connect(self._on_heard)
        microphone.failed.connect(self._on_failed)
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

    def _on_talk(self) -> None:
        if self._card is None:
            return
        self._session.hush()
        self._wants_to_talk = True
        microphone = self._session.microphone
        microphone.set_hands_free(on=False)
        if microphone.is_ready:
            self._on_opened()
        else:
            self._card.voice.show_state("opening", self.tr("Getting the microphone ready…"))
            microphone.open()

    def _on_opened(self) -> None:
        if self._wants_to_talk and self._card is not None:
            self._session.microphone.begin()
            self._card.voice.show_state("talking", self.tr("Say it now. Let go when you are done."))

    def _on_done(self) -> None:
        if self._wants_to_talk and self._card is not None:
            self._wants_to_talk = False
            self._session.microphone.end()
            self._card.voice.show_state("writing", self.tr("Writing down the last words…"))

    def _on_heard(self, said: Utterance) -> None:
        if self._card is None or not self._card.isVisible():
            return
        from coach.ears.delivery import pace_wpm  # noqa: PLC0415 - sound comes late

        self._session.microphone.close()
        spans = _from_first([(each.start_s, each.end_s) for each in said.spans])
        if not spans:
            self._card.voice.show_state("closed", self.tr("Nobody was heard. Try again, closer."))
            return
        words = said.transcript.text
        self._card.voice.show_state("closed", "")
        self._card.show_try(words, spans, pace_wpm(len(words.split()), spans[-1][1]))

    def _on_failed(self, error: Exception) -> None:
        self._wants_to_talk = False
        if self._card is not None and self._card.isVisible():
            self._card.voice.show_state("closed", str(error))

    def _on_gone(self) -> None:
        self._card = None
        self._wants_to_talk = False
        self._session.microphone.close()


def _from_first(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return spans counted from the first sound."""
    return [(start - spans[0][0], end - spans[0][0]) for start, end in spans]
