"""One person before a talk: what they did, where they are strong, two moments, what they have to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exchange.moments import TalkAbout
from coach.progress.assigned import Where
from coach.reports.model import in_words
from coach.roster.assignments import Assigned
from coach.store.collected import CollectedCall
from coach.team import CloseUp
from ui.look import Look
from ui.pages.team.panel import Panel
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip, ChipTone
from ui.widgets.day_words import day_words, opened
from ui.widgets.flow import Flow
from ui.widgets.separator import Separator
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_CALLS = 12
_TONES: Final[dict[Where, ChipTone]] = {
    Where.OVERDUE: "flare",
    Where.STUCK: "lamp",
    Where.DONE: "warm",
}


class PersonPanel(Panel):
    """``withdrawn`` carries an assignment to take back, ``score_wanted`` a call to be scored.

    ``hand_back_wanted`` carries the person's id and name.
    """

    withdrawn = Signal(str)
    score_wanted = Signal(object)
    hand_back_wanted = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)

    def show_person(
        self, found: CloseUp, titles: dict[str, str], names: dict[str, str], now: datetime
    ) -> None:
        """Show one person; ``titles`` name scenes, ``names`` skills and faults."""
        self.clear()
        self.title.set_words(found.person.name or self.tr("(no name)"))
        self.column.addWidget(Text(self._look, self._about(found, now), colour="ink2"))
        if not found.calls:
            nothing = self.tr("Nothing has come in yet. Ask them to save their work for you.")
            self.column.addWidget(Text(self._look, nothing))
        else:
            self.column.addWidget(self._moments(found.moments, names, now))
            self.column.addWidget(self._strong(found))
        if found.assigned:
            self.column.addWidget(self._assigned(found.assigned))
        if found.calls:
            self.column.addWidget(self._calls(found.calls, titles, now))
            self.column.addWidget(self._hand_back(found))

    def _about(self, found: CloseUp, now: datetime) -> str:
        parts = [found.person.team] if found.person.team else []
        calls = len(found.calls)
        settled = sum(each.result == "settled" for each in found.calls)
        parts.append(
            self.tr("%1 calls, %2 of them settled")
            .replace("%1", str(calls))
            .replace("%2", str(settled))
        )
        if found.collected_at is not None:
            parts.append(
                self.tr("last came in %1").replace("%1", day_words(found.collected_at, now))
            )
            own = (
                self.tr("with their own words")
                if found.words
                else self.tr("their own words stay theirs")
            )
            parts.append(own)
        return " · ".join(parts)

    def _moments(
        self, moments: Sequence[TalkAbout], names: dict[str, str], now: datetime
    ) -> QWidget:
        card = Card(self._look, name=self.tr("To talk about"), kind="chosen")
        card.column.addWidget(Text(self._look, self.tr("To talk about"), style="heading"))
        if not moments:
            words = self.tr("No reply of the last calls stands out. Ask what they noticed.")
            card.column.addWidget(Text(self._look, words))
        for number, each in enumerate(moments):
            if number:
                card.column.addWidget(Separator(self._look))
            head = (
                self.tr("This one helped") if each.went_well else self.tr("This one cost something")
            )
            when = f"{each.title}, {day_words(each.ended_at, now)}"
            moment = QVBoxLayout()
            moment.setSpacing(3)
            moment.addWidget(Text(self._look, head, style="body_strong"))
            moment.addWidget(Text(self._look, when, style="small", colour="ink2"))
            moment.addSpacing(5)
            moment.addWidget(Text(self._look, f"“{each.line}”", colour="ink2"))
            reply = each.reply or self.tr("Their reply was in their own words, which they keep.")
            moment.addWidget(Text(self._look, f"“{reply}”" if each.reply else reply))
            card.column.addLayout(moment)
            row = Flow(gap_px=8, row_gap_px=6)
            for finding in each.skills:
                row.addWidget(Chip(self._look, names.get(finding, finding), tone="warm"))
            for finding in each.faults:
                row.addWidget(Chip(self._look, names.get(finding, finding), tone="flare"))
            card.column.addLayout(row)
        return card

    def _strong(self, found: CloseUp) -> QWidget:
        around = QWidget()
        tiles = Tiles(self._look, least_px=260, most=2, gap_px=14)
        around.setLayout(tiles)
        for title, rows in (
            (self.tr("Where they are strong"), found.skills),
            (self.tr("What went amiss most"), found.faults),
        ):
            card = Card(self._look, name=title)
            card.column.addWidget(Text(self._look, title, style="heading"))
            if not rows:
                card.column.addWidget(Text(self._look, self.tr("Nothing so far."), colour="ink2"))
            for name, times in rows:
                words = self.tr("%1, seen %2 times").replace("%1", name).replace("%2", str(times))
                card.column.addWidget(Text(self._look, words))
            card.column.addStretch(1)
            tiles.addWidget(card)
        return around

    def _assigned(self, assigned: Sequence[Assigned]) -> QWidget:
        card = Card(self._look, name=self.tr("Asked to do"))
        card.column.addWidget(Text(self._look, self.tr("Asked to do"), style="heading"))
        for each in assigned:
            due = in_words(each.assignment.due_on, "day")
            words = (
                self.tr("%1, by %2: %3 of %4 done")
                .replace("%1", each.title)
                .replace("%2", due)
                .replace("%3", str(each.standing.done))
                .replace("%4", str(each.standing.of))
            )
            row = Flow(gap_px=10, row_gap_px=6)
            row.addWidget(Text(self._look, words))
            row.addWidget(self._chip(each.standing.where))
            back = Button(self._look, self.tr("Take back"), kind="quiet", size="small")
            back.setAccessibleName(self.tr("Take back: %1").replace("%1", each.title))
            back.clicked.connect(lambda _on=False, id_=each.assignment.id: self.withdrawn.emit(id_))
            row.addWidget(back)
            card.column.addLayout(row)
        return card

    def _chip(self, where: Where) -> Chip:
        words = {
            Where.OVERDUE: self.tr("Overdue"),
            Where.STUCK: self.tr("Stuck"),
            Where.UNDER_WAY: self.tr("Under way"),
            Where.WAITING: self.tr("Not begun"),
            Where.DONE: self.tr("Done"),
        }[where]
        return Chip(self._look, words, tone=_TONES.get(where, "plain"))

    def _hand_back(self, found: CloseUp) -> QWidget:
        card = Card(self._look, name=self.tr("Hand corrections back"))
        words = self.tr(
            "Scores you changed count here at once. This file carries them back, so that they "
            "count at the learner’s too."
        )
        card.column.addWidget(Text(self._look, words, colour="ink2"))
        save = Button(self._look, self.tr("Hand corrections back…"), icon="undo-2")
        person = found.person
        save.clicked.connect(lambda: self.hand_back_wanted.emit(str(person.id), person.name))
        card.column.addWidget(save)
        return card

    def _closed(self, result: str) -> str:
        return {
            "settled": self.tr("Settled"),
            "partly": self.tr("Partly settled"),
            "unsettled": self.tr("Not settled"),
            "escalated": self.tr("Went higher up"),
            "walked-out": self.tr("The customer left"),
            "safe-exit": self.tr("Left by the safe way out"),
        }.get(result, result)

    def _calls(
        self, calls: Sequence[CollectedCall], titles: dict[str, str], now: datetime
    ) -> QWidget:
        card = Card(self._look, name=self.tr("What they did"))
        card.column.addWidget(Text(self._look, self.tr("What they did"), style="heading"))
        for each in calls[:_CALLS]:
            outcome = self._closed(each.result)
            title = titles.get(each.scenario, each.scenario)
            words = f"{opened(day_words(each.ended_at, now))}: {title}. {outcome}."
            score = Button(self._look, self.tr("Score it…"), kind="quiet", size="small")
            score.setAccessibleName(self.tr("Score: %1").replace("%1", words))
            score.clicked.connect(lambda _on=False, call=each: self.score_wanted.emit(call))
            row = QHBoxLayout()
            row.addWidget(Text(self._look, words), 1)
            row.addWidget(score)
            card.column.addLayout(row)
        if len(calls) > _CALLS:
            more = self.tr("And %1 earlier ones.").replace("%1", str(len(calls) - _CALLS))
            card.column.addWidget(Text(self._look, more, style="small", colour="ink2"))
        return card
