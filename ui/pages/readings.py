"""One call under every method: which steps it took, in which turns, and in which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.scoring.readings import Reading, StepRead
from ui.look import Look
from ui.widgets.card import Card
from ui.widgets.icon_mark import Badge
from ui.widgets.method_mark import MARKS, MethodMark
from ui.widgets.page import Page
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles
from ui.widgets.top_bar import TopBar


class ReadingsPage(QWidget):
    """Five methods side by side over one call; ``left`` goes back to it."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bar = TopBar(look, self.tr("Back"))
        self._bar.left.connect(self.left)
        self._page = Page(look, max_width_px=1400)
        self._page.setAccessibleName(self.tr("One call under each method"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._page, 1)
        self._body: QWidget | None = None

    def show_readings(self, title: str, readings: Sequence[Reading]) -> None:
        """Show the call under each method, the nearest first."""
        self._bar.set_title(title, self.tr("under each method"))
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        nearest = readings[0]
        column.addWidget(Text(self._look, _headline(nearest), style="title"))
        column.addWidget(
            Text(
                self._look,
                self.tr(
                    "The same words, read five ways. No method is the right one; see which of "
                    "their steps you take without thinking, and which you never do."
                ),
                colour="ink2",
            )
        )
        tiles = Tiles(self._look, least_px=300, most=3, gap_px=16)
        for reading in readings:
            tiles.addWidget(self._card(reading))
        column.addLayout(tiles)
        self._page.column.insertWidget(0, self._body)
        self._page.verticalScrollBar().setValue(0)
        self._bar.out_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _card(self, reading: Reading) -> Card:
        card = Card(self._look, name=reading.title)
        head = QHBoxLayout()
        head.setSpacing(12)
        mark = MARKS.get(reading.method)
        if mark:
            head.addWidget(MethodMark(self._look, mark, side_px=30))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self._look, reading.title, style="heading"))
        taken = self.tr("{0} of {1} steps").format(reading.taken, len(reading.steps))
        words.addWidget(Text(self._look, taken, style="small", colour="ink2"))
        head.addLayout(words, 1)
        card.column.addLayout(head)
        for number, step in enumerate(reading.steps, 1):
            card.column.addWidget(self._step(step, number))
        if reading.early:
            card.column.addWidget(
                Text(
                    self._look,
                    self.tr("It went to “{0}” before the first step.").format(reading.early),
                    style="small",
                    colour="lamp_ink",
                )
            )
        card.column.addStretch(1)
        return card

    def _step(self, step: StepRead, number: int) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        badge = (
            Badge(self._look, tone="warm", icon="check", side_px=24)
            if step.turns
            else Badge(self._look, str(number), tone="hollow", side_px=24)
        )
        across.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Text(self._look, step.title, style="body_strong"))
        if step.turns:
            turns = ", ".join(_runs(step.turns))
            said = (
                self.tr("Turn {0}: “{1}”") if len(step.turns) == 1 else self.tr("Turns {0}: “{1}”")
            ).format(turns, step.words)
        else:
            said = self.tr("Not in this call")
        lines.addWidget(Text(self._look, said, style="small", colour="ink2"))
        across.addLayout(lines, 1)
        return row


def _runs(turns: Sequence[int]) -> list[str]:
    """Return turn numbers with three or more in a row written as one run."""
    runs: list[list[int]] = []
    for turn in turns:
        if runs and turn == runs[-1][-1] + 1:
            runs[-1].append(turn)
        else:
            runs.append([turn])
    return [
        words
        for run in runs
        for words in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(turn) for turn in run])
    ]


def _headline(nearest: Reading) -> str:
    if nearest.taken == 0:
        return QCoreApplication.translate(
            "ReadingsPage", "No method’s steps are in these replies yet"
        )
    return QCoreApplication.translate("ReadingsPage", "Nearest to: {0}").format(nearest.title)
