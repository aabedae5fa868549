"""What the learner's calls show so far; every figure says from how many calls it comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.library.model import Persona, Scenario
from coach.store.attempts import Attempt
from coach.store.skills import ChanceTurn, Spoken
from coach.weeks.growth import Growth
from ui.look import Look
from ui.pages.progress.calls import CallsCard
from ui.pages.progress.fortnight import Fortnight
from ui.pages.progress.growth import GrowthCard, SkillCard
from ui.pages.progress.skills import Finding, HeatedCard
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_PANE_PX = 300
_MOST_KEPT = 8

Kept = tuple[str, str]
"""Words the learner wrote, and where and when."""


class ProgressPage(Page):
    """Skills at the left, calls at the right; below one another where it is narrow."""

    review_wanted = Signal(str)
    turn_wanted = Signal(str, int)
    """An attempt and a turn in it."""
    scene_wanted = Signal(str)
    turns_wanted = Signal(str, object)
    """A skill and the last day of a week: which turns are behind it?"""
    save_wanted = Signal(str)
    """"picture" or "table": keep the skills as a file."""
    story_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, max_width_px=1160, parent=parent)
        self.setAccessibleName(self.tr("Progress"))
        self.setProperty("ring_radius", -1)
        self._first_scene = ""
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Text(look, self.tr("Progress"), style="display"))
        head.addWidget(
            Text(
                look,
                self.tr(
                    "How you use each skill, seen in your replies. It is for you; nobody else sees it."
                ),
                colour="ink2",
            )
        )
        self.column.addLayout(head)
        self._body: QWidget | None = None
        self._scenarios: Mapping[str, Scenario] = {}
        self._growth = Growth(skills=(), week_ends=(), changed="")
        self.column.addStretch(1)

    def show_history(
        self,
        now: datetime,
        attempts: tuple[Attempt, ...],
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
        findings: tuple[Finding, ...],
        growth: Growth,
        kept: tuple[Kept, ...] = (),
    ) -> None:
        """Show what there is; ``attempts`` are the finished ones, newest first."""
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        easiest = sorted(scenarios.values(), key=lambda each: (each.level, each.title))
        self._first_scene = easiest[0].id if easiest else ""
        if attempts:
            self._scenarios, self._growth = scenarios, growth
            self._body = self._history(now, attempts, scenarios, personas, findings, kept)
        else:
            self._body = self._nothing_yet()
        self.column.insertWidget(1, self._body, 0 if attempts else EmptyState.SHARE)
        self.verticalScrollBar().setValue(0)
        tab_as_laid_out(self)

    def _history(
        self,
        now: datetime,
        attempts: tuple[Attempt, ...],
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
        findings: tuple[Finding, ...],
        kept: tuple[Kept, ...],
    ) -> QWidget:
        look, calls = self._look, len(attempts)
        body = QWidget()
        both = Tiles(look, least_px=_PANE_PX, gap_px=20, shares=(58, 42), parent=body)
        left = QWidget()
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(16)
        self.skills = GrowthCard(look, self._growth)
        self.skills.skill_wanted.connect(self._on_skill)
        self.skills.save_wanted.connect(self.save_wanted)
        below.addWidget(self.skills)
        below.addWidget(self._own(kept))
        below.addStretch(1)
        both.addWidget(left)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.skill = SkillCard(look)
        self.skill.turns_wanted.connect(self.turns_wanted)
        self.skill.review_wanted.connect(self.turn_wanted)
        column.addWidget(self.skill)
        met = [each for each in self._growth.skills if each.now is not None]
        self.skill.setVisible(bool(met))
        if met:
            self._on_skill(max(met, key=lambda each: each.now.chances if each.now else 0).skill.id)
        heated = HeatedCard(look, findings, calls, scenarios)
        heated.scene_wanted.connect(self.scene_wanted)
        weeks = Card(look, name=self.tr("The last two weeks"))
        weeks.column.addWidget(
            Text(look, self.tr("Turns practised, two weeks"), style="label", colour="ink2")
        )
        turns = [(each.ended_at or each.touched_at, each.turns) for each in attempts]
        weeks.column.addWidget(Fortnight(look, turns, now))
        weeks.column.addWidget(
            Text(look, self._spoken_words(self._growth.spoken), style="small", colour="ink2")
        )
        mine = CallsCard(look, attempts, scenarios, personas, now)
        mine.review_wanted.connect(self.review_wanted)
        for card in (heated, weeks, mine):
            column.addWidget(card)
        column.addStretch(1)
        both.addWidget(right)
        return body

    def show_turns(self, week_end: date, turns: Sequence[ChanceTurn]) -> None:
        """Show the turns behind a week of the skill looked at."""
        self.skill.show_turns(week_end, turns, self._scenarios)
        tab_as_laid_out(self)

    def _spoken_words(self, spoken: Spoken) -> str:
        """Return talk time and pace of the latest calls, in words."""
        if not spoken.replies:
            return self.tr(
                "No reply was spoken lately. Spoken ones say here how long and how fast."
            )
        return self.tr(
            "Lately {replies} replies spoken: {seconds} seconds of talk, about {pace} words a minute."
        ).format(replies=spoken.replies, seconds=round(spoken.seconds), pace=spoken.words_a_minute)

    def _on_skill(self, skill: str) -> None:
        growth = next(each for each in self._growth.skills if each.skill.id == skill)
        self.skills.choose(skill)
        self.skill.show_skill(growth, self._growth.week_ends)

    def _own(self, kept: tuple[Kept, ...]) -> Card:
        """Return what the learner wrote: what worked, and phrases of their own."""
        look = self._look
        card = Card(look, name=self.tr("What worked for you"))
        card.column.addWidget(Text(look, self.tr("What worked for you"), style="heading"))
        if not kept:
            empty = self.tr(
                "After a call you can write down what worked. It is kept here, with the phrases you "
                "made your own in lessons."
            )
            card.column.addWidget(Text(look, empty, colour="ink2"))
        for words, about in kept[:_MOST_KEPT]:
            card.column.addWidget(Text(look, words))
            card.column.addWidget(Text(look, about, style="small", colour="ink2"))
        story = Button(look, self.tr("Write a call of your own"), size="small", icon="pencil")
        story.clicked.connect(self.story_wanted)
        card.column.addWidget(story)
        return card

    def _nothing_yet(self) -> QWidget:
        action = self.tr("Take your first call") if self._first_scene else ""
        empty = EmptyState(
            self._look,
            self.tr("No calls yet. Your first one takes about six minutes."),
            action=action,
        )
        empty.begun.connect(self._on_first)
        return empty

    def _on_first(self) -> None:
        self.scene_wanted.emit(self._first_scene)
