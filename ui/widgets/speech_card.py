"""What the customer says now: their words in large type on a card that points at their face."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.spoken_words import SpokenWords

TAIL_PX = 14

_PADDING_PX = 22
_QUIET_PADDING_PX = 8
_BELOW_PX = 14
_TAIL_FROM_TOP_PX = 49
_HIDDEN = QCoreApplication.translate("SpeechCard", "Captions are off. Listen, or turn them on.")


class SpeechCard(QGroupBox):
    """The customer's line with its own controls: hear again, slower, captions.

    With ``tail`` the card begins ``TAIL_PX`` from the widget's left edge, so that the tail points
    at the person without pushing the card out of line; give its neighbours that margin. ``controls``
    off leaves only the words, as beside the explanation of a reply.
    """

    hear_again = Signal()
    slower_wanted = Signal()
    captions_wanted = Signal(bool)

    def __init__(
        self,
        look: Look,
        *,
        tail: bool = True,
        controls: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._captions = True
        self._line = ""
        self._tail = TAIL_PX if tail else 0
        column = QVBoxLayout(self)
        below = _BELOW_PX if controls else _PADDING_PX - 2
        # Quiet buttons line up by their words, so they begin further out than the line above them.
        side = _PADDING_PX - _QUIET_PADDING_PX
        column.setContentsMargins(side + self._tail, _PADDING_PX - 4, side, below)
        column.setSpacing(8)
        self.spoken = SpokenWords(look)
        line = QVBoxLayout()
        line.setContentsMargins(_QUIET_PADDING_PX, 0, _QUIET_PADDING_PX, 0)
        line.addWidget(self.spoken)
        column.addLayout(line)
        self._again = Button(
            look, self.tr("Hear it again"), kind="quiet", size="small", icon="rotate-ccw"
        )
        self._slower = Button(look, self.tr("Slower"), kind="quiet", size="small", icon="turtle")
        self._caption = Button(
            look, self.tr("Captions on"), kind="quiet", size="small", icon="captions"
        )
        self._again.clicked.connect(self.hear_again)
        self._slower.clicked.connect(self.slower_wanted)
        self._caption.clicked.connect(self._on_caption_clicked)
        self._controls: QWidget | None = None
        if controls:
            row = Flow(gap_px=10, push_last=True)
            for button in (self._again, self._slower, self._caption):
                row.addWidget(button)
            self._controls = QWidget()
            self._controls.setLayout(row)
            column.addWidget(self._controls)
        else:
            for button in (self._again, self._slower, self._caption):
                button.setParent(self)
                button.hide()
        look.changed.connect(self.update)

    def say(self, speaker: str, line: str, *, aloud: bool = True) -> None:
        """Show a line; a screen reader hears it politely unless ``aloud`` is off."""
        self._line = line
        self.setAccessibleName(self.tr("{speaker} says").format(speaker=speaker))
        self._show_line()
        if aloud:
            announce(self, self.tr("{speaker} says: {line}").format(speaker=speaker, line=line))

    def set_captions(self, *, shown: bool) -> None:
        """Show or hide the words; the button says which it is."""
        self._captions = shown
        self._caption.set_words(self.tr("Captions on") if shown else self.tr("Captions off"))
        self._caption.set_icon_name("captions" if shown else "captions-off")
        self._show_line()

    def set_slower_words(self, words: str) -> None:
        """Name the pace button, such as "Slower" or "Usual pace"."""
        self._slower.set_words(words)

    def set_sound(self, *, available: bool) -> None:
        """Without a voice there is nothing to hear again or slow down."""
        self._again.setVisible(available)
        self._slower.setVisible(available)

    def set_controls(self, *, shown: bool) -> None:
        """Show the controls, or only the words; a card made without controls stays without."""
        if self._controls is not None:
            self._controls.setVisible(shown)
            below = _BELOW_PX if shown else _PADDING_PX - 2
            margins = self.layout().contentsMargins()  # type: ignore[union-attr]
            margins.setBottom(below)
            self.layout().setContentsMargins(margins)  # type: ignore[union-attr]

    def light_word(self, start: int, end: int) -> None:
        """Mark the word being spoken, by its place in the line; equal places mark none."""
        self.spoken.light_word(start, end)

    def reveal_to(self, end: int | None) -> None:
        """Show the line only up to ``end``, word by word; ``None`` shows all of it."""
        self.spoken.reveal_to(end)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the card with its tail as one outline."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = now.radius("card")
        shape = QPainterPath()
        body = QRectF(self.rect()).adjusted(self._tail + 0.5, 0.5, -0.5, -0.5)
        shape.addRoundedRect(body, radius, radius)
        if self._tail:
            reach = self._tail - 1.0
            middle = min(float(_TAIL_FROM_TOP_PX), self.height() / 2)
            tail = QPainterPath(QPointF(body.left() - reach, middle))
            tail.lineTo(body.left() + 2, middle - reach - 2)
            tail.lineTo(body.left() + 2, middle + reach + 2)
            tail.closeSubpath()
            shape = shape.united(tail)
        pen = QPen(now.colour("line"), 1.0)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(now.colour("card"))
        painter.drawPath(shape)
        painter.end()

    def _show_line(self) -> None:
        if self._captions:
            self.spoken.set_line(self._line)
        else:
            self.spoken.set_note(_HIDDEN)

    def _on_caption_clicked(self) -> None:
        self.set_captions(shown=not self._captions)
        self.captions_wanted.emit(self._captions)
