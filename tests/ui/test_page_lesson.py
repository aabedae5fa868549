"""A shipped lesson, read step by step as a learner does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from coach.places import find_places
from coach.store.learners import LessonProgress
from tests.helpers.lesson_reader import SAY_BACK, at, left_at
from tests.helpers.reading import (
    button,
    cut_words,
    has_button,
    reads,
    seen,
    settle,
    small_targets,
    tab_order,
)
from ui.pages.lesson.faded import theirs
from ui.pages.lesson.plan import places_of

LESSONS = sorted(each.stem for each in (find_places().content / "lessons").glob("*.yaml"))


def test_every_card_is_a_page_and_then_comes_the_worked_call(lesson, weeks) -> None:
    reader = lesson()
    content = weeks.shelf.lesson(SAY_BACK)
    for card in content.cards:
        said = reads(reader.page)
        assert card.title in said
        assert card.body in said
        reader.next()
    said = reads(reader.page)
    assert content.example.premise in said
    for turn in content.example.turns:
        assert turn.says in said
        assert turn.note in said
    assert "6 of 16" in said


def test_progress_is_kept_at_each_step_and_the_end_is_the_end(lesson, weeks) -> None:
    reader = lesson()
    places = places_of(weeks.shelf.lesson(SAY_BACK))
    for _step in places[1:]:
        reader.next()
    assert [page for page, _, _ in reader.kept] == list(range(1, len(places)))
    assert [finished for _, _, finished in reader.kept].count(True) == 1
    assert reader.kept[-1][2]
    said = reads(reader.page)
    assert weeks.shelf.lesson(SAY_BACK).takeaway in said
    assert "Little support so far. In one small study" in said


def test_a_lesson_opens_where_it_was_left(lesson, weeks) -> None:
    page = at(weeks, "check")
    reader = lesson(progress=left_at(page, which="b"))
    assert "Which reply says it back?" in reads(reader.page)
    chosen = [
        each
        for each in seen(reader.page, type(button(reader.page, "I totally")))
        if each.isChecked()
    ]
    assert next(each.text() or each.accessibleName() for each in chosen).startswith("I totally")


def test_a_lesson_read_to_the_end_opens_at_its_beginning(lesson, weeks) -> None:
    last = len(places_of(weeks.shelf.lesson(SAY_BACK))) - 1
    done = LessonProgress(
        lesson=SAY_BACK, revision=1, page=last, answers={}, finished_at=weeks.clock.now()
    )
    assert "They repeat themselves until somebody else does" in reads(lesson(progress=done).page)


def test_keys_alone_turn_the_pages(lesson, qtbot) -> None:
    reader = lesson()
    reader.page.setFocus()  # as the window does when a page comes to the front
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert "A fact, a feeling, a question" in reads(reader.page)
    qtbot.keySequence(reader.page, QKeySequence("Alt+Right"))
    assert "How to guess without telling" in reads(reader.page)
    qtbot.keySequence(reader.page, QKeySequence("Alt+Left"))
    qtbot.keySequence(reader.page, QKeySequence("Alt+Left"))
    qtbot.keySequence(reader.page, QKeySequence("Alt+Left"))
    assert "They repeat themselves until somebody else does" in reads(reader.page)
    button(reader.page, "Next").setFocus()
    qtbot.keyClick(button(reader.page, "Next"), Qt.Key.Key_Return)
    assert "2 of 16" in reads(reader.page)


def test_the_repeat_asks_for_ones_own_line_and_then_shows_theirs(lesson, weeks, qtbot) -> None:
    content = weeks.shelf.lesson(SAY_BACK)
    reader = lesson(progress=left_at(at(weeks, "faded")))
    theirs_says = content.example.turns[1].says
    assert content.example.faded[0].ask in reads(reader.page)
    assert theirs_says not in reads(reader.page)
    qtbot.keyClicks(next(seen(reader.page, QPlainTextEdit)), "they saw you on the floor")
    button(reader.page, "See how the example put it").click()
    assert theirs_says in reads(reader.page)
    assert reader.answers == {"faded-1": "they saw you on the floor"}


def test_a_repeat_shows_the_reply_it_began_quoted_or_asks_for_whole(weeks) -> None:
    def found(lesson_id, number):
        turn = theirs(weeks.shelf.lesson(lesson_id).example, number)
        return turn.says[:24] if turn else None

    assert found(SAY_BACK, 0).startswith("You'd planned for ten")  # it gives the beginning
    assert found(SAY_BACK, 1) == found(SAY_BACK, 0)  # "the whole reply"
    assert found("steps-calm", 1).startswith("I'd only just found it")  # it quotes the customer
    assert found("steps-break", 1) is None  # a turn the example never took
    for content in weeks.shelf.lessons:
        for number, _faded in enumerate(content.example.faded):
            turn = theirs(content.example, number)
            assert turn is None or turn.who == "you", content.id


def test_where_the_example_has_no_reply_the_whole_of_it_is_shown_again(lesson, weeks) -> None:
    example = weeks.shelf.lesson("steps-break").example
    page = at(weeks, "faded", lesson_id="steps-break", number=1)
    reader = lesson("steps-break", progress=left_at(page))
    button(reader.page, "See the example again").click()
    settle()
    said = reads(reader.page)
    assert all(turn.says in said for turn in example.turns)


def test_what_is_written_is_kept_without_asking(lesson, weeks, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "faded")))
    with qtbot.waitSignal(reader.page.progressed):
        qtbot.keyClicks(next(seen(reader.page, QPlainTextEdit)), "left to fold alone")
    qtbot.waitUntil(lambda: reader.answers.get("faded-1") == "left to fold alone")


def test_leaving_keeps_the_place(lesson, qtbot) -> None:
    reader = lesson()
    reader.next()
    reader.kept.clear()
    with qtbot.waitSignal(reader.page.left):
        button(reader.page, "Lessons").click()
    assert reader.kept[-1][0] == 1
    with qtbot.waitSignal(reader.page.left):
        qtbot.keyClick(reader.page, Qt.Key.Key_Escape)


def test_another_lesson_of_the_course_and_the_next_one_are_asked_for(lesson, weeks, qtbot) -> None:
    reader = lesson()
    rows = weeks.shelf.lessons_of("reflecting-loop")
    with qtbot.waitSignal(reader.page.lesson_wanted) as told:
        button(reader.page, rows[0].title).click()
    assert told.args == [rows[0].id]
    reader.on_to("Take this with you")
    with qtbot.waitSignal(reader.page.lesson_wanted) as told:
        button(reader.page, "Next lesson").click()
    ids = [each.id for each in rows]
    assert told.args == [ids[ids.index(SAY_BACK) + 1]]
    with qtbot.waitSignal(reader.page.scene_wanted) as told:
        button(reader.page, "Practise it on a call").click()
    assert told.args == [weeks.shelf.lesson(SAY_BACK).practise_next[0]]


def test_a_customers_line_can_be_heard(lesson, weeks, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "example")))
    first = weeks.shelf.lesson(SAY_BACK).example.turns[0]
    hear = [each for each in tab_order(reader.page) if each.accessibleName() == "Hear this line"]
    assert len(hear) == 3
    with qtbot.waitSignal(reader.page.hear_wanted) as told:
        hear[0].click()
    assert told.args == [first.says, first.mood]


def test_a_larger_text_keeps_the_step_and_what_was_written(lesson, weeks, look, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "faded")))
    qtbot.keyClicks(next(seen(reader.page, QPlainTextEdit)), "half a sentence")
    look.choose(text_scale=1.5)
    settle()
    assert "half a sentence" in reads(reader.page)


@pytest.mark.parametrize("lesson_id", LESSONS)
def test_every_step_of_every_lesson_can_be_shown(lesson, weeks, lesson_id) -> None:
    content = weeks.shelf.lesson(lesson_id)
    reader = lesson(lesson_id, names=False)
    for _step in places_of(content)[1:]:
        reader.next()
    assert content.takeaway in reads(reader.page)
    assert content.evidence.says in reads(reader.page)


def test_every_lesson_has_a_file_named_after_it(weeks) -> None:
    assert sorted(each.id for each in weeks.shelf.lessons) == LESSONS


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (1280, 800, 2.0)]
)
def test_nothing_is_cut_or_beyond_the_edge(lesson, look, weeks, width, height, scale) -> None:
    look.choose(text_scale=scale)
    reader = lesson(width=width, height=height)
    for _step in places_of(weeks.shelf.lesson(SAY_BACK)):
        assert cut_words(reader.page) == []
        assert small_targets(reader.page) == []
        if has_button(reader.page, "Next"):
            reader.next()
