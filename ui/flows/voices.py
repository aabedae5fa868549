"""Opening the voices away from the window, and the test voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.voice.speaker import Speaker

TEST_LINE: Final = "This is how a customer will sound. Nothing you hear leaves this computer."


class Voices(QObject):
    """Makes the speaker and the playback, and makes them anew when another voice is chosen."""

    state_changed = Signal(str)
    """What can be heard, in words."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = "Getting the voices ready…"

    def open(self) -> None:
        """Make the voices; engines start when the first line is wanted."""
        self._session.do(self._make, self._on_made)

    def test(self) -> None:
        """Let the learner hear somebody."""
        if not self._session.has_speech:
            return
        from ui.speech import Line  # noqa: PLC0415 - sound is loaded after the first window

        persona = self._session.shelf.personas[0]
        self._session.speech.say(Line(text=TEST_LINE, persona=persona, heat=20.0))

    def follow_settings(self, *, chosen_anew: bool) -> None:
        """Take volume and pace from the settings; with another engine make the voices anew."""
        if not self._session.has_speech:
            return
        now = self._session.settings.now
        self._session.speech.set_volume(now.volume)
        self._session.speech.set_rate(now.speech_rate)
        if chosen_anew:
            self.open()

    def close(self) -> None:
        """End every voice process."""
        if self._session.has_speech:
            self._session.speech.close()

    def _make(self) -> Speaker:
        # Loading the sound libraries takes a moment that the window must not wait for.
        import PySide6.QtMultimedia  # noqa: F401, PLC0415

        from coach.voice.readiness import Remembered  # noqa: PLC0415
        from coach.voice.speaker import Speaker, all_engines  # noqa: PLC0415

        session = self._session
        folder = session.places.cache / "voices"
        return Speaker(
            all_engines(),
            folder,
            choice=session.settings.now.voice,
            remembered=Remembered(folder / "readiness.json"),
        )

    def _on_made(self, speaker: Speaker) -> None:
        from ui.speech import Speech  # noqa: PLC0415

        session = self._session
        if session.has_speech:
            session.speech.use(speaker)
        else:
            speech = Speech(speaker, parent=session)
            speech.silent.connect(self._on_silent)
            speech.started.connect(self._on_started)
            session.set_speech(speech)
        self.follow_settings(chosen_anew=False)

    def _on_started(self) -> None:
        self._say("You should hear a voice now.")

    def _on_silent(self, reason: str) -> None:
        self._say(reason)
        self._session.window.say(reason, "Every line is shown as words.", note=True)

    def _say(self, words: str) -> None:
        self.state = words
        self.state_changed.emit(words)
