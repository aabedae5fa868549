"""The controls for answering aloud: a key to hold, the microphone's level, and how it stands."""

from __future__ import annotations

import math
from typing import Final, Literal

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.level_meter import LevelMeter
from ui.widgets.text import Text

HELD_MS: Final = 350
"""A key down for longer was held to talk; a shorter press starts talking until the next one."""

_REPEAT_MS: Final = 80  # some keyboards repeat a key held as one let go and pressed again
_QUIETEST_DB: Final = -60.0
_LEVEL_MS: Final = 80  # how often the bars move; every 25 ms would only flicker

State = Literal["closed", "opening", "ready", "talking", "writing", "heard"]


class VoiceRow(QWidget):
    """Says what the learner wants; whoever uses it decides what follows."""

    talk = Signal()
    """Talking begins."""
    done = Signal()
    """Talking ends."""
    entered = Signal()
    """Enter on the talk button: what stands in the box is to be sent."""
    hands_free_wanted = Signal(bool)
    touched = Signal()
    """Any key on the talk button."""

    def __init__(
        self, look: Look, *, offers_hands_free: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hands_free = False
        self._is_talking = False
        self._held = QElapsedTimer()
        self._loudest = 0.0
        self.button = _TalkButton(look, self.tr("Talk"), kind="second", icon="mic", hint="Space")
        self.button.pressed.connect(self._on_pressed)
        self.button.released.connect(self._on_released)
        self.button.entered.connect(self.entered)
        self.button.touched.connect(self.touched)
        self._meter = LevelMeter(look)
        self._free = Button(look, "", kind="quiet", size="small")
        self._free.setCheckable(True)
        self._free.toggled.connect(self._on_free)
        if not offers_hands_free:
            self._free.hide()
        self._state = Text(look, style="small", colour="ink2")
        row = Flow(gap_px=14)
        row.addWidget(self.button)
        row.addWidget(self._meter)
        row.addWidget(self._free)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._state)
        self._letting_go = QTimer(self, singleShot=True, interval=_REPEAT_MS)
        self._letting_go.timeout.connect(self._on_let_go)
        self._redraw = QTimer(self, interval=_LEVEL_MS)
        self._redraw.timeout.connect(self._show_level)
        self.show_state("closed", "")

    def show_state(self, state: State, words: str) -> None:
        """Say how it stands; a screen reader hears it too."""
        self._is_talking = state == "talking"
        self.button.set_words(self.tr("Stop") if self._is_talking else self.tr("Talk"))
        self.button.set_kind("main" if self._is_talking else "second")
        self.button.set_icon_name("square" if self._is_talking else "mic")
        self._state.set_words(words)
        self._state.setVisible(bool(words))
        self.layout().activate()  # type: ignore[union-attr]  # the label's width changed
        is_open = state not in ("closed", "opening")
        self._meter.setVisible(is_open)
        if is_open and not self._redraw.isActive():
            self._redraw.start()
        elif not is_open:
            self._redraw.stop()
        if words and self.isVisible():
            announce(self, words)

    def set_hands_free(self, *, on: bool) -> None:
        """Show whether speech is noticed without a key."""
        self._hands_free = on
        self._free.setChecked(on)
        self._free.set_words(self.tr("Hands free: on") if on else self.tr("Hands free: off"))
        self.button.setEnabled(not on)

    def set_level(self, level: float) -> None:
        """Take a loudness, 0 to 1; the bars show the loudest since they last moved."""
        self._loudest = max(self._loudest, level)

    def _show_level(self) -> None:
        decibels = 20 * math.log10(max(self._loudest, 1e-6))
        self._meter.set_level((decibels - _QUIETEST_DB) / -_QUIETEST_DB)
        self._loudest = 0.0

    def _on_pressed(self) -> None:
        if self._letting_go.isActive():
            self._letting_go.stop()
            return
        if self._is_talking:
            self._held.invalidate()  # the second press of "press once": ends it
            return
        self._held.start()
        self.talk.emit()

    def _on_released(self) -> None:
        self._letting_go.start()

    def _on_let_go(self) -> None:
        if not self._held.isValid() or self._held.elapsed() >= HELD_MS + _REPEAT_MS:
            self.done.emit()

    def _on_free(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        if on != self._hands_free:
            self.hands_free_wanted.emit(on)


class _TalkButton(Button):
    """Space talks as long as it is held; Enter sends; every other key goes its way."""

    entered = Signal()
    touched = Signal()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Send on Enter."""
        self.touched.emit()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
