"""A review answered aloud: the words stand in the box, choose a reply, or stand beside a phrase."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.helpers.reading import button, reads, seen, settle
from ui.pages.review import ReviewPage
from ui.pages.review.box import ReplyBox
from ui.widgets.voice_row import VoiceRow


@pytest.fixture
def names(weeks):
    words = weeks.shelf.vocabulary
    return {each.id: each for each in (*words.skills, *words.faults)}


@pytest.fixture
def review(look, shown, weeks, names):
    """Return a sitting of three ways to practise one skill: choose, mend, say."""
    weeks.reads("steps-sorry")
    _ = weeks.home
    weeks.days_pass(2)
    page = ReviewPage(look)
    page.rows = []
    page.voice_shown.connect(page.rows.append)
    page.show_tasks(weeks.desk.reviewing(weeks.learner).tasks(), names)
    return shown(page)


def answered(review, weeks, qtbot) -> None:
    """Answer the first task by key and go on to the next."""
    with qtbot.waitSignal(review.chosen) as told:
        qtbot.keyClick(review, Qt.Key.Key_1)
    task, option = told.args
    review.show_outcome(task, weeks.desk.reviewing(weeks.learner).choose(task, option))
    settle()
    button(review, "Go on").click()
    settle()


def test_every_task_can_be_answered_aloud_until_it_is_answered(review, weeks, qtbot) -> None:
    assert list(seen(review, VoiceRow)) == review.rows
    with qtbot.waitSignal(review.chosen) as told:
        qtbot.keyClick(review, Qt.Key.Key_1)
    task, option = told.args
    review.show_outcome(task, weeks.desk.reviewing(weeks.learner).choose(task, option))
    settle()
    assert not list(seen(review, VoiceRow))
    button(review, "Go on").click()
    settle()
    assert list(seen(review, VoiceRow)) == review.rows[1:]


def test_v_goes_to_the_key_for_talking(review, qtbot) -> None:
    (row,) = review.rows
    assert not row.button.hasFocus()
    qtbot.keyClick(review, Qt.Key.Key_V)
    assert review.window().focusWidget() is row.button


@pytest.mark.parametrize("words", ["Number two.", None])
def test_a_spoken_number_or_the_words_of_a_reply_choose_it(review, qtbot, words) -> None:
    task = review._tasks[0]
    with qtbot.waitSignal(review.chosen) as told:
        review.show_heard(words or task.options[1].words, sure=True)
    assert told.args == [task, 1]


def test_what_fits_no_reply_is_asked_again(review, qtbot) -> None:
    with qtbot.assertNotEmitted(review.chosen):
        review.show_heard("The weather is rather nice in Portugal.", sure=True)
    assert "could be any of these" in reads(review)


def test_what_was_said_stands_in_the_box_and_enter_on_the_key_sends_it(
    review, weeks, qtbot
) -> None:
    answered(review, weeks, qtbot)
    (box,) = seen(review, ReplyBox)
    review.show_caption("I am so")
    assert box.box.words == "I am so"
    review.show_heard("I'm so sorry you were kept waiting out there.", sure=True)
    assert "Mend anything that was misheard" in reads(review)
    with qtbot.waitSignal(review.replied) as told:
        qtbot.keyClick(review.rows[-1].button, Qt.Key.Key_Return)
    assert told.args[1] == "I'm so sorry you were kept waiting out there."


def test_words_not_heard_for_certain_are_said_to_be_so(review, weeks, qtbot) -> None:
    answered(review, weeks, qtbot)
    review.show_heard("mumble", sure=False)
    assert "may not be what you said" in reads(review)


def test_a_phrase_said_aloud_stands_beside_ones_own(look, shown, weeks, names) -> None:
    weeks.study.keep_phrase("steps-sorry", "I'm sorry you stood there in the rain.")
    _ = weeks.home
    weeks.days_pass(2)
    page = ReviewPage(look)
    page.show_tasks(weeks.desk.reviewing(weeks.learner).tasks(), names)
    shown(page)
    page.show_heard("I'm sorry you stood in the rain.", sure=True)
    settle()

    assert "You said: “I'm sorry you stood in the rain.”" in reads(page)
    assert "stood there in the rain" in reads(page)
    assert button(page, "Nearly").isVisible()
