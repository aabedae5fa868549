"""One maker for each picture of a page: a name, its place in the navigation, the page filled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from coach.doctor import Examined
from coach.library.model import LessonId
from coach.places import find_places
from coach.progress.paths import Certificate, CertificateLine
from coach.settings import Settings
from coach.store.learners import LessonProgress
from tests.helpers.weeks import Weeks
from ui.look import Look
from ui.pages.calendar import CalendarPage
from ui.pages.calls import CallsPage
from ui.pages.debrief import DebriefPage
from ui.pages.home import HomePage
from ui.pages.lesson import LessonPage
from ui.pages.lesson.plan import places_of
from ui.pages.methods import MethodsPage
from ui.pages.paths import CertificatePage, PathsPage
from ui.pages.progress import ProgressPage
from ui.pages.progress.kept import kept_words
from ui.pages.review import ReviewPage
from ui.pages.settings import SettingsPage
from ui.pages.settings.voices import Cost
from ui.pages.shortcuts import ShortcutsOverlay
from ui.pages.trouble import TroublePage
from ui.pages.welcome import WelcomePage
from ui.widgets.nav_rail import NavItem

RAIL = (
    NavItem(name="home", words="Today", icon="house"),
    NavItem(name="methods", words="Lessons", icon="book-open"),
    NavItem(name="calls", words="Practise", icon="phone"),
    NavItem(name="progress", words="Progress", icon="chart-line"),
    NavItem(name="settings", words="Settings", icon="settings"),
)

Maker = Callable[[Look, Weeks, Weeks], QWidget]


def _home(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = HomePage(look)
    page.show_home(weeks.home, weeks.scenarios, weeks.personas)
    return page


def _home_new(look: Look, _weeks: Weeks, beginner: Weeks) -> QWidget:
    page = HomePage(look)
    page.show_home(beginner.home, beginner.scenarios, beginner.personas)
    return page


def _welcome(look: Look, _weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = WelcomePage(look)
    page.show_voice("You should hear a voice now.")
    return page


def _welcome_half(look: Look, _weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = _welcome(look, _weeks, _beginner)
    page.findChild(QLineEdit).setText("Priya")
    return page


def _methods(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = MethodsPage(look)
    page.show_methods(weeks.method_rows, weeks.personas, "four-steps")
    return page


def _lesson_at(lesson_id: str, page: int, **answers: object) -> Maker:
    """Return a maker of a lesson open at a step, with some answers given."""

    def make(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
        shelf = weeks.shelf
        lesson = shelf.lesson(LessonId(lesson_id))
        at = page if page >= 0 else len(places_of(lesson)) + page
        progress = LessonProgress(
            lesson=lesson_id, revision=1, page=at, answers=dict(answers), finished_at=None
        )
        made = LessonPage(look)
        names = {each.id: each for each in (*shelf.vocabulary.skills, *shelf.vocabulary.faults)}
        method = shelf.method(lesson.method)
        made.show_lesson(lesson, method, weeks.study.lessons(method.id), progress, names)
        return made

    return make


def _calls(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = CallsPage(look)
    methods = {each.id: each for each in weeks.shelf.methods}
    page.show_scenes(
        weeks.study.scenes(), weeks.personas, methods, weeks.home.waiting, "an attempt"
    )
    return page


def _settings(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = SettingsPage(look)
    page.show_settings(
        Settings(
            text_scale=look.now.text_scale,
            voice_of={"marek-dudek": "light", "eluned-rees": "none"},
        ),
        "You should hear a voice now.",
        {"business": "Bramble & Sons"},
        weeks.shelf.profile,
        "Priya",
        find_places(),
    )
    page.show_voices(
        [(str(each.id), each.name) for each in weeks.shelf.personas],
        {
            "neural": Cost(line_s=2.1, memory_mb=478, measured=True),
            "light": Cost(line_s=0.05, memory_mb=36, measured=True),
        },
        34.2,
    )
    page.show_doctor(
        (
            Examined(part="library", works=True, says="3 methods, 18 lessons, 8 customers."),
            Examined(
                part="voices",
                works=False,
                says="No sound device was found.",
                advice="Every line is shown as words.",
            ),
        )
    )
    return page


def _settings_delete(look: Look, weeks: Weeks, beginner: Weeks) -> QWidget:
    page = _settings(look, weeks, beginner)
    wanted = [
        each for each in page.findChildren(QPushButton) if each.text().startswith("Delete ev")
    ]
    wanted[0].click()
    return page


def _trouble(look: Look, _weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = TroublePage(look)
    page.show_trouble(
        "Your progress could not be read.",
        "The file is damaged, perhaps because the computer stopped while it was being written.",
        "Tuesday 12 May, 09:10",
        True,  # noqa: FBT003 - one plain fact
    )
    return page


def _progress(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = ProgressPage(look)
    study = weeks.study
    page.show_history(
        weeks.clock.now(),
        study.history(),
        weeks.scenarios,
        weeks.personas,
        study.findings(),
        weeks.desk.growing(weeks.learner).growth(),
        kept_words((), study.phrases(), weeks.shelf.lessons, weeks.clock.now()),
    )
    return page


def _home_on_path(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    weeks.desk.paths(weeks.learner).begin("ten-minutes-a-day")
    weeks.study.keep_phrase(LessonId("loop-say-back"), "So that was the lift, again.")
    _ = weeks.home
    weeks.days_pass(2)
    page = _home(look, weeks, weeks)
    weeks.days_pass(-2)
    weeks.desk.paths(weeks.learner).leave("ten-minutes-a-day")
    return page


def _review_at(way: str) -> Maker:
    """Return a maker of a sitting open at the first thing to do in one way."""

    def make(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
        _ = weeks.home
        weeks.days_pass(1)
        reviewing = weeks.desk.reviewing(weeks.learner)
        names = {
            each.id: each
            for each in (*weeks.shelf.vocabulary.skills, *weeks.shelf.vocabulary.faults)
        }
        page = ReviewPage(look)
        page.show_tasks(
            tuple(each for each in reviewing.tasks() if each.exercise.way == way), names
        )
        weeks.days_pass(-1)
        return page

    return make


def _promises(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = CalendarPage(look)
    calendar = weeks.desk.calendar(weeks.learner)
    page.show_promises(calendar.promised(), weeks.personas, weeks.clock.now())
    return page


def _paths(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    paths = weeks.desk.paths(weeks.learner)
    paths.begin("first-week")
    page = PathsPage(look)
    page.show_paths(paths.rows(), weeks.shelf.titles(), weeks.clock.now())
    paths.leave("first-week")
    return page


def _certificate(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = CertificatePage(look)
    made = weeks.clock.now()
    lines = tuple(
        CertificateLine(what=what, done_at=made, level=level, kind=kind, own_words=level > 2)
        for what, level, kind in (
            ("Hear all of it", 0, ""),
            ("Number nine", 1, "settled"),
            ("The chairs came at four", 3, "partly"),
        )
    )
    done = Certificate(
        title="First week", revision=1, started_at=made, finished_at=made, lines=lines
    )
    page.show_certificate(done, "Priya Nair")
    return page


def _progress_new(look: Look, _weeks: Weeks, beginner: Weeks) -> QWidget:
    return _progress(look, beginner, beginner)


def _debrief(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    attempt = weeks.plays("chairs-good-listener")
    found = weeks.practice.review(attempt)
    page = DebriefPage(look)
    person = look.people.person_for(found.conversation.scene.persona.id)
    page.show_debrief(found, found.conversation.scene.title, person)
    return page


def filled_home(look: Look, weeks: Weeks) -> QWidget:
    """Return home filled from the store, as the flow fills it."""
    return _home(look, weeks, weeks)


def filled_progress(look: Look, weeks: Weeks) -> QWidget:
    """Return the page of progress filled from the store."""
    return _progress(look, weeks, weeks)


def _shortcuts(look: Look, _weeks: Weeks, _beginner: Weeks) -> QWidget:
    sheet = ShortcutsOverlay(look)
    sheet.setWindowFlags(Qt.WindowType.Widget)
    return sheet


_ORDER = {"order": ["hear", "fact", "ask", "feel", "take"], "seen": True}
_CARD = {"need": "the programmes by ten", "feeling": "upset"}

PAGES: dict[str, tuple[str, Maker]] = {
    "home": ("home", _home),
    "home-new": ("home", _home_new),
    "home-path": ("home", _home_on_path),
    "review-choose": ("", _review_at("choose")),
    "review-mend": ("", _review_at("mend")),
    "promises": ("home", _promises),
    "paths": ("home", _paths),
    "debrief": ("", _debrief),
    "certificate": ("home", _certificate),
    "welcome": ("", _welcome),
    "welcome-half": ("", _welcome_half),
    "methods": ("methods", _methods),
    "calls": ("calls", _calls),
    "settings": ("settings", _settings),
    "settings-delete": ("settings", _settings_delete),
    "trouble": ("", _trouble),
    "progress": ("progress", _progress),
    "progress-new": ("progress", _progress_new),
    "shortcuts": ("", _shortcuts),
    "lesson-1-card": ("", _lesson_at("loop-say-back", 0)),
    "lesson-2-example": ("", _lesson_at("loop-say-back", 5)),
    "lesson-3-faded": ("", _lesson_at("loop-say-back", 6)),
    "lesson-4-choice": ("", _lesson_at("loop-say-back", 8, which="c")),
    "lesson-5-order": ("", _lesson_at("loop-say-back", 9, order=_ORDER)),
    "lesson-6-spot": ("", _lesson_at("loop-say-back", 10, spot="three")),
    "lesson-7-fill": ("", _lesson_at("loop-say-back", 11, card=_CARD)),
    "lesson-8-say": ("", _lesson_at("loop-say-back", 12)),
    "lesson-9-end": ("", _lesson_at("loop-say-back", -1)),
}
