"""A method in a minute, on one sheet of paper, and over one call."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from coach.dialogue.model import Answer, Mode
from coach.library.method_card import card_of, save_card
from coach.library.model import MethodId
from coach.paper import PaperError
from coach.scoring.readings import readings
from tests.helpers.reading import button, cut_words, has_button, reads, settle, small_targets
from tests.helpers.weeks import EVENING, library
from ui.pages.readings import ReadingsPage
from ui.pages.refresher import RefresherPage


def card(method):
    shelf = library()
    return card_of(shelf.method(MethodId(method)), shelf.lessons_of(MethodId(method)))


METHODS = [method.id for method in library().methods]


@pytest.fixture
def refresher(look, shown):
    def make(method="reflecting-loop", **size):
        page = shown(RefresherPage(look), **size)
        page.show_card(card(method))
        return page

    return make


def test_every_step_comes_up_once_and_the_end_offers_a_call(refresher, qtbot) -> None:
    page = refresher()
    for step in card("reflecting-loop").steps:
        assert step.title in reads(page)
        assert step.say in reads(page)
        qtbot.keyClick(page, Qt.Key.Key_Right)
    assert "That was all of it" in reads(page)
    with qtbot.waitSignal(page.practise_wanted) as asked:
        button(page, "Take a call with it").click()
    assert asked.args == ["reflecting-loop"]


def test_with_reduced_motion_pages_wait_to_be_turned(refresher) -> None:
    page = refresher()
    assert has_button(page, "Let it run")
    button(page, "Let it run").click()
    assert has_button(page, "Hold")


def test_escape_leaves_the_minute(refresher, qtbot) -> None:
    page = refresher()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("method", METHODS)
def test_a_card_is_one_page_with_every_step_and_words_for_it(method, tmp_path, qapp) -> None:
    sheet = card(method)
    assert all(step.say for step in sheet.steps)
    path = tmp_path / "card.pdf"
    save_card(sheet, path, "Evenkeel", EVENING.replace(microsecond=7))
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    printed = " ".join(document.getAllText(0).text().split())
    for step in sheet.steps:
        assert step.title in printed
        assert step.say[:20] in printed
    assert [each.name for each in tmp_path.iterdir()] == ["card.pdf"]


def test_a_card_that_cannot_be_saved_says_so_in_words(tmp_path, qapp) -> None:
    sheet = card("ten-tips")
    with pytest.raises(PaperError, match="could not be saved"):
        save_card(sheet, tmp_path / "gone" / "card.pdf", "Evenkeel", EVENING.replace(microsecond=7))


@pytest.mark.parametrize("width", [1280, 1024])
def test_one_call_stands_under_all_five_methods(look, shown, weeks, width) -> None:
    call = weeks.practice.begin("chairs-at-four", seed=3)
    call.answer(Answer(mode=Mode.PICKED, choice=call.choices[0].id))
    page = shown(ReadingsPage(look), width=width, height=640)
    methods = [each for each in library().methods if each.id != "tensions"]
    page.show_readings("The chairs came at four", readings(call.conversation.turns, methods))
    settle()
    read = reads(page)
    for method in methods:
        assert method.title in read
    assert "Not in this call" in read
    assert cut_words(page) == []
    assert small_targets(page) == []
