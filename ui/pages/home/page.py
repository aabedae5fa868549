"""The page a learner meets first: greeting, the one next thing, promises, methods, a calm line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.progress.plan import NextKind
from ui.look import Look
from ui.pages.home.method_tiles import MethodTiles
from ui.pages.home.next_card import NextCard
from ui.pages.home.path_card import PathCard
from ui.pages.home.promises import PromisesCard
from ui.pages.home.worth import TenMinutesCard
from ui.widgets.button import Button
from ui.widgets.day_words import count_words, greeting, long_date, opened
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import IconMark
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

if TYPE_CHECKING:
    from coach.library.model import Persona, Scenario
    from coach.study import Home

_PROMISES_PX = 236


class HomePage(Page):
    """Today. Scenarios come with the learner's business already filled in."""

    next_wanted = Signal()
    resume = Signal(str)
    follow_up = Signal(str)
    method_wanted = Signal(str)
    choose_another = Signal()
    part_wanted = Signal(object)
    """One part of ten minutes' worth: a ``Next``."""
    paths_wanted = Signal()
    promises_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.setAccessibleName(self.tr("Today"))
        self.setProperty("ring_radius", -1)
        self._date = Text(look, colour="ink2")
        self._greeting = Text(look, style="display")
        self._next = NextCard(look)
        self._promises = PromisesCard(look)
        self._methods = MethodTiles(look)
        self._worth = TenMinutesCard(look)
        self._path = PathCard(look)
        self._calm = Text(look, style="small", colour="ink2")
        self._resume = Button(look, "", kind="link", size="small")
        self._unfinished = ""

        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._date)
        head.addWidget(self._greeting)
        first = Tiles(look, least_px=_PROMISES_PX, gap_px=20, shares=(34, 16))
        first.addWidget(self._next)
        first.addWidget(self._promises)
        words = Flow(gap_px=6, row_gap_px=0)
        words.addWidget(self._calm)
        words.addWidget(self._resume)
        calm = QHBoxLayout()
        calm.setSpacing(8)
        calm.addWidget(IconMark(look, "rotate-ccw", side_px=15, colour="ink3"))
        calm.addLayout(words, 1)
        self.column.setSpacing(14)
        self.column.addLayout(head)
        self.column.addLayout(first)
        second = Tiles(look, least_px=_PROMISES_PX, gap_px=20, shares=(34, 16))
        second.addWidget(self._worth)
        second.addWidget(self._path)
        self.column.addLayout(second)
        self.column.addWidget(self._methods)
        self.column.addStretch(1)
        self.column.addLayout(calm)

        self._next.begun.connect(self.next_wanted)
        self._next.other_wanted.connect(self.choose_another)
        self._promises.follow_up.connect(self.follow_up)
        self._promises.all_wanted.connect(self.promises_wanted)
        self._worth.wanted.connect(self.part_wanted)
        self._path.opened.connect(self.paths_wanted)
        self._methods.method_wanted.connect(self.method_wanted)
        self._resume.clicked.connect(self._on_resume)
        self._show_paper(written=False)  # blank until there is something to say

    def show_home(
        self, home: Home, scenarios: Mapping[str, Scenario], personas: Mapping[str, Persona]
    ) -> None:
        """Show how things stand now."""
        self._show_paper(written=True)
        self._date.set_words(opened(long_date(home.now)))
        hello = greeting(home.now)
        self._greeting.set_words(f"{hello}, {home.name}" if home.name else hello)
        self._next.show_next(home.next, scenarios, personas)
        self._promises.show_promises(
            home.waiting, home.kept, home.now, scenarios, personas, home.open_promises
        )
        # Said once is enough: the next thing alone is in front already.
        self._worth.show_parts(home.ten_minutes if home.ten_minutes != (home.next,) else ())
        self._path.show_path(home.path, home.now)
        self._methods.show_methods(home.methods)
        self._calm.set_words(_calm_words(home))
        self._show_unfinished(home, scenarios)
        self.verticalScrollBar().setValue(0)
        tab_as_laid_out(self)

    def _show_paper(self, *, written: bool) -> None:
        paper = self.widget()
        if paper is not None:
            paper.setVisible(written)

    def _show_unfinished(self, home: Home, scenarios: Mapping[str, Scenario]) -> None:
        """Offer a call left in the middle here, unless it is the next thing anyway."""
        left = home.unfinished
        is_next = home.next is not None and home.next.kind is NextKind.RESUME
        offered = left is not None and not is_next and left.scenario in scenarios
        self._resume.setVisible(offered)
        if left is not None and offered:
            self._unfinished = left.id
            self._resume.set_words(
                self.tr("Carry on with “{title}”").format(title=scenarios[left.scenario].title)
            )

    def _on_resume(self) -> None:
        self.resume.emit(self._unfinished)


def _calm_words(home: Home) -> str:
    """Return what was done lately, without praise and without reproach."""
    if not home.finished_calls:
        return QCoreApplication.translate(
            "Page", "No calls yet. Your first one takes about six minutes."
        )
    if not home.calls_in_two_weeks:
        done = opened(_calls(home.finished_calls))
        return QCoreApplication.translate(
            "Page", "{done} so far, none in the last two weeks. It is all as you left it."
        ).format(done=done)
    done = opened(_calls(home.calls_in_two_weeks))
    return QCoreApplication.translate(
        "Page", "{done} in the last two weeks. Nothing is lost while you’re away."
    ).format(done=done)


def _calls(number: int) -> str:
    return count_words(
        number,
        QCoreApplication.translate("HomePage", "one call"),
        QCoreApplication.translate("HomePage", "{count} calls"),
    )
