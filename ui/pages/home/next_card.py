"""The one next thing: what it is, why this one, who waits, and the button that begins it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.progress.plan import RULES, Next, NextKind
from ui.look import Look, band_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.channels import AGAIN_WORDS, START_WORDS
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.margin_note import MarginNote
from ui.widgets.scene import Scene
from ui.widgets.sea_scene import SeaScene, scene_colours
from ui.widgets.text import Text

if TYPE_CHECKING:
    from coach.library.model import Persona, Scenario

_PICTURE_SHARE = 0.385
_PICTURE_FROM_PX = 440
_LEAST_PICTURE_PX = 150
_LEAST_HEIGHT_PX = 332
_LEVEL_SEA = 12.0
_HEARD_OUT = 80.0
_ROUND_PX = 16
_SENTENCES = 2


class NextCard(Card):
    """Shows a ``Next``; ``begun`` and ``other_wanted`` are its two buttons."""

    begun = Signal()
    other_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            kind="raised",
            name=QCoreApplication.translate("NextCard", "Next"),
            padding_px=0,
            parent=parent,
        )
        self._chip = Chip(look, self.tr("Next"), tone="lamp", icon="clock")
        self.heading = Text(look, style="display")
        self.about = Text(look, colour="ink2")
        self.why = MarginNote(look)
        self.begin = Button(look, "", kind="main", size="large")
        self.begin.clicked.connect(self.begun)
        self.other = Button(look, self.tr("Choose another"), kind="quiet", size="large")
        self.other.clicked.connect(self.other_wanted)
        self.picture = Picture(look)

        buttons = Flow(gap_px=10)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.other)
        words = QVBoxLayout()
        words.setContentsMargins(25, 24, 25, 22)
        words.setSpacing(12)
        words.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.heading)
        words.addWidget(self.about)
        words.addWidget(self.why)
        words.addSpacing(14)
        words.addStretch(1)
        words.addLayout(buttons)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addLayout(words, round(100 * (1 - _PICTURE_SHARE)))
        across.addWidget(self.picture, round(100 * _PICTURE_SHARE))
        self._words = words
        self.column.setContentsMargins(1, 1, 1, 1 + look.now.tokens.raised_edge_px)
        self.column.addLayout(across)
        self.setMinimumHeight(_LEAST_HEIGHT_PX)

    def show_next(
        self,
        step: Next | None,
        scenarios: Mapping[str, Scenario],
        personas: Mapping[str, Persona],
    ) -> None:
        """Show the next thing, or that there is nothing in the library."""
        self.begin.setVisible(step is not None)
        self._chip.setVisible(step is not None)
        self.why.setVisible(step is not None)
        self.other.setVisible(step is not None)
        if step is None:
            self.heading.set_words(self.tr("There is nothing to practise here yet"))
            self.about.set_words(
                self.tr(
                    "The lessons and scenes that come with Evenkeel were not found. "
                    "Installing it again puts them back. What you have done is safe."
                )
            )
            self.about.show()
            self.picture.show_sea()
            return
        scenario = scenarios.get(step.scenario)
        persona = personas.get(scenario.persona) if scenario else None
        self._chip.set_words(
            self.tr("Next, about a minute")
            if step.minutes == 1
            else self.tr("Next, about {minutes} minutes").format(minutes=step.minutes)
        )
        self.heading.set_words(step.title)
        self.why.set_words(step.why, lead=self.tr("Why this one."))
        self.why.setToolTip(RULES[step.rule])
        words, icon = _begin_words(step, scenario, persona)
        self.begin.set_words(words)
        self.begin.set_icon_name(icon)
        about = _about(step, scenario)
        self.about.set_words(about)
        self.about.setVisible(bool(about))
        if scenario and persona:
            self.picture.show_person(persona, scenario)
        else:
            self.picture.show_somebody(step.target or step.title)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leave the picture out where the words need the room."""
        super().resizeEvent(event)
        left = self.width() - self._words.minimumSize().width()
        wide = self.width() >= self._look.now.px(_PICTURE_FROM_PX)
        self.picture.setVisible(wide and left >= _LEAST_PICTURE_PX)


class Picture(QWidget):
    """The customer before the sea, or a level sea alone; its right corners follow the card's."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.person = Scene(look, next(iter(look.people.people)), parent=self)
        self.person.hide()
        # What is left of the card is the picture's; it never asks for more.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_person(self, persona: Persona, scenario: Scenario) -> None:
        """Show a customer as their scene begins."""
        self.person.show_person(self._look.people.person_for(persona.id), persona.name)
        start = scenario.start
        self.person.set_feelings(start.heat, start.heard, start.trust, at_once=True)
        self.person.show()

    def show_somebody(self, key: str) -> None:
        """Show one of the customers at rest; the same key always shows the same one."""
        people = self._look.people.people
        person = sorted(people)[crc32(key.encode()) % len(people)]
        self.person.show_person(person)
        self.person.set_feelings(_LEVEL_SEA, _HEARD_OUT, _HEARD_OUT, at_once=True)
        self.person.show()

    def show_sea(self) -> None:
        """Show nobody."""
        self.person.hide()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a portrait format."""
        return QSize(260, 320)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Let the scene begin left of the picture, so that only its right corners show."""
        super().resizeEvent(event)
        self.person.setGeometry(-_ROUND_PX, 0, self.width() + _ROUND_PX, self.height())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint the level sea."""
        if not self.person.isHidden():
            return
        now = self._look.now
        radius = now.radius("scene")
        frame = QPainterPath()
        whole = QRectF(self.rect()).adjusted(-_ROUND_PX, 0, 0, 0)
        frame.addRoundedRect(whole, radius, radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(frame)
        colours = now.heat(band_of(_LEVEL_SEA).name)
        SeaScene(
            sea=self._look.people.sea,
            colours=scene_colours(colours, colours, 1.0),
            heat=_LEVEL_SEA,
            width=self.width(),
            height=self.height(),
            person_px=self.width() * 1.16,
        ).paint(painter)
        painter.end()


def _about(step: Next, scenario: Scenario | None) -> str:
    """Return where one will stand, in the situation's first sentences."""
    if scenario is None:
        return ""
    situation = scenario.situation
    if step.kind is NextKind.FOLLOW_UP and scenario.follow_up:
        situation = scenario.follow_up.situation
    sentences = situation.replace("? ", "?\n").replace(". ", ".\n").split("\n")
    return " ".join(sentences[:_SENTENCES])


def _begin_words(step: Next, scenario: Scenario | None, persona: Persona | None) -> tuple[str, str]:
    """Return what the button says, and its icon."""
    first = (
        persona.name.split()[0]
        if persona
        else QCoreApplication.translate("NextCard", "your customer")
    )
    channel = scenario.channel if scenario else "phone"
    if step.kind is NextKind.LESSON:
        return QCoreApplication.translate("NextCard", "Start the lesson"), "book-open"
    if step.kind is NextKind.REVIEW:
        return QCoreApplication.translate("NextCard", "Say them again"), "repeat"
    if step.kind is NextKind.RESUME:
        return QCoreApplication.translate("NextCard", "Carry on with {first}").format(
            first=first
        ), "play"
    if step.kind is NextKind.FOLLOW_UP:
        return AGAIN_WORDS[channel].format(
            name=first
        ), "phone-call" if channel == "phone" else "user"
    return START_WORDS[channel], "phone-call" if channel == "phone" else "user"
