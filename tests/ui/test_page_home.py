"""Today, as somebody new meets it and as somebody with two weeks behind them does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.helpers.reading import (
    button,
    cut_words,
    has_button,
    reads,
    settle,
    small_targets,
    tab_order,
    words_on,
)
from ui.pages.home import HomePage
from ui.widgets.scene import Scene


@pytest.fixture
def home(look, shown, weeks):
    def make(**size):
        page = HomePage(look)
        page.show_home(weeks.home, weeks.scenarios, weeks.personas)
        return shown(page, **size)

    return make


def test_somebody_new_meets_one_lesson_and_no_numbers_to_be_ashamed_of(home, qtbot) -> None:
    page = home()
    said = reads(page)
    assert "Good evening, Priya" in said
    assert "Tuesday 12 May" in said
    assert "All of it, before any of it" in said
    assert "Next, about 6 minutes" in said
    assert "No calls yet. Your first one takes about six minutes." in said
    assert "waits here with its day" in said
    with qtbot.waitSignal(page.next_wanted):
        button(page, "Start the lesson").click()


def test_before_anything_is_known_the_page_is_blank_paper(look, shown) -> None:
    page = shown(HomePage(look))
    assert reads(page) == ""
    assert tab_order(page) == []


def test_the_keyboard_is_on_the_next_thing_once_there_is_one(look, shown, weeks) -> None:
    page = shown(HomePage(look))
    page.show_home(weeks.home, weeks.scenarios, weeks.personas)
    settle()
    assert QApplication.focusWidget() is button(page, "Start the lesson")


def test_a_scene_shows_who_waits_and_where(home, weeks) -> None:
    weeks.reads("steps-hear")
    page = home()
    step = weeks.home.next
    scenario = weeks.scenarios[step.scenario]
    persona = weeks.personas[scenario.persona]
    said = reads(page)
    assert step.title in said
    assert scenario.situation.split(". ")[0] in said
    assert "{" not in said
    assert "Why this one. You have read “All of it, before any of it”." in said
    pictures = [each.accessibleName() for each in page.findChildren(Scene) if each.isVisible()]
    assert len(pictures) == 1
    assert pictures[0].startswith(f"{persona.name}, ")


def test_a_promise_says_who_expects_what_by_when_and_can_be_kept_on_its_day(
    home, weeks, qtbot
) -> None:
    attempt = weeks.plays("chairs-good-listener")
    page = home()
    assert "Delphine is expecting your call on Friday by noon." in reads(page)
    assert not has_button(page, "Call Delphine")

    weeks.days_pass(2.6)
    page.show_home(weeks.home, weeks.scenarios, weeks.personas)
    settle()
    assert "Delphine is expecting your call today by noon." in reads(page)
    first, *_, last = [each for each in tab_order(page) if each.accessibleName() == "Call Delphine"]
    with qtbot.waitSignal(page.next_wanted):  # a promise that is due is also the next thing
        first.click()
    with qtbot.waitSignal(page.follow_up) as told:
        last.click()
    assert told.args == [attempt]


def test_a_missed_promise_is_said_without_reproach_and_can_still_be_kept(home, weeks) -> None:
    weeks.plays("chairs-good-listener")
    weeks.days_pass(6)
    page = home()
    said = reads(page)
    assert "Delphine was expecting you on Friday. You can still call." in said
    assert "Still open" in said
    assert "late" not in said.lower()


def test_a_kept_promise_is_told_once_a_call(home, weeks) -> None:
    attempt = weeks.plays("chairs-good-listener")
    weeks.days_pass(2.6)
    promised = [
        each.id for each in weeks.attempts.commitments(weeks.learner.id) if each.attempt == attempt
    ]
    weeks.attempts.answer_commitments(promised, "kept", weeks.clock.now())
    page = home()
    assert words_on(page).count("Kept") == 1
    assert "You got back to Delphine when you said you would." in reads(page)


def test_a_call_left_in_the_middle_is_carried_on_first(home, weeks, qtbot) -> None:
    weeks.plays("parcel-her-own-laugh", replies=2)
    page = home()
    assert "It is exactly where you left it." in reads(page)
    with qtbot.waitSignal(page.next_wanted):
        button(page, "Carry on with Gwen").click()


def test_methods_say_how_far_they_are_and_open(home, weeks, qtbot) -> None:
    weeks.reads("steps-why", "steps-calm", "tension-silence")
    page = home()
    lessons = len(weeks.shelf.lessons_of("four-steps"))
    with qtbot.waitSignal(page.method_wanted) as told:
        button(page, f"Four steps, 2 of {lessons} lessons done").click()
    assert told.args == ["four-steps"]
    with qtbot.waitSignal(page.method_wanted) as told:
        button(page, "Where the methods disagree").click()
    assert told.args == ["tensions"]


def test_the_calm_line_never_counts_days_away(home, weeks) -> None:
    weeks.plays("parcel-her-own-laugh")
    weeks.days_pass(1)
    page = home()
    assert "One call in the last two weeks. Nothing is lost while you’re away." in reads(page)
    weeks.days_pass(40)
    page.show_home(weeks.home, weeks.scenarios, weeks.personas)
    assert "One call so far, none in the last two weeks. It is all as you left it." in reads(page)


def test_choosing_another_is_one_press_away(home, qtbot) -> None:
    page = home()
    with qtbot.waitSignal(page.choose_another):
        qtbot.keyClick(button(page, "Choose another"), Qt.Key.Key_Space)


def test_tab_goes_through_the_page_as_it_reads_however_often_it_is_filled(home, weeks) -> None:
    weeks.lives_through_two_weeks()
    page = home()
    page.show_home(weeks.home, weeks.scenarios, weeks.personas)
    settle()
    names = [each.accessibleName() for each in tab_order(page)]
    assert names[1] == "Choose another"
    assert names[2].startswith("All your promises, ")
    assert "See the paths" in names
    assert any(each.startswith("Where the methods disagree") for each in names)
    titles = [each.method.title for each in weeks.home.methods if each.method.id != "tensions"]
    assert [name.split(",")[0] for name in names[-len(titles) :]] == titles


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1084, 800, 1.0), (828, 640, 1.0), (1184, 800, 2.0), (620, 640, 1.0)],
)
def test_nothing_is_cut_or_beyond_the_edge(home, look, weeks, width, height, scale) -> None:
    weeks.lives_through_two_weeks()
    look.choose(text_scale=scale)
    page = home(width=width, height=height)
    assert cut_words(page) == []
    assert small_targets(page) == []
