"""A voice for one person other than for everybody: choose who and which, hear it, see who has one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.list_box import ListBox
from ui.widgets.text import Text

_LEAST_PX = 150


class PeopleVoices(QWidget):
    """A small table of the people who sound otherwise; ``chosen`` carries all of them by id."""

    chosen = Signal(object)
    heard = Signal(str, str)
    """A preview is wanted: of this kind of voice, by this person."""

    def __init__(
        self, look: Look, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = dict(choices)
        self._names: dict[str, str] = {}
        self._own: dict[str, str] = {}
        self._person = ListBox()
        self._person.setAccessibleName(self.tr("Person"))
        self._person.currentIndexChanged.connect(self._show_one)
        self._voice = ListBox()
        self._voice.setAccessibleName(self.tr("Voice for this person"))
        for value, words in choices:
            self._voice.addItem(words, value)
        self._voice.activated.connect(self._on_voice)
        hear = Button(look, self.tr("Hear it"), size="small", icon="play")
        hear.setAccessibleName(self.tr("Hear this person"))
        hear.clicked.connect(self._on_hear)
        for box in (self._person, self._voice):
            box.setMinimumWidth(look.now.px(_LEAST_PX))
        controls = Flow(gap_px=10)
        for control in (self._person, self._voice, hear):
            controls.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(Text(look, self.tr("One person otherwise"), style="body_strong"))
        column.addWidget(
            Text(
                look,
                self.tr("Give somebody another voice than everybody else, or leave them silent."),
                style="small",
                colour="ink2",
            )
        )
        column.addLayout(controls)
        self._table = QVBoxLayout()
        self._table.setSpacing(2)
        column.addLayout(self._table)

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer these people, by id and name."""
        if self._names == dict(people):
            return
        self._names = dict(people)
        self._person.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._person.clear()
        for person, name in sorted(people, key=lambda each: each[1]):
            self._person.addItem(name, person)
        self._person.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_one()
        self._lay_out()

    def show_choices(self, own: Mapping[str, str]) -> None:
        """Show who has a voice of their own."""
        self._own = dict(own)
        self._show_one()
        self._lay_out()

    def _show_one(self) -> None:
        """Show the voice of the person chosen."""
        own = self._own.get(str(self._person.currentData()), "")
        self._voice.setCurrentIndex(max(0, self._voice.findData(own)))

    def _on_voice(self) -> None:
        person, voice = str(self._person.currentData()), str(self._voice.currentData())
        self._own.pop(person, None)
        if voice:
            self._own[person] = voice
        self._lay_out()
        self.chosen.emit(dict(self._own))

    def _on_hear(self) -> None:
        self.heard.emit(str(self._voice.currentData()), str(self._person.currentData()))

    def _lay_out(self) -> None:
        """List who sounds otherwise, each with a way back."""
        empty(self._table)
        for person, voice in self._own.items():
            if person in self._names:
                row = _Row(self._look, person, self._names[person], self._words[voice])
                row.heard.connect(self._on_hear_row)
                row.usual.connect(self._on_usual)
                self._table.addWidget(row)

    def _on_hear_row(self, person: str) -> None:
        self.heard.emit(self._own[person], person)

    def _on_usual(self, person: str) -> None:
        self._own.pop(person, None)
        self._show_one()
        self._lay_out()
        self.chosen.emit(dict(self._own))


class _Row(QWidget):
    """One person who sounds otherwise; both signals carry the person."""

    heard = Signal(str)
    usual = Signal(str)

    def __init__(self, look: Look, person: str, name: str, voice: str) -> None:
        super().__init__()
        self._person = person
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(Text(look, f"{name}: {voice}"), 1)
        hear = Button(look, self.tr("Hear it"), kind="quiet", size="small", icon="play")
        hear.setAccessibleName(self.tr("Hear {name}").format(name=name))
        hear.clicked.connect(self._on_hear)
        usual = Button(look, self.tr("As for everybody"), kind="quiet", size="small", icon="undo-2")
        usual.setAccessibleName(self.tr("{name} as for everybody").format(name=name))
        usual.clicked.connect(self._on_usual)
        across.addWidget(hear)
        across.addWidget(usual)

    def _on_hear(self) -> None:
        self.heard.emit(self._person)

    def _on_usual(self) -> None:
        self.usual.emit(self._person)
