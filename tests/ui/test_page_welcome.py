"""The first meeting, as somebody new goes through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit

from tests.helpers.reading import button, cut_words, reads, settle, small_targets, tab_order
from ui.pages.welcome import WelcomePage


@pytest.fixture
def welcome(look, shown):
    def make(width=1280, height=800):
        return shown(WelcomePage(look), width, height)

    return make


def test_it_says_what_it_is_and_that_nothing_leaves_the_computer(welcome) -> None:
    said = reads(welcome())
    assert "Practise the hard calls before they happen." in said
    assert "Evenkeel never goes online." in said
    assert "Each part can be skipped" in said


def test_a_name_and_enter_lead_to_the_first_lesson(welcome, qtbot) -> None:
    page = welcome()
    field = page.findChild(QLineEdit)
    qtbot.keyClicks(field, "  Priya ")
    with qtbot.waitSignal(page.finished) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["Priya", "lesson"]


def test_everything_can_be_skipped(welcome, qtbot) -> None:
    page = welcome()
    with qtbot.waitSignal(page.finished) as told:
        button(page, "Look around first").click()
    assert told.args == ["", "look"]


def test_a_voice_can_be_tried_and_says_how_it_does(welcome, qtbot) -> None:
    page = welcome()
    page.show_voice("Getting the voices ready…")
    assert "Getting the voices ready…" not in reads(page)  # nobody has asked yet
    with qtbot.waitSignal(page.voice_wanted):
        button(page, "Play a voice").click()
    settle()
    assert "Getting the voices ready…" in reads(page)
    page.show_voice("You should hear a voice now.")
    assert "You should hear a voice now." in reads(page)
    assert button(page, "Play again").isEnabled()


def test_tab_goes_from_the_name_to_the_voice_to_the_ways_in(welcome) -> None:
    names = [each.accessibleName() for each in tab_order(welcome())]
    assert names == [
        "What should customers call you?",
        "Play a voice",
        "Start with a short lesson",
        "Look around first",
    ]


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_words_stand_out_from_the_painted_sky(look, theme) -> None:
    look.choose(theme=theme)
    assert _contrast(look.now.colour("ink"), QColor(look.now.heat("tense").sky)) >= 7.0


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (1280, 800, 2.0)]
)
def test_nothing_is_cut_or_beyond_the_edge(welcome, look, width, height, scale) -> None:
    look.choose(text_scale=scale)
    page = welcome(width, height)
    assert cut_words(page) == []
    assert small_targets(page) == []


def _contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2."""

    def light(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
