"""A spoken line in large type, with the word being said marked and the rest held back if wished."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName, TypeName
from ui.widgets.paragraph import Paragraph

_LONG_LINE_LETTERS = 140
_OPEN, _CLOSE = "“", "”"


class SpokenWords(QLabel):
    """The customer's words between quotation marks; places count from the line's first letter.

    The room for the whole line is kept while it is revealed, so nothing jumps.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown = ""
        self._is_note = False
        self._lit = (0, 0)
        self._end: int | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._set_in_type)
        self._set_in_type()

    def set_line(self, line: str) -> None:
        """Show a line whole and unmarked."""
        self._is_note = False
        self._show(f"{_OPEN}{line}{_CLOSE}" if line else "")

    def set_note(self, words: str) -> None:
        """Show a quiet note where a line would be."""
        self._is_note = True
        self._show(words)

    def light_word(self, start: int, end: int) -> None:
        """Mark the letters from ``start`` up to ``end``."""
        self._lit = (start, end)
        self.update()

    def reveal_to(self, end: int | None) -> None:
        """Hide what comes after ``end``; ``None`` hides nothing."""
        self._end = end
        self._set_in_type()

    def sizeHint(self) -> QSize:
        """Return a comfortable width and its height."""
        width = min(self._paragraph.natural_width, self._look.now.px(640))
        return QSize(width, self._paragraph.height_for(max(1, width)))

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        return QSize(
            self._paragraph.longest_word_width(), self._look.now.line_height(self._style())
        )

    def hasHeightForWidth(self) -> bool:
        """Say that the line wraps."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the wrapped line."""
        return self._paragraph.height_for(width)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the mark under the spoken word, then the words."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = self._lit
        if start < end and not self._is_note:
            painter.setBrush(now.colour("lamp_tint"))
            painter.setPen(QPen(now.colour("lamp"), 1.0))
            for place in self._paragraph.places(start + 1, end + 1, self.width()):
                drop = place.height() * 0.06
                painter.drawRoundedRect(place.adjusted(-3, drop, 3, -drop), 5, 5)
        ink: ColourName = "ink3" if self._is_note else "ink"
        whole = QRectF(self.rect())
        self._paragraph.draw(painter, whole, now.colour(ink))
        painter.end()

    def _show(self, words: str) -> None:
        self._shown = words
        self._lit = (0, 0)
        self._end = None
        self.setText(words)
        self._set_in_type()

    def _style(self) -> TypeName:
        if self._is_note:
            return "body"
        return "quote" if len(self._shown) <= _LONG_LINE_LETTERS else "quote_small"

    def _set_in_type(self) -> None:
        now = self._look.now
        style = self._style()
        formats = []
        if self._end is not None and not self._is_note:
            unseen = QTextCharFormat()
            unseen.setForeground(QColor(0, 0, 0, 0))
            formats = [(self._end + 1, len(self._shown), unseen)]
        self._paragraph = Paragraph(
            self._shown, now.font(style), now.line_height(style), formats=formats
        )
        self.updateGeometry()
        self.update()
