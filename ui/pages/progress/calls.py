"""The calls there have been, newest first; pressing one looks back on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.library.model import Persona, Scenario
from coach.store.attempts import Attempt
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import count_words, day_words, opened
from ui.widgets.outcomes import OUTCOMES
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.scene_tile import SceneTile, SceneWords
from ui.widgets.text import Text

_SHOWN_AT_FIRST: Final = 6
_HEAT: Final = {
    "settled": 14.0, "partly": 36.0, "unsettled": 58.0,
    "escalated": 78.0, "walked-out": 86.0, "safe-exit": 70.0,
}  # fmt: skip


class CallsCard(Card):
    """``review_wanted`` carries the attempt pressed."""

    review_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        attempts: Sequence[Attempt],
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look,
            name=QCoreApplication.translate("CallsCard", "Your calls"),
            padding_px=12,
            parent=parent,
        )
        self.column.setSpacing(2)
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(10, 8, 10, 4)
        words.addWidget(Text(look, self.tr("Your calls"), style="heading"))
        self.column.addWidget(head)
        known = [
            (each, scenarios[each.scenario], personas[scenarios[each.scenario].persona])
            for each in attempts
            if each.scenario in scenarios and scenarios[each.scenario].persona in personas
        ]
        self._now = now
        for known_call in known[:_SHOWN_AT_FIRST]:
            self._add(*known_call)
        self._more = known[_SHOWN_AT_FIRST:]
        gone = len(attempts) - len(known)
        if gone:
            left = opened(
                count_words(
                    gone,
                    self.tr("one call of a scene no longer in the library."),
                    self.tr("{count} calls of scenes no longer in the library."),
                )
            )
            self.column.addWidget(Text(look, left, style="small", colour="ink2"))
        self._all = Button(
            look,
            self.tr("See all {known} calls").format(known=len(known)),
            kind="quiet",
            size="small",
        )
        self._all.clicked.connect(self._on_all)
        self.column.addWidget(self._all)
        self._all.setVisible(bool(self._more))

    def _add(self, attempt: Attempt, scenario: Scenario, persona: Persona) -> SceneTile:
        tile = SceneTile(self._look, _words(self._look, attempt, scenario, persona, self._now))
        tile.picked.connect(self.review_wanted)
        self.column.addWidget(tile)
        return tile

    def _on_all(self) -> None:
        self._all.hide()
        shown = [self._add(*call) for call in self._more]
        tab_as_laid_out(self)
        shown[0].setFocus()


def _words(
    look: Look, attempt: Attempt, scenario: Scenario, persona: Persona, now: datetime
) -> SceneWords:
    note, tone, icon = OUTCOMES.get(attempt.kind or "", ("", "plain", None))
    when = opened(day_words(attempt.ended_at or attempt.touched_at, now))
    kind = (
        QCoreApplication.translate("Calls", ", tried again")
        if attempt.retry_of
        else QCoreApplication.translate("Calls", ", following up")
        if attempt.follows
        else ""
    )
    turns = count_words(
        attempt.turns,
        QCoreApplication.translate("Calls", "one turn"),
        QCoreApplication.translate("Calls", "{count} turns"),
    )
    title = scenario.follow_up.title if attempt.follows and scenario.follow_up else scenario.title
    return SceneWords(
        key=attempt.id,
        person_id=look.people.person_for(persona.id),
        name=persona.name,
        title=title,
        about=f"{when}, {persona.name}, {turns}{kind}",
        heat=_HEAT.get(attempt.kind or "", scenario.start.heat),
        note=note,
        tone=tone,
        icon=icon,
    )
