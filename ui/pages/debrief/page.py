"""The debrief: how it closed, the heat curve, the turn in question, what worked, what to try."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.ears.delivery import summary_of
from coach.practice import Debrief
from coach.scoring.feedback import TurningPoint
from coach.store.attempts import Commitment
from ui.look import Look
from ui.pages.debrief.correcting import Correcting
from ui.pages.debrief.delivery import HowYouSaidIt
from ui.pages.debrief.four_questions import FourQuestions
from ui.pages.debrief.side import Ended, OneThing, Strengths
from ui.pages.debrief.turn_card import TurnCard
from ui.pages.debrief.understood import Understood
from ui.pages.debrief.words import (
    corrected_words,
    headline,
    journey,
    promise_words,
    retry_note,
)
from ui.widgets.avatar import Avatar
from ui.widgets.card import Card
from ui.widgets.heat_chart import ChartTurn, HeatChart
from ui.widgets.icon_mark import IconMark
from ui.widgets.page import Page
from ui.widgets.text import Text
from ui.widgets.top_bar import TopBar
from ui.widgets.what_if import Way, WhatIf

_WIDE_FROM_PX = 960
_SIDE_PX = 400


class DebriefPage(QWidget):
    """One attempt, looked back on."""

    left = Signal()
    try_again = Signal(int)
    start_over = Signal()
    hear_wanted = Signal(int)
    what_if_wanted = Signal(int, str)
    """Other words for a turn: where would they have led?"""
    readings_wanted = Signal()
    """This call, under every method."""
    corrected = Signal(object)
    """A trainer's ``Correction`` of one finding."""
    promise_confirmed = Signal(str, object)
    promise_dropped = Signal(str)
    notes_kept = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._debrief: Debrief | None = None
        self._person = ""
        self._bar = TopBar(look, self.tr("Back"))
        self._bar.left.connect(self.left)
        self._promise = Text(look, style="label", colour="lamp_ink")
        first = next(iter(look.people.people))
        self._before = Avatar(look, first, side_px=84)
        self._after = Avatar(look, first, side_px=84)
        self._headline = Text(look, style="display")
        self._journey = Text(look, colour="ink2")
        self._retry = Text(look, style="small", colour="ink2")
        self._chart = HeatChart(look)
        self._chart.turn_chosen.connect(self.open_turn)
        self._turn = TurnCard(look)
        self._turn.try_again.connect(self.try_again)
        self._turn.hear_wanted.connect(self.hear_wanted)
        self._turn.what_if_wanted.connect(self._on_what_if)
        self._turn.correcting_wanted.connect(self._on_correcting)
        self._what_if = WhatIf(look)
        self._what_if.tried.connect(
            lambda words: self.what_if_wanted.emit(self._turn.number, words)
        )
        self._what_if.closed.connect(self._close_panels)
        self._correcting = Correcting(look)
        self._correcting.corrected.connect(self.corrected)
        self._correcting.closed.connect(self._close_panels)
        self.understood = Understood(look)
        self.understood.confirmed.connect(self.promise_confirmed)
        self.understood.dropped.connect(self.promise_dropped)
        self.questions = FourQuestions(look)
        self.questions.turn_wanted.connect(self.open_turn)
        self.questions.kept.connect(self.notes_kept)
        self._strengths = Strengths(look)
        self._strengths.turn_wanted.connect(self.open_turn)
        self._one_thing = OneThing(look)
        self._one_thing.turn_wanted.connect(self.open_turn)
        self.delivery = HowYouSaidIt(look)
        self._ended = Ended(look)
        self._ended.start_over.connect(self.start_over)
        self._ended.readings_wanted.connect(self.readings_wanted)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._before)
        head.addWidget(IconMark(self._look, "chevron-right", side_px=24, colour="ink3"))
        head.addWidget(self._after)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._headline, self._journey, self._retry):
            words.addWidget(part)
        words.addSpacing(4)
        words.addWidget(self._promise)
        head.addLayout(words, 1)
        chart = Card(self._look, name=self.tr("Heat, turn by turn"))
        chart.column.addWidget(self._chart)
        main = QVBoxLayout()
        main.setSpacing(16)
        main.addLayout(head)
        main.addWidget(chart)
        for panel in (self._turn, self._what_if, self._correcting):
            main.addWidget(panel)
        main.addWidget(self.questions)
        main.addStretch(1)
        self._main = QWidget()
        self._main.setLayout(main)
        main.setContentsMargins(0, 0, 0, 0)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.setContentsMargins(0, 0, 0, 0)
        for card in (
            self.understood, self._strengths, self._one_thing, self.delivery, self._ended,
        ):  # fmt: skip
            side.addWidget(card)
        side.addStretch(1)
        self._side = QWidget()
        self._side.setLayout(side)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(16)
        inside = QWidget()
        inside.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._scroll = Page(self._look, max_width_px=1400)
        self._scroll.setAccessibleName(self.tr("Looking back"))
        self._scroll.column.addWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._scroll, 1)
        self._arrange()
        self._look.changed.connect(self._arrange)

    def show_debrief(self, debrief: Debrief, title: str, person: str) -> None:
        """Look back on this attempt, open at the turn that matters most."""
        self._debrief = debrief
        self._person = person
        self._close_panels()
        conversation = debrief.conversation
        name = conversation.scene.persona.name
        count = len(conversation.turns)
        self._bar.set_title(
            title,
            self.tr("one turn") if count == 1 else self.tr("{count} turns").format(count=count),
        )
        now = debrief.attempt.touched_at
        promise = promise_words(debrief, now)
        self.understood.show_promises(debrief.promises, now)
        self.questions.show_debrief(debrief)
        self._promise.set_words(promise)
        self._promise.setVisible(bool(promise))
        start, end = conversation.scene.start, conversation.state
        for avatar, state in ((self._before, start), (self._after, end)):
            avatar.show_person(person, name)
            avatar.set_feelings(state.heat, state.heard, state.trust)
        self._headline.set_words(headline(debrief))
        self._journey.set_words(journey(debrief))
        retry = retry_note(debrief)
        self._retry.set_words(retry)
        self._retry.setVisible(bool(retry))
        points = {point.turn: point for point in debrief.feedback.turning_points}
        self._chart.show_turns(
            round(start.heat),
            [
                ChartTurn(
                    number=turn.number,
                    heat=round(turn.after.heat),
                    label=_label(points.get(turn.number)),
                )
                for turn in conversation.turns
            ],
        )
        ending = conversation.ending
        self._strengths.show_strengths(
            debrief.feedback.strengths,
            left_safely=ending is not None and ending.kind == "safe-exit",
        )
        self._one_thing.show_suggestion(debrief.feedback.suggestion)
        answers = [turn.answer.delivery for turn in conversation.turns]
        self.delivery.show_summary(summary_of([each for each in answers if each is not None]))
        self._ended.show_end(conversation)
        self._turn.setVisible(bool(conversation.turns))
        if conversation.turns:
            suggestion = debrief.feedback.suggestion
            self.open_turn(suggestion.turn if suggestion else conversation.turns[0].number)
        self._bar.out_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_promises(self, promises: Sequence[Commitment], now: datetime) -> None:
        """Ask anew about the promises of this call."""
        self.understood.show_promises(promises, now)

    def open_turn(self, number: int) -> None:
        """Open one turn below the chart."""
        if self._debrief is None:
            return
        conversation = self._debrief.conversation
        turn = conversation.turns[number - 1]
        customer = conversation.scene.persona.name.split(maxsplit=1)[0]
        self._turn.show_turn(
            turn,
            customer,
            self._debrief.names,
            self._debrief.better.get(number, ""),
            corrected_words(self._debrief, number),
        )
        self._chart.choose(number)
        self._close_panels()

    def show_what_if(self, was: Way, other: Way, *, sure: bool) -> None:
        """Show where other words would have led, beside what was said."""
        self._what_if.show_ways(was, other, sure=sure)
        self._bring_up(self._what_if)

    def show_correction(self, debrief: Debrief) -> None:
        """Show the same turn after a correction."""
        number = self._turn.number
        self._debrief = debrief
        self.open_turn(number)
        self._on_correcting(number)

    def _on_what_if(self, number: int) -> None:
        if self._debrief is None:
            return
        self._close_panels()
        persona = self._debrief.conversation.scene.persona
        reply = self._debrief.conversation.turns[number - 1].reply
        self._what_if.begin(self._person, persona.name, reply)
        self._what_if.show()
        self._bring_up(self._what_if)

    def _on_correcting(self, number: int) -> None:
        if self._debrief is None:
            return
        self._close_panels()
        turn = self._debrief.conversation.turns[number - 1]
        self._correcting.show_turn(turn, self._debrief.names, self._debrief.corrections)
        self._correcting.show()
        self._bring_up(self._correcting)
        self._correcting.begin()

    def _bring_up(self, panel: QWidget) -> None:
        """Scroll a panel into view once it has been laid out."""
        QTimer.singleShot(0, panel, lambda: self._scroll.ensureWidgetVisible(panel, 0, 20))

    def _close_panels(self) -> None:
        self._what_if.hide()
        self._correcting.hide()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Put the side below where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scale = self._look.now.text_scale
        wide = self.width() >= _WIDE_FROM_PX * scale
        self._grid.removeWidget(self._main)
        self._grid.removeWidget(self._side)
        if wide:
            self._side.setFixedWidth(round(min(_SIDE_PX * scale, self.width() / 3)))
            self._grid.addWidget(self._main, 0, 0)
            self._grid.addWidget(self._side, 0, 1)
            self._grid.setColumnStretch(0, 1)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)
            self._grid.addWidget(self._main, 0, 0)
            self._grid.addWidget(self._side, 1, 0)


def _label(point: TurningPoint | None) -> str:
    return point.title if point else ""
