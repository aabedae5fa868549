"""From an empty window to the learner's home: opening, trouble while opening, the first meeting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coach.errors import CoachError
from ui.flows.session import Session
from ui.flows.voices import Voices

if TYPE_CHECKING:
    from coach.desk import Desk
    from coach.store.learners import Learner


class Opening(QObject):
    """Opens everything behind the window and finds out who is practising."""

    opened = Signal()
    """Somebody is practising; their home can be shown."""
    first_lesson_wanted = Signal()
    loaded = Signal()
    """Everything that is loaded once is there."""

    def __init__(self, session: Session, voices: Voices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voices = voices
        session.window.add_page(
            "welcome", self._make_welcome, whole_window=True, title=self.tr("Welcome")
        )
        session.window.add_page(
            "trouble",
            self._make_trouble,
            whole_window=True,
            title=self.tr("Something is in the way"),
        )

    def open(self) -> None:
        """Open library and progress file, then go on as the learner who was here last."""
        self._session.do(self._open_desk, self._on_opened, self._on_not_opened)

    def _open_desk(self) -> Desk:
        from coach.desk import open_desk  # noqa: PLC0415 - after the first window

        return open_desk(self._session.places, self._session.clock)

    def _on_opened(self, desk: Desk) -> None:
        session = self._session
        session.set_desk(desk)
        for note in (*session.settings.problems, *desk.notes):
            session.window.say(note, note=True)
        broken = len(desk.shelf.problems)
        if broken:
            session.window.say(
                self.tr("One file of the library could not be used.")
                if broken == 1
                else self.tr("{broken} files of the library could not be used.").format(
                    broken=broken
                ),
                self.tr(
                    "The rest works. Settings, “What works on this computer”, says which and why."
                ),
                note=True,
            )
        self._voices.open()
        self.loaded.emit()
        session.do(desk.learners.all, self._on_learners)

    def _on_learners(self, learners: tuple[Learner, ...]) -> None:
        if not learners:
            self._session.window.show_page("welcome")
            return
        last = self._session.settings.now.learner
        known = next((each for each in learners if each.id == last), learners[0])
        self._session.become(known, self.opened.emit)

    def _on_not_opened(self, error: BaseException) -> None:
        session = self._session
        if not isinstance(error, CoachError):
            session.problems.report(error)
            return
        from coach.desk import can_mend, copies  # noqa: PLC0415
        from coach.store.file import DamagedError  # noqa: PLC0415

        damaged = isinstance(error, DamagedError)
        copy = next(iter(copies(session.places)), None) if damaged else None
        when = copy.made_at.astimezone().strftime("%A %d %B, %H:%M") if copy else ""
        rebuild = damaged and copy is None and can_mend(session.places)
        session.page("trouble").show_trouble(
            error.summary, error.advice, when, damaged, can_rebuild=rebuild
        )
        session.window.show_page("trouble")

    def _on_mend(self, *, restore: bool) -> None:
        from coach.desk import restore_copy, start_afresh  # noqa: PLC0415

        session = self._session

        def mend() -> None:
            (restore_copy if restore else start_afresh)(session.places, session.clock)

        session.do(mend, lambda _done: self.open(), self._on_not_opened)

    def _on_welcomed(self, name: str, where: str) -> None:
        session = self._session
        desk, clock = session.desk, session.clock

        def begin() -> None:
            self.opened.emit()
            if where == "lesson":
                self.first_lesson_wanted.emit()

        session.do(
            lambda: desk.learners.add(name, clock.now()),
            lambda learner: session.become(learner, begin),
        )

    def _make_welcome(self) -> QWidget:
        from ui.pages.welcome import WelcomePage  # noqa: PLC0415

        page = WelcomePage(self._session.look)
        page.voice_wanted.connect(partial(self._voices.preview, "", ""))
        page.finished.connect(self._on_welcomed)
        self._voices.state_changed.connect(page.show_voice)
        return page

    def _make_trouble(self) -> QWidget:
        from ui.pages.trouble import TroublePage  # noqa: PLC0415

        page = TroublePage(self._session.look)
        page.restore_wanted.connect(partial(self._on_mend, restore=True))
        page.start_new_wanted.connect(partial(self._on_mend, restore=False))
        page.try_again.connect(self.open)
        return page
