"""Looking back: other words tried beside those that were said, and a trainer's corrections."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from coach.dialogue.model import Answer, Mode
from coach.library.model import ScenarioId
from coach.scoring.evidence import Correction
from tests.helpers.reading import button, cut_words, reads, seen, settle, small_targets
from ui.flows.what_if import way_of
from ui.pages.debrief import DebriefPage
from ui.widgets.switch_row import SwitchRow

CHAIRS = ScenarioId("chairs-at-four")
COLD = "Calm down please. It was the traffic."
WARM = "You booked noon and they came at eight minutes to four. What happened then?"


@pytest.fixture
def call(weeks):
    """A call that began badly, in own words, and was left there."""
    call = weeks.practice.begin(CHAIRS, seed=3)
    call.answer(Answer(mode=Mode.TYPED, said=COLD, judged=call.hear(COLD).judged))
    return call


@pytest.fixture
def page(look, shown, weeks, call):
    def make(**size):
        page = DebriefPage(look)
        page.show_debrief(
            weeks.practice.review(call.attempt),
            "The chairs came at four",
            look.people.person_for("delphine-okoro"),
        )
        return shown(page, **size)

    return make


def with_other_words(page, weeks, call, words):
    names = weeks.practice.names
    found = call.what_if(1, words)
    page.show_what_if(
        way_of(found.was, found.line_was, names),
        way_of(found.other, found.line_other, names),
        sure=found.sure,
    )
    settle()


def test_other_words_are_asked_for_beginning_from_those_that_were_said(page, qtbot) -> None:
    page = page()
    button(page, "What if I had said…").click()
    settle()
    box = next(seen(page, QPlainTextEdit))
    assert box.toPlainText() == COLD
    assert box.hasFocus()
    box.setPlainText(WARM)
    with qtbot.waitSignal(page.what_if_wanted) as asked:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked.args == [1, WARM]


def test_both_customers_stand_side_by_side_and_the_record_stays(page, weeks, call) -> None:
    stored = weeks.attempts.answers(call.attempt)
    page = page()
    button(page, "What if I had said…").click()
    with_other_words(page, weeks, call, WARM)
    read = reads(page)
    assert "As you said it" in read
    assert "Said this way" in read
    assert WARM in read
    assert call.conversation.line in read
    assert "Your record stays as it is." in read
    assert weeks.attempts.answers(call.attempt) == stored


def test_escape_closes_the_box_and_not_the_page(page, qtbot) -> None:
    page = page()
    button(page, "What if I had said…").click()
    settle()
    box = next(seen(page, QPlainTextEdit))
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not list(seen(page, QPlainTextEdit))


def test_nothing_is_corrected_without_a_name(page, qtbot) -> None:
    page = page()
    button(page, "Correct what was heard").click()
    settle()
    rows = list(seen(page, SwitchRow))
    assert rows
    assert not any(row.isEnabled() for row in rows)
    name = next(each for each in seen(page, QLineEdit) if each.accessibleName() == "Your name")
    qtbot.keyClicks(name, "Ines")
    assert all(row.isEnabled() for row in rows)
    with qtbot.waitSignal(page.corrected) as said:
        rows[0].click()
    correction = said.args[0]
    assert (correction.turn, correction.shown, correction.by) == (1, False, "Ines")


def test_a_correction_is_shown_with_its_author_and_a_missed_skill_can_be_put_in(
    page, weeks, call, qtbot
) -> None:
    page = page()
    out = Correction(turn=1, finding="calm_down", shown=False, by="Ines", note="He was joking.")
    page.show_correction(weeks.practice.correct(call.attempt, out))
    settle()
    assert "Ines: does not count as" in reads(page)
    name = next(each for each in seen(page, QLineEdit) if each.accessibleName() == "Your name")
    qtbot.keyClicks(name, "Ines")
    missed = next(seen(page, QComboBox))
    missed.setCurrentIndex(missed.findData("apology"))
    with qtbot.waitSignal(page.corrected) as said:
        button(page, "It is there too").click()
    assert (said.args[0].finding, said.args[0].shown) == ("apology", True)


@pytest.mark.parametrize("size", [{"width": 1280, "height": 800}, {"width": 1024, "height": 640}])
def test_nothing_is_cut_and_every_target_is_large_enough(size, page, weeks, call) -> None:
    page = page(**size)
    button(page, "What if I had said…").click()
    with_other_words(page, weeks, call, WARM)
    assert cut_words(page) == []
    assert small_targets(page) == []
