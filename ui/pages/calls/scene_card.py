"""One customer to meet: who they are, how it begins, how it went, and the two things to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Persona
from coach.study import SceneRow
from ui.look import Look, band_of
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.channels import CHANNEL_ICONS, CHANNEL_WORDS, START_WORDS
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.outcomes import OUTCOMES
from ui.widgets.text import Text

_LEVELS: Final = {
    1: QCoreApplication.translate("SceneCard", "Good to start with"),
    4: QCoreApplication.translate("SceneCard", "A hard one"),
    5: QCoreApplication.translate("SceneCard", "A very hard one"),
}


class SceneCard(Card):
    """``scene_wanted`` carries the scene's id, ``review_wanted`` the attempt of the last time."""

    scene_wanted = Signal(str)
    review_wanted = Signal(str)

    def __init__(
        self, look: Look, row: SceneRow, persona: Persona, parent: QWidget | None = None
    ) -> None:
        scenario = row.scenario
        super().__init__(look, name=scenario.title, padding_px=18, parent=parent)
        self._scene = scenario.id
        self._last = row.last or ""
        self.column.setSpacing(10)
        face = Avatar(
            look,
            look.people.person_for(persona.id),
            name=persona.name,
            heat=scenario.start.heat,
            side_px=72,
        )
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(look, scenario.title, style="heading"))
        words.addWidget(Text(look, persona.name, colour="ink2"))
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.column.addLayout(top)
        band = band_of(scenario.start.heat).word.lower()
        self.column.addWidget(
            Text(
                look,
                self.tr("{channel}, about {minutes} minutes, {band} at first.").format(
                    channel=CHANNEL_WORDS[scenario.channel],
                    minutes=scenario.minutes,
                    band=band,
                ),
                style="small",
                colour="ink2",
            )
        )
        self.column.addLayout(self._facts(row))
        self.column.addStretch(1)
        self.column.addLayout(self._bottom(row))

    def _facts(self, row: SceneRow) -> Flow:
        facts = Flow(gap_px=6, row_gap_px=6)
        if row.best is not None:
            words, tone, icon = OUTCOMES[row.best]
            facts.addWidget(Chip(self._look, words, tone=tone, icon=icon))
        if row.scenario.level in _LEVELS:
            facts.addWidget(Chip(self._look, _LEVELS[row.scenario.level]))
        return facts

    def _bottom(self, row: SceneRow) -> Flow:
        bottom = Flow(gap_px=8, row_gap_px=6)
        start = Button(
            self._look,
            START_WORDS[row.scenario.channel],
            size="small",
            icon=CHANNEL_ICONS[row.scenario.channel],
            spoken=f"{START_WORDS[row.scenario.channel]}: {row.scenario.title}",
        )
        start.clicked.connect(self._on_start)
        bottom.addWidget(start)
        if row.last is not None:
            back = Button(
                self._look,
                self.tr("Look back"),
                kind="quiet",
                size="small",
                spoken=self.tr("Look back at the last time: {title}").format(
                    title=row.scenario.title
                ),
            )
            back.clicked.connect(self._on_back)
            bottom.addWidget(back)
        return bottom

    def _on_start(self) -> None:
        self.scene_wanted.emit(self._scene)

    def _on_back(self) -> None:
        self.review_wanted.emit(self._last)
