"""Every page of the program with real content, one after another, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from coach.library.model import LessonId, ScenarioId
from tests.helpers.reading import cut_words, seen, settle, small_targets, tab_order
from ui.app import App

SCENE = "no-show-fee"
LESSON = "loop-say-back"
_INTERACTIVE = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSlider, QAbstractItemView,
    QAbstractSpinBox,
)  # fmt: skip
_LEAST_TARGET_PX = 32
_SHARED_PX2 = 16
_AROUND_DIALOG = QSize(40, 40)
_NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)


def walk(app: App, *, lesson_steps: int = 15) -> Iterator[str]:
    """Yield the name of each state of each page once it stands in the window.

    ``lesson_steps`` is how far the lesson is read. Begins before anybody is known; plays one scene by its buttons, reads a lesson step by step,
    then visits what a learner with a call behind them and a trainer see.
    """
    window = app.window
    app.opening.open()
    yield "welcome"
    window.page("welcome").finished.emit("Priya", "look")
    yield "home-new"
    app.go_to("progress")
    yield "progress-new"
    app.go_to("methods")
    yield "methods"
    app.lessons._on_minute(app.session.shelf.methods[0].id)
    yield "refresher"
    yield from _lesson(app, lesson_steps)
    app.go_to("calls")
    yield "calls"
    yield from _call(app)
    app.go_to("home")
    yield "home"
    app.go_to("progress")
    yield "progress"
    app.weeks.show_paths()
    yield "paths"
    app.weeks.show_promises()
    yield "promises"
    app.weeks.review()
    yield "review"
    app.weeks.show_story()
    yield "story"
    app.go_to("settings")
    yield "settings"
    app.preferences._on_judging()
    yield "judging"
    app.session.keep(trains_others=True)
    app.team.show_place()
    app.go_to("team")
    yield "team-new"
    app._on_help()
    yield "shortcuts"
    _close_dialogs()


def findings(root: QWidget) -> list[str]:
    """Return what is wrong with what is shown: cut, overlapping, too small, nameless, out of reach."""
    return [
        *(f"cut: {each}" for each in cut_words(root)),
        *(f"small: {each}" for each in small_targets(root, _LEAST_TARGET_PX)),
        *(f"over one another: {each}" for each in _overlapping(root)),
        *(f"nameless: {each}" for each in _nameless(root)),
        *(f"no way by keys: {each}" for each in _out_of_reach(root)),
    ]


def fit(app: App, width: int, height: int) -> None:
    """Give the window this size; a dialog in front is as large as it likes within it."""
    app.window.resize(width, height)
    QTest.qWait(0)  # what follows a new size a moment later follows now
    settle()
    root = front(app)
    if root is not app.window:
        root.resize(root.size().boundedTo(QSize(width, height) - _AROUND_DIALOG))
        settle()


def front(app: App) -> QWidget:
    """Return what is in front: a dialog if there is one, else the window."""
    dialog = QApplication.activeModalWidget()
    return dialog if dialog is not None else app.window


def _lesson(app: App, steps: int) -> Iterator[str]:
    app.lessons.open(LessonId(LESSON))
    page = app.window.page("lesson")
    yield "lesson-0"
    for number in range(1, steps + 1):
        before = page._page
        page._turner.on.emit()
        settle()
        if page._page == before or app.window.in_front != "lesson":
            return
        yield f"lesson-{number}"


def _call(app: App) -> Iterator[str]:
    app.calls.take(ScenarioId(SCENE))
    page = app.window.page("practice")
    yield "practice-briefing"
    page._briefing.start.click()
    talk = page._talk
    named: set[str] = set()
    for _turn in range(40):
        settle()
        if app.window.in_front != "practice":
            break
        if talk._why.isVisible():
            if "why" not in named:
                named.add("why")
                yield "practice-why"
            talk._why.carry_on_button.click()
        elif talk._replies.isVisible() and talk._replies.buttons:
            if "replies" not in named:
                named.add("replies")
                yield "practice-replies"
            talk._replies.buttons[0].click()
        else:
            QTest.qWait(1)
    settle()
    yield "debrief"


def _close_dialogs() -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()


def _overlapping(root: QWidget) -> list[str]:
    """Return pairs of words that share more than a sliver of the screen."""
    shown: list[tuple[str, QRegion, QWidget]] = []
    for each in seen(root, QWidget):
        if isinstance(each, QLabel | QAbstractButton) and each.text().strip():
            region = each.visibleRegion()
            if not region.isEmpty():
                at = each.mapTo(root, each.rect().topLeft())
                shown.append((each.text()[:40], region.translated(at), each))
    found = []
    for (one, here, a), (other, there, b) in combinations(shown, 2):
        if a.isAncestorOf(b) or b.isAncestorOf(a):
            continue
        shared = here.intersected(there)
        if sum(rect.width() * rect.height() for rect in shared) > _SHARED_PX2:
            found.append(f"{one!r} and {other!r}")
    return found


def _nameless(root: QWidget) -> list[str]:
    """Return what can be used but says neither what it is nor what it is called."""
    found = []
    for each in seen(root, QWidget):
        if not isinstance(each, _INTERACTIVE) or isinstance(each, QScrollBar):
            continue
        if not each.isEnabled() or each.focusPolicy().value == 0:
            continue
        if isinstance(each.parentWidget(), QAbstractSpinBox):
            continue  # the spin box speaks for its field
        told = QAccessible.queryAccessibleInterface(each)
        name = told.text(QAccessible.Text.Name) if told is not None else ""
        if not name.strip():
            found.append(f"{type(each).__name__} without a name")
        elif told.role() in _NO_ROLES:
            found.append(f"{type(each).__name__} {name!r} without a role")
    return found


def _by_arrows(each: QWidget) -> bool:
    """Say whether arrows walk to this one from others beside it, of which one is chosen."""
    return isinstance(each, QAbstractButton) and each.isCheckable() and each.autoExclusive()


def _out_of_reach(root: QWidget) -> list[str]:
    """Return buttons and fields that neither Tab nor the arrows of their group reach."""
    reached = set(tab_order(root))
    groups = {each.parentWidget() for each in reached}
    return [
        f"{type(each).__name__} {each.accessibleName() or getattr(each, 'text', str)()!r}"
        for each in seen(root, QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        and each.isEnabled()
        and each not in reached
        and not (_by_arrows(each) and each.parentWidget() in groups)
        and not (each.focusProxy() in reached or each.parentWidget() in reached)
    ]
