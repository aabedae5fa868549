"""The steps one only reads: a card, the worked call, and what to take along."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.library.model import Card as LessonCard
from coach.library.model import Lesson
from ui.look import Look
from ui.pages.lesson.bubble import CustomerLine, line_of
from ui.pages.lesson.step import StepView
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.margin_note import MarginNote
from ui.widgets.text import Text

_GRADES: Final = {
    "strong": QCoreApplication.translate("Reading", "Well supported."),
    "some": QCoreApplication.translate("Reading", "Some support."),
    "weak": QCoreApplication.translate("Reading", "Little support so far."),
    "none": QCoreApplication.translate("Reading", "Not tested yet."),
}


class CardStep(StepView):
    """One page of reading: a heading and under seventy words."""

    def __init__(self, look: Look, card: LessonCard, lesson: Lesson, *, first: bool) -> None:
        super().__init__(look, f"{card.title}. {card.body}")
        paper = Card(look, kind="raised", name=card.title, padding_px=36)
        paper.column.setSpacing(16)
        paper.column.addWidget(Text(look, card.title, style="display"))
        paper.column.addWidget(Text(look, card.body, style="lead"))
        if first:
            paper.column.addSpacing(8)
            paper.column.addWidget(MarginNote(look, lesson.aim, lead=self.tr("What this is for.")))
        self.column.addWidget(paper)


class ExampleStep(StepView):
    """The worked call: where it happens, then line by line with why each reply works."""

    def __init__(self, look: Look, lesson: Lesson) -> None:
        example = lesson.example
        said = " ".join(f"{_who(turn.who)}: {turn.says}" for turn in example.turns)
        super().__init__(
            look,
            QCoreApplication.translate("ExampleStep", "A worked example. {premise} {said}").format(
                premise=example.premise, said=said
            ),
        )
        self.add_heading(self.tr("A worked example"), self.tr("How it can go"))
        self.column.addWidget(Text(look, example.premise, colour="ink2"))
        card = Card(look, name=self.tr("A worked example"))
        for turn in example.turns:
            line = line_of(look, turn)
            if isinstance(line, CustomerLine):
                line.hear_wanted.connect(self.hear_wanted)
            card.column.addWidget(line)
        self.column.addWidget(card)


class TakeawayStep(StepView):
    """The one thing to try tomorrow, a call to practise it on, and how well it is supported."""

    def __init__(self, look: Look, lesson: Lesson) -> None:
        super().__init__(
            look,
            QCoreApplication.translate("TakeawayStep", "Take this with you. {takeaway}").format(
                takeaway=lesson.takeaway
            ),
        )
        card = Card(look, kind="lamp", name=self.tr("Take this with you"), padding_px=24)
        card.column.addWidget(
            Text(look, self.tr("Take this with you"), style="label", colour="lamp_ink")
        )
        card.column.addWidget(Text(look, lesson.takeaway, style="quote_small"))
        self.column.addWidget(card)
        if lesson.practise_next:
            go = Button(look, self.tr("Practise it on a call"), icon="phone-call")
            go.clicked.connect(self.practise_wanted)
            self.column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(24)
        self.column.addWidget(_evidence(look, lesson))


def _evidence(look: Look, lesson: Lesson) -> QWidget:
    """Say what is known of the effect, and who has checked the lesson."""
    evidence = QWidget()
    column = QVBoxLayout(evidence)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(
        Text(
            look,
            QCoreApplication.translate("Reading", "What is known about it"),
            style="label",
            colour="ink2",
        )
    )
    known = lesson.evidence
    column.addWidget(MarginNote(look, known.says, lead=_GRADES[known.grade], bar="line"))
    who = lesson.provenance
    checked = (
        QCoreApplication.translate("Reading", "checked by {reviewed_by}").format(
            reviewed_by=who.reviewed_by
        )
        if who.reviewed_by
        else QCoreApplication.translate("Reading", "not yet reviewed by anyone else")
    )
    column.addWidget(
        Text(
            look,
            QCoreApplication.translate("Reading", "Written by {written_by}, {checked}.").format(
                written_by=who.written_by, checked=checked
            ),
            style="small",
            colour="ink3",
        )
    )
    return evidence


def _who(who: str) -> str:
    return (
        QCoreApplication.translate("Reading", "You")
        if who == "you"
        else QCoreApplication.translate("Reading", "The customer")
    )
