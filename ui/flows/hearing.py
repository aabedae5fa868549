"""Trying the microphone in the settings: four seconds of somebody, a verdict, and their own voice.

What is said there lives in memory until the next try or until the page is left.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.ears.listener import Utterance
    from ui.loudspeaker import Loudspeaker
    from ui.pages.settings import SettingsPage
    from ui.pages.settings.microphone import MicrophoneSection

TRY_MS: Final = 4_000


class Hearing(QObject):
    """Connects the microphone with its part of the settings page."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._section: MicrophoneSection | None = None
        self._is_trying = False
        self._heard_by = (session.settings.now.hearing, session.settings.now.hearing_folder)
        self._pcm = b""
        self._player: Loudspeaker | None = None
        self._time = QTimer(self, singleShot=True, interval=TRY_MS)
        self._time.timeout.connect(self._on_time)

    def join(self, page: SettingsPage) -> None:
        """Serve the page's part for the microphone."""
        self._section = section = page.microphone
        section.try_wanted.connect(self._on_try)
        section.playback_wanted.connect(self._on_playback)
        section.kept_aloud.delete_wanted.connect(self._on_delete)
        microphone = self._session.microphone
        microphone.opened.connect(self._on_opened)
        microphone.level.connect(section.show_level)
        microphone.heard.connect(self._on_heard)
        microphone.failed.connect(self._on_failed)
        microphone.devices_changed.connect(self.show)

    def show(self) -> None:
        """Show the microphones there are."""
        if self._section is not None:
            session = self._session
            self._section.show_settings(session.settings.now, session.microphone.devices())
            self._show_kept()

    def follow_settings(self) -> None:
        """Use the microphone chosen in the settings, and keep sound for as long as they say."""
        session = self._session
        now = session.settings.now
        session.microphone.choose(now.microphone)
        heard_by = (now.hearing, now.hearing_folder)
        if heard_by != self._heard_by:
            self._heard_by = heard_by
            session.microphone.forget_hearing()
        if self._section is not None:
            self._section.heard_by.show_settings(now)
        if now.keep_aloud != "session":  # that is over when the window closes
            session.delete_due_recordings()
        self._show_kept()
        if session.window.has_made("practice"):
            session.page("practice").set_keeps_sound(on=now.keep_aloud != "no")

    def _show_kept(self) -> None:
        session = self._session

        def show(files: tuple[Path, ...]) -> None:
            if self._section is not None:
                self._section.kept_aloud.show_kept(session.settings.now.keep_aloud, len(files))

        session.do(session.recordings.files, show)

    def _on_delete(self) -> None:
        session = self._session
        now = session.clock.now()
        session.do(
            lambda: session.recordings.delete_due("no", now), lambda _gone: self._show_kept()
        )

    def _on_try(self) -> None:
        self._pcm = b""
        self._is_trying = True
        if self._section is not None:
            self._section.show_opening()
        self._session.hush()
        self._session.microphone.set_hands_free(on=False)
        self._session.microphone.open()

    def _on_opened(self) -> None:
        if self._is_trying and self._section is not None:
            self._section.show_listening()
            self._session.microphone.begin()
            self._time.start()

    def _on_time(self) -> None:
        self._session.microphone.end()

    def _on_heard(self, utterance: Utterance) -> None:
        if not self._is_trying or self._section is None:
            return
        from coach.ears.check import verdict  # noqa: PLC0415 - sound comes late

        self._is_trying = False
        self._pcm = utterance.pcm
        self._session.microphone.close()
        self._section.show_verdict(
            verdict(utterance.pcm, utterance.spans), utterance.transcript.text
        )

    def _on_failed(self, error: Exception) -> None:
        if self._is_trying and self._section is not None:
            self._is_trying = False
            self._time.stop()
            self._section.show_trouble(str(error))

    def _on_playback(self) -> None:
        if not self._pcm:
            return
        from coach.ears.samples import RATE_HZ  # noqa: PLC0415 - sound comes late

        self._session.hush()
        if self._player is None:
            from ui.loudspeaker import Loudspeaker  # noqa: PLC0415 - sound comes late

            self._player = Loudspeaker(self)
        self._player.play(self._pcm, RATE_HZ)
