"""A shipped lesson, read and tried step by step as a learner does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from coach.library.model import OrderSteps
from coach.store.learners import LessonProgress
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
from ui.pages.lesson import LessonPage
from ui.pages.lesson.checks.order_steps import shuffled
from ui.pages.lesson.faded import theirs
from ui.pages.lesson.plan import places_of

SAY_BACK = "loop-say-back"


class Reader:
    """A learner in front of a lesson, and what the page said it wants kept."""

    def __init__(self, page, qtbot):
        self.page = page
        self.kept = []
        self._qtbot = qtbot
        page.progressed.connect(lambda *said: self.kept.append(said))

    def next(self):
        button(self.page, "Next").click()
        settle()
        return reads(self.page)

    def on_to(self, words):
        for _step in range(40):
            if words in reads(self.page):
                return
            self.next()
        raise AssertionError(f"{words!r} never came")

    @property
    def answers(self):
        return self.kept[-1][1]


@pytest.fixture
def lesson(look, shown, weeks, qtbot):
    def make(lesson_id=SAY_BACK, progress=None, names=True, **size):
        shelf = weeks.shelf
        found = shelf.lesson(lesson_id)
        page = LessonPage(look, save_after_ms=0)
        vocabulary = (*shelf.vocabulary.skills, *shelf.vocabulary.faults)
        page.show_lesson(
            found,
            shelf.method(found.method),
            weeks.study.lessons(found.method),
            progress,
            {each.id: each for each in vocabulary} if names else None,
        )
        return Reader(shown(page, **{"width": 1280, "height": 800, **size}), qtbot)

    return make


def at(weeks, kind, part=0, lesson_id=SAY_BACK, number=0):
    places = places_of(weeks.shelf.lesson(lesson_id))
    found = [n for n, each in enumerate(places) if each.kind == kind and each.part == part]
    return found[number]


def left_at(page, **answers):
    return LessonProgress(lesson=SAY_BACK, revision=1, page=page, answers=answers, finished_at=None)


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


def test_every_option_says_its_own_why_and_can_be_changed(lesson, weeks) -> None:
    reader = lesson(progress=left_at(at(weeks, "check")))
    check = weeks.shelf.lesson(SAY_BACK).checks[0]
    for option in check.options:
        picked = button(reader.page, option.text)
        picked.click()
        lead = "Yes." if option.right else "Not this one."
        assert f"{lead} {option.why}" in picked.accessibleDescription()
        assert reader.answers["which"] == option.id
    others = [button(reader.page, option.text) for option in check.options[:-1]]
    assert not any(
        option.why in each.accessibleDescription()
        for each, option in zip(others, check.options, strict=False)
    )


def test_tab_goes_from_the_course_through_the_step_to_back_and_next(lesson, weeks) -> None:
    reader = lesson()
    reader.on_to("Which reply says it back?")
    names = [each.accessibleName() for each in tab_order(reader.page)]
    options = [option.text for option in weeks.shelf.lesson(SAY_BACK).checks[0].options]
    course = len(weeks.shelf.lessons_of("reflecting-loop"))
    assert names[0] == "Lessons"
    assert names[1 + course :] == [*options, "Back", "Next"]


def test_letters_pick_options_from_anywhere(lesson, weeks, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "check")))
    qtbot.keyClick(reader.page, Qt.Key.Key_D)
    assert reader.answers == {"which": "d"}


def test_steps_are_ordered_with_buttons_alone(lesson, weeks) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=1)))
    check = weeks.shelf.lesson(SAY_BACK).checks[1]
    assert isinstance(check, OrderSteps)
    true = [step.text for step in check.steps]
    for place, text in enumerate(true):
        for _up in range(len(true)):
            if _shown_order(reader.page, true).index(text) > place:
                button(reader.page, f"Move up: {text}").click()
                settle()
    assert _shown_order(reader.page, true) == true
    assert check.why not in reads(reader.page)
    button(reader.page, "See the order").click()
    assert check.why in reads(reader.page)
    assert reader.answers["order"] == {"order": [step.id for step in check.steps], "seen": True}
    assert not has_button(reader.page, "See the order")


def test_steps_are_ordered_with_the_keyboard_and_by_dragging(lesson, weeks, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=1)))
    true = [step.text for step in weeks.shelf.lesson(SAY_BACK).checks[1].steps]
    before = _shown_order(reader.page, true)
    rows = {
        row.accessibleName(): row for row in tab_order(reader.page) if row.accessibleName() in true
    }
    first = rows[before[0]]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert _shown_order(reader.page, true)[1] == before[0]
    assert first.hasFocus()
    assert first.accessibleDescription() == "2 of 5"

    last = rows[before[-1]]
    grip = last.rect().center()
    qtbot.mousePress(last, Qt.MouseButton.LeftButton, pos=grip)
    top = last.mapFromGlobal(rows[before[1]].mapToGlobal(rows[before[1]].rect().topLeft()))
    qtbot.mouseMove(last, top)
    qtbot.mouseRelease(last, Qt.MouseButton.LeftButton, pos=grip)
    settle()
    assert _shown_order(reader.page, true)[0] == before[-1]


def test_a_row_that_stands_elsewhere_says_where_it_goes(lesson, weeks) -> None:
    check = weeks.shelf.lesson(SAY_BACK).checks[1]
    ids = [step.id for step in check.steps]
    mixed = [ids[1], ids[0], *ids[2:]]
    answer = {"order": mixed, "seen": True}
    reader = lesson(progress=left_at(at(weeks, "check", number=1), order=answer))
    assert words_on(reader.page).count("Goes first.") == 1
    assert words_on(reader.page).count("Goes second.") == 1
    assert "Goes third." not in reads(reader.page)


def test_a_shuffle_is_never_the_true_order_and_always_the_same() -> None:
    for seed in ("order", "steps", "a", "b", "c", "d"):
        keys = ["one", "two", "three"]
        assert shuffled(keys, seed) != keys
        assert shuffled(keys, seed) == shuffled(keys, seed)
        assert sorted(shuffled(keys, seed)) == sorted(keys)


def test_the_part_that_undoes_a_reply_is_named_and_the_others_can_stay(lesson, weeks) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=2)))
    check = weeks.shelf.lesson(SAY_BACK).checks[2]
    assert check.customer in reads(reader.page)
    for part in check.parts:
        picked = button(reader.page, part.text)
        picked.click()
        said = picked.accessibleDescription()
        assert (check.fault.why in said) == (part.id == check.fault.part)
        assert ("Taking our own side." in said) == (part.id == check.fault.part)
    assert reader.answers["spot"] == check.parts[-1].id


def test_a_card_is_filled_in_own_words_and_kept_once(lesson, weeks, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=3)))
    fields = list(seen(reader.page, QLineEdit))
    assert not button(reader.page, "Keep this card").isEnabled()
    qtbot.keyClicks(fields[0], "the hall at six")
    qtbot.keyClicks(fields[1], "the key was with nobody")
    qtbot.keyClicks(fields[2], "upset")
    assert "Try it without “upset”." in reads(reader.page)
    fields[2].clear()
    qtbot.keyClicks(fields[2], "left standing there")
    assert "Try it without" not in reads(reader.page)
    assert "One gap still to fill." in reads(reader.page)
    button(reader.page, "Use “Is that it?”").click()
    phrase = (
        "You needed the hall at six, and the key was with nobody. "
        "I'd guess you felt left standing there. Is that it?"
    )
    assert phrase in reads(reader.page)
    with qtbot.waitSignal(reader.page.phrase_made) as told:
        button(reader.page, "Keep this card").click()
    assert told.args == [phrase]
    assert not button(reader.page, "Keep this card").isEnabled()
    assert reader.answers["card"]["need"] == "the hall at six"


def test_a_gap_says_when_it_holds_too_many_words(lesson, weeks, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=3)))
    field = list(seen(reader.page, QLineEdit))[2]
    qtbot.keyClicks(field, "so very much worse than anyone here knew")
    assert "That is 8 words. Up to 6 are easier to say." in reads(reader.page)


def test_a_line_is_said_first_and_one_way_shown_after(lesson, weeks, qtbot) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=4)))
    drill = weeks.shelf.lesson(SAY_BACK).checks[4]
    first = drill.rounds[0]
    assert "Say it yourself, 1 of 3" in reads(reader.page)
    assert first.one_way not in reads(reader.page)
    box = next(seen(reader.page, QPlainTextEdit))
    qtbot.keyClicks(box, "That must have been a shock. Was it?")
    button(reader.page, "See one way to say it").click()
    said = reads(reader.page)
    assert first.one_way in said
    assert f"One thing to add. {first.if_missing['mentions']}" in said
    assert first.if_missing["feeling_guess"] in said
    qtbot.keyClicks(box, " We rang your work.")
    assert first.if_missing["mentions"] not in reads(reader.page)
    assert reader.next()
    assert "Say it yourself, 2 of 3" in reads(reader.page)
    assert reader.answers["drill"] == {
        first.id: "That must have been a shock. Was it? We rang your work."
    }


def test_without_words_of_ones_own_nothing_is_missing(lesson, weeks) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=4)))
    button(reader.page, "See one way to say it").click()
    assert "One thing to add." not in reads(reader.page)


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


def test_every_step_of_every_lesson_can_be_shown(lesson, weeks) -> None:
    for content in weeks.shelf.lessons:
        reader = lesson(content.id, names=False)
        for _step in places_of(content)[1:]:
            reader.next()
        assert content.takeaway in reads(reader.page)
        assert content.evidence.says in reads(reader.page)


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


def _shown_order(page, texts):
    return [words for words in words_on(page) if words in texts]
