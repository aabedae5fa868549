"""Gives widgets made later their place in the Tab order, which would otherwise be the last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab reach ``widgets`` in their order where ``anchor`` stands in the same window.

    The anchor may itself take no focus; Qt only accepts one that does, hence the moment's change.
    """
    policy = anchor.focusPolicy()
    anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    before = anchor
    for widget in widgets:
        QWidget.setTabOrder(before, widget)
        before = widget
    anchor.setFocusPolicy(policy)
