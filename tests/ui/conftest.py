"""What tests of the screen share: one look, dressed, and a learner with real weeks behind them."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.places import find_places
from tests.helpers.lesson_reader import SAY_BACK, Reader
from tests.helpers.reading import settle
from tests.helpers.weeks import Weeks
from ui.look import Look
from ui.look.dress import apply
from ui.main_window import MainWindow
from ui.pages.lesson import LessonPage


@pytest.fixture(autouse=True)
def windows_put_away(qapp):
    """Leave no window behind: each one left is dressed again for every test that follows.

    Collecting garbage is off meanwhile, as while the program's window is open (``ui.garbage``), and
    what is left to be collected is collected here: not whenever and on whichever thread Python
    happens to, which Qt does not survive.
    """
    gc.disable()
    yield
    left = qapp.topLevelWidgets()
    for window in left:
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    oldest = 2 if any(isinstance(each, MainWindow) for each in left) else 1
    del left[:]
    window = None
    gc.collect(oldest)
    gc.enable()


@pytest.fixture
def look(qapp):
    """The light look at 100 %, without movement."""
    look = Look(find_places().resources, theme="light", reduced_motion=True)
    apply(qapp, look)
    yield look
    look.deleteLater()


@pytest.fixture
def weeks(tmp_path):
    """A learner called Priya who has just begun."""
    weeks = Weeks(tmp_path / "weeks.db")
    yield weeks
    weeks.close()


class _Strays(QObject):
    """Notes parts of a page that were shown before they had a place in it: windows for a moment."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        # Asked by class: an event's type as an enum costs more than the rest of most tests.
        if isinstance(event, QShowEvent) and isinstance(watched, QWidget) and watched.isWindow():
            kind = type(watched)
            if kind.__module__.startswith(("ui.pages", "ui.widgets")) and watched.parent() is None:
                self.seen.append(kind.__name__)
        return False


@pytest.fixture
def shown(qapp, qtbot):
    """Show a page in a window of a given size and return it; no part of it may be a window."""
    windows: list[QWidget] = []
    strays = _Strays()
    qapp.installEventFilter(strays)

    def show(page: QWidget, width: int = 1084, height: int = 800) -> QWidget:
        window = QWidget()
        windows.append(window)
        row = QHBoxLayout(window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page)
        window.resize(width, height)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        settle()
        return page

    yield show
    qapp.removeEventFilter(strays)
    assert strays.seen == []


@pytest.fixture
def lesson(look, shown, weeks):
    """Open a shipped lesson in a window and return its reader."""

    def make(lesson_id=SAY_BACK, progress=None, names=True, **size):
        shelf = weeks.shelf
        found = shelf.lesson(lesson_id)
        page = LessonPage(look, save_after_ms=0)
        vocabulary = (*shelf.vocabulary.skills, *shelf.vocabulary.faults)
        page.show_lesson(
            found,
            shelf.method(found.method),
            weeks.study.lessons(found.method),
            progress,
            {each.id: each for each in vocabulary} if names else None,
        )
        return Reader(shown(page, **{"width": 1280, "height": 800, **size}))

    return make
