"""The five kinds of check in a shipped lesson: tried, changed, never marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from coach.library.model import OrderSteps
from tests.helpers.lesson_reader import SAY_BACK, at, left_at
from tests.helpers.reading import (
    button,
    has_button,
    reads,
    seen,
    settle,
    tab_order,
    words_on,
)
from ui.pages.lesson.checks.order_steps import shuffled


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
    reader.next()
    assert "Say it yourself, 2 of 3" in reads(reader.page)
    assert reader.answers["drill"] == {
        first.id: "That must have been a shock. Was it? We rang your work."
    }


def test_without_words_of_ones_own_nothing_is_missing(lesson, weeks) -> None:
    reader = lesson(progress=left_at(at(weeks, "check", number=4)))
    button(reader.page, "See one way to say it").click()
    assert "One thing to add." not in reads(reader.page)


def _shown_order(page, texts):
    return [words for words in words_on(page) if words in texts]
