"""The trainer's side of the window: people, their files, what they were asked to do, reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.flows.reporting import Reporting
from ui.flows.scoring import Scoring
from ui.flows.session import Session
from ui.flows.taking_in import TakingIn
from ui.flows.under_way import Go, UnderWay, go_on

if TYPE_CHECKING:
    from coach.roster.changes import Preview
    from coach.store.passcode import Passcode
    from coach.store.people import People, Person, TargetKind
    from coach.team import Team as Theirs
    from coach.team import TeamRow
    from ui.pages.team import TeamPage

PLACE = "team"


class Team(QObject):
    """Connects the team's page with the people stored here."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._unlocked = False
        self._preview: Preview | None = None
        self._picked: list[str] = []
        self._reporting = Reporting(session, self)
        self._scoring = Scoring(session, self)
        self._scoring.left.connect(self._on_opened)
        self.files = TakingIn(session, self)
        self.files.came_in.connect(self._fill)
        session.window.add_page(
            PLACE, self._make_page, whole_window=False, title=self.tr("Your team")
        )
        session.learner_changed.connect(self._on_learner_changed)

    # --- opening -------------------------------------------------------------------------------

    def show(self) -> None:
        """Fill the page anew, behind its passcode where one is set."""
        if self._unlocked:
            self._page.show_table()
            self._fill()
            return
        file = self._session.desk.file

        def passcode() -> Passcode:
            from coach.store.passcode import Passcode  # noqa: PLC0415 - after the first window

            return Passcode(file)

        self._session.do(lambda: passcode().is_set, self._on_lock_known)

    def show_place(self) -> None:
        """Show or hide the team in the navigation, as the settings say."""
        self._session.window.show_place(PLACE, shown=self._session.settings.now.trains_others)

    def _on_lock_known(self, is_set: bool) -> None:  # noqa: FBT001 - a task's result
        if is_set:
            self._page.show_panel(self._page.lock)
            self._page.lock.begin()
            return
        self._open()

    def _on_code(self, code: str) -> None:
        file = self._session.desk.file

        def opens() -> bool:
            from coach.store.passcode import Passcode  # noqa: PLC0415 - after the first window

            return Passcode(file).opens(code)

        self._session.do(opens, self._on_tried)

    def _on_tried(self, opened: bool) -> None:  # noqa: FBT001 - a task's result
        if opened:
            self._open()
        else:
            self._page.lock.begin(self.tr("That is not the passcode. Try it again."))

    def _open(self) -> None:
        self._unlocked = True
        self._page.show_table()
        self.files.watch()
        self._fill()

    def _on_learner_changed(self) -> None:
        self._unlocked = False
        self.files.stop_watching()

    def _fill(self) -> None:
        theirs = self._theirs

        def show(rows: tuple[TeamRow, ...]) -> None:
            self._page.people.show_rows(rows)
            self._page.set_empty(empty=not rows)
            folder = self.files.folder
            words = self.tr("Watching %1 for new files.").replace("%1", folder) if folder else ""
            self._page.say(words)

        self._session.do(lambda: theirs().rows(), show)

    # --- people --------------------------------------------------------------------------------

    def _on_add(self) -> None:
        self._page.add.begin()
        self._page.show_panel(self._page.add)

    def _on_added(self, name: str, email: str, number: str, team: str) -> None:
        people, clock = self._people, self._session.clock

        def work() -> Person:
            return people().add(name, clock.now(), email=email, number=number, team=team)

        self._session.do(work, lambda _person: self.show())

    def _on_sheet(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("People from a spreadsheet"),
            "",
            self.tr("Spreadsheets (*.csv *.xlsx *.ods *.txt)"),
        )
        if found:
            self.preview_sheet(Path(found))

    def preview_sheet(self, path: Path) -> None:
        """Show what a spreadsheet would change."""
        people, clock = self._people, self._session.clock

        def work(go: Go) -> Preview:
            from coach.roster.changes import preview  # noqa: PLC0415
            from coach.roster.sheet import read_sheet  # noqa: PLC0415

            everyone = (*people().all(), *people().all(archived=True))
            sheet = read_sheet(path)
            return preview(sheet, everyone, clock.now(), lambda *far: go_on(go, *far))

        def show(found: Preview) -> None:
            self._preview = found
            self._page.sheet.show_preview(found, path.name)
            self._page.show_panel(self._page.sheet)

        words = self.tr("Reading %1.").replace("%1", path.name)
        stopped = self.tr("The spreadsheet was put aside. Your team is as it was.")
        UnderWay(self._session, words, stopped=stopped).run(work, show)

    def _on_sheet_agreed(self) -> None:
        preview, people, clock = self._preview, self._people, self._session.clock
        if preview is not None:
            self._session.do(
                lambda: people().put(preview.people, clock.now()), lambda _put: self.show()
            )

    def _change_picked(self, picked: Sequence[str], **changes: object) -> None:
        people, clock = self._people, self._session.clock

        def work() -> None:
            from dataclasses import replace  # noqa: PLC0415

            changed = [
                replace(each, **changes)  # type: ignore[arg-type]
                for each in people().all()
                if each.id in picked
            ]
            people().put(changed, clock.now())

        self._session.do(work, lambda _done: self.show())

    def _on_archive(self, picked: list[str]) -> None:
        self._change_picked(picked, archived=True)

    def _on_group(self, picked: list[str]) -> None:
        self._picked = picked
        people = self._people

        def show(groups: list[str]) -> None:
            self._page.group.begin(groups)
            self._page.show_panel(self._page.group)

        self._session.do(lambda: sorted({each.team for each in people().all() if each.team}), show)

    def _on_grouped(self, team: str) -> None:
        self._change_picked(self._picked, team=team)

    def _on_assign(self, picked: list[str]) -> None:
        self._picked = picked
        shelf, page = self._session.shelf, self._page
        scenes = sorted(((each.id, each.title) for each in shelf.scenarios), key=lambda e: e[1])
        paths = [(each.id, each.title) for each in shelf.paths]
        today = self._session.clock.now().astimezone().date()
        many = self.tr("For %1 people.").replace("%1", str(len(picked)))
        who = self.tr("For one person.") if len(picked) == 1 else many
        page.assign.begin(who, paths, scenes, today)
        page.show_panel(page.assign)

    def _on_assigned(self, kind: TargetKind, target: str, first: date, last: date) -> None:
        from coach.store.people import PersonId  # noqa: PLC0415

        people, clock = self._people, self._session.clock
        ids = [PersonId(each) for each in self._picked]
        self._session.do(
            lambda: people().assign(ids, kind, target, (first, last), clock.now()),
            lambda _made: self.show(),
        )

    def _on_opened(self, person: str) -> None:
        from coach.store.people import PersonId  # noqa: PLC0415

        self._picked = [person]
        theirs, now = self._theirs, self._session.clock.now()
        titles = {str(each.id): each.title for each in self._session.shelf.scenarios}

        def work() -> tuple[object, dict[str, str]]:
            team = theirs()
            return team.close_up(PersonId(person)), {k: v.name for k, v in team.names.items()}

        def show(found: tuple[object, dict[str, str]]) -> None:
            self._page.person.show_person(found[0], titles, found[1], now)  # type: ignore[arg-type]
            self._page.show_panel(self._page.person)

        self._session.do(work, show)

    def _on_withdrawn(self, assignment: str) -> None:
        people, clock = self._people, self._session.clock
        self._session.do(
            lambda: people().withdraw(assignment, clock.now()),
            lambda _done: self._on_opened(self._picked[0]),
        )

    # --- inside --------------------------------------------------------------------------------

    def _people(self) -> People:
        from coach.store.people import People  # noqa: PLC0415 - after the first window

        return People(self._session.desk.file)

    def _theirs(self) -> Theirs:
        from coach.team import open_team  # noqa: PLC0415 - after the first window

        session = self._session
        return open_team(session.shelf, session.desk.file, session.clock)

    @property
    def _page(self) -> TeamPage:
        page: TeamPage = self._session.page(PLACE)
        return page

    def _make_page(self) -> QWidget:
        from ui.pages.team import TeamPage  # noqa: PLC0415 - when first wanted

        page = TeamPage(self._session.look)
        people = page.people
        people.add_wanted.connect(self._on_add)
        people.sheet_wanted.connect(self._on_sheet)
        people.opened.connect(self._on_opened)
        people.assign_wanted.connect(self._on_assign)
        people.group_wanted.connect(self._on_group)
        people.archive_wanted.connect(self._on_archive)
        for panel in (page.arrivals, page.person):
            panel.back.connect(self._fill)
        page.add.given.connect(self._on_added)
        page.sheet.agreed.connect(self._on_sheet_agreed)
        page.group.given.connect(self._on_grouped)
        page.assign.given.connect(self._on_assigned)
        page.person.withdrawn.connect(self._on_withdrawn)
        page.lock.given.connect(self._on_code)
        page.lock.back.connect(self._session.leave_page)
        self.files.connect_page(page)
        self._reporting.connect_page(page)
        self._scoring.connect_page(page)
        return page
