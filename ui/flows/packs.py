"""Packs of scenes from elsewhere: looked into, added, taken out and put back, while the app runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from coach.errors import ContentError
from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.library.pack import Pack
    from coach.library.shelf import Shelf
    from ui.pages.settings import SettingsPage


class Packs(QObject):
    """Connects the settings' section of packs with the library."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._raw = b""
        self._pack: Pack | None = None

    def attach(self, page: SettingsPage) -> None:
        """Serve this page from now on."""
        page.packs.choose_wanted.connect(self._on_choose)
        page.packs.add_wanted.connect(self._on_add)
        page.packs.remove_wanted.connect(self._on_remove)

    def show(self) -> None:
        """List what is in the library."""
        from coach.library.pack import packs_in  # noqa: PLC0415 - with its page

        session = self._session
        session.do(
            partial(packs_in, session.places.packs),
            session.page("settings").packs.show_packs,
        )

    def _on_choose(self) -> None:
        from coach.library.shelf import PACK_ENDING  # noqa: PLC0415 - only when asked

        chosen, _ = QFileDialog.getOpenFileName(
            self._session.window,
            self.tr("Look into a pack"),
            str(Path.home()),
            self.tr("Packs (*{0} *.zip)").format(PACK_ENDING),
        )
        if chosen:
            self.look_into(Path(chosen))

    def look_into(self, path: Path) -> None:
        """Read and check a pack away from the window, then show what is in it."""
        session = self._session
        section = session.page("settings").packs
        section.show_reading()

        def read() -> tuple[bytes, Pack]:
            from coach.library.pack import (  # noqa: PLC0415 - yaml, only when asked
                MOST_ARCHIVE_BYTES,
                check_pack,
                pack_name,
            )

            try:
                with path.open("rb") as file:
                    raw = file.read(MOST_ARCHIVE_BYTES + 1)
            except OSError as error:
                raise ContentError(
                    self.tr("The pack could not be read."),
                    self.tr("Nothing was added. Copy it to this computer and try once more."),
                    str(error),
                ) from error
            return raw, check_pack(raw, pack_name(path), session.places.content)

        def show(found: tuple[bytes, Pack]) -> None:
            self._raw, self._pack = found
            section.show_found(self._pack)

        def refused(error: BaseException) -> None:
            section.forget_found()
            session.problems.report(error)

        session.do(read, show, refused)

    def _on_add(self) -> None:
        if self._pack is None:
            return
        from coach.library.pack import add_pack  # noqa: PLC0415

        raw, name = self._raw, self._pack.name
        packs = self._session.places.packs
        self._change(
            lambda: add_pack(raw, name, packs), self.tr("{0} is in the library.").format(name)
        )

    def _on_remove(self, name: str) -> None:
        from coach.library.pack import remove_pack  # noqa: PLC0415

        packs = self._session.places.packs

        def remove() -> None:
            self._raw = remove_pack(name, packs)

        self._change(remove, self.tr("{0} is out of the library.").format(name), undo=name)

    def _put_back(self, name: str) -> None:
        from coach.library.pack import add_pack  # noqa: PLC0415

        raw, packs = self._raw, self._session.places.packs
        self._change(
            lambda: add_pack(raw, name, packs), self.tr("{0} is back in the library.").format(name)
        )

    def _change(self, work: Callable[[], object], said: str, *, undo: str = "") -> None:
        """Change what is kept, open the library anew, and go on with it."""
        session = self._session

        def change() -> Shelf:
            from coach.library.shelf import open_shelf  # noqa: PLC0415

            work()
            return open_shelf(session.places)

        def go_on(shelf: Shelf) -> None:
            session.set_desk(replace(session.desk, shelf=shelf))
            session.become(session.learner, say)

        def say() -> None:
            self.show()
            session.window.say(
                said,
                note=True,
                action=self.tr("Put it back") if undo else "",
                acted=partial(self._put_back, undo),
            )

        session.do(change, go_on)
