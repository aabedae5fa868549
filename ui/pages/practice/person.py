"""The customer beside the conversation: scene, name, feelings; a strip where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.dialogue.engine import shown_heat
from coach.dialogue.model import Conversation, CustomerState
from ui.look import Look, band_of
from ui.widgets.avatar import Avatar
from ui.widgets.card import Card
from ui.widgets.feelings import Feelings, FeelingValues
from ui.widgets.heat_wedge import HeatWedge
from ui.widgets.scene import Scene
from ui.widgets.text import Text


def shown_feelings(state: CustomerState, heat: float) -> FeelingValues:
    """Return the feelings as whole numbers; ``heat`` is what shows, which may be less than felt."""
    return FeelingValues(
        heat=round(heat),
        heard=round(state.heard),
        trust=round(state.trust),
        patience=round(state.patience),
    )


class Person(QWidget):
    """The customer as large as there is room for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        first = next(iter(look.people.people))
        self._card = Card(look, kind="raised", padding_px=0)
        self._scene = Scene(look, first, square_below=True)
        self._name = Text(look, style="heading")
        self._about = Text(look, style="small", colour="ink2")
        self._feelings = Feelings(look)
        below = QVBoxLayout()
        below.setContentsMargins(20, 14, 20, 20)
        below.setSpacing(2)
        below.addWidget(self._name)
        below.addWidget(self._about)
        below.addSpacing(8)
        below.addWidget(self._feelings)
        self._card.column.setSpacing(0)
        self._card.column.addWidget(self._scene, 1)
        self._card.column.addLayout(below)

        self._strip = Card(look, padding_px=12)
        self._avatar = Avatar(look, first, side_px=52)
        self._strip_words = Text(look, style="heading")
        self._wedge = HeatWedge(look)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._strip_words)
        words.addWidget(self._wedge)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        self._strip.column.addLayout(row)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(self._strip)
        self.set_strip(strip=False)
        self._before: FeelingValues | None = None

    def set_strip(self, *, strip: bool) -> None:
        """Be a strip above the conversation, or the card beside it."""
        self._card.setVisible(not strip)
        self._strip.setVisible(strip)
        policy = QSizePolicy.Policy.Fixed if strip else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, policy)

    def show_person(self, person: str, name: str, about: str) -> None:
        """Show who this is."""
        self._scene.show_person(person, name)
        self._avatar.show_person(person, name)
        self._name.set_words(name)
        self._about.set_words(about)
        self._before = None

    def show_state(self, conversation: Conversation, *, moved: bool, at_once: bool = False) -> None:
        """Show how they feel; ``moved`` marks what the last reply changed."""
        heat = shown_heat(conversation)
        state = conversation.state
        values = shown_feelings(state, heat)
        before = self._before_of(conversation) if moved else None
        self._scene.set_feelings(heat, state.heard, state.trust, at_once=at_once)
        self._avatar.set_feelings(heat, state.heard, state.trust)
        self._feelings.set_feelings(values, before=before)
        self._wedge.set_heat(values.heat, before=before.heat if before else None)
        name = conversation.scene.persona.name
        self._strip_words.set_words(
            self.tr("{name} · {word} · heat {heat}").format(
                name=name, word=band_of(values.heat).word, heat=values.heat
            )
        )

    def set_mouth(self, level: float) -> None:
        """Move the mouth with the voice."""
        self._scene.set_mouth(level)

    def _before_of(self, conversation: Conversation) -> FeelingValues | None:
        if not conversation.turns:
            return None
        before = conversation.turns[-1].before
        hidden = conversation.scene.temperament.shown_heat
        return shown_feelings(before, min(100.0, max(0.0, before.heat + hidden)))
