"""Answering in one's own words: a box to write in, and "did you mean…" when it is not clear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.replies import Replies
from ui.widgets.reply_box import LONGEST, ReplyBox
from ui.widgets.text import Text
from ui.widgets.voice_row import VoiceRow


class OwnWords(QWidget):
    """Where a reply is written. ``sent`` carries it; ``closed`` goes back to the written ones."""

    sent = Signal(str)
    closed = Signal()
    typed = Signal()
    """The learner changed the words with the keyboard."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_ours = False
        self.setAccessibleName(self.tr("Your reply in your own words"))
        self._heading = Text(look, self.tr("Say it in your own words"), style="heading")
        self._box = ReplyBox(look, self.tr("Your reply"), lines=4)
        self._box.entered.connect(self._on_send)
        self._box.left.connect(self.closed)
        self._box.textChanged.connect(self._on_changed)
        self._send = Button(look, self.tr("Say it"), kind="main", icon="send", hint="Enter")
        self._send.clicked.connect(self._on_send)
        self._back = Button(look, self.tr("Show the written replies"), kind="quiet", hint="Esc")
        self._back.clicked.connect(self.closed)
        self._note = Text(look, style="small", colour="ink3")
        self.voice = VoiceRow(look)
        self.voice.entered.connect(self._on_send)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._send)
        row.addWidget(self._back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._box)
        column.addWidget(self._note)
        column.addWidget(self.voice)
        column.addLayout(row)
        self._on_changed()

    def begin(self, customer: str, *, aloud: bool = False) -> None:
        """Open the box for the next reply and put the keyboard there, or on the key for talking."""
        self._box.setPlaceholderText(
            self.tr("What do you say to {customer}?").format(customer=customer)
        )
        first = self.voice.button if aloud and self.voice.button.isEnabled() else self._box
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empty the box, once its words are saved."""
        self.set_words("")

    def show_caption(self, words: str) -> None:
        """Show what was heard so far; while somebody speaks nobody types."""
        self._box.setReadOnly(True)
        self._put(words)

    def send(self) -> None:
        """Send what stands in the box, if it can be sent."""
        self._on_send()

    @property
    def words(self) -> str:
        """What is written now."""
        return self._box.words

    def set_words(self, words: str) -> None:
        """Put words into the box, to be mended or sent."""
        self._box.setReadOnly(False)
        self._put(words)

    def _put(self, words: str) -> None:
        self._is_ours = True
        self._box.setPlainText(words)
        self._box.moveCursor(QTextCursor.MoveOperation.End)
        self._is_ours = False

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go back to the written replies on Escape, from the key for talking too."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_changed(self) -> None:
        if not self._is_ours:
            self.typed.emit()
        length = len(self._box.toPlainText())
        over = length - LONGEST
        self._send.setEnabled(over <= 0 and bool(self.words))
        if over > 0:
            self._note.set_words(
                self.tr("That is {over} letters more than one reply can hold.").format(over=over)
            )
        else:
            self._note.set_words(self.tr("Only your words count, not spelling or grammar."))

    def _on_send(self) -> None:
        if self._send.isEnabled() and not self._box.isReadOnly():
            self.sent.emit(self.words)


class DidYouMean(Card):
    """Asks which written reply the learner's words come nearest to, or none of them."""

    meant = Signal(int)
    """The place of the reply that was meant; -1 for none of them."""
    changed_mind = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("DidYouMean", "Did you mean"), parent=parent
        )
        self._question = Text(look, style="heading")
        self._why = Text(
            look,
            self.tr(
                "Your words could be taken in more than one way. Choose what you meant, and your own "
                "words are what is kept."
            ),
            style="small",
            colour="ink2",
        )
        self._replies = Replies(look, name=self.tr("Did you mean one of these?"))
        self._replies.picked.connect(self.meant)
        self._none = Button(look, self.tr("None of these. Say it as I wrote it"), kind="second")
        self._none.clicked.connect(self._on_none)
        self._mend = Button(look, self.tr("Change my words"), kind="quiet", hint="Esc")
        self._mend.clicked.connect(self.changed_mind)
        self.voice = VoiceRow(look)
        self.voice.hide()
        self.voice.entered.connect(self._on_none)  # Enter sends what one said, here as elsewhere
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._none)
        row.addWidget(self._mend)
        row.addStretch(1)
        self.column.setSpacing(10)
        for widget in (self._question, self._why, self._replies, self.voice):
            self.column.addWidget(widget)
        self.column.addLayout(row)

    def ask(self, words: str, candidates: Sequence[str], *, aloud: bool) -> None:
        """Ask about these words; ``aloud`` the answer can be spoken."""
        shown = words if len(words) <= 90 else words[:88].rsplit(" ", 1)[0] + "…"
        self._question.set_words(
            self.tr("“{shown}” Did you mean something like this?").format(shown=shown)
        )
        self._replies.set_replies(candidates)
        self.voice.setVisible(aloud)
        if aloud and self.voice.button.isEnabled():
            self.voice.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._replies.buttons:
            self._replies.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go back to the words on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.changed_mind.emit()
        else:
            super().keyPressEvent(event)

    def _on_none(self) -> None:
        self.meant.emit(-1)
