"""What comes before choosing: a call left in the middle, and customers who were promised something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Persona
from coach.study import Waiting
from ui.look import Look
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.channels import AGAIN_WORDS, CHANNEL_ICONS
from ui.widgets.day_words import long_date, time_words
from ui.widgets.flow import Flow
from ui.widgets.separator import Separator
from ui.widgets.text import Text


class Unfinished(Card):
    """The call left in the middle; ``resume`` carries its attempt."""

    resume = Signal(str)

    def __init__(self, look: Look, attempt: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            kind="lamp",
            name=QCoreApplication.translate("Unfinished", "A call left in the middle"),
            padding_px=16,
            parent=parent,
        )
        self._attempt = attempt
        row = Flow(gap_px=16, push_last=True)
        row.addWidget(
            Text(look, self.tr("You left a call in the middle. It is exactly where you left it."))
        )
        carry_on = Button(look, self.tr("Carry on"), kind="main", size="small", icon="play")
        carry_on.clicked.connect(self._on_clicked)
        row.addWidget(carry_on)
        self.column.addLayout(row)

    def _on_clicked(self) -> None:
        self.resume.emit(self._attempt)


class WaitingCard(Card):
    """Everyone who waits; ``follow_up`` carries the attempt whose promises are to be kept."""

    follow_up = Signal(str)

    def __init__(
        self,
        look: Look,
        waiting: Sequence[Waiting],
        personas: Mapping[str, Persona],
        channels: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look,
            name=QCoreApplication.translate("WaitingCard", "Waiting to hear from you"),
            parent=parent,
        )
        self.column.addWidget(Text(look, self.tr("Waiting to hear from you"), style="heading"))
        for number, each in enumerate(waiting):
            if number:
                self.column.addWidget(Separator(look))
            row = _Row(look, each, personas[each.persona], channels.get(each.scenario, "phone"))
            row.again.connect(self.follow_up)
            self.column.addWidget(row)


class _Row(QWidget):
    """One customer who waits; ``again`` carries the attempt."""

    again = Signal(str)

    def __init__(self, look: Look, waiting: Waiting, persona: Persona, channel: str) -> None:
        super().__init__()
        self._attempt = waiting.attempt
        first = persona.name.split()[0]
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        person = look.people.person_for(persona.id)
        across.addWidget(Avatar(look, person, name=persona.name), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(look, persona.name, style="body_strong"))
        said = self.tr("{awaited} You said: {what}.").format(
            awaited=_awaited(waiting, first, channel),
            what=waiting.what[:1].lower() + waiting.what[1:],
        )
        words.addWidget(Text(look, said, style="small", colour="ink2"))
        across.addLayout(words, 1)
        if waiting.open:
            button = Button(
                look,
                AGAIN_WORDS[channel].format(name=first),
                size="small",
                icon=CHANNEL_ICONS[channel],
            )
            button.clicked.connect(self._on_clicked)
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _on_clicked(self) -> None:
        self.again.emit(self._attempt)


def _awaited(waiting: Waiting, first: str, channel: str) -> str:
    """Return by when somebody expects what, or expected it and can still be answered."""
    by_phone = channel == "phone"
    if waiting.how in ("late", "forgotten"):
        words = (
            QCoreApplication.translate(
                "Waiting",
                "{first} was expecting your call by {time} on {day}. There is still time to answer.",
            )
            if by_phone
            else QCoreApplication.translate(
                "Waiting",
                "{first} was expecting to hear from you by {time} on {day}. "
                "There is still time to answer.",
            )
        )
    else:
        words = (
            QCoreApplication.translate(
                "Waiting", "{first} is expecting your call by {time} on {day}."
            )
            if by_phone
            else QCoreApplication.translate(
                "Waiting", "{first} is expecting to hear from you by {time} on {day}."
            )
        )
    return words.format(first=first, time=time_words(waiting.due_at), day=long_date(waiting.due_at))
