"""Choosing who to meet: the shipped scenes, promises that wait, a call left in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.helpers.reading import (
    button,
    cut_words,
    has_button,
    reads,
    seen,
    settle,
    small_targets,
    tab_order,
    words_on,
)
from ui.pages.calls import CallsPage


@pytest.fixture
def calls(look, shown, weeks):
    def make(**size):
        page = CallsPage(look)
        fill(page)
        return shown(page, **size)

    def fill(page):
        home = weeks.home
        page.show_scenes(
            weeks.study.scenes(),
            weeks.personas,
            {each.id: each for each in weeks.shelf.methods},
            home.waiting,
            home.unfinished.id if home.unfinished else "",
        )
        settle()

    make.again = fill
    return make


def show_all(page) -> None:
    """Ask for more until there is no more."""
    while has_button(page, "Show "):
        button(page, "Show ").click()
        settle()


def test_every_scene_is_offered_easiest_first(calls, weeks, qtbot) -> None:
    page = calls()
    show_all(page)
    titles = [row.scenario.title for row in weeks.study.scenes()]
    starts = [
        each.accessibleName().split(": ", 1)[1]
        for each in tab_order(page)
        if ": " in each.accessibleName()
    ]
    assert starts == titles
    assert len(titles) >= 3
    with qtbot.waitSignal(page.scene_wanted) as told:
        button(page, "Take the call: The chairs came at four").click()
    assert told.args == ["chairs-at-four"]


def test_nobody_has_been_met_and_nobody_waits_at_first(calls) -> None:
    said = reads(calls())
    assert "Waiting to hear from you" not in said
    assert "You left a call in the middle" not in said
    assert "Look back" not in said


def test_a_finished_call_says_how_it_closed_and_can_be_looked_back_on(calls, weeks, qtbot) -> None:
    attempt = weeks.plays("parcel-her-own-laugh")
    page = calls()
    assert words_on(page).count("Settled") == 1
    with qtbot.waitSignal(page.review_wanted) as told:
        button(page, "Look back at the last time: Number nine").click()
    assert told.args == [attempt]


def test_a_call_left_in_the_middle_comes_before_everything(calls, weeks, qtbot) -> None:
    attempt = weeks.plays("parcel-her-own-laugh", replies=2)
    page = calls()
    assert tab_order(page)[0] is button(page, "Carry on")
    with qtbot.waitSignal(page.resume) as told:
        qtbot.keyClick(button(page, "Carry on"), Qt.Key.Key_Space)
    assert told.args == [attempt]


def test_promises_say_by_when_and_are_kept_from_here_too(calls, weeks, qtbot) -> None:
    attempt = weeks.plays("chairs-good-listener")
    page = calls()
    assert "Delphine is expecting your call by noon on Friday 15 May." in reads(page)
    assert not has_button(page, "Call Delphine")
    weeks.days_pass(6)
    calls.again(page)
    assert "Delphine was expecting your call by noon on Friday 15 May." in reads(page)
    assert "There is still time to answer." in reads(page)
    with qtbot.waitSignal(page.follow_up) as told:
        button(page, "Call Delphine").click()
    assert told.args == [attempt]


def test_a_method_narrows_the_list_and_stays_chosen_when_filled_anew(calls, weeks) -> None:
    page = calls()
    button(page, "Four steps").click()
    settle()
    show_all(page)
    wanted = {row.scenario.title for row in weeks.study.scenes("four-steps")}
    everything = {row.scenario.title for row in weeks.study.scenes()}
    assert wanted < everything
    assert {words for words in words_on(page) if words in everything} == wanted
    calls.again(page)
    show_all(page)
    assert {words for words in words_on(page) if words in everything} == wanted


def test_a_library_without_scenes_says_so(look, shown) -> None:
    page = CallsPage(look)
    page.show_scenes((), {}, {}, (), "")
    assert "There is nobody to meet here yet." in reads(shown(page))


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1084, 800, 1.0), (828, 640, 1.0), (1184, 800, 2.0), (420, 640, 1.0)],
)
def test_nothing_is_cut_or_beyond_the_edge(calls, look, weeks, width, height, scale) -> None:
    weeks.lives_through_two_weeks()
    weeks.plays("parcel-her-own-laugh", replies=2)
    look.choose(text_scale=scale)
    page = calls(width=width, height=height)
    assert cut_words(page) == []
    assert small_targets(page) == []


def test_only_the_first_cards_are_made_and_more_puts_the_keyboard_on_the_next(calls, weeks) -> None:
    page = calls()
    titles = [row.scenario.title for row in weeks.study.scenes()]
    assert [words for words in words_on(page) if words in titles] == titles[:9]
    button(page, "Show ").click()
    settle()
    assert titles[9] in page.focusWidget().accessibleName()


def test_scrolling_to_the_end_brings_more(calls, weeks) -> None:
    page = calls()
    titles = [row.scenario.title for row in weeks.study.scenes()]
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert titles[9] in words_on(page)


def test_words_and_a_place_narrow_the_list(calls, weeks) -> None:
    page = calls()
    field = next(seen(page, QLineEdit))
    field.setText("dentist")
    settle()
    scenes = {row.scenario.title: row.scenario for row in weeks.study.scenes()}
    found = [words for words in words_on(page) if words in scenes]
    assert scenes[found[0]].id == "late-again-dentist"
    field.clear()
    button(page, "In a chat").click()
    settle()
    show_all(page)
    assert {scenes[words].channel for words in words_on(page) if words in scenes} == {"chat"}
    field.setText("xyzzy")
    settle()
    assert "Nobody here is like that" in reads(page)
