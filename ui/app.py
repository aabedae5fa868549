"""The composition root: makes settings, look, window and flows, and connects them.

The window is on screen before anything is opened; library, progress file and voices are opened on
the background thread after that, and what cannot be opened is said on a page of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer

from coach.clock import Clock
from coach.places import Places
from coach.settings import SettingsFile
from ui.flows.calls import Calls
from ui.flows.finding import Finding
from ui.flows.lessons import Lessons
from ui.flows.opening import Opening
from ui.flows.preferences import Preferences
from ui.flows.session import Session
from ui.flows.team import Team
from ui.flows.voices import Voices
from ui.flows.weeks import Weeks
from ui.garbage import Garbage
from ui.look import Look
from ui.main_window import MainWindow
from ui.problems import Problems
from ui.tasks import Tasks
from ui.widgets.nav_rail import NavItem

if TYPE_CHECKING:
    pass

_PLACES_IN_RAIL = (
    NavItem(name="home", words=QCoreApplication.translate("App", "Today"), icon="house"),
    NavItem(name="methods", words=QCoreApplication.translate("App", "Lessons"), icon="book-open"),
    NavItem(name="calls", words=QCoreApplication.translate("App", "Practise"), icon="phone"),
    NavItem(
        name="progress", words=QCoreApplication.translate("App", "Progress"), icon="chart-line"
    ),
    NavItem(name="settings", words=QCoreApplication.translate("App", "Settings"), icon="settings"),
    NavItem(name="team", words=QCoreApplication.translate("App", "Team"), icon="users"),
)


class App(QObject):
    """Everything of one running window."""

    def __init__(
        self,
        *,
        places: Places,
        clock: Clock,
        tasks: Tasks,
        settings: SettingsFile,
        look: Look,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._garbage = Garbage(self)
        self.problems = Problems(places.logs, clock, self)
        self.window = MainWindow(look, _PLACES_IN_RAIL, size=QSize(*settings.now.window))
        self.session = Session(
            places=places,
            clock=clock,
            tasks=tasks,
            settings=settings,
            look=look,
            window=self.window,
            problems=self.problems,
            parent=self,
        )
        self.voices = Voices(self.session, self)
        self.opening = Opening(self.session, self.voices, self)
        self.lessons = Lessons(self.session, self)
        self.calls = Calls(self.session, self)
        self.preferences = Preferences(self.session, self.voices, self)
        self.weeks = Weeks(self.session, self)
        self.team = Team(self.session, self)
        self.team.show_place()
        self._fill: dict[str, Callable[[], None]] = {
            "home": self.weeks.show_home,
            "methods": self.lessons.show_methods,
            "calls": self.calls.show_list,
            "progress": self.weeks.show_progress,
            "settings": self.preferences.show,
            "team": self.team.show,
        }
        self.preferences.keeping.reopen_wanted.connect(self.opening.open)
        self.preferences.sharing.place_changed.connect(self.team.show_place)
        self.problems.said.connect(self.window.say)
        self.window.went_to.connect(self.go_to)
        self.window.help_wanted.connect(self._on_help)
        self.finding = Finding(self.session, self.lessons, self.calls, self.go_to, self)
        self.window.palette_wanted.connect(self._on_palette)
        self.window.closing.connect(lambda width, height: self.session.keep(window=(width, height)))
        self.session.went.connect(self.go_to)
        self.opening.opened.connect(partial(self.go_to, "home"))
        self.opening.loaded.connect(self._garbage.keep_what_is_loaded)
        self.opening.first_lesson_wanted.connect(self.weeks.begin_next)
        self.lessons.scene_wanted.connect(self.calls.take)
        self.weeks.part_wanted.connect(self.weeks.begin)
        self.weeks.scene_wanted.connect(self.calls.take)
        self.weeks.review_wanted.connect(self.calls.review)
        self.weeks.turn_wanted.connect(self.calls.review_turn)
        self.weeks.resume_wanted.connect(self.calls.resume)
        self.weeks.follow_up_wanted.connect(self.calls.follow_up)
        self.weeks.lesson_wanted.connect(self.lessons.open)
        self.weeks.method_wanted.connect(self._on_method)
        self.weeks.choose_wanted.connect(partial(self.go_to, "calls"))

    def start(self) -> None:
        """Show the window, then open everything behind it."""
        self.window.show_page("home")
        self.window.show()
        QTimer.singleShot(0, self, self.opening.open)
        QTimer.singleShot(0, self, self.session.delete_due_recordings)

    def close(self) -> None:
        """Let go of everything; what was answered is already saved."""
        self.session.close_microphone()
        self.session.delete_due_recordings()
        self.voices.close()
        self.preferences.voices_part.close()
        self.preferences.ears_part.close()
        if self.session.is_open:
            self._tasks.run(self.session.desk.close, lambda _closed: None, self.problems.report)
        self._tasks.close()
        self._garbage.close()

    def go_to(self, name: str) -> None:
        """Go to a place of the navigation and fill it anew."""
        if not self.session.is_practising:
            return
        self.session.hush()
        self.session.came_from = name
        self._fill[name]()
        self.window.show_page(name)

    # --- between the flows ------------------------------------------------------------------------

    def _on_method(self, method: str) -> None:
        self.session.came_from = "methods"
        self.lessons.show_methods(method)
        self.window.show_page("methods")

    def _on_palette(self) -> None:
        shown = [each for each in _PLACES_IN_RAIL if self.window.has_place(each.name)]
        self.finding.open(shown)

    def _on_help(self) -> None:
        from ui.pages.shortcuts import ShortcutsOverlay  # noqa: PLC0415 - only when asked

        ShortcutsOverlay(self.session.look, self.window).open()
