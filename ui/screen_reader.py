"""Keeps a screen reader from ending the program.

A reader asks for a scroll area's parts by their numbers. Where there are fewer of them since they were
counted, as when a page gives way to another, Qt reads past the end of its list
(``QAccessibleAbstractScrollArea::child``, seen in 6.11) and the program ends. The plain widget's
interface has the same parts and minds its list.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_NOT_MINDFUL: Final = ("QScrollArea", "QAbstractScrollArea")


def mind_scroll_areas() -> None:
    """From now on describe scroll areas as the widgets they are; once, before the first window."""
    QAccessible.installFactory(_scroll_area)


def _scroll_area(kind: str, thing: QObject) -> QAccessibleWidget | None:
    """Describe it; Qt asks for each kind a thing is, from the last one up."""
    if kind in _NOT_MINDFUL and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None
