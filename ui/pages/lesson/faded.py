"""The worked call once more with a part left out: one's own line first, then theirs beside it."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coach.library.model import Example, ExampleTurn
from ui.look import Look
from ui.pages.lesson.bubble import CustomerLine, YourLine, line_of
from ui.pages.lesson.step import StepView
from ui.widgets.button import Button
from ui.widgets.text import Text
from ui.widgets.writing_box import WritingBox

_COMPARE = QCoreApplication.translate(
    "Faded", "Yours need not sound like it. See whether yours does what it does."
)
_GAP = "___"
_THE_WHOLE = QCoreApplication.translate("Faded", "the whole")
_QUOTED = re.compile(r'["“]([^"”]{6,})["”]')


class FadedStep(StepView):
    """What is given, a box for the rest, and the example's own reply when it is asked for."""

    def __init__(self, look: Look, example: Example, number: int, answer: object) -> None:
        faded = example.faded[number]
        super().__init__(
            look, QCoreApplication.translate("FadedStep", "Your turn. {ask}").format(ask=faded.ask)
        )
        self.add_heading(self.tr("The same call, with a part left to you"), faded.ask)
        model = theirs(example, number)
        before = _before(example, model) if model else None
        if before is not None:
            self.column.addWidget(self._line(before))
        else:
            self.column.addWidget(Text(look, example.premise, colour="ink2"))
        for given in faded.give:
            self.column.addWidget(YourLine(look, given.replace(_GAP, "…")))
        self._box = WritingBox(look, self.tr("Your words"))
        self._box.set_words(answer if isinstance(answer, str) else "")
        self._box.textChanged.connect(self.edited)
        self.column.addWidget(self._box)
        words = self.tr("See how the example put it") if model else self.tr("See the example again")
        self._see = Button(look, words, size="small", icon="lightbulb")
        self._see.clicked.connect(self._on_see)
        self.column.addWidget(self._see, 0, Qt.AlignmentFlag.AlignLeft)
        shown: list[QWidget] = (
            [YourLine(look, model.says, note=model.note, speaker=self.tr("How the example put it"))]
            if model
            else [self._line(turn) for turn in example.turns]
        )
        self._after = [*shown, Text(look, _COMPARE, style="small", colour="ink2")]
        for each in self._after:
            each.hide()
            self.column.addWidget(each)

    def answer(self) -> object:
        """Return what was written."""
        return self._box.words or None

    def _line(self, turn: ExampleTurn) -> QWidget:
        line = line_of(self._look, turn)
        if isinstance(line, CustomerLine):
            line.hear_wanted.connect(self.hear_wanted)
        return line

    def _on_see(self) -> None:
        for each in self._after:
            each.show()
        self._see.hide()
        self._box.setFocus()
        self.answered.emit()


def theirs(example: Example, number: int) -> ExampleTurn | None:
    """Return the example's reply that a repeat leaves to the learner, where it has one.

    A repeat that gives the beginning of a reply means that one; one that quotes the customer means
    what was said to that; one that asks for the whole of it means the reply of the repeat before.
    Anything else is new ground, and the example has no reply to it.
    """
    faded = example.faded[number]
    for given in reversed(faded.give):
        start = given.split(_GAP)[0].strip()
        match = next(
            (turn for turn in _yours(example) if start and turn.says.startswith(start)), None
        )
        if match is not None:
            return match
    for quoted in _QUOTED.findall(faded.ask):
        for turn in _yours(example):
            before = _before(example, turn)
            if before is not None and quoted.strip() in before.says:
                return turn
    return theirs(example, number - 1) if number and _THE_WHOLE in faded.ask else None


def _yours(example: Example) -> list[ExampleTurn]:
    return [turn for turn in example.turns if turn.who == "you"]


def _before(example: Example, turn: ExampleTurn) -> ExampleTurn | None:
    """Return what the customer said just before a reply."""
    place = example.turns.index(turn)
    said = [each for each in example.turns[:place] if each.who == "customer"]
    return said[-1] if said else None
