"""What became of the files that were taken in, one row a file, and questions about new keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from coach.exchange.incoming import Arrival, Status
from ui.look import Look
from ui.look.tokens import ColourName
from ui.pages.team.panel import Panel
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import IconMark
from ui.widgets.text import Text

_MOST = 60
_SIGNS: dict[Status, tuple[str, ColourName]] = {
    Status.TAKEN: ("circle-check", "warm"),
    Status.NOTHING_NEW: ("check", "ink2"),
    Status.ASKS: ("user-plus", "deep"),
    Status.REFUSED: ("triangle-alert", "flare"),
}


class ArrivalsPanel(Panel):
    """``trusted`` carries a profile and whose it is ("new" for somebody new)."""

    trusted = Signal(str, str)
    all_trusted = Signal()
    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.title.set_words(self.tr("Work that came in"))
        self._bar: QProgressBar | None = None

    def show_under_way(self, done: int, total: int) -> None:
        """Show how far it is, with a way to stop between two files."""
        if self._bar is None:
            self.clear()
            self._bar = QProgressBar()
            self._bar.setAccessibleName(self.tr("Files taken in"))
            stop = Button(self._look, self.tr("Stop after this file"), icon="square")
            stop.clicked.connect(self.stopped)
            self.column.addWidget(self._bar)
            self.column.addWidget(stop)
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def show_arrivals(self, arrivals: Sequence[Arrival], total: int) -> None:
        """Show what became of each file; those that ask come first, then those refused."""
        self._bar = None
        self.clear()
        self.column.addWidget(Text(self._look, self._summary(arrivals, total), colour="ink2"))
        asking = [each for each in arrivals if each.status is Status.ASKS]
        if len(asking) > 1:
            every = Button(self._look, self.tr("Trust all of them"), kind="main")
            every.clicked.connect(self.all_trusted)
            self.column.addWidget(every)
        order = (Status.ASKS, Status.REFUSED, Status.TAKEN, Status.NOTHING_NEW)
        ranked = sorted(arrivals, key=lambda each: order.index(each.status))
        for each in ranked[:_MOST]:
            self.column.addWidget(self._row(each))
        if len(ranked) > _MOST:
            more = self.tr("And %1 more, as above.").replace("%1", str(len(ranked) - _MOST))
            self.column.addWidget(Text(self._look, more, style="small", colour="ink2"))

    def _summary(self, arrivals: Sequence[Arrival], total: int) -> str:
        asked = sum(each.status is Status.ASKS for each in arrivals)
        if asked and asked == total:
            return self.tr("Nobody here has sent work before. Say whose it is, and it is taken in.")
        taken = sum(each.status is Status.TAKEN for each in arrivals)
        words = (
            self.tr("%1 of %2 files brought something new.")
            .replace("%1", str(taken))
            .replace("%2", str(total))
        )
        if len(arrivals) < total:
            words += " " + self.tr("You stopped before the others; take them in any time.")
        return words

    def _row(self, arrival: Arrival) -> QWidget:
        card = Card(self._look, name=arrival.path.name, padding_px=18)
        across = QHBoxLayout()
        across.setSpacing(12)
        icon, colour = _SIGNS[arrival.status]
        sign = IconMark(self._look, icon, side_px=20, colour=colour)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self._look, arrival.says))
        words.addWidget(Text(self._look, arrival.path.name, style="small", colour="ink2"))
        across.addLayout(words, 1)
        card.column.addLayout(across)
        if arrival.status is Status.ASKS:
            card.column.addWidget(self._question(arrival))
        return card

    def _question(self, arrival: Arrival) -> QWidget:
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(32, 0, 0, 0)
        column.addWidget(
            Text(
                self._look,
                self.tr("Their key is %1. Settings on their computer show the same one.").replace(
                    "%1", arrival.key
                ),
                style="small",
                colour="ink2",
            )
        )
        row = Flow(gap_px=10, row_gap_px=8)
        if arrival.likely is not None:
            words = self.tr("It is %1 from the team").replace("%1", arrival.likely.name)
            row.addWidget(self._choice(words, arrival.profile, str(arrival.likely.id)))
        words = self.tr("Add as somebody new")
        row.addWidget(self._choice(words, arrival.profile, "new"))
        column.addLayout(row)
        return around

    def _choice(self, words: str, profile: str, person: str) -> Button:
        button = Button(self._look, words, size="small")
        button.clicked.connect(lambda: self.trusted.emit(profile, person))
        return button
