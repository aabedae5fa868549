"""The conversation on screen: the person, what was said, the replies or the box, the explanation.

Shows what it is given and says what the learner does; ``page`` decides what follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coach.dialogue.model import Conversation
from ui.look import Look
from ui.pages.practice.explanation import Explanation
from ui.pages.practice.own_words import DidYouMean, OwnWords
from ui.pages.practice.person import Person
from ui.pages.practice.recall import Recall
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.replies import Replies
from ui.widgets.speech_card import TAIL_PX, SpeechCard
from ui.widgets.text import Text
from ui.widgets.transcript import Transcript
from ui.widgets.what_if import Way, WhatIf
from ui.widgets.why_panel import WhyPanel

_WIDE_FROM_PX = 860
_ROOMY_FROM_PX = 1120
_WIDEST_PERSON_PX = 424
_NARROW_PERSON_PX = 276
_WIDEST_TALK_PX = 860
_ABOVE_NEWEST_PX = 8


class Talk(QWidget):
    """Everything of a call but its bar."""

    picked = Signal(int)
    said = Signal(str)
    speaking_wanted = Signal()
    speaking_unwanted = Signal()
    meant = Signal(int)
    carry_on = Signal()
    try_again = Signal()
    hear_again = Signal()
    slower_wanted = Signal()
    captions_wanted = Signal(bool)
    debrief_wanted = Signal()
    exit_wanted = Signal()
    what_if_wanted = Signal(str)

    def __init__(self, look: Look, *, captions: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._customer = ""
        self._who = ("", "")
        self._waiting = False
        self._person = Person(look)
        self._transcript = Transcript(look)
        self._speech = SpeechCard(look)
        self._speech.set_captions(shown=captions)
        self._speech.hear_again.connect(self.hear_again)
        self._speech.slower_wanted.connect(self.slower_wanted)
        self._speech.captions_wanted.connect(self._on_captions)
        self._replies = Replies(look)
        self._replies.picked.connect(self._on_picked)
        self._question = Text(look, self.tr("What do you say?"), style="heading")
        self._keys = Text(look, style="small", colour="ink3", alignment=Qt.AlignmentFlag.AlignRight)
        self._own = OwnWords(look)
        self._own.sent.connect(self.said)
        self._own.closed.connect(self.close_own_words)
        self._own.closed.connect(self.speaking_unwanted)
        self._recall = Recall(look)
        self._recall.see.clicked.connect(self.close_own_words)
        self._recall.type.clicked.connect(self.open_own_words)
        self._recall.aloud.clicked.connect(self.speaking_wanted)
        self._did_you_mean = DidYouMean(look)
        self._did_you_mean.meant.connect(self.meant)
        self._did_you_mean.changed_mind.connect(self.open_own_words)
        self._why = WhyPanel(look)
        self._why.carry_on.connect(self.carry_on)
        self._why.try_again.connect(self.try_again)
        self._why.what_if.connect(self._on_what_if)
        self._what_if = WhatIf(look)
        self._what_if.tried.connect(self.what_if_wanted)
        self._what_if.closed.connect(self._close_what_if)
        self._over = _Over(look)
        self._over.debrief.clicked.connect(self.debrief_wanted)
        self._over.again.clicked.connect(self.try_again)
        self._type = Button(
            look, self.tr("Type it in your own words"), kind="second", icon="keyboard", hint="T"
        )
        self._type.clicked.connect(self.open_own_words)
        self._aloud = Button(look, self.tr("Say it aloud"), kind="main", icon="mic", hint="V")
        self._aloud.clicked.connect(self.speaking_wanted)
        self._exit = Button(look, self.tr("You don’t have to stay. Leave safely"), icon="log-out")
        self._exit.clicked.connect(self.exit_wanted)
        self._build()
        self._show(None)
        look.changed.connect(self._arrange)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._question)
        heading.addWidget(self._keys, 1, Qt.AlignmentFlag.AlignBottom)
        self._choosing = QWidget()
        choosing = QVBoxLayout(self._choosing)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(12)
        choosing.addLayout(heading)
        choosing.addWidget(self._replies)
        below = Flow(gap_px=12)
        for button in (self._aloud, self._type, self._exit):
            below.addWidget(button)
        choosing.addLayout(below)

        self._answers = QWidget()
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(TAIL_PX, 0, 0, 0)  # in line with the speech card beside its tail
        answers.setSpacing(0)
        for widget in (
            self._recall, self._choosing, self._own, self._did_you_mean, self._why, self._over,
        ):  # fmt: skip
            answers.addWidget(widget)
        answers.addSpacing(12)
        answers.addWidget(self._what_if)

        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(6, 0, 6, 12)
        column.setSpacing(16)
        column.addStretch(1)
        before = QVBoxLayout()
        before.setContentsMargins(TAIL_PX, 0, 0, 0)
        before.addWidget(self._transcript)
        column.addLayout(before)
        column.addWidget(self._speech)
        column.addWidget(self._answers)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        holder = QWidget()
        self._holder = QVBoxLayout(holder)
        self._holder.setContentsMargins(0, 0, 0, 0)
        centre = QHBoxLayout()
        centre.addWidget(self._column, 1)
        self._holder.addLayout(centre)
        self._scroll.setWidget(holder)
        self._row = QHBoxLayout()
        self._row.setSpacing(14)
        self._row.addWidget(self._person)
        self._row.addWidget(self._scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 0, 18, 20)
        outer.addLayout(self._row)
        self._outer = outer

    # --- what is shown -----------------------------------------------------------------------

    def begin(self, person: str, name: str, about: str, conversation: Conversation) -> None:
        """Show who it is and all that was said so far."""
        self._customer = name.split(maxsplit=1)[0]
        self._who = (person, name)
        self._person.show_person(person, name, about)
        self._own.clear()
        self.show_after(conversation, conversation.line, moved=False)

    def show_after(self, conversation: Conversation, line: str, *, moved: bool = True) -> None:
        """Show the customer's newest words and how they feel; no answer is open yet."""
        self.show_line(line)
        self.show_state(conversation, moved=moved)

    def show_line(self, line: str) -> None:
        """Show the customer's newest words; no answer is open yet."""
        self._speech.say(self._customer, line)
        self._speech.setHidden(not line)  # one who is left says nothing more
        self._show(None)

    def show_state(self, conversation: Conversation, *, moved: bool) -> None:
        """Show how they feel and all that was said before; ``moved`` marks what changed."""
        self._person.show_state(conversation, moved=moved, at_once=not moved)
        self._transcript.set_turns(
            [
                pair
                for turn in conversation.turns
                for pair in (
                    (self._customer, turn.line),
                    (self.tr("You"), turn.reply or self.tr("(left the call)")),
                )
            ]
        )
        self._exit.setVisible(conversation.abused and conversation.ending is None)

    def offer(
        self, conversation: Conversation, replies: Sequence[str], *, recall: bool = False
    ) -> None:
        """Open the written replies of this moment; with ``recall`` only once they are asked for."""
        self._person.show_state(conversation, moved=False)
        self._replies.set_replies(replies)
        self._keys.set_words(
            self.tr("Press 1 to {replies}. Each can be rewound.").format(replies=len(replies))
        )
        if recall:
            self._show(self._recall)
            self._recall.see.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_own_words()

    def ask(self, words: str, candidates: Sequence[str], *, aloud: bool) -> None:
        """Ask which written reply the learner's words mean; ``aloud`` they can say which."""
        self._show(self._did_you_mean)
        self._did_you_mean.ask(words, candidates, aloud=aloud)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show what the last reply did."""
        self._why.explain(
            explanation.words,
            explanation.rows,
            also=explanation.also,
            instead=explanation.instead,
            carry_on_words=explanation.carry_on_words,
        )
        self._show(self._why)
        self._why.carry_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_what_if(self, was: Way, other: Way, *, sure: bool) -> None:
        """Show where other words would have led, beside what was said."""
        if self._why.isVisible():
            self._what_if.show_ways(was, other, sure=sure)

    def show_ending(self, conversation: Conversation) -> None:
        """Say that it is over and how it closed."""
        if conversation.ending is not None:
            self._over.show_summary(conversation.ending.summary)
        self._show(self._over)
        self._over.debrief.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def own_words(self) -> OwnWords:
        """Where own words are written or spoken."""
        return self._own

    @property
    def question(self) -> DidYouMean:
        """Where it is asked which written reply own words mean."""
        return self._did_you_mean

    @property
    def is_explaining(self) -> bool:
        """Whether it shows what the last reply did."""
        return self._why.isVisible()

    def open_own_words(self, *, aloud: bool = False) -> None:
        """Open the box for own words, written or spoken, if an answer is open."""
        opened = (self._choosing, self._did_you_mean, self._recall)
        if any(each.isVisible() for each in opened):
            self._show(self._own)
            self._own.begin(self._customer, aloud=aloud)

    def close_own_words(self) -> None:
        """Go back to the written replies; what was typed stays in the box."""
        self._show(self._choosing)
        if self._replies.buttons:
            self._replies.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_words(self) -> None:
        """Empty the box: its words are saved."""
        self._own.clear()

    def set_waiting(self, *, waiting: bool) -> None:
        """While an answer is being saved no other can be given."""
        self._waiting = waiting
        for widget in (
            self._replies, self._own, self._did_you_mean, self._type, self._aloud, self._exit,
            self._recall,
        ):  # fmt: skip
            widget.setEnabled(not waiting)

    def set_sound(self, *, available: bool) -> None:
        """Without a voice the buttons for it make no sense."""
        self._speech.set_sound(available=available)

    def set_captions(self, *, shown: bool) -> None:
        """Show or hide the customer's words."""
        self._speech.set_captions(shown=shown)

    def light_word(self, start: int, end: int) -> None:
        """Mark the customer's word that is being said, by its place in the line."""
        self._speech.light_word(start, end)

    def set_mouth(self, level: float) -> None:
        """Move the mouth with the voice."""
        self._person.set_mouth(level)

    # --- inside --------------------------------------------------------------------------------

    def _show(self, wanted: QWidget | None) -> None:
        self._speech.set_controls(shown=wanted is not self._why)
        self._what_if.hide()
        for widget in (
            self._recall, self._choosing, self._own, self._did_you_mean, self._why, self._over,
        ):  # fmt: skip
            widget.setVisible(widget is wanted)

    def _on_what_if(self) -> None:
        self._what_if.begin(*self._who, self._why.words.words)
        self._what_if.show()

    def _close_what_if(self) -> None:
        self._what_if.hide()
        self._why.carry_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_picked(self, place: int) -> None:
        if not self._waiting:
            self.picked.emit(place)

    def _on_captions(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._speech.set_captions(shown=shown)
        self.captions_wanted.emit(shown)

    def _on_range_changed(self, _least: int, _most: int) -> None:
        QTimer.singleShot(0, self, self._show_newest)

    def _show_newest(self) -> None:
        """Keep the customer's newest words at the top of what is seen, or all below them in view.

        Other words being tried come into view whole, or from their top.
        """
        top = self._speech.y()
        if self._what_if.isVisible():
            begins = self._what_if.mapTo(self._column, QPoint(0, 0)).y()
            below = begins + self._what_if.height() - self._scroll.viewport().height()
            top = max(top, min(begins, below + 2 * _ABOVE_NEWEST_PX))
        self._scroll.verticalScrollBar().setValue(max(0, top - _ABOVE_NEWEST_PX))

    def resizeEvent(self, event: object, /) -> None:
        """Give the person the room there is."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _arrange(self) -> None:
        scale = self._look.now.text_scale
        self._column.setMaximumWidth(self._look.now.px(_WIDEST_TALK_PX))
        strip = self.width() < _WIDE_FROM_PX * scale * 0.999 or scale > 1.6
        self._person.set_strip(strip=strip)
        self._row.setDirection(
            QHBoxLayout.Direction.TopToBottom if strip else QHBoxLayout.Direction.LeftToRight
        )
        if strip:
            self._person.setMinimumWidth(0)
            self._person.setMaximumWidth(16777215)
        else:
            roomy = self.width() >= _ROOMY_FROM_PX
            self._person.setFixedWidth(_WIDEST_PERSON_PX if roomy else _NARROW_PERSON_PX)


class _Over(QWidget):
    """The call is over: one sentence, and what can be done now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._summary = Text(look, style="lead")
        self.debrief = Button(look, self.tr("See how it went"), kind="main", icon="chart-line")
        self.again = Button(look, self.tr("Try the last turn again"), icon="undo-2")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.debrief)
        row.addWidget(self.again)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Text(look, self.tr("The call is over"), style="heading"))
        column.addWidget(self._summary)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_summary(self, summary: str) -> None:
        """Say how it closed."""
        self._summary.set_words(summary)
