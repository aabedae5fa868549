"""Copies of the progress file: looked through, compared with now, and one put back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.desk import Looked
from coach.store.backups import Holding
from ui.look import Look
from ui.pages.settings.rows import SettingRow
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import count_words, long_date, short_date
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.text import Text

_FIRST_SHOWN = 5


class CopiesPart(QWidget):
    """``restore_wanted`` carries the copy's file, and comes only after it was compared and agreed to."""

    look_through_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._found: tuple[Looked, ...] = ()
        self._now = Holding(calls=0, answers=0, last_call_at=None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        self._ask_for = Button(look, self.tr("Look through the copies…"), icon="rotate-ccw")
        self._ask_for.clicked.connect(self._on_look)
        column.addWidget(self._ask_for, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self._compare = _Compare(look)
        self._compare.agreed.connect(self.restore_wanted)
        self._compare.hide()
        column.addWidget(self._compare)

    def show_copies(self, now: Holding, found: Sequence[Looked]) -> None:
        """List the copies, newest first, with what the learner has in each."""
        self._now, self._found = now, tuple(found)
        self._ask_for.setEnabled(True)
        self._fill(_FIRST_SHOWN)

    def forget(self) -> None:
        """Put the list away; it may no longer be true."""
        self._found = ()
        self._compare.hide()
        self._ask_for.setEnabled(True)
        empty(self._list)

    def _on_look(self) -> None:
        self._ask_for.setEnabled(False)
        self.look_through_wanted.emit()

    def _fill(self, most: int) -> None:
        empty(self._list)
        if not self._found:
            self._list.addWidget(Text(self._look, self.tr("There is no copy yet."), colour="ink2"))
        for each in self._found[:most]:
            self._list.addWidget(self._row(each))
        more = len(self._found) - most
        if more > 0:
            words = self.tr("Show the other {count}").format(count=more)
            show = Button(self._look, words, size="small", icon="chevron-down")
            show.clicked.connect(partial(self._fill, len(self._found)))
            self._list.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, each: Looked) -> QWidget:
        title = when(each.backup.made_at)
        choose = Button(self._look, self.tr("Compare…"), size="small")
        choose.setAccessibleName(self.tr("Compare the copy from {when}").format(when=title))
        if each.holding is None:
            choose.setEnabled(False)
            note = self.tr("Damaged; it cannot be put back.")
        else:
            choose.clicked.connect(partial(self._on_compare, each))
            note = holds(each.holding)
        if each.backup.aside:
            note = self.tr("In use until then. {note}").format(note=note)
        return SettingRow(self._look, title, note, choose)

    def _on_compare(self, each: Looked) -> None:
        if each.holding is not None:
            self._compare.ask(each, each.holding, self._now)


class _Compare(Card):
    """What is there now beside what is in a copy; staying as it is has the keyboard."""

    agreed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            kind="chosen",
            name=QCoreApplication.translate("_Compare", "Put this copy back?"),
            padding_px=18,
        )
        self._copy: Looked | None = None
        self._title = Text(look, style="heading")
        self._words = Text(look, colour="ink2")
        self._stay = Button(look, self.tr("Leave it as it is"), kind="main")
        self._stay.clicked.connect(self.hide)
        go = Button(look, self.tr("Put the copy back"), icon="rotate-ccw")
        go.clicked.connect(self._on_agreed)
        ways = Flow(gap_px=12)
        ways.addWidget(self._stay)
        ways.addWidget(go)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
        self.column.addLayout(ways)

    def ask(self, copy: Looked, then: Holding, now: Holding) -> None:
        """Ask about this copy."""
        self._copy = copy
        self._title.set_words(
            self.tr("Put back the copy from {when}?").format(when=when(copy.backup.made_at))
        )
        self._words.set_words(
            self.tr(
                "Now: {now} In the copy: {then} What you have now is kept beside it and stands in "
                "this list, so that you can go back. It is the file of everybody who practises on "
                "this computer account."
            ).format(now=holds(now), then=holds(then))
        )
        self.show()
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._title.text()} {self._words.text()}")

    def _on_agreed(self) -> None:
        self.hide()
        if self._copy is not None:
            self.agreed.emit(self._copy.backup.path)


def when(moment: datetime) -> str:
    """Return "Tuesday 14 May, 12:05"."""
    return QCoreApplication.translate("Copies", "{day}, {clock}").format(
        day=long_date(moment), clock=moment.astimezone().strftime("%H:%M")
    )


def holds(what: Holding) -> str:
    """Return how many calls and answers there are, and when the last call was."""
    if what.last_call_at is None:
        return QCoreApplication.translate("Copies", "No calls of yours.")
    return QCoreApplication.translate(
        "Copies", "{calls} of yours, {answers}, the last on {day}."
    ).format(
        calls=count_words(
            what.calls,
            QCoreApplication.translate("Copies", "one call"),
            QCoreApplication.translate("Copies", "{count} calls"),
        ).capitalize(),
        answers=count_words(
            what.answers,
            QCoreApplication.translate("Copies", "one answer"),
            QCoreApplication.translate("Copies", "{count} answers"),
        ),
        day=short_date(what.last_call_at, what.last_call_at),
    )
