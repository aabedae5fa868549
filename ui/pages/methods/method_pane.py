"""One method: what it says, its lessons step by step, and the calls that need it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Persona
from coach.study import LessonRow, MethodProgress, SceneRow
from ui.look import Look, band_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.channels import CHANNEL_WORDS
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import Badge
from ui.widgets.outcomes import OUTCOMES
from ui.widgets.scene_tile import SceneTile, SceneWords
from ui.widgets.separator import Separator
from ui.widgets.text import Text
from ui.widgets.tile_button import TileButton


class MethodPane(QWidget):
    """Asks for a lesson or a scene by its id; for its minute and its card by the method's."""

    lesson_wanted = Signal(str)
    scene_wanted = Signal(str)
    minute_wanted = Signal(str)
    card_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        progress: MethodProgress,
        lessons: tuple[LessonRow, ...],
        scenes: tuple[SceneRow, ...],
        personas: Mapping[str, Persona],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        method = progress.method
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(14)
        column.addWidget(Text(look, method.title, style="title"))
        column.addWidget(Text(look, method.frame, colour="ink2"))
        minute = Button(look, self.tr("All of it in a minute"), icon="clock")
        minute.clicked.connect(lambda: self.minute_wanted.emit(method.id))
        card = Button(look, self.tr("Save the card to print"), icon="printer")
        card.clicked.connect(lambda: self.card_wanted.emit(method.id))
        ways = Flow(gap_px=10)
        for part in (minute, card):
            ways.addWidget(part)
        column.addLayout(ways)
        column.addWidget(self._lessons(progress, lessons))
        met = [row for row in scenes if row.scenario.persona in personas]
        if met:
            column.addWidget(self._scenes(met, personas))
        column.addWidget(
            Text(
                look,
                self.tr("Where it comes from: {source}").format(source=method.source),
                style="small",
                colour="ink3",
            )
        )
        column.addStretch(1)

    def _lessons(self, progress: MethodProgress, lessons: tuple[LessonRow, ...]) -> Card:
        card = Card(
            self._look,
            name=self.tr("Lessons of {title}").format(title=progress.method.title),
            padding_px=12,
        )
        card.column.setSpacing(2)
        steps = {step.id: step for step in progress.method.steps}
        here = ""
        for number, row in enumerate(lessons, start=1):
            step = steps.get(row.lesson.step)
            if step is not None and step.id != here:
                here = step.id
                label = Text(self._look, step.title, style="label", colour="ink2")
                if number > 1:
                    card.column.addSpacing(6)
                    card.column.addWidget(Separator(self._look))
                    card.column.addSpacing(6)
                card.column.addWidget(_inset(label))
            tile = _LessonTile(self._look, row, number)
            tile.picked.connect(self.lesson_wanted)
            card.column.addWidget(tile)
        if not lessons:
            card.column.addWidget(
                _inset(Text(self._look, self.tr("Its lessons are not written yet."), colour="ink2"))
            )
        return card

    def _scenes(self, rows: list[SceneRow], personas: Mapping[str, Persona]) -> Card:
        card = Card(self._look, name=self.tr("Calls for this method"), padding_px=12)
        card.column.setSpacing(2)
        card.column.addWidget(
            _inset(Text(self._look, self.tr("Calls for this method"), style="heading"))
        )
        for row in rows:
            tile = SceneTile(self._look, self._scene_words(row, personas[row.scenario.persona]))
            tile.picked.connect(self.scene_wanted)
            card.column.addWidget(tile)
        return card

    def _scene_words(self, row: SceneRow, persona: Persona) -> SceneWords:
        scenario = row.scenario
        note, tone, icon = OUTCOMES[row.best] if row.best else ("", "plain", None)
        first = band_of(scenario.start.heat).word.lower()
        return SceneWords(
            key=scenario.id,
            person_id=self._look.people.person_for(persona.id),
            name=persona.name,
            title=scenario.title,
            about=(
                self.tr("{name}, {first} at first. {channel}, about {minutes} minutes.").format(
                    name=persona.name,
                    first=first,
                    channel=CHANNEL_WORDS[scenario.channel],
                    minutes=scenario.minutes,
                )
            ),
            heat=scenario.start.heat,
            note=note,
            tone=tone,
            icon=icon,
        )


class _LessonTile(TileButton):
    """A lesson in the list: done, begun or new; ``picked`` carries its id."""

    picked = Signal(str)

    def __init__(self, look: Look, row: LessonRow, number: int) -> None:
        lesson = row.lesson
        state = (
            QCoreApplication.translate("_LessonTile", "Done")
            if row.finished
            else QCoreApplication.translate("_LessonTile", "Begun")
            if row.started
            else ""
        )
        said = ", ".join(
            part
            for part in (
                lesson.title,
                state,
                QCoreApplication.translate("_LessonTile", "about {minutes} minutes").format(
                    minutes=lesson.minutes
                ),
            )
            if part
        )
        super().__init__(look, name=said, bare=True, radius="reply", padding_px=10)
        self._id = lesson.id
        badge = (
            Badge(look, tone="warm", icon="check")
            if row.finished
            else Badge(look, str(number), tone="deep" if row.started else "hollow")
        )
        top = Flow(gap_px=8, row_gap_px=2, push_last=True)
        top.addWidget(Text(look, lesson.title, style="body_strong"))
        if state == self.tr("Begun"):
            top.addWidget(Chip(look, self.tr("Carry on"), tone="lamp"))
        else:
            minutes = (
                self.tr("{minutes} minutes").format(minutes=lesson.minutes)
                if not row.finished
                else self.tr("Done")
            )
            top.addWidget(Text(look, minutes, style="small", colour="ink2"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(top)
        words.addWidget(Text(look, lesson.aim, style="small", colour="ink2"))
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self.column.addLayout(across)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._id)


def _inset(text: Text) -> QWidget:
    """Line words up with the rows below them."""
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(10, 4, 10, 2)
    row.addWidget(text)
    return around
