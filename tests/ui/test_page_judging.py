"""The judge's figures in the app: all of them, as published, none left out."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from coach.judging.published import Figure, read_published
from coach.library.names import names_of
from coach.places import find_places
from tests.helpers.reading import cut_words, reads
from ui.pages.judging import JudgingPage


@pytest.fixture
def published():
    return read_published(find_places().resources)


@pytest.fixture
def page(look, shown, weeks, published):
    def make(figures=published, **size):
        page = JudgingPage(look)
        page.show_figures(figures, names_of(weeks.shelf.vocabulary))
        return shown(page, **size)

    return make


def test_every_promise_and_every_skill_is_there_kept_or_not(page, published, weeks) -> None:
    read = reads(page(height=3000))
    for figure in published.figures:
        assert any(f"{figure.value:,.{places}f}" in read.split("\n") for places in (0, 2, 3))
        assert figure.name not in read  # said in a shop's words, not in a bench's
    for label in published.labels:
        assert names_of(weeks.shelf.vocabulary)[label.id].name in read
    assert read.count("Not yet") == sum(not each.reached for each in published.figures)
    for model in published.models:
        assert model.licence in read


def test_a_promise_just_missed_shows_by_how_much(page, published) -> None:
    just = Figure(name="typed replies led astray", value=0.0404, promised=0.04, at_most=True)
    read = reads(page(replace(published, figures=(just,))))
    assert "0.0404\nat most 0.0400\nNot yet" in read


def test_escape_goes_back(page, qtbot) -> None:
    page = page()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("width", [1280, 1024])
def test_nothing_is_cut(page, width) -> None:
    assert cut_words(page(width=width, height=640)) == []
