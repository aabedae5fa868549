"""One thing said aloud, away from a call: a row of controls, the microphone, and the words heard.

The microphone is open only while a row is used, and closes when the row is no longer seen.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.ears.listener import Utterance
    from ui.widgets.voice_row import VoiceRow


class OneTry(QObject):
    """Serves the newest row shown."""

    caption = Signal(str)
    """The words so far."""
    heard = Signal(object)
    """An ``Utterance`` in which somebody spoke."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: VoiceRow | None = None
        self._number = 0
        self._is_joined = self._wants_to_talk = self._is_on = False

    def serve(self, row: VoiceRow) -> None:
        """Serve this row from now on."""
        self._join()
        self.stop()
        self._row = row
        self._number += 1
        row.destroyed.connect(partial(self._on_gone, self._number))
        row.installEventFilter(self)
        row.talk.connect(self._on_talk)
        row.done.connect(self._on_done)
        self._session.microphone.level.connect(row.set_level)

    def stop(self) -> None:
        """Close the microphone; what was being said is forgotten."""
        self._wants_to_talk = False
        if self._is_on:
            self._is_on = False
            self._session.microphone.close()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Stop when the row is hidden, with its page or by itself."""
        if watched is self._row and event.type() == QEvent.Type.Hide:
            self.stop()
            self._row.show_state("closed", "")
        return super().eventFilter(watched, event)

    def _join(self) -> None:
        if self._is_joined:
            return
        self._is_joined = True
        microphone = self._session.microphone
        microphone.opened.connect(self._on_opened)
        microphone.caption.connect(self._on_caption)
        microphone.heard.connect(self._on_heard)
        microphone.failed.connect(self._on_failed)

    def _on_talk(self) -> None:
        if self._row is None:
            return
        self._session.hush()
        self._wants_to_talk = self._is_on = True
        microphone = self._session.microphone
        microphone.set_hands_free(on=False)
        if microphone.is_ready:
            self._on_opened()
        else:
            self._row.show_state("opening", self.tr("Getting the microphone ready…"))
            microphone.open()

    def _on_opened(self) -> None:
        if self._wants_to_talk and self._row is not None:
            self._session.microphone.begin()
            self._row.show_state("talking", self.tr("Say it now. Let go when you are done."))

    def _on_done(self) -> None:
        if self._wants_to_talk and self._row is not None:
            self._wants_to_talk = False
            self._session.microphone.end()
            self._row.show_state("writing", self.tr("Writing down the last words…"))

    def _on_gone(self, number: int) -> None:
        if number == self._number:  # the next row may have been shown before this one went
            self._row = None
            self.stop()

    def _on_caption(self, words: str) -> None:
        if self._is_on:
            self.caption.emit(words)

    def _on_heard(self, said: Utterance) -> None:
        if not self._is_on or self._row is None:
            return
        self.stop()
        if not said.spans:
            self._row.show_state("closed", self.tr("Nobody was heard. Try again, closer."))
            return
        self._row.show_state("closed", "")
        self.heard.emit(said)

    def _on_failed(self, error: Exception) -> None:
        if self._is_on and self._row is not None:
            self._is_on = self._wants_to_talk = False
            self._row.show_state("closed", str(error))
