"""The skills as pictures or as a table, one skill over time, and the turns behind a point."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coach.library.model import Scenario
from coach.store.skills import ChanceTurn
from coach.weeks.growth import Growth, SkillGrowth
from ui.look import Look
from ui.pages.progress.over_time import OverTime
from ui.pages.progress.range_row import RangeRow
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import at_noon, short_date
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.text import Text

_ROW_PX = 44
_STANDINGS = {
    "practised": "practised",
    "due": "due",
    "never": QCoreApplication.translate("Growth", "never tried"),
}


class GrowthCard(Card):
    """Every skill with its range; ``skill_wanted`` carries the one pressed.

    ``save_wanted`` carries "picture" or "table".
    """

    skill_wanted = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, look: Look, growth: Growth, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("GrowthCard", "Your skills"), parent=parent
        )
        self.setAccessibleName(self.tr("Your skills"))
        self._growth = growth
        self.column.setSpacing(8)
        head = Flow(gap_px=8, row_gap_px=4, push_last=True)
        head.addWidget(Text(look, self.tr("Your skills"), style="heading", wraps=False))
        self.toggle = Button(look, self.tr("Show as a table"), kind="quiet", size="small", hint="T")
        self.toggle.clicked.connect(self._on_toggled)
        head.addWidget(self.toggle)
        self.column.addLayout(head)
        if growth.changed:
            self.column.addWidget(Text(look, growth.changed))
        note = self.tr(
            "How often you use a skill where it is called for. The upright bar is the estimate, the "
            "pill its likely range, the ring where it stood four weeks ago."
        )
        self.column.addWidget(Text(look, note, style="small", colour="ink2"))
        self.picture = self._pictures(look)
        self.column.addWidget(self.picture)
        self.table = _table(growth)
        self.table.hide()
        rows = self.table.rowCount() + 1
        self.table.setMinimumHeight(rows * look.now.px(_ROW_PX) + 8)
        self.column.addWidget(self.table)
        never = [each.skill.short for each in growth.skills if each.standing == "never"]
        if never:
            self.column.addWidget(Text(look, self.tr("Never tried"), style="label", colour="ink2"))
            words = " · ".join(never)
            self.column.addWidget(Text(look, f"{words}.", style="small", colour="ink2"))
        saves = Flow(gap_px=8)
        for words, kind in (
            (self.tr("Save as a picture"), "picture"),
            (self.tr("Save as a table"), "table"),
        ):
            button = Button(look, words, size="small", icon="download")
            button.clicked.connect(partial(self.save_wanted.emit, kind))
            saves.addWidget(button)
        self.column.addLayout(saves)
        QShortcut(QKeySequence("T"), self).activated.connect(self._on_toggled)

    def choose(self, skill: str) -> None:
        """Mark a skill as the one looked at."""
        row = self.rows.get(skill)
        if row is not None:
            row.setChecked(True)

    def csv(self) -> str:
        """Return the table as comma-separated text, one line a skill and week."""
        out = io.StringIO()
        write = csv.writer(out, lineterminator="\n").writerow
        write(("skill", "week_to", "likely", "low", "high", "turns", "shown", "standing"))
        for each in self._growth.skills:
            for end, week in zip(self._growth.week_ends, each.weeks, strict=True):
                if week is not None:
                    figures = (f"{value:.3f}" for value in (week.likely, week.low, week.high))
                    write((each.skill.id, end.isoformat(), *figures, week.chances, week.shown,
                           each.standing))  # fmt: skip
        return out.getvalue()

    def _pictures(self, look: Look) -> QWidget:
        pictures = QWidget()
        column = QVBoxLayout(pictures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        met = [each for each in self._growth.skills if each.now is not None]
        self.rows = {each.skill.id: RangeRow(look, each) for each in met}
        for row in self.rows.values():
            row.picked.connect(self.skill_wanted)
            column.addWidget(row)
        return pictures

    def _on_toggled(self) -> None:
        as_table = not self.table.isVisibleTo(self)
        self.table.setVisible(as_table)
        self.picture.setVisible(not as_table)
        self.toggle.set_words(
            self.tr("Show as pictures") if as_table else self.tr("Show as a table")
        )


class SkillCard(Card):
    """One skill over time and the turns behind the chosen week.

    ``turns_wanted`` carries a skill and the last day of a week, ``review_wanted`` an attempt.
    """

    turns_wanted = Signal(str, object)
    review_wanted = Signal(str, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("SkillCard", "One skill over time"), parent=parent
        )
        self._skill = ""
        self._ends: tuple[date, ...] = ()
        self._title = Text(look, style="heading")
        self.plot = OverTime(look)
        self.plot.week_wanted.connect(self._on_week)
        note = self.tr("Choose a week to see the turns it came from.")
        self._note = Text(look, note, style="small", colour="ink2")
        self._turns = QVBoxLayout()
        self._turns.setSpacing(2)
        for part in (self._title, self.plot, self._note):
            self.column.addWidget(part)
        self.column.addLayout(self._turns)

    def show_skill(self, growth: SkillGrowth, ends: tuple[date, ...]) -> None:
        """Show one skill week by week."""
        self._skill, self._ends = growth.skill.id, ends
        self._title.set_words(growth.skill.short)
        self.plot.show_weeks(growth.skill.short, growth.weeks, ends)
        empty(self._turns)

    def show_turns(
        self, week_end: date, turns: Sequence[ChanceTurn], scenarios: Mapping[str, Scenario]
    ) -> None:
        """Show the turns of one week; each leads to its call."""
        empty(self._turns)
        when = short_date(at_noon(week_end), at_noon(self._ends[-1]))
        words = self.tr("Turns of the week to {day}").format(day=when)
        if not turns:
            words = self.tr("No turn of the week to {day} called for it.").format(day=when)
        self._turns.addWidget(Text(self._look, words, style="label", colour="ink2"))
        for turn in turns:
            scenario = scenarios.get(turn.scenario)
            title = scenario.title if scenario else self.tr("A scene no longer in the library")
            shown = self.tr("you used it") if turn.shown else self.tr("it would have served")
            link = Button(
                self._look,
                self.tr("{title}, turn {turn}: {shown}").format(
                    title=title, turn=turn.turn, shown=shown
                ),
                kind="quiet",
                size="small",
                icon="check" if turn.shown else "minus",
            )
            link.clicked.connect(partial(self.review_wanted.emit, turn.attempt, turn.turn))
            self._turns.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_week(self, place: int) -> None:
        self.turns_wanted.emit(self._skill, self._ends[place])


def _table(growth: Growth) -> QTableWidget:
    columns = (
        QCoreApplication.translate("Growth", "Skill"),
        QCoreApplication.translate("Growth", "About"),
        QCoreApplication.translate("Growth", "Likely"),
        QCoreApplication.translate("Growth", "Turns"),
        QCoreApplication.translate("Growth", "Four weeks ago"),
        QCoreApplication.translate("Growth", "Stands"),
    )
    table = QTableWidget(len(growth.skills), len(columns))
    table.setAccessibleName(QCoreApplication.translate("Growth", "Your skills as a table"))
    table.setHorizontalHeaderLabels(list(columns))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row, each in enumerate(growth.skills):
        now, before = each.now, each.weeks[-5]
        cells = (
            each.skill.short,
            QCoreApplication.translate("Growth", "{likely:.0f} in 10").format(
                likely=now.likely * 10
            )
            if now
            else "",
            QCoreApplication.translate("Growth", "{low:.0f} to {high:.0f}").format(
                low=now.low * 10, high=now.high * 10
            )
            if now
            else "",
            str(now.chances) if now else "",
            QCoreApplication.translate("Growth", "{likely:.0f} in 10").format(
                likely=before.likely * 10
            )
            if before
            else "",
            _STANDINGS[each.standing],
        )
        for place, words in enumerate(cells):
            table.setItem(row, place, QTableWidgetItem(words))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
