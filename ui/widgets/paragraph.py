"""Words set in lines of one height: the measure and the brush behind every painted text.

Qt's labels leave the line height to the typeface; our type scale names one for each style.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

_UNBOUNDED = 1e6
_OPENING = re.compile(r"""(?:(?<=^)|(?<=[\s(\[—–“‘"']))["'](?=[^\s])""", re.MULTILINE)
_NARROWER = (0.96, 0.92, 0.88, 0.84, 0.8)
"""How much narrower a paragraph may be set so that its last line is not one word."""
_EVEN_TO_PX = 8


def typeset(words: str) -> str:
    """Return words with the quotation marks and apostrophes of print, character for character."""
    words = _OPENING.sub(lambda found: "“" if found.group() == '"' else "‘", words)
    return words.replace('"', "”").replace("'", "’")


class Paragraph:
    """Plain words laid out for one width at a time; line breaks in the words are kept.

    ``formats`` colour or embolden stretches ``(start, end, format)``. Positions count Python
    characters; Qt's own count differs after an emoji, which is put right here. No last line is a
    word alone where the same number of lines can hold two; ``even`` makes all lines about as long.
    """

    def __init__(
        self,
        words: str,
        font: QFont,
        line_height: int,
        *,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        formats: Sequence[tuple[int, int, QTextCharFormat]] = (),
        even: bool = False,
    ) -> None:
        self.words = words
        self._line_height = line_height
        self._even = even
        self._side = alignment
        self._layout = QTextLayout(typeset(words).replace("\n", "\u2028"), font)
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._range(*stretch) for stretch in formats])
        self._layout.setCacheEnabled(True)
        self._width = -1.0
        self._set(_UNBOUNDED)
        self.natural_width = math.ceil(self._widest())
        self._unbroken_lines = self._layout.lineCount()
        # Words never change, so what was measured once holds; layouts ask again and again.
        self._line_counts: dict[float, int] = {}
        self._fitted: dict[float, float] = {}
        self._longest_word: int | None = None

    def height_for(self, width: float) -> int:
        """Return how high the words stand at a width; an empty paragraph is one line high."""
        return max(1, self.line_count(width)) * self._line_height

    def line_count(self, width: float) -> int:
        """Return how many lines the words need at a width."""
        if width >= self.natural_width:
            return self._unbroken_lines
        if width not in self._line_counts:
            self._set(width)
            self._line_counts[width] = self._layout.lineCount()
        return self._line_counts[width]

    def longest_word_width(self) -> int:
        """Return the width below which a word would have to break."""
        if self._longest_word is None:
            self._set(1.0, whole_words=True)
            self._longest_word = math.ceil(self._widest())
            self._width = -1.0
        return self._longest_word

    def widest_line(self, width: float) -> int:
        """Return the width the longest line takes when set at ``width``."""
        self._set(self._fit(width))
        return math.ceil(self._widest())

    def draw(self, painter: QPainter, into: QRectF, colour: QColor) -> None:
        """Draw the words from the rectangle's top left corner, as wide as the rectangle."""
        fit = self._fit(into.width())
        self._set(fit)
        painter.setPen(colour)
        self._layout.draw(painter, into.topLeft() + QPointF(self._inset(into.width(), fit), 0))

    def places(self, start: int, end: int, width: float) -> list[QRectF]:
        """Return one rectangle for each line that ``start`` to ``end`` touches."""
        fit = self._fit(width)
        self._set(fit)
        inset = self._inset(width, fit)
        start, end = self._unit(start), self._unit(end)
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            right_edge = line.x() + line.naturalTextWidth()  # leaves out the space that broke
            left, right = _x(line, first), min(_x(line, last), right_edge)
            top = number * self._line_height
            left, right = inset + min(left, right), inset + max(left, right)
            found.append(QRectF(left, top, right - left, self._line_height))
        return found

    def baseline(self, line: int) -> float:
        """Return how far below the paragraph's top a line's letters stand."""
        placed = self._layout.lineAt(line)
        return float(placed.y() + placed.ascent())

    def _fit(self, width: float) -> float:
        """Return the width to break lines at: as given, or a little less for a fuller last line."""
        if width >= self.natural_width:
            return width
        if width not in self._fitted:
            self._fitted[width] = self._evened(width) if self._even else self._unorphaned(width)
        return self._fitted[width]

    def _inset(self, width: float, fit: float) -> float:
        """Return how far to the right words broken at less than the width begin."""
        if self._side == Qt.AlignmentFlag.AlignHCenter:
            return (width - fit) / 2
        return width - fit if self._side == Qt.AlignmentFlag.AlignRight else 0.0

    def _evened(self, width: float) -> float:
        lines = self.line_count(width)
        if lines != 2:
            return self._unorphaned(width)
        least, most = max(width / 2, self.longest_word_width()), width
        while most - least > _EVEN_TO_PX:
            middle = (least + most) / 2
            if self.line_count(middle) == lines:
                most = middle
            else:
                least = middle
        return most

    def _unorphaned(self, width: float) -> float:
        if "\n" in self.words or not self._ends_alone(width):
            return width
        lines = self.line_count(width)
        for share in _NARROWER:
            if self.line_count(width * share) > lines:
                break
            if not self._ends_alone(width * share):
                return width * share
        return width

    def _ends_alone(self, width: float) -> bool:
        """Say whether the last of several lines is one word."""
        self._set(width)
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        if not last.textStart():
            return False
        return " " not in self._layout.text()[last.textStart() :].strip()

    def _unit(self, position: int) -> int:
        return len(self.words[:position].encode("utf-16-le")) // 2

    def _range(self, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._unit(start)
        made.length = self._unit(end) - made.start
        made.format = style
        return made

    def _widest(self) -> float:
        lines = range(self._layout.lineCount())
        return max((self._layout.lineAt(i).naturalTextWidth() for i in lines), default=0.0)

    def _set(self, width: float, *, whole_words: bool = False) -> None:
        if width == self._width:
            return
        self._width = width
        option = self._layout.textOption()
        option.setWrapMode(
            QTextOption.WrapMode.WordWrap
            if whole_words
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        top = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self._line_height - line.height()) / 2))
            top += self._line_height
        self._layout.endLayout()


def _x(line: object, position: int) -> float:
    """Return where a character begins; PySide gives the position back beside it."""
    answer = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(answer[0] if isinstance(answer, tuple) else answer)
