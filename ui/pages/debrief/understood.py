"""What was understood as a promise: the learner says whether that is right, and for which day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from coach.store.attempts import Commitment
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import by_when
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.text import Text


class Understood(Card):
    """One question a promise. ``confirmed`` carries a commitment and a day, None for the one said.

    ``dropped`` carries a commitment that was no promise.
    """

    confirmed = Signal(str, object)
    dropped = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            kind="lamp",
            name=QCoreApplication.translate("Understood", "What you promised"),
            parent=parent,
        )
        self.setAccessibleName(self.tr("What you promised"))
        self.column.addWidget(Text(look, self.tr("What you promised"), style="heading"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.column.addLayout(self._rows)
        self.hide()

    def show_promises(self, promises: Sequence[Commitment], now: datetime) -> None:
        """Ask about those not confirmed yet; hide where there are none."""
        empty(self._rows)
        asked = [each for each in promises if not each.confirmed_at and not each.answered_at]
        for promise in asked:
            self._rows.addWidget(self._row(promise, now))
        self.setVisible(bool(asked))

    def _row(self, promise: Commitment, now: datetime) -> QWidget:
        look, row = self._look, QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(look, f"“{promise.what}”", style="body_strong"))
        when = by_when(promise.due_at, now)
        ask = self.tr("In your calendar it falls due {when}. Right?").format(when=when)
        column.addWidget(Text(look, ask))
        buttons = Flow(gap_px=8, row_gap_px=6)
        day = QDateEdit()
        day.setCalendarPopup(True)
        day.setAccessibleName(self.tr("The day you meant"))
        local = promise.due_at.astimezone()
        day.setDate(QDate(local.year, local.month, local.day))
        today = now.astimezone()
        day.setMinimumDate(QDate(today.year, today.month, today.day))
        day.setMinimumHeight(look.now.control_height("small"))
        keep = Button(look, self.tr("Keep that day"), size="small")
        keep.clicked.connect(lambda: self.confirmed.emit(promise.id, day.date().toPython()))
        for part in (day, keep):
            part.hide()
        yes = Button(look, self.tr("Right"), size="small", icon="check")
        yes.clicked.connect(partial(self.confirmed.emit, promise.id, None))
        other = Button(look, self.tr("Another day"), size="small")
        other.clicked.connect(day.show)
        other.clicked.connect(keep.show)
        other.clicked.connect(other.hide)
        no = Button(look, self.tr("That was no promise"), kind="quiet", size="small")
        no.clicked.connect(partial(self.dropped.emit, promise.id))
        for part in (yes, other, day, keep, no):
            buttons.addWidget(part)
        column.addLayout(buttons)
        return row
