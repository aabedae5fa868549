"""Reports in the window: asked for, shown, and saved in the form that is wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ui.flows.session import Session
from ui.flows.under_way import Go, UnderWay, go_on

if TYPE_CHECKING:
    from coach.reports.model import Report
    from coach.reports.period import Period
    from coach.team import Asked, Team
    from ui.pages.team import TeamPage


class Reporting(QObject):
    """Connects the report's part of the team's page."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: TeamPage | None = None
        self._found: tuple[Report, list[str]] | None = None

    def connect_page(self, page: TeamPage) -> None:
        """Serve this page."""
        self._page = page
        page.people.report_wanted.connect(self._on_wanted)
        page.report.asked.connect(self._on_asked)
        page.report.save_wanted.connect(self._on_save)

    def _on_wanted(self) -> None:
        team = self._team

        def work() -> dict[str, list[Any]]:
            here = team()
            everyone = here.everyone()
            return {
                "groups": sorted({each.team for each in everyone if each.team}),
                "people": [(str(each.id), each.name) for each in everyone],
                "skills": [(key, each.name) for key, each in here.names.items()],
            }

        def show(found: dict[str, list[Any]]) -> None:
            if self._page is not None:
                paths = [(str(each.id), each.title) for each in self._session.shelf.paths]
                self._page.show_panel(self._page.report)
                self._page.report.begin(found["groups"], found["people"], paths, found["skills"])

        self._session.do(work, show)

    def _on_asked(self, days: str, group: str, person: str, path: str, skill: str) -> None:
        team, now = self._team, self._session.clock.now()

        def work() -> tuple[Report, list[str]]:
            from coach.store.people import PersonId  # noqa: PLC0415
            from coach.team import Asked  # noqa: PLC0415 - after the first window

            asked: Asked = Asked(
                period=_period(days, now),
                team=group or None,
                person=PersonId(person) if person else None,
                path=path or None,
                finding=skill or None,
            )
            here = team()
            return here.report(asked), [each.email for each in here.asked_about(asked)]

        def show(found: tuple[Report, list[str]]) -> None:
            self._found = found
            if self._page is not None:
                self._page.report.show_report(found[0])

        self._session.do(work, show)

    def _on_save(self, form: str) -> None:
        if self._found is None or self._page is None:
            return
        ending = "csv" if form == "moodle" else form
        name = self.tr("Practice report") + f" {self._found[0].last.isoformat()}.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the report"), name)
        if chosen:
            self.save(form, Path(chosen))

    def save(self, form: str, path: Path) -> None:
        """Save the report that is shown; each file appears only when it is whole."""
        if self._found is None:
            return
        report, emails = self._found

        def work(go: Go) -> int:
            from coach.exchange.saving import save  # noqa: PLC0415
            from coach.reports.files import WRITERS, moodle  # noqa: PLC0415

            go_on(go, 0, 0)
            files = {".csv": moodle(report, emails)} if form == "moodle" else WRITERS[form](report)
            stem = path.with_suffix("") if path.suffix in files else path
            go_on(go, 0, len(files))
            for number, (ending, data) in enumerate(files.items(), 1):
                save(stem.with_name(stem.name + ending), data)
                go(number, len(files))
            return len(files)

        def done(count: int) -> None:
            if count == 1:
                words = self.tr("The report is saved as %1.").replace("%1", path.name)
            else:
                words = (
                    self.tr("The report is saved in %1 files beside %2.")
                    .replace("%1", str(count))
                    .replace("%2", path.name)
                )
            self._session.window.say(words, note=True)

        words = self.tr("Making %1.").replace("%1", path.name)
        stopped = self.tr("No report was saved. The figures on screen are as they were.")
        UnderWay(self._session, words, stopped=stopped).run(work, done)

    def _team(self) -> Team:
        from coach.team import open_team  # noqa: PLC0415 - after the first window

        session = self._session
        return open_team(session.shelf, session.desk.file, session.clock)


def _period(days: str, now: Any) -> Period:  # noqa: ANN401 - an aware moment
    from coach.reports.period import last_month, last_weeks, this_month  # noqa: PLC0415

    if days == "last-month":
        return last_month(now)
    if days == "four-weeks":
        return last_weeks(now, 4)
    if days == "year":
        return last_weeks(now, 52)
    return this_month(now)
