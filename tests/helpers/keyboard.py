"""Somebody who has a keyboard and no mouse: keys go to whatever has the keyboard, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.reading import settle

_MOST_STOPS = 160


class Keyboard:
    """Presses keys in the real window; ``walks`` by Tab to a control of a name."""

    @property
    def at(self) -> QWidget:
        """What has the keyboard; nothing may leave it nowhere."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    @property
    def name(self) -> str:
        """What a screen reader calls the control that has the keyboard."""
        told = QAccessible.queryAccessibleInterface(self.at)
        return told.text(QAccessible.Text.Name) if told is not None else ""

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys one after another; a string such as ``Ctrl+3`` is one with what is held."""
        for key in keys:
            if isinstance(key, str):
                *held, last = key.split("+")
                QTest.keyClick(self.at, Qt.Key[f"Key_{last}"], _held(held))
            else:
                QTest.keyClick(self.at, key)
            QTest.qWait(0)
            settle()
            _give_back()

    def types(self, words: str) -> None:
        """Type words into what has the keyboard."""
        QTest.keyClicks(self.at, words)
        settle()

    def walks(self, name: str) -> None:
        """Press Tab until a control has the keyboard whose name begins so."""
        met = []
        for _stop in range(_MOST_STOPS):
            if self.name.startswith(name):
                return
            met.append(self.name)
            self.press("Tab")
        message = f"Tab does not lead to {name!r}, but to {list(dict.fromkeys(met))}"
        raise AssertionError(message)

    def uses(self, name: str) -> None:
        """Walk to a control and press it."""
        self.walks(name)
        self.press("Space")


def _give_back() -> None:
    """Do what a window manager does when a dialog closes; the offscreen platform has none."""
    if QApplication.activeWindow() is None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.parent() is None:
                window.activateWindow()
        QTest.qWait(0)


def _held(names: list[str]) -> Qt.KeyboardModifier:
    held = Qt.KeyboardModifier.NoModifier
    known = {
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Alt": Qt.KeyboardModifier.AltModifier,
        "Shift": Qt.KeyboardModifier.ShiftModifier,
    }
    for name in names:
        held |= known[name]
    return held
