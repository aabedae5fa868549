"""The paths: what each is for, and for one under way every step with its day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.progress.paths import StepState
from coach.weeks.paths import PathRow
from ui.look import Look
from ui.widgets.back_page import BackPage
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.day_words import at_noon, day_words, number_words, opened, short_date
from ui.widgets.flow import Flow
from ui.widgets.separator import Separator
from ui.widgets.steps_bar import StepsBar
from ui.widgets.text import Text


class PathsPage(BackPage):
    """``begun`` and ``stepped_off`` carry a path, the others what is to be opened."""

    begun = Signal(str)
    stepped_off = Signal(str)
    certificate_wanted = Signal(str)
    lesson_wanted = Signal(str)
    scene_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Paths"),
            back=self.tr("Back to today"),
            note=self.tr(
                "Lessons and calls in an order with dates. A day missed moves nothing and costs "
                "nothing: the step simply waits."
            ),
            parent=parent,
        )

    def show_paths(self, rows: Sequence[PathRow], titles: Mapping[str, str], now: datetime) -> None:
        """Show every path; ``titles`` name lessons and scenes by id."""
        column = self.show_body()
        for row in rows:
            column.addWidget(self._card(row, titles, now))
        self.body_shown()

    def _card(self, row: PathRow, titles: Mapping[str, str], now: datetime) -> Card:
        look, path = self._look, row.path
        under_way = row.state is not None and row.certificate is None
        card = Card(look, kind="raised" if under_way else "flat", name=path.title)
        head = Flow(gap_px=8, push_last=True)
        head.addWidget(Text(look, path.title, style="heading"))
        days = max(step.day for step in path.steps)
        long = self.tr("{steps} steps in {days} days").format(
            steps=number_words(len(path.steps)), days=days
        )
        head.addWidget(Chip(look, opened(long), tone="plain"))
        card.column.addLayout(head)
        card.column.addWidget(Text(look, path.for_whom, style="body_strong"))
        card.column.addWidget(Text(look, path.about, colour="ink2"))
        if row.gone:
            gone = self.tr("It is no longer in the library; you follow it as it was.")
            card.column.addWidget(Text(look, gone, style="small", colour="ink2"))
        if row.certificate is not None:
            done = self.tr("Done on {day}.").format(
                day=short_date(row.certificate.finished_at, now)
            )
            card.column.addWidget(Text(look, done))
        elif row.state is not None:
            card.column.addWidget(StepsBar(look, done=row.state.done, of=len(row.state.steps)))
            steps = QVBoxLayout()
            steps.setSpacing(2)
            for number, step in enumerate(row.state.steps, start=1):
                if number > 1:
                    steps.addWidget(Separator(look))
                steps.addWidget(self._step(number, step, titles, now))
            card.column.addLayout(steps)
        card.column.addLayout(self._buttons(row))
        return card

    def _buttons(self, row: PathRow) -> Flow:
        buttons = Flow(gap_px=8)
        offers: list[tuple[str, Signal | object]] = []
        if row.certificate is not None:
            offers.append((self.tr("See what you did"), self.certificate_wanted))
            if not row.gone:
                offers.append((self.tr("Take it again from today"), self.begun))
        elif row.state is not None:
            offers.append((self.tr("Leave this path"), self.stepped_off))
        else:
            offers.append((self.tr("Begin today"), self.begun))
        for words, told in offers:
            button = Button(self._look, words, spoken=f"{words}: {row.path.title}")
            button.clicked.connect(partial(told.emit, row.path.id))  # type: ignore[union-attr]
            buttons.addWidget(button)
        return buttons

    def _step(
        self, number: int, state: StepState, titles: Mapping[str, str], now: datetime
    ) -> QWidget:
        step, look = state.step, self._look
        title = titles.get(step.subject, step.subject)
        line = QWidget()
        row = Flow(line, gap_px=16, row_gap_px=0, push_last=True)
        if state.done_at is not None or step.follow_up:
            words = Text(look, f"{number}. {title}", style="body_strong")
            words.setMinimumHeight(look.now.control_height("normal"))  # as high as a link
            row.addWidget(words)
        else:
            link = Button(look, f"{number}. {title}", kind="link")
            told = self.lesson_wanted if step.lesson else self.scene_wanted
            link.clicked.connect(partial(told.emit, step.lesson or step.scenario))
            row.addWidget(link)
        row.addWidget(Text(look, self._when(state, now), style="small", colour="ink2"))
        return line

    def _when(self, state: StepState, now: datetime) -> str:
        if state.done_at is not None:
            return self.tr("Done {day}").format(day=short_date(state.done_at, now))
        day = day_words(at_noon(state.due_on), now)
        if state.due_on < now.astimezone().date():
            day = self.tr("open since {day}").format(day=day)
        extra = ""
        if state.step.own_words:
            extra = self.tr(", in your own words")
        if state.step.follow_up:
            extra = self.tr(", when the promise is due")
        return f"{opened(day)}{extra}"
