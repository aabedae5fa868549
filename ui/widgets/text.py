"""Plain words on the screen: a label set in one of the look's styles, wrapping by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName, TypeName
from ui.widgets.paragraph import Paragraph

_COMFORTABLE_WIDTH_PX = 560
_EVEN_STYLES = ("display", "title", "heading")


class Text(QLabel):
    """Words in a style and a colour; a screen reader meets them as a label.

    ``strong`` lists stretches ``(start, end)`` set in semibold. With ``wraps`` off the words stay
    on one line and the label is never narrower than they are.
    """

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        style: TypeName = "body",
        colour: ColourName = "ink",
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        wraps: bool = True,
        strong: Sequence[tuple[int, int]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._style: TypeName = style
        self._colour: ColourName = colour
        self._side = alignment
        self._wraps = wraps
        self._strong = tuple(strong)
        self._paragraph = self._set_in_type("")
        self.setTextFormat(Qt.TextFormat.PlainText)
        across = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)
        self.set_words(words, strong=strong)

    @property
    def words(self) -> str:
        """The words shown."""
        return self._paragraph.words

    def set_words(self, words: str, *, strong: Sequence[tuple[int, int]] = ()) -> None:
        """Show other words."""
        self._strong = tuple(strong)
        self.setText(words)
        self._reset(words)

    def set_colour(self, colour: ColourName) -> None:
        """Show the words in another colour of the look."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line if it is of a comfortable length, else a paragraph of that width."""
        width = self._paragraph.natural_width
        if self._wraps:
            width = min(width, self._look.now.px(_COMFORTABLE_WIDTH_PX))
        return QSize(width, self._paragraph.height_for(max(1, width)))

    def minimumSizeHint(self) -> QSize:
        """Return the longest word, so that only a word longer than the screen is ever broken."""
        paragraph = self._paragraph
        width = paragraph.longest_word_width() if self._wraps else paragraph.natural_width
        return QSize(width, self._look.now.line_height(self._style))

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of all lines at a width."""
        return self._paragraph.height_for(width)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the words, in the middle when there is more height than they need."""
        painter = QPainter(self)
        height = self._paragraph.height_for(self.width())
        top = max(0.0, (self.height() - height) / 2)
        colour = self._look.now.colour(self._colour if self.isEnabled() else "ink3")
        self._paragraph.draw(painter, QRectF(0, top, self.width(), height), colour)
        painter.end()

    def _set_in_type(self, words: str) -> Paragraph:
        now = self._look.now
        semibold = QTextCharFormat()
        semibold.setFontWeight(QFont.Weight.DemiBold)
        return Paragraph(
            words,
            now.font(self._style),
            now.line_height(self._style),
            alignment=self._side,
            formats=[(start, end, semibold) for start, end in self._strong],
            even=self._style in _EVEN_STYLES,
        )

    def _reset(self, words: str) -> None:
        self._paragraph = self._set_in_type(words)
        self.updateGeometry()
        self.update()

    def _on_look_changed(self) -> None:
        self._reset(self.words)
