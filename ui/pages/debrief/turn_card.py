"""One turn, opened: what was said to you, your words with what they did, and how to go on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.dialogue.model import Turn
from coach.library.model import Described
from coach.scoring.explanation import findings_of
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import ChangeChip
from ui.widgets.flow import Flow
from ui.widgets.marked_words import Mark, MarkedWords
from ui.widgets.text import Text
from ui.widgets.turning_box import TurningBox


class TurnCard(Card):
    """The turn chosen in the chart; each signal carries its number."""

    try_again = Signal(int)
    hear_wanted = Signal(int)
    what_if_wanted = Signal(int)
    correcting_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            kind="chosen",
            name=QCoreApplication.translate("TurnCard", "The chosen turn"),
            parent=parent,
        )
        self._number = 1
        self._title = Text(look, style="heading", wraps=False)
        self._change = ChangeChip(look)
        self._heat = Text(look, style="small", colour="ink2", wraps=False)
        head = Flow(gap_px=10)
        for part in (self._title, self._change, self._heat):
            head.addWidget(part)
        self._customer = Text(look, colour="ink2")
        self._reply = MarkedWords(look, style="body")
        self._because = Text(look, style="small", colour="ink2")
        self._corrected = Text(look, style="small", colour="lamp_ink")
        self._instead = Text(look, style="small")
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(head)
        left.addWidget(self._customer)
        left.addWidget(self._reply)
        left.addWidget(self._because)
        left.addWidget(self._corrected)
        left.addWidget(self._instead)
        left.addStretch(1)
        self._again = Button(look, self.tr("Try turn 10 again"), kind="main", icon="undo-2")
        self._again.clicked.connect(lambda: self.try_again.emit(self._number))
        self._hear = Button(look, self.tr("Hear it"), icon="play")
        self._hear.clicked.connect(lambda: self.hear_wanted.emit(self._number))
        self._what_if = Button(look, self.tr("What if I had said…"), icon="message-circle")
        self._what_if.clicked.connect(lambda: self.what_if_wanted.emit(self._number))
        self._correct = Button(look, self.tr("Correct what was heard"), kind="link", size="small")
        self._correct.clicked.connect(lambda: self.correcting_wanted.emit(self._number))
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for each in (self._again, self._what_if, self._hear):
            policy = each.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Minimum)  # all as wide as the widest
            each.setSizePolicy(policy)
            buttons.addWidget(each)
        buttons.addWidget(self._correct, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        box = TurningBox(lambda: look.now.px(520), gap_px=16)
        box.addLayout(left, 1)
        beside = QWidget()
        beside.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        beside.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        box.addWidget(beside)
        for each in (self._again, self._what_if):
            each.setMinimumWidth(each.sizeHint().width())
        self.column.addLayout(box)

    @property
    def number(self) -> int:
        """The turn shown."""
        return self._number

    def show_turn(
        self,
        turn: Turn,
        customer: str,
        names: Mapping[str, Described],
        better: str,
        corrected: str,
    ) -> None:
        """Open this turn; ``corrected`` says what a trainer changed."""
        self._number = turn.number
        change = round(turn.after.heat) - round(turn.before.heat)
        self._title.set_words(self.tr("Turn {number}").format(number=turn.number))
        self._change.set_change(change, helps=change < 0)
        self._change.setVisible(change != 0)
        self._heat.set_words(
            self.tr("heat {before} to {after}").format(
                before=round(turn.before.heat), after=round(turn.after.heat)
            )
        )
        self._customer.set_words(f"{customer}  “{turn.line}”")
        found = findings_of(turn, names)
        you = self.tr("You  “{reply}”")
        offset = you.index("{reply}")
        reply = turn.reply or self.tr("(you left the call)")
        self._reply.set_words(
            you.format(reply=reply),
            [
                Mark(start=offset + start, end=offset + end, helped=each.helped)
                for each in found
                for start, end in each.spans
            ],
        )
        self._because.set_words("\n".join(f"{each.title}: {each.because}" for each in found))
        self._because.setVisible(bool(found))
        self._corrected.set_words(corrected)
        self._corrected.setVisible(bool(corrected))
        self._instead.set_words(
            self.tr("You could say: “{better}”").format(better=better) if better else ""
        )
        self._instead.setVisible(bool(better))
        self._again.set_words(self.tr("Try turn {number} again").format(number=turn.number))
