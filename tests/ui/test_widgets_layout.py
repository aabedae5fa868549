"""Layouts that follow the width, and every widget's sample: nothing is cut, all can be pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bench.contact_samples import SAMPLES
from tests.helpers.reading import cut_words, settle, small_targets
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.page import Page
from ui.widgets.text import Text
from ui.widgets.turning_box import TurningBox

SENTENCE = "Say what happened, in their order, and add one word for how it must feel. Then ask. "
_TALL = 1100  # so that no sample is squeezed, which a fresh window and a changed one do differently
STILL = [name for name in SAMPLES if name != "stock"]


class Block(QLabel):
    """A label of a fixed size."""

    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self.setFixedSize(QSize(width, height))


def flowing(shown, width: int, *blocks: QWidget, push_last: bool = False) -> Flow:
    holder = QWidget()
    flow = Flow(holder, gap_px=10, row_gap_px=5, push_last=push_last)
    for block in blocks:
        flow.addWidget(block)
    shown(holder, width, 300)
    return flow


def test_items_flow_into_as_many_rows_as_they_need(shown) -> None:
    blocks = [Block(100) for _ in range(3)]
    flow = flowing(shown, 250, *blocks)
    assert [(b.x(), b.y()) for b in blocks] == [(0, 0), (110, 0), (0, 25)]
    assert flow.heightForWidth(250) == 45
    assert flow.heightForWidth(400) == 20


def test_the_last_item_may_stand_at_the_far_side(shown) -> None:
    blocks = [Block(50), Block(50)]
    flowing(shown, 300, *blocks, push_last=True)
    assert blocks[1].x() == 250


def test_hidden_items_take_no_room(shown) -> None:
    blocks = [Block(100), Block(100), Block(100)]
    blocks[0].hide()
    flow = flowing(shown, 250, *blocks)
    assert blocks[1].x() == 0
    assert flow.heightForWidth(250) == 20


def test_an_item_wider_than_the_row_gets_the_row(look, shown) -> None:
    text = Text(look, SENTENCE * 2)
    flow = flowing(shown, 200, text)
    assert text.width() <= 200
    assert text.height() >= text.heightForWidth(text.width())
    assert flow.count() == 1


def test_a_box_turns_into_a_column_where_there_is_no_room(shown) -> None:
    holder = QWidget()
    box = TurningBox(lambda: 300, gap_px=10, parent=holder)
    first, second = Block(100), Block(100)
    box.addWidget(first)
    box.addWidget(second)
    shown(holder, 400, 300)
    assert box.is_row_at(400)
    assert first.y() == second.y()
    holder.window().resize(250, 300)
    settle()
    assert not box.is_row_at(250)
    assert second.y() > first.y()
    assert box.minimumSize().width() == 100
    assert box.heightForWidth(250) == 50
    assert box.heightForWidth(400) == 20


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [420, 800, 1600])
def test_a_page_scrolls_up_and_down_only_and_keeps_its_column_in_the_middle(
    look, shown, scale, width
) -> None:
    look.choose(text_scale=scale)
    page = Page(look, max_width_px=700)
    for _ in range(30):
        page.column.addWidget(Text(look, SENTENCE))
    shown(page, width, 400)
    assert page.verticalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0
    margins = page.column.contentsMargins()
    column = page.viewport().width() - margins.left() - margins.right()
    assert column <= look.now.px(700)
    beside = margins.right() + page.width() - page.viewport().width()  # with the scroll bar
    assert abs(margins.left() - beside) <= 1
    assert cut_words(page) == []


def test_tabbing_through_a_page_scrolls_to_what_has_the_focus(look, shown) -> None:
    page = Page(look)
    buttons = [Button(look, f"Turn {number}") for number in range(40)]
    for button in buttons:
        page.column.addWidget(button)
    shown(page, 600, 300)
    buttons[0].setFocus()
    for _ in buttons[1:]:
        page.focusNextChild()
    settle()
    assert buttons[-1].hasFocus()
    assert not buttons[-1].visibleRegion().isEmpty()


@pytest.mark.parametrize("kind", ["flat", "raised", "lamp", "chosen"])
def test_a_card_keeps_its_words_inside_its_edges(look, shown, kind) -> None:
    card = Card(look, kind=kind, name="Promises you made")
    text = Text(look, SENTENCE)
    card.column.addWidget(text)
    holder = QWidget()
    QVBoxLayout(holder).addWidget(card)
    shown(holder, 400, 300)
    assert card.accessibleName() == "Promises you made"
    assert card.rect().adjusted(2, 2, -2, -2).contains(text.geometry())
    corner = card.grab().toImage().pixelColor(0, 0)
    assert corner != look.now.colour("card")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", STILL)
def test_no_widget_cuts_its_words(look, shown, name, scale) -> None:
    look.choose(text_scale=scale)
    make, width = SAMPLES[name]
    page = Page(look, max_width_px=2000)
    page.column.addWidget(make(look))
    shown(page, round(width * (1.35 if scale > 1 else 1)) + 80, 800)
    assert cut_words(page) == []


@pytest.mark.parametrize("name", STILL)
def test_whatever_can_be_pressed_is_large_enough(look, shown, name) -> None:
    make, width = SAMPLES[name]
    page = Page(look, max_width_px=2000)
    page.column.addWidget(make(look))
    shown(page, width + 80, 800)
    links = ["'See those two turns'"]  # stand inside sentences
    assert [each for each in small_targets(page) if not each.startswith(tuple(links))] == []


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("name", SAMPLES)
def test_without_movement_two_pictures_of_a_widget_are_the_same(look, shown, name, theme) -> None:
    look.choose(theme=theme)
    make, width = SAMPLES[name]
    sample = shown(make(look), width, _TALL)
    assert sample.grab().toImage() == sample.grab().toImage()


@pytest.mark.parametrize("name", STILL)
def test_a_theme_chosen_later_looks_as_if_it_had_been_chosen_first(look, shown, name) -> None:
    make, width = SAMPLES[name]
    changed = shown(make(look), width, _TALL)
    light = changed.grab().toImage()
    look.choose(theme="dark", text_scale=1.5)
    settle()
    settle()
    dark = changed.grab().toImage()
    fresh = shown(make(look), width, _TALL)
    assert dark != light
    assert dark == fresh.grab().toImage()
