"""A trainer's word on one turn: each skill and fault is there or not, signed with a name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.dialogue.model import Turn
from coach.library.model import Described
from coach.scoring.evidence import Correction
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.list_box import ListBox
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Text


class Correcting(Card):
    """Corrects one turn. ``corrected`` carries each ``Correction``; the judge's word is kept too."""

    corrected = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            name=QCoreApplication.translate("Correcting", "Correct what was heard"),
            parent=parent,
        )
        self._look = look
        self._turn = 1
        self._by = QLineEdit()
        self._by.setAccessibleName(self.tr("Your name"))
        self._by.textChanged.connect(self._on_signed)
        self._note = QLineEdit()
        self._note.setAccessibleName(self.tr("Why, for the learner"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._missed = ListBox()
        self._missed.setAccessibleName(self.tr("Heard nowhere, but there"))
        self._missed.setMinimumHeight(36)
        self._add = Button(look, self.tr("It is there too"), size="small")
        self._add.clicked.connect(self._on_add)
        close = Button(look, self.tr("Done"), kind="quiet", hint="Esc")
        close.clicked.connect(self.closed)
        more = Flow(gap_px=10)
        for part in (self._missed, self._add, close):
            more.addWidget(part)
        self.column.setSpacing(10)
        self.column.addWidget(Text(look, self.tr("Correct what was heard"), style="heading"))
        self.column.addWidget(
            Text(
                look,
                self.tr(
                    "For a trainer: say what these words really show. What they count for changes; "
                    "what the customer did stays, and so does the judge’s own word."
                ),
                colour="ink2",
            )
        )
        for field, words in (
            (self._by, self.tr("Your name, kept with the correction")),
            (self._note, self.tr("Why, for the learner (may stay empty)")),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(5)
            pair.addWidget(Text(look, words, style="label", colour="ink2"))
            pair.addWidget(field)
            self.column.addLayout(pair)
        self.column.addLayout(self._rows)
        self.column.addLayout(more)

    def show_turn(
        self, turn: Turn, names: Mapping[str, Described], corrections: tuple[Correction, ...]
    ) -> None:
        """Show what was heard in a turn and what was corrected since."""
        self._turn = turn.number
        empty(self._rows)
        heard = {each.id for each in turn.findings}
        said = {each.finding: each for each in corrections if each.turn == turn.number}
        there = [key for key in names if key in heard or key in said]
        for key in there:
            judged = self.tr("The judge heard it.") if key in heard else ""
            word = said.get(key)
            note = self.tr("Corrected by {0}. {1}").format(word.by, word.note) if word else judged
            row = SwitchRow(
                self._look, names[key].name, note.strip(), on=word.shown if word else True
            )
            row.toggled.connect(lambda on, key=key: self._say(key, shown=on))
            self._rows.addWidget(row)
        self._missed.clear()
        for key, described in names.items():
            if key not in there:
                self._missed.addItem(described.name, key)
        self._on_signed()

    def begin(self) -> None:
        """Put the keyboard where the name goes, if there is none yet."""
        if not self._by.text().strip():
            self._by.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_signed(self) -> None:
        """Nothing is corrected without a name."""
        signed = bool(self._by.text().strip())
        self._add.setEnabled(signed)
        for place in range(self._rows.count()):
            item = self._rows.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setEnabled(signed)

    def _on_add(self) -> None:
        key = self._missed.currentData()
        if key:
            self._say(str(key), shown=True)

    def _say(self, key: str, *, shown: bool) -> None:
        self.corrected.emit(
            Correction(
                turn=self._turn,
                finding=key,
                shown=shown,
                by=self._by.text().strip(),
                note=self._note.text().strip(),
            )
        )
