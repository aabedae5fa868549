"""Work taken in for a trainer: files picked, files of a watched folder, questions about new keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui.flows.session import Session
from ui.flows.watching import Watching

if TYPE_CHECKING:
    from coach.exchange.incoming import Arrival, Inbox
    from ui.pages.team import TeamPage


class TakingIn(QObject):
    """Connects the part of the team's page that takes files in."""

    came_in = Signal(int)
    """So many files of the watched folder brought something new, or which one is watched changed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: TeamPage | None = None
        self._arrivals: list[Arrival] = []
        self._stop = False
        self._watching = Watching(self)
        self._watching.changed.connect(self._on_folder_changed)
        self._watching.gone.connect(self._on_folder_gone)

    def connect_page(self, page: TeamPage) -> None:
        """Serve this page."""
        self._page = page
        page.people.files_wanted.connect(self._on_files)
        page.people.folder_wanted.connect(self._on_folder)
        page.arrivals.trusted.connect(self._on_trusted)
        page.arrivals.all_trusted.connect(self._on_all_trusted)
        page.arrivals.stopped.connect(self._on_stopped)

    @property
    def folder(self) -> str:
        """The folder that is watched, or nothing."""
        return self._watching.folder

    def watch(self) -> None:
        """Watch the folder that is set."""
        self._watching.watch(self._session.settings.now.work_folder)

    def stop_watching(self) -> None:
        """Watch nothing until the trainer is back."""
        self._watching.watch("")

    def _on_files(self) -> None:
        found, _ = QFileDialog.getOpenFileNames(
            self._shown,
            self.tr("Take in work"),
            "",
            self.tr("Progress files (*.evenkeel);;All files (*)"),
        )
        if found:
            self.take_in([Path(each) for each in found])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files in one after another, saying how far it is; each stands by itself."""
        self._arrivals, self._stop = [], False
        self._shown.show_panel(self._shown.arrivals)
        self._shown.arrivals.show_under_way(0, len(paths))
        inbox = self._inbox

        def begin() -> Iterator[Arrival]:
            return inbox().take_in(paths)

        self._session.do(begin, lambda files: self._take_next(files, len(paths)))

    def _take_next(self, files: Iterator[Arrival], total: int) -> None:
        def done(arrival: Arrival | None) -> None:
            if arrival is not None:
                self._arrivals.append(arrival)
                self._shown.arrivals.show_under_way(len(self._arrivals), total)
            if arrival is None or self._stop:
                self._shown.arrivals.show_arrivals(self._arrivals, total)
                return
            self._take_next(files, total)

        self._session.do(lambda: next(files, None), done)

    def _on_stopped(self) -> None:
        self._stop = True

    def _on_trusted(self, profile: str, person: str) -> None:
        asked = [each for each in self._arrivals if each.profile == profile]
        self._take_trusted(asked, {profile: person})

    def _on_all_trusted(self) -> None:
        from coach.exchange.incoming import Status  # noqa: PLC0415 - after the first window

        asked = [each for each in self._arrivals if each.status is Status.ASKS]
        self._take_trusted(
            asked, {each.profile: str(each.likely.id) if each.likely else "new" for each in asked}
        )

    def _take_trusted(self, asked: Sequence[Arrival], trust: dict[str, str]) -> None:
        from coach.store.people import PersonId  # noqa: PLC0415 - after the first window

        inbox, paths = self._inbox, [each.path for each in asked]
        ids = {profile: PersonId(person) for profile, person in trust.items()}

        def done(found: list[Arrival]) -> None:
            again = {each.path: each for each in found}
            self._arrivals = [again.get(each.path, each) for each in self._arrivals]
            self._shown.arrivals.show_arrivals(self._arrivals, len(self._arrivals))

        self._session.do(lambda: list(inbox().take_in(paths, trust=ids)), done)

    def _on_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self._shown, self.tr("Watch a folder"))
        if found:
            self._session.keep(work_folder=found)
            self._watching.watch(found)
            self._on_folder_changed()
            self.came_in.emit(0)

    def _on_folder_changed(self) -> None:
        folder, inbox = Path(self._watching.folder), self._inbox

        def work() -> list[Arrival]:
            from coach.exchange.incoming import files_in  # noqa: PLC0415

            return list(inbox().take_in(files_in([folder])))

        self._session.do(work, self._on_folder_read)

    def _on_folder_read(self, arrivals: list[Arrival]) -> None:
        from coach.exchange.incoming import Status  # noqa: PLC0415

        taken = sum(each.status is Status.TAKEN for each in arrivals)
        asks = [each for each in arrivals if each.status is Status.ASKS]
        if asks:
            self._arrivals = arrivals
            self._shown.show_panel(self._shown.arrivals)
            self._shown.arrivals.show_arrivals(arrivals, len(arrivals))
        self.came_in.emit(taken)

    def _on_folder_gone(self) -> None:
        self._session.window.say(
            self.tr("The folder you watch is no longer there."),
            self.tr("What came in is safe. It is watched again once you choose it anew."),
        )
        self.came_in.emit(0)

    @property
    def _shown(self) -> TeamPage:
        if self._page is None:
            raise RuntimeError("the page asks for this once it is made")
        return self._page

    def _inbox(self) -> Inbox:
        from coach.exchange.incoming import Inbox  # noqa: PLC0415 - after the first window
        from coach.store.collected import Collected  # noqa: PLC0415
        from coach.store.people import People  # noqa: PLC0415

        file = self._session.desk.file
        return Inbox(People(file), Collected(file), self._session.clock)
