"""The sheet of keys: it opens over the window, names every key there is, and goes away with Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from tests.helpers.reading import button, cut_words, reads, settle, small_targets
from ui.main_window import MainWindow
from ui.pages.lesson import LessonPage
from ui.pages.shortcuts import KEYS, ShortcutsOverlay
from ui.widgets.nav_rail import NavItem


@pytest.fixture
def sheet(look, qtbot):
    def make(width=1280, height=800):
        window = QWidget()
        window.resize(width, height)
        qtbot.addWidget(window)
        window.show()
        overlay = ShortcutsOverlay(look, window)
        with qtbot.waitExposed(overlay):
            overlay.open()
        settle()
        make.window = window
        return overlay

    return make


def test_it_tells_what_each_key_does(sheet) -> None:
    said = reads(sheet())
    for part, keys in KEYS:
        assert part in said
        for _caps, does in keys:
            assert does in said


def test_escape_and_the_button_put_it_away(sheet, qtbot) -> None:
    overlay = sheet()
    with qtbot.waitSignal(overlay.finished):
        qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    overlay = sheet()
    with qtbot.waitSignal(overlay.finished):
        button(overlay, "Close").click()


def test_every_key_of_the_window_and_of_a_lesson_is_on_the_sheet(look, weeks, qtbot) -> None:
    listed = {cap for _, keys in KEYS for caps, _ in keys for cap in caps}
    window = MainWindow(
        look, [NavItem(name="home", words="Today", icon="house")], size=QSize(1280, 800)
    )
    qtbot.addWidget(window)
    lesson = LessonPage(look)
    qtbot.addWidget(lesson)
    content = weeks.shelf.lesson("loop-say-back")
    lesson.show_lesson(
        content, weeks.shelf.method(content.method), weeks.study.lessons(content.method), None
    )
    used = {
        shortcut.key().toString()
        for page in (window, lesson)
        for shortcut in page.findChildren(QShortcut)
    }
    assert {"?", "F1", "Alt+Left", "Alt+Right"} <= used
    assert used <= listed


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (1280, 800, 2.0)]
)
def test_nothing_is_cut_or_beyond_the_edge(sheet, look, width, height, scale) -> None:
    look.choose(text_scale=scale)
    overlay = sheet(width, height)
    assert overlay.width() <= width
    assert cut_words(overlay) == []
    assert small_targets(overlay) == []
