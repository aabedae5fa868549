"""The path one is on: how far, what is next on it and by when, and its last day."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.progress.paths import PathState
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import at_noon, day_words, opened, short_date
from ui.widgets.steps_bar import StepsBar
from ui.widgets.text import Text
from ui.widgets.turning_box import TurningBox

_ACROSS_FROM_PX = 480


class PathCard(Card):
    """Shows a path under way, or offers one; ``opened`` says that the page of paths is wanted."""

    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.setAccessibleName(self.tr("Your path"))
        self._title = Text(look, style="heading")
        self._where = Text(look, style="small", colour="ink2")
        self._next = Text(look, style="small")
        self._bar: StepsBar | None = None
        self.open = Button(look, "", kind="link", size="small")
        self.open.clicked.connect(self.opened)
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        for part in (self._title, self._where, self._next):
            self._words.addWidget(part)
        across = TurningBox(lambda: look.now.px(_ACROSS_FROM_PX), gap_px=24)
        across.addLayout(self._words, 1)
        across.addWidget(self.open, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(across)
        self.column.addStretch(1)

    def show_path(self, path: PathState | None, now: datetime) -> None:
        """Show how far one is, or that there are paths to choose from."""
        if self._bar is not None:
            self._words.removeWidget(self._bar)
            self._bar.deleteLater()
            self._bar = None
        self._next.setVisible(path is not None)
        if path is None:
            self._title.set_words(self.tr("No path just now"))
            self._where.set_words(
                self.tr(
                    "A path puts lessons and calls in an order with dates. You can leave it any day."
                )
            )
            self.open.set_words(self.tr("See the paths"))
            return
        self._title.set_words(path.path.title)
        done, many = path.done, len(path.steps)
        last = short_date(at_noon(path.last_day), now)
        self._where.set_words(
            self.tr("{done} of {many} done. Its last day is {last}.").format(
                done=done, many=many, last=last
            )
        )
        step = path.next
        if step is not None:
            self._next.set_words(
                self.tr("{day}: step {number}.").format(
                    day=opened(day_of(step.due_on, now)), number=path.steps.index(step) + 1
                )
            )
        self._bar = StepsBar(self._look, done=done, of=many)
        self._words.insertWidget(2, self._bar)
        self.open.set_words(self.tr("See its steps and dates"))


def day_of(day: date, now: datetime) -> str:
    """Return a step's day in words; one gone by is simply open."""
    if day < now.astimezone().date():
        return QCoreApplication.translate("PathCard", "open since {day_words}").format(
            day_words=day_words(at_noon(day), now)
        )
    return day_words(at_noon(day), now)
