"""Promises made to customers: who is waiting, until when, and those that were answered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.channels import AGAIN_WORDS, CHANNEL_ICONS
from ui.widgets.chip import Chip, ChipTone
from ui.widgets.day_words import by_when, day_words, on_day, opened, same_day, time_words
from ui.widgets.flow import Flow
from ui.widgets.separator import Separator
from ui.widgets.text import Text

if TYPE_CHECKING:
    from coach.library.model import Persona, Scenario
    from coach.store.attempts import Commitment
    from coach.study import Waiting

_MOST_WAITING = 3
_MOST_ALTOGETHER = 4
_ANSWERED: dict[str, tuple[str, str]] = {
    "kept": (
        QCoreApplication.translate("Promises", "Kept"),
        QCoreApplication.translate("Promises", "You got back to {name} when you said you would."),
    ),
    "late": (
        QCoreApplication.translate("Promises", "Kept late"),
        QCoreApplication.translate(
            "Promises", "You got back to {name} later than you said. You did get back."
        ),
    ),
    "forgotten": (
        QCoreApplication.translate("Promises", "Answered"),
        QCoreApplication.translate(
            "Promises", "It had nearly slipped away, and you got back to {name}."
        ),
    ),
    "broken": (
        QCoreApplication.translate("Promises", "Answered"),
        QCoreApplication.translate("Promises", "You told {name} what could not be done."),
    ),
}


class PromisesCard(Card):
    """Who is waiting for what. ``follow_up`` carries the attempt whose promises are to be kept."""

    follow_up = Signal(str)
    all_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            name=QCoreApplication.translate("PromisesCard", "Promises you made"),
            parent=parent,
        )
        self.column.addWidget(Text(look, self.tr("Promises you made"), style="heading"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.all = Button(look, self.tr("All your promises, by date"), kind="link", size="small")
        self.all.clicked.connect(self.all_wanted)
        self.column.addWidget(self.all)
        self._shown: list[QWidget] = []

    def show_promises(
        self,
        waiting: tuple[Waiting, ...],
        kept: tuple[Commitment, ...],
        now: datetime,
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
        open_promises: int = 0,
    ) -> None:
        """Show who waits, soonest first, then what was answered last."""
        for old in self._shown:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        known = [
            each for each in waiting if each.persona in personas and each.scenario in scenarios
        ]
        rows = [
            self._waiting_row(each, now, scenarios[each.scenario], personas[each.persona])
            for each in known[:_MOST_WAITING]
        ]
        rows += self._kept_rows(kept, scenarios, personas)[: _MOST_ALTOGETHER - len(rows)]
        for number, row in enumerate(rows):
            if number:
                self._add(Separator(self._look))
            self._add(row)
        if len(known) > _MOST_WAITING:
            more = self.tr("{known} more under Practise.").format(known=len(known) - _MOST_WAITING)
            self._add(Text(self._look, more, style="small", colour="ink2"))
        self.all.setVisible(bool(open_promises or kept))
        words = self.tr("All your promises, by date")
        if open_promises:
            words = self.tr("All your promises, {count} open").format(count=open_promises)
        self.all.set_words(words)
        if not rows:
            words = _NONE_DUE if open_promises else _NONE_YET
            self._add(Text(self._look, words, colour="ink2"))

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._rows.addWidget(widget)

    def _waiting_row(
        self,
        each: Waiting,
        now: datetime,
        scenario: Scenario,
        persona: Persona,
    ) -> QWidget:
        channel = scenario.channel
        first = persona.name.split()[0]
        chip, tone = due_chip(each.due_at, now)
        row = _Row(self._look, persona, chip, tone)
        row.say(waiting_words(first, channel, each.due_at, now))
        row.say(self.tr("You said: {what}.").format(what=each.what[:1].lower() + each.what[1:]))
        if each.open:
            words = AGAIN_WORDS[channel].format(name=first)
            row.offer(words, CHANNEL_ICONS[channel], each.attempt)
            row.again.connect(self.follow_up)
        return row

    def _kept_rows(
        self,
        kept: tuple[Commitment, ...],
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
    ) -> list[QWidget]:
        """Return one row a call, the last answered first."""
        calls = {each.attempt: each for each in reversed(kept) if each.scenario in scenarios}
        return [
            self._kept_row(each, personas[scenarios[each.scenario].persona])
            for each in calls.values()
            if scenarios[each.scenario].persona in personas
        ]

    def _kept_row(self, done: Commitment, persona: Persona) -> QWidget:
        chip, words = _ANSWERED.get(done.outcome or "", _ANSWERED["kept"])
        on_time = done.outcome == "kept"
        row = _Row(
            self._look,
            persona,
            chip,
            "warm" if on_time else "plain",
            icon="check" if on_time else None,
        )
        row.say(words.format(name=persona.name.split()[0]))
        return row


class _Row(QWidget):
    """One promise: a face, a name with its chip, sentences; ``again`` carries its attempt."""

    again = Signal(str)

    def __init__(
        self, look: Look, persona: Persona, chip: str, tone: ChipTone, *, icon: str | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self._attempt = ""
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        person = look.people.person_for(persona.id)
        across.addWidget(Avatar(look, person, name=persona.name), 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        top = Flow(gap_px=8, row_gap_px=4, push_last=True)
        top.addWidget(Text(look, persona.name, style="body_strong"))
        top.addWidget(Chip(look, chip, tone=tone, icon=icon))
        self._words.addLayout(top)
        across.addLayout(self._words, 1)

    def say(self, sentence: str) -> None:
        """Add a sentence below the name."""
        self._words.addWidget(Text(self._look, sentence, style="small", colour="ink2"))

    def offer(self, words: str, icon: str, attempt: str) -> None:
        """Add the button that keeps the promises of an attempt."""
        self._attempt = attempt
        button = Button(self._look, words, size="small", icon=icon)
        button.clicked.connect(self._on_clicked)
        self._words.addSpacing(4)
        self._words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_clicked(self) -> None:
        self.again.emit(self._attempt)


_NONE_YET = QCoreApplication.translate(
    "Promises",
    "When you promise a customer something, it waits here with its day, and you can keep it.",
)
_NONE_DUE = QCoreApplication.translate(
    "Promises",
    "Nobody is waiting for you today. What you promised for another day is on your list.",
)


def due_chip(due_at: datetime, now: datetime) -> tuple[str, ChipTone]:
    """Return the day a promise is due; one that is past is open, never late in colour."""
    if same_day(due_at, now) and due_at >= now:
        return QCoreApplication.translate("Promises", "Today"), "lamp"
    if due_at < now:
        return QCoreApplication.translate("Promises", "Still open"), "lamp"
    return opened(day_words(due_at, now)), "plain"


def waiting_words(first: str, channel: str, due_at: datetime, now: datetime) -> str:
    """Return who expects what by when, or expected it and can still be answered."""
    when = by_when(due_at, now)
    if due_at >= now and channel == "phone":
        words = QCoreApplication.translate("Promises", "{first} is expecting your call {when}.")
    elif due_at >= now:
        words = QCoreApplication.translate(
            "Promises", "{first} is expecting to hear from you {when}."
        )
    else:
        when = _was_due(due_at, now)
        words = (
            QCoreApplication.translate(
                "Promises", "{first} was expecting you {when}. You can still call."
            )
            if channel == "phone"
            else QCoreApplication.translate(
                "Promises",
                "{first} was expecting to hear from you {when}. You can still get in touch.",
            )
        )
    return words.format(first=first, when=when)


def _was_due(due_at: datetime, now: datetime) -> str:
    if not same_day(due_at, now):
        return on_day(due_at, now)
    return QCoreApplication.translate("Promises", "by {time}").format(time=time_words(due_at))
