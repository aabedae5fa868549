"""Work handed to a trainer, and the trainer's side: what goes along, and what is never sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.settings import Settings
from ui.look import Look
from ui.pages.settings.rows import Field, Section
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_FOR_THE_RING_PX = 4


class HandInSection(Section):
    """``save_wanted`` asks for the file; ``consented`` carries whether own words go along."""

    save_wanted = Signal()
    consented = Signal(bool)
    take_back_wanted = Signal()
    trainer_trusted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("Sharing", "Hand in your work"), parent)
        self.column.addWidget(
            Text(
                look,
                self.tr(
                    "One small file with your finished calls and lessons, for your trainer. It is "
                    "signed, so that nobody can change it on the way. You carry it: by e-mail, on "
                    "a stick, or into a shared folder. Sound is never in it."
                ),
                style="small",
                colour="ink2",
            )
        )
        self._words = SwitchRow(
            look,
            self.tr("Let your own words go along"),
            self.tr(
                "Off, your trainer sees which skills you showed, and not what you typed or said. "
                "The next file after a change replaces what they have."
            ),
        )
        self._words.toggled.connect(self.consented)
        self.column.addSpacing(_FOR_THE_RING_PX)
        self.add_row(self._words)
        self.column.addSpacing(_FOR_THE_RING_PX)
        self._key = Text(look, style="small", colour="ink2")
        self._key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self._key)
        save = Button(look, self.tr("Save my work for my trainer…"), icon="save")
        save.clicked.connect(self.save_wanted)
        take = Button(look, self.tr("Take in what my trainer handed back…"), icon="download")
        take.clicked.connect(self.take_back_wanted)
        row = Flow(gap_px=10, row_gap_px=10)
        row.addWidget(save)
        row.addWidget(take)
        self.column.addLayout(row)
        self._question = Text(look)
        self._trust = Button(look, self.tr("Yes, take it in"), kind="main", size="small")
        self._trust.clicked.connect(self._on_trusted)
        for part in (self._question, self._trust):
            self.column.addWidget(part)
            part.hide()

    def ask(self, words: str) -> None:
        """Ask whether to trust a trainer's first file."""
        self._question.set_words(words)
        self._question.show()
        self._trust.show()
        self._trust.setFocus()

    def _on_trusted(self) -> None:
        self._question.hide()
        self._trust.hide()
        self.trainer_trusted.emit()

    def show_learner(self, key: str, *, words: bool) -> None:
        """Show their choice, and the key a trainer compares before they trust a first file."""
        self._words.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._words.setChecked(words)
        self._words.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._key.set_words(
            self.tr("Your key is %1. Read it to your trainer when they ask.").replace("%1", key)
        )


class TrainerSection(Section):
    """``code_given`` carries a new passcode, ``account_given`` where statements go, and as whom."""

    code_given = Signal(str)
    account_given = Signal(str, str, str)
    send_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("Sharing", "For trainers"), parent)
        self._trains = SwitchRow(
            look,
            self.tr("I look after other people"),
            self.tr("Adds “Team” at the left: who has done what, and who needs help with what."),
        )
        self._trains.toggled.connect(self._on_trains)
        self.add_row(self._trains)
        self._own = _TrainersOwn(look, self)
        self.column.addWidget(self._own)
        self._own.code_given.connect(self.code_given)
        self._own.account_given.connect(self.account_given)
        self._own.send_wanted.connect(self.send_wanted)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._trains.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._trains.setChecked(settings.trains_others)
        self._trains.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._own.setVisible(settings.trains_others)

    def show_account(self, *, locked: bool, address: str, user: str, words: str) -> None:
        """Show whether there is a passcode, where statements go, and how that stands."""
        self._own.show_account(locked=locked, address=address, user=user, words=words)

    def _on_trains(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._own.setVisible(on)
        self.changed.emit("trains_others", on)


class _TrainersOwn(QWidget):
    """What only a trainer sets: the passcode, and the receiver of statements."""

    code_given = Signal(str)
    account_given = Signal(str, str, str)
    send_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._account = ["", "", ""]
        self._code = Field(look, self.tr("Passcode of the trainer’s side"))
        self._code.hide_words(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._code.given.connect(self.code_given)
        self._fields = [
            Field(look, words)
            for words in (
                self.tr("Learning Record Store: address"),
                self.tr("Learning Record Store: name"),
                self.tr("Learning Record Store: password"),
            )
        ]
        self._fields[2].hide_words(QLineEdit.EchoMode.Password)
        for number, field in enumerate(self._fields):
            field.given.connect(lambda words, number=number: self._on_given(number, words))
        tiles = Tiles(look, least_px=230, most=2, gap_px=16)
        self.setLayout(tiles)
        tiles.addWidget(_with_note(look, self._code, self.tr(
            "Four characters or more; empty for none. It keeps colleagues from looking in by "
            "chance and is no more than that."
        )))  # fmt: skip
        self._state = Text(look, style="small", colour="ink2")
        send = Button(look, self.tr("Send what is new"), size="small", icon="send")
        send.clicked.connect(self.send_wanted)
        tiles.addWidget(_stacked(look, self._fields, self._state, send, self.tr(
            "Off while the address is empty. Set, and when you press the button, this would "
            "leave: for each call its scene, when, how it closed, how long, how many replies, "
            "which skills; for each lesson that it was finished; and the staff number. No name, "
            "no e-mail address and nobody’s words."
        )))  # fmt: skip

    def show_account(self, *, locked: bool, address: str, user: str, words: str) -> None:
        """Show what holds now; passwords are never shown."""
        self._account = [address, user, ""]
        self._code.show_words("", self.tr("set") if locked else self.tr("none"))
        self._fields[0].show_words(address, "https://")
        self._fields[1].show_words(user, "")
        self._fields[2].show_words("", self.tr("kept") if address else "")
        self._state.set_words(words)

    def _on_given(self, number: int, words: str) -> None:
        self._account[number] = words
        self.account_given.emit(*self._account)


def _with_note(look: Look, field: Field, note: str) -> QWidget:
    return _stacked(look, [field], None, None, note)


def _stacked(
    look: Look, fields: list[Field], state: Text | None, button: Button | None, note: str
) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for field in fields:
        column.addWidget(field)
    column.addWidget(Text(look, note, style="small", colour="ink2"))
    if state is not None:
        column.addWidget(state)
    if button is not None:
        column.addWidget(button)
    column.addStretch(1)
    return around
