"""The replies to choose from: a group of reply buttons with one way to walk through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.reply_button import ReplyButton
from ui.widgets.tab_order import tab_after

_GAP_PX = 10
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class Replies(QGroupBox):
    """A list of replies; ``picked`` carries the place of the one chosen, counted from 0.

    Keys 1 to 9 (or ``keys``) pick from anywhere in the window, arrows walk, Enter picks.
    """

    picked = Signal(int)

    def __init__(
        self,
        look: Look,
        *,
        name: str = QCoreApplication.translate("Replies", "What do you say?"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.buttons: list[ReplyButton] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self._anchor = QWidget(self)
        self._anchor.hide()

    def set_replies(self, replies: Sequence[str], *, keys: str = "123456789") -> None:
        """Offer these replies in this order; ``keys`` holds one character for each."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [
            ReplyButton(
                self._look, words, place=place, of=len(replies), key=keys[place], parent=self
            )
            for place, words in enumerate(replies)
        ]
        for button in self.buttons:
            button.picked.connect(self.picked)
            self._column.addWidget(button)
        tab_after(self._anchor, self.buttons)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Walk with the arrows, round and round."""
        step = _STEPS.get(Qt.Key(event.key()))
        places = [place for place, button in enumerate(self.buttons) if button.hasFocus()]
        if step is None or not places:
            super().keyPressEvent(event)
            return
        target = self.buttons[(places[0] + step) % len(self.buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
