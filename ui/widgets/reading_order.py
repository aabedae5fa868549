"""Lets Tab go through a page as its layouts are read, whenever parts of it were made anew."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def tab_as_laid_out(page: QWidget) -> None:
    """Put everything Tab can reach inside ``page`` into the order of its layouts, depth first.

    Qt puts a widget made later at the end, wherever it stands on the screen. Where what had the
    keyboard is gone, the first stop gets it, so that Tab goes on from the top of the page.
    """
    stops = [each for each in _in_order(page) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)
    focused = QApplication.focusWidget()
    if page.isVisible() and (focused in (None, page) or not focused.isVisible()):
        for stop in stops:
            if stop.isEnabled() and not _put_away(stop):
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _put_away(widget: QWidget) -> bool:
    """Say whether a widget was hidden on purpose; a new one is hidden until it is laid out."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
            yield from _in_order(inside)
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
            yield from _in_order(widget)
        elif inner is not None:
            yield from _laid_out(inner)
