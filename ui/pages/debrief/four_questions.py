"""Looking back in four questions, with one's own turns beside them; kept for the learner alone.

The questions follow the after-action review: meant, happened, made the difference, keep.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice import Debrief
from coach.store.journal import WORKED
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.text import Text
from ui.widgets.writing_box import WritingBox

_MOST_TURNS = 2
_LONGEST_QUOTE = 90


class FourQuestions(Card):
    """Closed until asked for. ``kept`` carries the answers by question, ``turn_wanted`` a turn."""

    kept = Signal(object)
    turn_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        title = self.tr("Look back in four questions")
        self.setAccessibleName(title)
        self.column.addWidget(Text(look, title, style="heading"))
        note = self.tr(
            "Your own notes. What worked is kept on your progress page; nobody else reads it."
        )
        self.column.addWidget(Text(look, note, style="small", colour="ink2"))
        self.open = Button(look, self.tr("Write it down"), size="small", icon="pencil")
        self.open.clicked.connect(self._on_open)
        self.column.addWidget(self.open)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._inside.hide()
        self.column.addWidget(self._inside)
        self.boxes: dict[str, WritingBox] = {}
        self._turns: dict[str, list[tuple[int, str]]] = {}

    def show_debrief(self, debrief: Debrief) -> None:
        """Get ready for another call; notes come with ``show_notes``."""
        self._turns = evidence(debrief)
        self.boxes = {}
        self._inside.hide()
        self.open.show()

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """Show what was written about this call before, if anything."""
        if notes:
            self._on_open()
            for question, words in notes.items():
                if question in self.boxes:
                    self.boxes[question].set_words(words)

    def _on_open(self) -> None:
        empty(self._rows)
        for question, words in questions().items():
            self._rows.addWidget(Text(self._look, words, style="body_strong"))
            for number, quote in self._turns.get(question, ()):
                link = Button(
                    self._look,
                    self.tr("Turn {number}: “{quote}”").format(number=number, quote=quote),
                    kind="quiet",
                    size="small",
                )
                link.clicked.connect(partial(self.turn_wanted.emit, number))
                self._rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            box = WritingBox(self._look, words)
            box.setPlaceholderText("")
            self.boxes[question] = box
            self._rows.addWidget(box)
        keep = Button(self._look, self.tr("Keep these notes"), kind="main", size="small")
        keep.clicked.connect(self._on_keep)
        self._rows.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.show()
        self.open.hide()
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        self.kept.emit({question: box.words for question, box in self.boxes.items()})


def questions() -> dict[str, str]:
    """Return the four questions in their order, by the name each is stored under."""
    return {
        "meant": QCoreApplication.translate("FourQuestions", "What did you mean to do?"),
        "happened": QCoreApplication.translate("FourQuestions", "What happened?"),
        "why": QCoreApplication.translate("FourQuestions", "What made the difference?"),
        WORKED: QCoreApplication.translate("FourQuestions", "What worked that you would do again?"),
    }


def evidence(debrief: Debrief) -> dict[str, list[tuple[int, str]]]:
    """Return the learner's own turns that bear on each question, with their words in short."""
    turns = debrief.conversation.turns
    quotes = {turn.number: _short(turn.reply) for turn in turns}
    moved = sorted(turns, key=lambda turn: -abs(turn.after.heat - turn.before.heat))
    chosen = {
        "meant": [turn.number for turn in turns[:1]],
        "happened": [point.turn for point in debrief.feedback.turning_points],
        "why": [turn.number for turn in moved],
        WORKED: [moment.turn for moment in debrief.feedback.strengths],
    }
    return {
        question: [(number, quotes[number]) for number in sorted(numbers[:_MOST_TURNS])]
        for question, numbers in chosen.items()
    }


def _short(words: str) -> str:
    if len(words) <= _LONGEST_QUOTE:
        return words
    return f"{words[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"
