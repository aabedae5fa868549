"""The neural voices from a file: added, taken out and put back, while the app runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui.flows.session import Session
from ui.flows.voices import Voices

if TYPE_CHECKING:
    from ui.pages.settings import SettingsPage


class VoicePack(QObject):
    """Connects a row of the settings with the folder of added voices."""

    _moved = Signal(int)

    def __init__(self, session: Session, voices: Voices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voices = voices
        self._folder = session.places.voices
        self._moved.connect(self._on_moved)

    def attach(self, page: SettingsPage) -> None:
        """Serve this page from now on."""
        page.sound.pack_wanted.connect(self._on_wanted)

    def show(self) -> None:
        """Say whether the voices come along, were added, or are missing."""
        from coach.voice.neural_files import comes_along  # noqa: PLC0415 - with its page
        from coach.voice.pack import is_added  # noqa: PLC0415

        section = self._session.page("settings").sound
        section.show_pack(comes_along=comes_along(), added=is_added(self._folder))

    def add(self, path: Path) -> None:
        """Check a file and keep its voices, away from the window; then speak with them."""
        from coach.voice.pack import add_voice_pack  # noqa: PLC0415 - only when asked

        self._moved.emit(0)
        self._change(
            lambda: add_voice_pack(path, self._folder, self._tell),
            self.tr("The neural voices are here. The next line is theirs."),
        )

    def close(self) -> None:
        """Delete what was taken out and not put back."""
        from coach.voice.pack import forget_removed  # noqa: PLC0415

        forget_removed(self._folder)

    def _tell(self, done: float) -> None:
        """Pass on how far it is; called on the background thread."""
        self._moved.emit(int(done * 100))

    def _on_moved(self, percent: int) -> None:
        if percent < 100:
            self._session.page("settings").sound.show_adding(percent)

    def _on_wanted(self) -> None:
        from coach.voice.pack import (  # noqa: PLC0415
            ENDING,
            is_added,
            put_back,
            remove_voice_pack,
        )

        if is_added(self._folder):
            self._change(
                lambda: remove_voice_pack(self._folder),
                self.tr("The neural voices are out."),
                undo=lambda: self._change(
                    lambda: put_back(self._folder), self.tr("The neural voices are back.")
                ),
            )
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._session.window,
            self.tr("Add the neural voices"),
            str(Path.home()),
            self.tr("Voices (*{0})").format(ENDING),
        )
        if chosen:
            self.add(Path(chosen))

    def _change(
        self, work: Callable[[], object], said: str, *, undo: Callable[[], None] | None = None
    ) -> None:
        """Change what is kept while nobody speaks with it, and go on with what is there then."""
        session = self._session
        if session.has_speech:
            session.speech.stop()

        def go_on(_done: object) -> None:
            self.show()
            self._voices.open()
            session.window.say(
                said,
                note=True,
                action=self.tr("Put them back") if undo else "",
                acted=undo or (lambda: None),
            )

        def refused(error: BaseException) -> None:
            self.show()
            session.problems.report(error)

        session.do(work, go_on, refused)
