"""Going anywhere by a few letters, by keys only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from tests.helpers.learners_window import open_window
from tests.helpers.reading import settle
from ui.pages.palette import Palette

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture
def app(qtbot, look, own_home):
    app = open_window(qtbot, look)
    app.window.page("welcome").finished.emit("Priya", "look")
    yield app
    for left_open in app.window.findChildren(Palette):
        left_open.close()
    app.close()


def open_palette(app):
    app.window.palette_wanted.emit()
    palette = app.window.findChild(Palette)
    settle()
    return palette


def type_and_go(app, letters):
    palette = open_palette(app)
    field = palette.findChild(QLineEdit)
    QTest.keyClicks(field, letters)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


@pytest.mark.parametrize(
    ("letters", "page"),
    [
        ("progres", "progress"),
        ("microfone", "settings"),
        ("bus didnt come", "practice"),
        ("ikaika", "practice"),
        ("all of it before any", "lesson"),
    ],
)
def test_a_few_letters_even_misspelt_lead_to_a_place_a_setting_a_call_or_a_lesson(
    app, letters, page
):
    type_and_go(app, letters)
    assert app.window.in_front == page


def test_the_arrows_walk_the_list_while_letters_stay_in_the_field(app):
    palette = open_palette(app)
    field, found = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    QTest.keyClicks(field, "lesson")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert found.currentRow() == 2
    assert field.text() == "lesson"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert found.currentRow() == 1


def test_nothing_alike_is_said_and_escape_puts_the_palette_away(app):
    palette = open_palette(app)
    field = palette.findChild(QLineEdit)
    QTest.keyClicks(field, "xqzw")
    assert not palette.findChild(QListWidget).isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.window.in_front == "home"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle()
    assert QApplication.activeModalWidget() is None


def test_the_palette_reaches_every_lesson_call_setting_and_place(app):
    palette = open_palette(app)
    shelf = app.session.shelf
    keys = {each.key for each in palette._destinations}
    assert {f"lesson:{each.id}" for each in shelf.lessons} <= keys
    assert {f"call:{each.id}" for each in shelf.scenarios} <= keys
    assert {f"place:{name}" for name in ("home", "methods", "calls", "progress", "settings")} < keys
    assert len([key for key in keys if key.startswith("setting:")]) >= 6
