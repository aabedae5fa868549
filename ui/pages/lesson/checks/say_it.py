"""Say it to a customer's line in one's own words, then hold it against one way to put it.

No judge listens here. What the program looks for is only whether a detail of theirs was said back,
by the words the author gave; everything else is for the learner to compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coach.judging.mentions import mentions_in
from coach.judging.words import plain
from coach.library.model import Described, Fact, Round, SayIt
from ui.look import Look
from ui.pages.lesson.bubble import CustomerLine, YourLine
from ui.pages.lesson.say_aloud import SayAloud
from ui.pages.lesson.step import StepView
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.margin_note import MarginNote
from ui.widgets.text import Text
from ui.widgets.writing_box import WritingBox

_MENTIONS = "mentions"


class SayItStep(StepView):
    """One round of a drill. The answer is what was written to it."""

    def __init__(
        self,
        look: Look,
        check: SayIt,
        part: int,
        answer: object,
        names: Mapping[str, Described],
    ) -> None:
        self._round = check.rounds[part]
        super().__init__(
            look,
            QCoreApplication.translate(
                "SayItStep", "Say it yourself. {ask} They say: {customer}"
            ).format(ask=check.ask, customer=self._round.customer),
        )
        self._names = names
        many = len(check.rounds)
        self.add_heading(
            self.tr("Say it yourself, {part} of {many}").format(part=part + 1, many=many)
            if many > 1
            else self.tr("Say it yourself"),
            check.ask,
        )
        line = CustomerLine(look, self._round.customer, self._round.mood)
        line.hear_wanted.connect(self.hear_wanted)
        self.column.addWidget(line)
        self._box = WritingBox(look, self.tr("Your words"))
        self._box.set_words(answer if isinstance(answer, str) else "")
        self._box.textChanged.connect(self._on_text)
        self.column.addWidget(self._box)
        self._see = Button(look, self.tr("See one way to say it"), size="small", icon="lightbulb")
        self._see.clicked.connect(self._on_see)
        self.column.addWidget(self._see, 0, Qt.AlignmentFlag.AlignLeft)
        self._nudge = MarginNote(look)
        self._nudge.hide()
        self.column.addWidget(self._nudge)
        self._aloud = SayAloud(look, self._round.one_way)
        self._compare = [*self._comparison(), self._aloud]
        for each in self._compare:
            each.hide()
            self.column.addWidget(each)

    @property
    def box(self) -> WritingBox:
        """Where one writes."""
        return self._box

    def answer(self) -> object:
        """Return what was written."""
        return self._box.words or None

    def _comparison(self) -> list[QWidget]:
        """Return what is shown after one's own try: one way, and what to look for in one's own."""
        look, wanted = self._look, self._round
        shown: list[QWidget] = [
            YourLine(look, wanted.one_way, speaker=self.tr("One way to say it")),
            Text(
                look,
                self.tr("One way of many. Hold yours against it."),
                style="small",
                colour="ink2",
            ),
        ]
        for skill in wanted.wants.shows_all:
            words = wanted.if_missing.get(skill)
            if words:
                described = self._names.get(skill)
                lead = f"{described.short}:" if described else self.tr("If yours has less:")
                shown.append(MarginNote(look, words, lead=lead, bar="deep_line"))
        return shown

    def _on_text(self) -> None:
        if self._nudge.isVisible() and says_back(self._round, self._box.words):
            self._nudge.hide()
        self.edited.emit()

    def _on_see(self) -> None:
        words = self._box.words
        missing = self._round.if_missing.get(_MENTIONS, "")
        nudged = bool(words and missing) and not says_back(self._round, words)
        self._nudge.set_words(missing, lead=self.tr("One thing to add."))
        self._nudge.setVisible(nudged)
        for each in self._compare:
            each.show()
        self._see.hide()
        self.aloud_wanted.emit(self._aloud)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(
            self,
            self.tr("One way to say it: {words}").format(
                words=f"{self._round.one_way} {missing if nudged else ''}"
            ),
        )
        self.answered.emit()


def says_back(wanted: Round, words: str) -> bool:
    """Say whether words mention every detail a round asks for."""
    facts = cast(tuple[Fact, ...], wanted.facts)  # a drill's facts carry the same id and stems
    found = {mention.fact for mention in mentions_in(plain(words), facts)}
    return all(fact in found for fact in wanted.wants.mentions)
