"""The worked call once more with a part left out: one's own line first, then theirs beside it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from coach.library.model import Example, ExampleTurn
from ui.look import Look
from ui.pages.lesson.bubble import CustomerLine, YourLine
from ui.pages.lesson.step import StepView
from ui.pages.lesson.writing import WritingBox
from ui.widgets.button import Button
from ui.widgets.text import Text

_GAP = "___"
_SHARED_WORDS = 2
_WORD = re.compile(r"[a-z']{4,}")


class FadedStep(StepView):
    """What is given, a box for the rest, and the example's own reply when it is asked for."""

    def __init__(self, look: Look, example: Example, number: int, answer: object) -> None:
        faded = example.faded[number]
        super().__init__(look, f"Your turn. {faded.ask}")
        self._theirs = theirs(example, number)
        self.add_heading("The same call, with a part left to you", faded.ask)
        before = _before(example, self._theirs)
        if before is not None:
            line = CustomerLine(look, before.says, before.mood)
            line.hear_wanted.connect(self.hear_wanted)
            self.column.addWidget(line)
        for given in faded.give:
            self.column.addWidget(YourLine(look, given.replace(_GAP, "…")))
        self._box = WritingBox(look, "Your words")
        self._box.set_words(answer if isinstance(answer, str) else "")
        self._box.textChanged.connect(self.edited)
        self.column.addWidget(self._box)
        self._see = Button(look, "See how the example put it", size="small", icon="lightbulb")
        self._see.clicked.connect(self._on_see)
        self.column.addWidget(self._see, 0, Qt.AlignmentFlag.AlignLeft)
        self._model = YourLine(
            look, self._theirs.says, note=self._theirs.note, speaker="How the example put it"
        )
        self._compare = Text(
            look,
            "Yours need not sound like it. See whether yours does what it does.",
            style="small",
            colour="ink2",
        )
        for each in (self._model, self._compare):
            each.hide()
            self.column.addWidget(each)

    def answer(self) -> object:
        """Return what was written."""
        return self._box.words or None

    @property
    def box(self) -> QPlainTextEdit:
        """Where one writes."""
        return self._box

    def _on_see(self) -> None:
        self._model.show()
        self._compare.show()
        self._see.setEnabled(False)
        self._box.setFocus()
        self.answered.emit()


def theirs(example: Example, number: int) -> ExampleTurn:
    """Return the example's reply that a repeat leaves to the learner.

    A repeat that gives the beginning of a reply means that one. One that gives nothing means the
    reply its question has most words in common with, or else the one of the repeat before.
    """
    yours = [turn for turn in example.turns if turn.who == "you"]
    faded = example.faded[number]
    for given in reversed(faded.give):
        start = given.split(_GAP)[0].strip()
        match = next((turn for turn in yours if start and turn.says.startswith(start)), None)
        if match is not None:
            return match
    asked = set(_WORD.findall(faded.ask.lower()))
    scored = [
        (len(asked & set(_WORD.findall(_around(example, turn).lower()))), -place, turn)
        for place, turn in enumerate(yours)
    ]
    best, _, likely = max(scored, key=lambda each: each[:2])
    if best >= _SHARED_WORDS:
        return likely
    return theirs(example, number - 1) if number else yours[0]


def _before(example: Example, turn: ExampleTurn) -> ExampleTurn | None:
    """Return what the customer said just before a reply."""
    place = example.turns.index(turn)
    said = [each for each in example.turns[:place] if each.who == "customer"]
    return said[-1] if said else None


def _around(example: Example, turn: ExampleTurn) -> str:
    before = _before(example, turn)
    return f"{before.says if before else ''} {turn.says}"
