"""What if it had been said another way: a box for other words, and the two customers side by side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look, band_of
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.marked_words import Mark, MarkedWords
from ui.widgets.reply_box import LONGEST, ReplyBox
from ui.widgets.text import Text
from ui.widgets.turning_box import TurningBox
from ui.widgets.why_row import Move, Moves

_SIDE_BY_SIDE_FROM_PX = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way of answering a moment: the words, what they did, and the customer after them.

    ``heat``, ``heard`` and ``trust`` run from 0 to 100; ``line`` is what the customer says next.
    """

    words: str
    marks: tuple[Mark, ...]
    moves: tuple[Move, ...]
    because: str
    heat: float
    heard: float
    trust: float
    line: str


class WhatIf(Card):
    """Other words for a moment already answered. ``tried`` carries them; nothing is kept."""

    tried = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("WhatIf", "What if you had said"), parent=parent
        )
        self._box = ReplyBox(look, self.tr("Other words for this moment"))
        self._box.entered.connect(self._on_try)
        self._box.left.connect(self.closed)
        self._box.textChanged.connect(self._on_changed)
        self._try = Button(look, self.tr("See how it lands"), kind="main", hint="Enter")
        self._try.clicked.connect(self._on_try)
        self._close = Button(look, self.tr("Close"), kind="quiet", hint="Esc")
        self._close.clicked.connect(self.closed)
        self._note = Text(look, style="small", colour="ink2")
        ways = Flow(gap_px=10)
        for part in (self._try, self._close, self._note):
            ways.addWidget(part)
        self._was = _WayView(look, self.tr("As you said it"))
        self._other = _WayView(look, self.tr("Said this way"))
        self._both = QWidget()
        box = TurningBox(lambda: look.now.px(_SIDE_BY_SIDE_FROM_PX), gap_px=20)
        box.addWidget(self._was, 1)
        box.addWidget(self._other, 1)
        self._both.setLayout(box)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._both.setSizePolicy(policy)
        self.column.setSpacing(10)
        self.column.addWidget(Text(look, self.tr("What if I had said…"), style="heading"))
        self.column.addWidget(self._box)
        self.column.addLayout(ways)
        self.column.addWidget(self._both)
        self.begin("", "", "")

    def begin(self, person: str, name: str, words: str) -> None:
        """Open the box for a moment; ``words`` are a start, often those that were said."""
        self._person = (person, name)
        self._both.hide()
        self._box.setPlainText(words)
        self._box.selectAll()
        self._on_changed()
        if person:
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ways(self, was: Way, other: Way, *, sure: bool) -> None:
        """Show both customers; ``sure`` off says that the branch was a guess."""
        self._try.setEnabled(True)
        for view, way in ((self._was, was), (self._other, other)):
            view.show_way(*self._person, way)
        self._note.set_words(
            self.tr("Your record stays as it is.")
            if sure
            else self.tr("Not sure where these words lead, so this is a guess. Your record stays.")
        )
        self._both.show()

    def _on_changed(self) -> None:
        words = self._box.words
        self._try.setEnabled(0 < len(words) <= LONGEST)
        self._note.set_words(
            self.tr("Try other words for the same moment. Your record stays as it is.")
        )

    def _on_try(self) -> None:
        if self._try.isEnabled():
            self._try.setEnabled(False)
            self.tried.emit(self._box.words)


class _WayView(QWidget):
    """One customer: the words said, what they did, the face, and the answer."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._avatar = Avatar(look, next(iter(look.people.people)), side_px=64)
        self._band = Text(look, style="body_strong", wraps=False)
        self._moves = QVBoxLayout()
        face = Flow(gap_px=12)
        face.addWidget(self._avatar)
        face.addWidget(self._band)
        self._words = MarkedWords(look, style="body")
        self._because = Text(look, style="small", colour="ink2")
        self._line = Text(look, colour="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(look, title, style="label", colour="ink2"))
        # Faces first: whatever the words' length, the two stand side by side.
        column.addLayout(face)
        column.addLayout(self._moves)
        column.addWidget(self._words)
        column.addWidget(self._line)
        column.addWidget(self._because)
        column.addStretch(1)

    def show_way(self, person: str, name: str, way: Way) -> None:
        """Show one way of answering."""
        self._words.set_words(f"“{way.words}”", _shifted(way.marks))
        self._avatar.show_person(person, name)
        self._avatar.set_feelings(way.heat, way.heard, way.trust)
        heat = round(way.heat)
        self._band.set_words(self.tr("{0}, heat {1}").format(band_of(heat).word, heat))
        empty(self._moves)
        self._moves.addWidget(Moves(self._look, way.moves))
        first_name = name.split(maxsplit=1)[0] if name else ""
        self._line.set_words(f"{first_name}  “{way.line}”")
        self._because.set_words(way.because)
        self._because.setVisible(bool(way.because))


def _shifted(marks: tuple[Mark, ...]) -> list[Mark]:
    """Make room for the opening quotation mark."""
    return [Mark(start=each.start + 1, end=each.end + 1, helped=each.helped) for each in marks]
