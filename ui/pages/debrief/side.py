"""Beside the chart: two things that worked, one thing to try, where the customer ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.dialogue.model import Conversation
from coach.scoring.feedback import Moment, Suggestion
from ui.look import Look, band_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.feelings import FeelingValues
from ui.widgets.flow import Flow
from ui.widgets.heat_wedge import HeatWedge
from ui.widgets.icon_mark import IconMark
from ui.widgets.meter import Meter
from ui.widgets.text import Text


class Strengths(Card):
    """At most two things that worked, each leading to its turn."""

    turn_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("Strengths", "What worked"), parent=parent
        )
        self._look = look
        self._title = Text(look, style="heading")
        self.column.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)

    def show_strengths(self, strengths: tuple[Moment, ...], *, left_safely: bool) -> None:
        """Show these, or say kindly that there was nothing to hold on to yet."""
        empty(self._rows)
        count = len(strengths)
        self._title.set_words(
            self.tr("Two things that worked")
            if count == 2
            else self.tr("What worked")
            if count
            else self.tr("You chose when to go")
            if left_safely
            else self.tr("You stayed on the call")
        )
        if not strengths:
            self._rows.addWidget(
                Text(
                    self._look,
                    self.tr(
                        "Nothing in this one cooled them much. That is what a first try is for: "
                        "open any turn and say it another way."
                    ),
                    colour="ink2",
                )
            )
        for moment in strengths:
            self._rows.addWidget(self._row(moment))

    def _row(self, moment: Moment) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(IconMark(self._look, "circle-check", side_px=22, colour="warm"), 0, top)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self._look, moment.title, style="body_strong"))
        words.addWidget(Text(self._look, f"“{moment.quote}”", colour="ink2"))
        across.addLayout(words, 1)
        link = Button(
            self._look, self.tr("Turn {turn}").format(turn=moment.turn), kind="link", size="small"
        )
        link.clicked.connect(lambda: self.turn_wanted.emit(moment.turn))
        across.addWidget(link, 0, top)
        return row


class OneThing(Card):
    """The one thing to try, from the turn it would have helped most."""

    turn_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            kind="lamp",
            name=QCoreApplication.translate("OneThing", "One thing to try"),
            parent=parent,
        )
        self._turn = 0
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark(look, "lightbulb", side_px=20, colour="lamp_ink"))
        head.addWidget(Text(look, self.tr("One thing to try"), style="heading"), 1)
        self._title = Text(look, style="lead")
        self._why = Text(look, colour="ink2")
        self._instead = Text(look, colour="ink2")
        self._link = Button(look, "", kind="link", size="small")
        self._link.clicked.connect(lambda: self.turn_wanted.emit(self._turn))
        self.column.setSpacing(8)
        self.column.addLayout(head)
        self.column.addWidget(self._title)
        self.column.addWidget(self._why)
        self.column.addWidget(self._instead)
        self.column.addWidget(self._link)

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show it; with nothing to mend the next step is one's own words."""
        if suggestion is None:
            self._title.set_words(self.tr("Take it again in your own words."))
            self._why.set_words(
                self.tr(
                    "Nothing you said here heated them. Without the written replies it is the real thing."
                )
            )
            self._instead.hide()
            self._link.hide()
            return
        self._turn = suggestion.turn
        self._title.set_words(suggestion.title)
        self._why.set_words(suggestion.why)
        self._instead.set_words(
            self.tr("Instead of turn {turn}: “{instead}”").format(
                turn=suggestion.turn, instead=suggestion.instead
            )
            if suggestion.instead
            else ""
        )
        self._instead.setVisible(bool(suggestion.instead))
        self._link.set_words(self.tr("See turn {turn}").format(turn=suggestion.turn))
        self._link.show()


class Ended(Card):
    """Where the customer ended, against where they began."""

    start_over = Signal()
    readings_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("Ended", "Where they ended"), parent=parent
        )
        self._title = Text(look, style="heading")
        self._band = Text(look, colour="ink2")
        head = Flow(gap_px=10, push_last=True)
        head.addWidget(self._title)
        head.addWidget(self._band)
        self._wedge = HeatWedge(look)
        self._heard = Meter(look, self.tr("Heard"), icon="ear", change_beside=True)
        self._trust = Meter(look, self.tr("Trust"), icon="shield-check", change_beside=True)
        self._patience = Meter(look, self.tr("Patience"), icon="hourglass", change_beside=True)
        again = Button(look, self.tr("Take this call again"), icon="repeat")
        again.clicked.connect(self.start_over)
        self.column.setSpacing(12)
        self.column.addLayout(head)
        for part in (self._wedge, self._heard, self._trust, self._patience):
            self.column.addWidget(part)
        self.column.addStretch(1)
        readings = Button(look, self.tr("Read it under each method"), icon="book-open")
        readings.clicked.connect(self.readings_wanted)
        self.column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(readings, 0, Qt.AlignmentFlag.AlignLeft)

    def show_end(self, conversation: Conversation) -> None:
        """Show the four feelings at the end with a mark where each began."""
        name = conversation.scene.persona.name.split(maxsplit=1)[0]
        start, end = _whole(conversation.scene.start), _whole(conversation.state)
        self._title.set_words(self.tr("Where {name} ended").format(name=name))
        self._band.set_words(
            self.tr("{word}, heat {heat}").format(word=band_of(end.heat).word, heat=end.heat)
        )
        self._wedge.set_heat(end.heat, before=start.heat)
        self._heard.set_amount(end.heard, before=start.heard)
        self._trust.set_amount(end.trust, before=start.trust)
        self._patience.set_amount(end.patience, before=start.patience)


def _whole(state: object) -> FeelingValues:
    return FeelingValues(
        **{key: round(getattr(state, key)) for key in ("heat", "heard", "trust", "patience")}
    )
