"""Opening the voices away from the window, and the test voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.voice.speaker import Speaker
    from ui.pages.settings.voices import Cost

TEST_LINE: Final = QCoreApplication.translate(
    "Voices", "This is how a customer will sound. Nothing you hear leaves this computer."
)


class Voices(QObject):
    """Makes the speaker and the playback, and makes them anew when another voice is chosen."""

    state_changed = Signal(str)
    """What can be heard, in words."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = self.tr("Getting the voices ready…")

    def open(self) -> None:
        """Make the voices; engines start when the first line is wanted."""
        self._session.do(self._make, self._on_made)

    def preview(self, engine: str, persona_id: str) -> None:
        """Let the learner hear a kind of voice, as a person sounds or as the coach does."""
        if not self._session.has_speech:
            return
        if engine == "none":
            self._say(self.tr("Captions only: this person is read, not heard."))
            return
        from coach.voice.acting import COACH  # noqa: PLC0415 - sound is loaded after the window
        from ui.speech import Line  # noqa: PLC0415

        people = {str(each.id): each for each in self._session.shelf.personas}
        line = Line(text=TEST_LINE, persona=people.get(persona_id, COACH), heat=30.0)
        self._session.speech.say(line, engine=engine)

    def costs(self) -> tuple[dict[str, Cost], float]:
        """Return what each kind of voice costs on this computer, and the room kept lines take in MB."""
        from ui.pages.settings.voices import Cost  # noqa: PLC0415 - with the page that shows it

        if not self._session.has_speech:
            return {}, 0.0
        speaker = self._session.speech.speaker
        found = {name: speaker.readiness(name) for name in ("neural", "light", "system")}
        costs = {
            name: Cost(
                line_s=each.line_s,
                memory_mb=each.memory_mb,
                in_time=each.in_time,
                measured=True,
                reason=each.reason,
            )
            for name, each in found.items()
            if each is not None
        }
        return costs, speaker.kept_bytes / 1_000_000

    def forget_lines(self) -> None:
        """Delete every line kept ready."""
        if self._session.has_speech:
            self._session.speech.speaker.forget_lines()

    def follow_settings(self, *, chosen_anew: bool) -> None:
        """Take what is heard from the settings; with another engine make the voices anew."""
        if not self._session.has_speech:
            return
        now, speech = self._session.settings.now, self._session.speech
        speech.set_volume(now.volume)
        speech.set_rate(now.speech_rate)
        speech.set_gentle(gentle=now.gentle_start)
        speech.set_engines(now.voice_of)
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
            limit_bytes=session.settings.now.voice_cache_mb * 1_000_000,
        )

    def _on_made(self, speaker: Speaker) -> None:
        from ui.speech import Speech  # noqa: PLC0415

        session = self._session
        if session.has_speech:
            session.speech.use(speaker)
        else:
            speech = Speech(speaker, parent=session)
            speech.silent.connect(self._on_silent)
            speech.stood_in.connect(self._on_stood_in)
            speech.started.connect(self._on_started)
            session.set_speech(speech)
        self.follow_settings(chosen_anew=False)

    def _on_started(self) -> None:
        self._say(self.tr("You should hear a voice now."))

    def _on_silent(self, reason: str) -> None:
        self._say(reason)
        if self._session.settings.now.voice != "none":  # who chose captions knows
            self._session.window.say(reason, self.tr("Every line is shown as words."), note=True)

    def _on_stood_in(self, words: str) -> None:
        self._say(words)
        self._session.window.say(words, self.tr("Settings says what each voice needs."), note=True)

    def _say(self, words: str) -> None:
        self.state = words
        self.state_changed.emit(words)
