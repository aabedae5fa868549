"""What the learner's calls show so far; every figure says from how many calls it comes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.library.model import Persona, Scenario
from coach.store.attempts import Attempt
from coach.study import Home
from ui.look import Look
from ui.pages.progress.calls import CallsCard
from ui.pages.progress.fortnight import Fortnight
from ui.pages.progress.skills import Finding, HeatedCard, SkillsCard
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_PANE_PX = 300


class ProgressPage(Page):
    """Skills at the left, calls at the right; below one another where it is narrow."""

    review_wanted = Signal(str)
    scene_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, max_width_px=1160, parent=parent)
        self.setAccessibleName("Progress")
        self.setProperty("ring_radius", -1)
        self._first_scene = ""
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Text(look, "Progress", style="display"))
        head.addWidget(
            Text(
                look,
                "How you use each skill, seen in your replies. It is for you; nobody else sees it.",
                colour="ink2",
            )
        )
        self.column.addLayout(head)
        self._body: QWidget | None = None
        self.column.addStretch(1)

    def show_history(
        self,
        home: Home,
        attempts: tuple[Attempt, ...],
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
        findings: tuple[Finding, ...],
    ) -> None:
        """Show what there is; ``attempts`` are the finished ones, newest first."""
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        easiest = sorted(scenarios.values(), key=lambda each: (each.level, each.title))
        self._first_scene = easiest[0].id if easiest else ""
        if attempts:
            self._body = self._history(home, attempts, scenarios, personas, findings)
        else:
            self._body = self._nothing_yet()
        self.column.insertWidget(1, self._body)
        self.verticalScrollBar().setValue(0)
        tab_as_laid_out(self)

    def _history(
        self,
        home: Home,
        attempts: tuple[Attempt, ...],
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
        findings: tuple[Finding, ...],
    ) -> QWidget:
        look, calls = self._look, len(attempts)
        body = QWidget()
        both = Tiles(look, least_px=_PANE_PX, gap_px=20, shares=(58, 42), parent=body)
        both.addWidget(SkillsCard(look, findings, calls))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        heated = HeatedCard(look, findings, calls, scenarios)
        heated.scene_wanted.connect(self.scene_wanted)
        weeks = Card(look, name="The last two weeks")
        weeks.column.addWidget(
            Text(look, "Turns practised, two weeks", style="label", colour="ink2")
        )
        turns = [(each.ended_at or each.touched_at, each.turns) for each in attempts]
        weeks.column.addWidget(Fortnight(look, turns, home.now))
        mine = CallsCard(look, attempts, scenarios, personas, home.now)
        mine.review_wanted.connect(self.review_wanted)
        for card in (heated, weeks, mine):
            column.addWidget(card)
        column.addStretch(1)
        both.addWidget(right)
        return body

    def _nothing_yet(self) -> QWidget:
        action = "Take your first call" if self._first_scene else ""
        empty = EmptyState(
            self._look, "No calls yet. Your first one takes about six minutes.", action=action
        )
        empty.begun.connect(self._on_first)
        return empty

    def _on_first(self) -> None:
        self.scene_wanted.emit(self._first_scene)
