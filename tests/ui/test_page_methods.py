"""The methods with their lessons and calls, on the shipped library."""

from __future__ import annotations

import pytest

from tests.helpers.reading import (
    button,
    cut_words,
    has_button,
    reads,
    settle,
    small_targets,
    tab_order,
)
from ui.pages.methods import MethodsPage


@pytest.fixture
def methods(look, shown, weeks):
    def make(open_at="", **size):
        page = MethodsPage(look)
        page.show_methods(weeks.method_rows, weeks.personas, open_at)
        return shown(page, **size)

    return make


def test_every_lesson_of_the_method_is_there_in_its_order(methods, weeks) -> None:
    page = methods("reflecting-loop")
    titles = [lesson.title for lesson in weeks.shelf.lessons_of("reflecting-loop")]
    reached = [each.accessibleName().split(", about")[0] for each in tab_order(page)]
    assert [name for name in reached if name in titles] == titles
    assert len(titles) >= 4
    assert weeks.shelf.method("reflecting-loop").frame in reads(page)


def test_another_method_is_one_press_away(methods, weeks) -> None:
    page = methods("reflecting-loop")
    button(page, "Four steps").click()
    settle()
    assert "Never answer heat with heat" in reads(page)
    assert "Say back what you heard, with a guess at the feeling" not in reads(page)
    assert button(page, "Four steps").accessibleDescription() == "Open"
    assert button(page, "The reflecting loop").accessibleDescription() == ""


def test_lessons_say_done_begun_or_how_long_and_none_is_locked(methods, weeks, qtbot) -> None:
    weeks.reads("steps-why")
    weeks.study.save_lesson(weeks.shelf.lesson("steps-calm"), 2, {}, finished=False)
    page = methods("four-steps")
    assert has_button(page, "A complaint is the cheap kind of news, Done")
    assert has_button(page, "Never answer heat with heat, Begun")
    last = weeks.shelf.lessons_of("four-steps")[-1]
    with qtbot.waitSignal(page.lesson_wanted) as told:
        button(page, f"{last.title}, about {last.minutes} minutes").click()
    assert told.args == [last.id]


def test_calls_of_the_method_say_who_and_how_it_went(methods, weeks, qtbot) -> None:
    weeks.plays("chairs-good-listener")
    page = methods("reflecting-loop")
    assert "Delphine Okoro, furious at first. On the phone, about 8 minutes." in reads(page)
    with qtbot.waitSignal(page.scene_wanted) as told:
        button(page, "The chairs came at four").click()
    assert told.args == ["chairs-at-four"]
    assert button(page, "The chairs came at four").accessibleName().endswith("Settled")


def test_without_a_wish_it_opens_where_something_is_left_to_read(methods, weeks) -> None:
    first, *others = (each[0] for each in weeks.method_rows)
    weeks.reads(*(lesson.id for lesson in weeks.shelf.lessons_of(first.method.id)))
    following = next(each.method for each in others if each.lessons)
    page = methods()
    assert button(page, following.title).accessibleDescription() == "Open"


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1084, 800, 1.0), (828, 640, 1.0), (1184, 800, 2.0)]
)
def test_nothing_is_cut_or_beyond_the_edge(methods, look, weeks, width, height, scale) -> None:
    weeks.lives_through_two_weeks()
    look.choose(text_scale=scale)
    for key in ("four-steps", "tensions"):
        page = methods(key, width=width, height=height)
        assert cut_words(page) == []
        assert small_targets(page) == []
