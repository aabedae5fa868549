"""A method in a minute: one step at a time, with one way of saying it, at its own pace or yours."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.method_card import MethodCard
from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.page import Page
from ui.widgets.steps_bar import StepsBar
from ui.widgets.text import Text
from ui.widgets.top_bar import TopBar

WHOLE_MS = 60_000
_WIDE_PX = 760


class RefresherPage(QWidget):
    """Turns its pages in sixty seconds unless held; arrow keys turn them too."""

    left = Signal()
    practise_wanted = Signal(str)
    """The method's id: a call to try it in."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._card: MethodCard | None = None
        self._at = 0
        self._bar = TopBar(look, self.tr("Back"))
        self._bar.left.connect(self.left)
        self._steps = StepsBar(look, name=self.tr("Steps"))
        self._number = Text(look, style="label", colour="ink2")
        self._title = Text(look, style="display")
        self._purpose = Text(look, style="lead")
        self._say = Card(look, kind="lamp", name=self.tr("One way to say it"))
        self._words = Text(look, style="title")
        self._say.column.addWidget(
            Text(look, self.tr("One way to say it"), style="label", colour="lamp_ink")
        )
        self._say.column.addWidget(self._words)
        self._next = Button(look, self.tr("Next"), kind="main", icon="arrow-right")
        self._next.clicked.connect(self._on_next)
        self._before = Button(look, self.tr("Back one"), icon="arrow-left")
        self._before.clicked.connect(self._on_before)
        self._hold = Button(look, self.tr("Hold"), kind="quiet", icon="pause")
        self._hold.clicked.connect(self._on_hold)
        self._again = Button(look, self.tr("Once more"), icon="repeat")
        self._again.clicked.connect(self._on_again)
        self._practise = Button(look, self.tr("Take a call with it"), kind="main", icon="phone")
        self._practise.clicked.connect(self._on_practise)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_next)
        # Shortcuts, for with its arrow keys a button walks to the one beside it.
        for key, turn in ((Qt.Key.Key_Right, self._on_next), (Qt.Key.Key_Left, self._on_before)):
            QShortcut(QKeySequence(key), self).activated.connect(turn)
        self._build()

    def _build(self) -> None:
        ways = Flow(gap_px=12)
        for part in (self._next, self._practise, self._before, self._again, self._hold):
            ways.addWidget(part)
        page = Page(self._look, max_width_px=_WIDE_PX)
        for shown in (self._steps, self._number, self._title, self._purpose, self._say):
            page.column.addWidget(shown)
        page.column.addSpacing(6)
        page.column.addLayout(ways)
        page.column.addStretch(1)
        centre = QHBoxLayout()
        centre.addWidget(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(centre, 1)

    def show_card(self, card: MethodCard) -> None:
        """Begin at the first step; pages turn by themselves unless motion is reduced."""
        self._card = card
        self._bar.set_title(card.title, self.tr("in a minute"))
        self._set_held(held=self._look.now.reduced_motion)
        self._turn_to(0)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Stop turning: nobody is looking."""
        self._timer.stop()
        super().hideEvent(event)

    def _turn_to(self, at: int) -> None:
        card = self._card
        if card is None:
            return
        self._at = max(0, min(at, len(card.steps)))
        over = self._at == len(card.steps)
        self._steps.set_steps(min(self._at + 1, len(card.steps)), len(card.steps))
        for part, shown in (
            (self._next, not over), (self._hold, not over), (self._before, self._at > 0),
            (self._again, over), (self._practise, over), (self._number, not over),
        ):  # fmt: skip
            part.setVisible(shown)
        if over:
            self._title.set_words(self.tr("That was all of it"))
            self._purpose.set_words(card.frame)
            self._say.hide()
            self._timer.stop()
            self._practise.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            step = card.steps[self._at]
            self._number.set_words(self.tr("Step {0} of {1}").format(self._at + 1, len(card.steps)))
            self._title.set_words(step.title)
            self._purpose.set_words(step.purpose)
            self._words.set_words(f"“{step.say}”")
            self._say.setVisible(bool(step.say))
            self._wait()
        announce(self, f"{self._title.text()}. {self._purpose.text()}")

    def _wait(self) -> None:
        if self._card is not None and not self._held:
            self._timer.start(WHOLE_MS // len(self._card.steps))

    def _set_held(self, *, held: bool) -> None:
        self._held = held
        self._hold.set_words(self.tr("Let it run") if held else self.tr("Hold"))
        self._hold.set_icon_name("play" if held else "pause")

    def _on_next(self) -> None:
        self._turn_to(self._at + 1)

    def _on_before(self) -> None:
        self._turn_to(self._at - 1)

    def _on_again(self) -> None:
        self._turn_to(0)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_hold(self) -> None:
        self._set_held(held=not self._held)
        if self._held:
            self._timer.stop()
        else:
            self._wait()

    def _on_practise(self) -> None:
        if self._card is not None:
            self.practise_wanted.emit(self._card.method)
