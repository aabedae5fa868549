"""The width a widget was given by its layout, for those whose height follows from it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def given_width(widget: QWidget, until_then: int) -> int:
    """Return the widget's width, or ``until_then`` before any layout has placed it.

    A size hint of fixed height must be right for the width at hand: Qt bounds the height by the
    hint even where it asked ``heightForWidth`` first. Before that a child is 100 pixels wide,
    which says nothing.
    """
    return widget.width() if widget.testAttribute(Qt.WidgetAttribute.WA_Resized) else until_then
