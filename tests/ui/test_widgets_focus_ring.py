"""The focus ring: around whatever has the keyboard, never cut, along wherever it goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from tests.helpers.reading import settle
from ui.look.focus_ring import FocusRing
from ui.widgets.button import Button
from ui.widgets.switch_row import SwitchRow


def ring_of(window: QWidget) -> QRect | None:
    """Where the focus ring is, in the window's own coordinates."""
    rings = [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]
    assert len(rings) <= 1
    return QRect(rings[0].mapTo(window, QPoint(0, 0)), rings[0].size()) if rings else None


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_ring_lies_around_the_focus_with_its_gap(look, shown) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    button = Button(look, "Take the call")
    column.addWidget(button)
    shown(page)
    button.setFocus()
    assert ring_of(page.window()) == place_of(button, page.window()).adjusted(-5, -5, 5, 5)


def test_a_bare_row_of_words_keeps_the_ring_further_off(look, shown) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    row = SwitchRow(look, "Less movement")
    column.addWidget(row)
    shown(page)
    row.setFocus()
    assert ring_of(page.window()) == place_of(row, page.window()).adjusted(-9, -9, 9, 9)


def test_the_ring_is_never_cut_by_a_tight_layout(look, shown) -> None:
    page, tight = QWidget(), QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(20, 20, 20, 20)
    outer.addWidget(tight)
    inner = QVBoxLayout(tight)
    inner.setContentsMargins(0, 0, 0, 0)
    button = Button(look, "Take the call")
    inner.addWidget(button)
    shown(page)
    button.setFocus()
    window = page.window()
    ring = next(ring for ring in window.findChildren(FocusRing) if ring.isVisible())
    assert ring.parentWidget() is page
    assert page.rect().contains(ring.geometry())


def test_the_ring_goes_along_when_its_wearer_moves(look, shown) -> None:
    page = QWidget()
    button = Button(look, "Take the call", parent=page)
    button.move(40, 40)
    shown(page)
    button.setFocus()
    button.move(90, 120)
    settle()
    assert ring_of(page.window()).topLeft() == place_of(button, page.window()).topLeft() - QPoint(
        5, 5
    )
    button.hide()
    assert ring_of(page.window()) is None


def test_the_ring_scrolls_with_its_wearer(look, shown) -> None:
    area, sheet = QScrollArea(), QWidget()
    button = Button(look, "Take the call", parent=sheet)
    button.move(40, 60)
    sheet.resize(300, 3000)
    area.setWidget(sheet)
    shown(area)
    button.setFocus()
    area.verticalScrollBar().setValue(30)
    settle()
    window = area.window()
    assert ring_of(window) == place_of(button, window).adjusted(-5, -5, 5, 5)


def test_the_ring_is_around_the_field_not_around_what_lies_inside_it(look, shown) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    combo = QComboBox()
    combo.setEditable(True)
    column.addWidget(combo)
    shown(page)
    combo.lineEdit().setFocus()
    assert ring_of(page.window()) == place_of(combo, page.window()).adjusted(-5, -5, 5, 5)


def test_the_ring_leaves_with_the_focus_and_survives_its_wearer(look, shown) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, second = Button(look, "One"), Button(look, "Two")
    column.addWidget(first)
    column.addWidget(second)
    shown(page)
    first.setFocus()
    first.deleteLater()
    second.setFocus()
    settle()
    assert ring_of(page.window()) == place_of(second, page.window()).adjusted(-5, -5, 5, 5)
