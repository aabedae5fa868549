"""On the debrief: what was understood as a promise, and four questions with one's own turns."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QDateEdit

from coach.store.journal import WORKED
from tests.helpers.reading import button, cut_words, has_button, reads, seen, settle
from ui.pages.debrief import DebriefPage


@pytest.fixture
def debrief(look, shown, weeks):
    attempt = weeks.plays("chairs-good-listener")

    def make(**size):
        page = DebriefPage(look)
        found = weeks.practice.review(attempt)
        person = look.people.person_for(found.conversation.scene.persona.id)
        page.show_debrief(found, found.conversation.scene.title, person)
        return shown(page, **size)

    make.attempt = attempt
    return make


def test_the_learner_says_whether_a_promise_was_meant_and_for_which_day(debrief, weeks, qtbot):
    page = debrief()
    mine = weeks.practice.review(debrief.attempt).promises
    said = reads(page.understood)
    assert "In your calendar it falls due " in said
    assert "Right?" in said
    assert all(each.what in said for each in mine)
    with qtbot.waitSignal(page.promise_confirmed) as told:
        seen_button(page, "Right").click()
    assert told.args == [mine[0].id, None]
    seen_button(page, "Another day").click()
    settle()
    (day,) = seen(page.understood, QDateEdit)
    day.setDate(day.date().addDays(2))
    with qtbot.waitSignal(page.promise_confirmed) as told:
        seen_button(page, "Keep that day").click()
    assert isinstance(told.args[1], date)
    with qtbot.waitSignal(page.promise_dropped) as told:
        seen_button(page, "That was no promise").click()
    assert told.args == [mine[0].id]


def seen_button(page, words):
    from PySide6.QtWidgets import QAbstractButton

    return next(each for each in seen(page.understood, QAbstractButton) if each.text() == words)


def test_once_confirmed_nothing_is_asked(debrief, weeks):
    calendar = weeks.desk.calendar(weeks.learner)
    for each in weeks.practice.review(debrief.attempt).promises:
        calendar.confirm(each.id)
    assert not debrief().understood.isVisible()


def test_four_questions_open_with_ones_own_turns_and_are_kept(debrief, weeks, qtbot):
    page = debrief()
    button(page, "Write it down").click()
    settle()
    said = reads(page.questions)
    for question in ("What did you mean to do?", "What happened?", "What made the difference?"):
        assert question in said
    assert has_button(page.questions, "Turn 1: ")
    page.questions.boxes[WORKED].set_words("Saying the time back.")
    with qtbot.waitSignal(page.notes_kept) as told:
        button(page, "Keep these notes").click()
    journal = weeks.desk.journal()
    journal.write(weeks.learner.id, debrief.attempt, told.args[0], weeks.clock.now())
    notes = journal.about(weeks.learner.id, debrief.attempt)
    assert notes == {WORKED: "Saying the time back."}
    (entry,) = journal.entries(weeks.learner.id)
    assert entry.words == "Saying the time back."
    page = debrief()
    page.questions.show_notes(notes)
    settle()
    assert page.questions.boxes[WORKED].words == "Saying the time back."


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.0), (1184, 800, 2.0)])
def test_nothing_is_cut(debrief, look, width, height, scale):
    look.choose(text_scale=scale)
    page = debrief(width=width, height=height)
    button(page, "Write it down").click()
    settle()
    assert cut_words(page) == []
