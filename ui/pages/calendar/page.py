"""Every promise by its day: open ones first, to keep or to tick; answered ones below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Persona
from coach.progress.commitments import opens_at
from coach.weeks.promises import NO_NEWS, Promised
from ui.look import Look
from ui.widgets.avatar import Avatar
from ui.widgets.back_page import BackPage
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.day_words import by_when, long_date, opened, short_date
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.separator import Separator
from ui.widgets.text import Text

_MOST_ANSWERED = 20


class CalendarPage(BackPage):
    """Signals carry a commitment, ``follow_up`` the attempt whose promise is to be kept."""

    follow_up = Signal(str)
    ticked = Signal(str)
    ticked_without_news = Signal(str)
    unticked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Your promises"),
            back=self.tr("Back to today"),
            note=self.tr(
                "Getting in touch when you said counts, even with no news. Where a customer has a "
                "scene for it, they are there again on the day; any other you tick yourself."
            ),
            parent=parent,
        )

    def show_promises(
        self, promised: Sequence[Promised], personas: Mapping[str, Persona], now: datetime
    ) -> None:
        """Show these, the next one due first."""
        column = self.show_body()
        waiting = [each for each in promised if each.commitment.answered_at is None]
        answered = [each for each in promised if each.commitment.answered_at is not None]
        days: dict[str, list[Promised]] = {}
        for each in waiting:
            days.setdefault(_day(each.commitment.due_at, now), []).append(each)
        for day, rows in days.items():
            column.addWidget(self._day_card(day, rows, personas, now))
        if not waiting:
            none = self.tr("Nobody is waiting for you. A promise made in a call appears here.")
            column.addWidget(EmptyState(self._look, none))
        self.share_room(0 if promised else EmptyState.SHARE)
        if answered:
            done = sorted(answered, key=lambda each: each.commitment.answered_at or now)[::-1]
            title = self.tr("Answered")
            column.addWidget(self._day_card(title, done[:_MOST_ANSWERED], personas, now))
        self.body_shown()

    def _day_card(
        self, day: str, rows: Sequence[Promised], personas: Mapping[str, Persona], now: datetime
    ) -> Card:
        card = Card(self._look, name=day)
        card.column.addWidget(Text(self._look, day, style="heading"))
        for number, each in enumerate(rows):
            if number:
                card.column.addWidget(Separator(self._look))
            card.column.addWidget(self._row(each, personas, now))
        return card

    def _row(self, each: Promised, personas: Mapping[str, Persona], now: datetime) -> QWidget:
        look, promise = self._look, each.commitment
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(4)
        persona = personas.get(each.persona)
        if persona is not None:
            face = Avatar(look, look.people.person_for(persona.id), name=persona.name)
            across.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(column, 1)
        name = persona.name if persona else self.tr("A customer no longer in the library")
        head = Flow(gap_px=8, push_last=True)
        head.addWidget(Text(look, name, style="body_strong"))
        head.addWidget(self._chip(each, now))
        column.addLayout(head)
        column.addWidget(Text(look, f"“{promise.what}”"))
        due = self.tr("Due {when}").format(when=by_when(promise.due_at, now))
        if each.title:
            due = self.tr("Due {when}, from “{scene}”").format(
                when=by_when(promise.due_at, now), scene=each.title
            )
        column.addWidget(Text(look, f"{due}.", style="small", colour="ink2"))
        buttons = Flow(gap_px=8, row_gap_px=6)
        for words, act in self._acts(each, now):
            button = Button(look, words, size="small", spoken=f"{words}: {name}")
            button.clicked.connect(act)
            buttons.addWidget(button)
        column.addLayout(buttons)
        return row

    def _acts(self, each: Promised, now: datetime) -> list[tuple[str, partial[None]]]:
        promise = each.commitment
        if promise.answered_at is not None:
            if each.by_scene:
                return []
            return [(self.tr("Not yet after all"), partial(self.unticked.emit, promise.id))]
        if each.by_scene:
            if opens_at([promise]) > now:
                return []
            return [(self.tr("Get in touch now"), partial(self.follow_up.emit, promise.attempt))]
        return [
            (self.tr("I got in touch"), partial(self.ticked.emit, promise.id)),
            (
                self.tr("I said there is no news yet"),
                partial(self.ticked_without_news.emit, promise.id),
            ),
        ]

    def _chip(self, each: Promised, now: datetime) -> Chip:
        promise = each.commitment
        if promise.answered_at is not None:
            words = outcome_words(promise.outcome or "")
            good = promise.outcome in ("kept", NO_NEWS)
            return Chip(self._look, words, tone="warm" if good else "plain")
        if promise.due_at < now:
            return Chip(self._look, self.tr("Still open"), tone="lamp")
        return Chip(self._look, self.tr("Waiting"), tone="plain")


def outcome_words(outcome: str) -> str:
    """Return how a promise was answered, in a word or three."""
    return {
        "kept": QCoreApplication.translate("CalendarPage", "On time"),
        "late": QCoreApplication.translate("CalendarPage", "Late"),
        "forgotten": QCoreApplication.translate("CalendarPage", "After it was nearly forgotten"),
        "broken": QCoreApplication.translate("CalendarPage", "Told what could not be done"),
        NO_NEWS: QCoreApplication.translate("CalendarPage", "On time, with no news"),
    }.get(outcome, QCoreApplication.translate("CalendarPage", "Answered"))


def _day(moment: datetime, now: datetime) -> str:
    same_year = moment.astimezone().year == now.astimezone().year
    return opened(long_date(moment)) if same_year else short_date(moment, now)
