"""Writing a call of one's own: seven prompts, then the names, then the draft."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.weeks.story import Told, names_in, suggested, without_names
from ui.look import Look
from ui.widgets.back_page import BackPage
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.text import Text
from ui.widgets.writing_box import WritingBox

_BETWEEN_PX = 22


class StoryPage(BackPage):
    """``draft_wanted`` carries the story with its names taken out."""

    draft_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Write a call of your own"),
            back=self.tr("Back"),
            note=self.tr(
                "Something that happened to you, told so that nobody can be known by it. It becomes "
                "a draft in the form every call here has, for you or your trainer to finish. It is "
                "saved only where you say."
            ),
            parent=parent,
        )
        self.boxes: dict[str, WritingBox] = {}
        card = Card(look, name=self.tr("What happened"))
        card.column.setSpacing(_BETWEEN_PX)
        for field, (ask, hint) in self._prompts().items():
            box = WritingBox(look, ask, lines=1 if field == "title" else 3)
            box.setPlaceholderText("")
            self.boxes[field] = box
            asked = QVBoxLayout()
            asked.setSpacing(2)
            asked.addWidget(Text(look, ask, style="body_strong"))
            asked.addWidget(Text(look, hint, style="small", colour="ink2"))
            asked.addSpacing(4)
            asked.addWidget(box)
            card.column.addLayout(asked)
        self.column.addWidget(card)
        self.to_names = Button(look, self.tr("Next: the names in it"), kind="main")
        self.to_names.clicked.connect(self._on_names)
        self.column.addWidget(self.to_names, 0, Qt.AlignmentFlag.AlignLeft)
        self._missing = Text(look, "", colour="ink2")
        self._missing.hide()
        self.column.addWidget(self._missing)
        self._names = QWidget()
        self._names.hide()
        self._rows = QVBoxLayout(self._names)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._names)
        self.column.addStretch(1)
        self.fields: dict[str, QLineEdit] = {}

    def _prompts(self) -> dict[str, tuple[str, str]]:
        return {
            "title": (self.tr("What would you call it?"), self.tr("A few words.")),
            "situation": (
                self.tr("Where were you, and when?"),
                self.tr("Counter or phone, the time of day, who was waiting."),
            ),
            "first_words": (
                self.tr("What did they say first?"),
                self.tr("As near to their words as you can."),
            ),
            "what_happened": (
                self.tr("What had happened to them?"),
                self.tr("In their words, as they would tell it."),
            ),
            "what_it_did": (
                self.tr("What did it do to them?"),
                self.tr("The thing that made it matter, in their words."),
            ),
            "wanted": (self.tr("What did they want?"), self.tr("In their words again.")),
            "what_worked": (
                self.tr("What could you do for them?"),
                self.tr("What was yours to give."),
            ),
        }

    def _on_names(self) -> None:
        """Ask about every name; nothing goes on while a prompt is empty."""
        missing = [field for field, box in self.boxes.items() if not box.words]
        self._missing.setVisible(bool(missing))
        if missing:
            self._missing.set_words(self.tr("One of them is still empty; a few words are enough."))
            self.boxes[missing[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        empty(self._rows)
        names = names_in(self._told())
        words = self.tr("These look like names or numbers. What stands there instead?")
        if not names:
            words = self.tr("No name was found. Read it once more before you share it.")
        self._rows.addWidget(Text(self._look, words, style="heading"))
        self.fields = {}
        for name, instead in suggested(names).items():
            self._rows.addWidget(Text(self._look, name, style="label"))
            field = QLineEdit(instead)
            field.setAccessibleName(self.tr("Instead of {name}").format(name=name))
            field.setMinimumHeight(self._look.now.control_height("normal"))
            self.fields[name] = field
            self._rows.addWidget(field)
        make = Button(self._look, self.tr("Save the draft"), kind="main", icon="save")
        make.clicked.connect(self._on_draft)
        self._rows.addWidget(make, 0, Qt.AlignmentFlag.AlignLeft)
        self._names.show()
        tab_as_laid_out(self)
        (next(iter(self.fields.values()), None) or make).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_draft(self) -> None:
        instead = {name: field.text().strip() or "…" for name, field in self.fields.items()}
        self.draft_wanted.emit(without_names(self._told(), instead))

    def _told(self) -> Told:
        return Told(**{field: box.words for field, box in self.boxes.items()})
