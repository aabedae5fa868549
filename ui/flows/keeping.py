"""What is stored about the learner: measured, saved as one file, put back from a copy, deleted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.desk import Looked
    from coach.store.backups import Holding
    from ui.pages.settings import SettingsPage


class Keeping(QObject):
    """Serves the settings' list of what is stored."""

    reopen_wanted = Signal()
    """The progress file is another one; everything has to be opened anew."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def attach(self, page: SettingsPage) -> None:
        """Serve this page from now on."""
        page.stored.export_wanted.connect(self._on_export)
        page.stored.copies.look_through_wanted.connect(self._on_look_through)
        page.stored.copies.restore_wanted.connect(self.restore)
        page.delete_everything_wanted.connect(self._on_delete_everything)

    def show(self) -> None:
        """Say where everything lies and how much it is."""
        from coach.keeping import what_is_kept  # noqa: PLC0415 - with its page

        session = self._session
        session.do(partial(what_is_kept, session.places), session.page("settings").stored.show_kept)

    def save(self, path: Path) -> None:
        """Save everything stored about the learner as one file."""
        session = self._session
        desk, learner, now = session.desk, session.learner, session.clock.now()

        def work() -> None:
            from coach.exchange.saving import save  # noqa: PLC0415
            from coach.keeping import export  # noqa: PLC0415

            save(path, export(desk.file, learner, now))

        says = self.tr("Everything stored about you is saved as %1.").replace("%1", path.name)
        note = self.tr("Whoever has that file can read it.")
        session.do(work, lambda _saved: session.window.say(says, note, note=True))

    def restore(self, copy: Path) -> None:
        """Put a copy in place of the progress file, which is kept; then open everything anew."""
        session = self._session
        desk = session.desk
        session.hush()

        def work() -> Path:
            from coach.desk import restore_chosen  # noqa: PLC0415

            return restore_chosen(desk, copy)

        def done(kept: Path) -> None:
            self.reopen_wanted.emit()
            session.window.say(
                self.tr("The copy is put back."),
                self.tr("What you had before is kept beside it."),
                note=True,
                action=self.tr("Go back to it"),
                acted=partial(self.restore, kept),
            )

        def failed(error: BaseException) -> None:
            self.reopen_wanted.emit()
            session.problems.report(error)

        session.do(work, done, failed)

    def _on_export(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._session.page("settings"),
            self.tr("Save everything stored about you"),
            str(Path.home() / self.tr("everything-about-me.zip")),
            self.tr("Archives (*.zip)"),
        )
        if chosen:
            self.save(Path(chosen).with_suffix(".zip"))

    def _on_look_through(self) -> None:
        session = self._session
        desk, learner = session.desk, session.learner

        def work() -> tuple[Holding, tuple[Looked, ...]]:
            from coach.desk import looked_through  # noqa: PLC0415

            return looked_through(desk, learner)

        session.do(work, lambda found: session.page("settings").stored.copies.show_copies(*found))

    def _on_delete_everything(self) -> None:
        session = self._session
        desk, learner = session.desk, session.learner
        session.hush()

        def gone(left: tuple[Path, ...]) -> None:
            session.forget_learner()
            session.window.show_page("welcome")
            if left:
                session.window.say(
                    self.tr("Not every file could be deleted."),
                    self.tr("Close other programs, then delete these yourself: {files}").format(
                        files=", ".join(str(path) for path in left)
                    ),
                )

        session.do(partial(desk.delete_learner, learner.id), gone)
