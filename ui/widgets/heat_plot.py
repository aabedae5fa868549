"""The heat curve turn by turn: words on the left, plain turn numbers below, one line.

Ordinary turns are rings; where the heat turned there is a triangle that points the way it went.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.look import BANDS, Look, band_of
from ui.widgets.chip import change_words, triangle
from ui.widgets.paragraph import Paragraph
from ui.widgets.plot_labels import LabelSize, place_labels

_HEIGHT_PX = 330
_LEAST_HEIGHT_PX = 190
_GAP_PX = 12
_LINE_PX = 3.0
_RING_PX = 5.0
_MARK_PX = 15
_CHOSEN_PX = 40
_LABEL_WIDTH_PX = 190


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartTurn:
    """A turn and the heat after it; a turning point has a ``label`` and perhaps a ``note``."""

    number: int
    heat: int
    label: str = ""
    note: str = ""


class HeatPlot(QSlider):
    """The painted curve. It is a slider over the turns: arrows, Home, End and the mouse choose.

    A screen reader hears the chosen turn in words, such as "Turn 4: heat 67, angry, up 9".
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._start = 0
        self._turns: tuple[ChartTurn, ...] = ()
        self.setAccessibleName(self.tr("Turns"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setPageStep(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._on_value_changed)
        look.changed.connect(self._on_look_changed)

    def show_turns(self, start: int, turns: Sequence[ChartTurn]) -> None:
        """Show a call that began at heat ``start``."""
        self._start = start
        self._turns = tuple(turns)
        self.setRange(1 if turns else 0, len(self._turns))
        self._on_value_changed(self.value())
        self.update()

    def words_for(self, number: int) -> str:
        """Return a turn in words."""
        turn = self._turns[number - 1]
        change = change_words(turn.heat - self._heat_before(number))
        words = self.tr("Turn {number}: heat {heat}, {word}, {change}").format(
            number=number, heat=turn.heat, word=band_of(turn.heat).word.lower(), change=change
        )
        return ". ".join(part for part in (words, turn.label, turn.note) if part)

    def sizeHint(self) -> QSize:
        """Return the size it has on the debrief."""
        return QSize(700, self._look.now.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the lowest plot whose bands hold a word each."""
        five_words = len(BANDS) * (self._look.now.line_height("small") + 4)
        height = max(_LEAST_HEIGHT_PX, five_words + self._below())
        return QSize(self._left() + 120, height)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Choose the turn nearest to the pointer."""
        number = self._turn_at(event.position().x())
        if number:
            self.setValue(number)

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Choose along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent, /) -> None:
        """Leave what the press chose."""

    def event(self, event: QEvent, /) -> bool:
        """Say the turn under the pointer as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._turn_at(event.pos().x())
            self.setToolTip(self.words_for(number) if number else "")
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw bands, the chosen turn, the line, its points and their labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bands(painter)
        self._paint_chosen(painter)
        self._paint_numbers(painter)
        points = self._points()
        pen = QPen(self._look.now.colour("deep"), _LINE_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for number, point in enumerate(points):
            self._paint_point(painter, number, point)
        self._paint_labels(painter, points)
        painter.end()

    def _paint_bands(self, painter: QPainter) -> None:
        now, area = self._look.now, self._area()
        height = area.height() / len(BANDS)
        for place, band in enumerate(reversed(BANDS)):
            row = QRectF(area.left(), area.top() + place * height, area.width(), height)
            if place % 2 == 0:
                painter.fillRect(row, now.colour("sunken"))
            if now.theme == "high_contrast":
                painter.fillRect(QRectF(row.left(), row.top(), row.width(), 1), now.colour("track"))
            painter.setFont(now.font("small"))
            painter.setPen(now.colour("ink2"))
            words = QRectF(0, row.top(), area.left() - _GAP_PX, height)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, right, band.word)

    def _paint_chosen(self, painter: QPainter) -> None:
        if not self._turns:
            return
        column = self._chosen_column()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.now.colour("selection"))
        painter.drawRoundedRect(column, 8, 8)

    def _chosen_column(self) -> QRectF:
        area = self._area()
        wide = min(_CHOSEN_PX, max(12.0, self._step() * 0.7))
        return QRectF(self._x(self.value()) - wide / 2, area.top(), wide, area.height())

    def _paint_numbers(self, painter: QPainter) -> None:
        now, area = self._look.now, self._area()
        widest = Paragraph(self.tr("start"), now.font("label"), 1).natural_width + 6
        every = max(1, -(-widest // max(1, round(self._step()))))
        for number in range(len(self._turns) + 1):
            chosen = number == self.value() and number > 0
            if number % every and not chosen:
                continue
            painter.setFont(now.font("label" if chosen else "small"))
            painter.setPen(now.colour("ink" if chosen else "ink2"))
            place = QRectF(0, area.bottom() + 8, widest + 20, now.line_height("small"))
            place.moveLeft(self._x(number) - place.width() / 2)
            words = self.tr("start") if number == 0 else str(number)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, words)

    def _paint_point(self, painter: QPainter, number: int, point: QPointF) -> None:
        now = self._look.now
        turn = self._turns[number - 1] if number else None
        if turn is None or not turn.label:
            painter.setPen(QPen(now.colour("deep"), 2.4))
            painter.setBrush(now.colour("card"))
            painter.drawEllipse(point, _RING_PX, _RING_PX)
            return
        rose = turn.heat > self._heat_before(number)
        box = QRectF(0, 0, _MARK_PX, _MARK_PX * 0.86)
        box.moveCenter(point)
        mark = triangle(box, up=rose)
        bare = QPen(now.colour("card"), 4.0)  # keeps the mark apart from the line
        bare.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(mark, bare)
        painter.fillPath(mark, now.colour("flare" if rose else "warm"))

    def _paint_labels(self, painter: QPainter, points: list[QPointF]) -> None:
        now = self._look.now
        texts = {t.number: self._label_of(t) for t in self._turns if t.label}
        sizes = [
            LabelSize(at=points[number], width=head.width + 4, height=head.height)
            for number, head in texts.items()
        ]
        places = place_labels(
            sizes,
            points,
            self._area(),
            must=self._chosen_label(list(texts)),
            rather_not=self._chosen_column(),
        )
        for (number, label), place in zip(texts.items(), places, strict=True):
            if place is None:
                continue
            rose = self._turns[number - 1].heat > self._heat_before(number)
            top = place.top()
            mark = QRectF(
                place.left(), top + label.line * 0.28, label.line * 0.5, label.line * 0.45
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("flare" if rose else "warm"))
            painter.drawPath(triangle(mark, up=rose))
            head = QRectF(place.left() + label.indent, top, label.width - label.indent, 1)
            label.head.draw(painter, head, now.colour("flare" if rose else "warm"))
            if label.note is not None:
                note = QRectF(place.left(), top + label.head_height, label.width, 1)
                label.note.draw(painter, note, now.colour("ink2"))

    def _label_of(self, turn: ChartTurn) -> _Label:
        now = self._look.now
        line = now.line_height("label")
        indent = round(line * 0.5) + 5
        room = now.px(_LABEL_WIDTH_PX)
        change = abs(turn.heat - self._heat_before(turn.number))
        head = Paragraph(f"{change} {turn.label}", now.font("label"), line)
        note = Paragraph(turn.note, now.font("small"), line) if turn.note else None
        width = max(head.natural_width + indent, note.natural_width if note else 0)
        width = min(width, room)
        head_height = head.height_for(width - indent)
        height = head_height + (note.height_for(width) if note else 0)
        return _Label(head, note, width, height, head_height, indent, line)

    def _chosen_label(self, numbers: list[int]) -> int | None:
        return numbers.index(self.value()) if self.value() in numbers else None

    def _points(self) -> list[QPointF]:
        heats = [self._start, *(turn.heat for turn in self._turns)]
        return [QPointF(self._x(number), self._y(heat)) for number, heat in enumerate(heats)]

    def _heat_before(self, number: int) -> int:
        return self._turns[number - 2].heat if number > 1 else self._start

    def _left(self) -> int:
        font = self._look.now.font("small")
        return max(Paragraph(band.word, font, 1).natural_width for band in BANDS) + _GAP_PX

    def _below(self) -> int:
        return self._look.now.line_height("small") + 10

    def _area(self) -> QRectF:
        whole = QRectF(self.rect())
        return whole.adjusted(self._left(), 1, -self._look.now.px(14), -self._below())

    def _step(self) -> float:
        return (self._area().width() - 2 * _RING_PX) / max(1, len(self._turns))

    def _x(self, number: int) -> float:
        return self._area().left() + _RING_PX + number * self._step()

    def _y(self, heat: float) -> float:
        area = self._area()
        return area.bottom() - area.height() * heat / 100

    def _turn_at(self, x: float) -> int:
        if not self._turns:
            return 0
        number = round((x - self._x(0)) / max(1.0, self._step()))
        return min(max(number, 1), len(self._turns))

    def refresh(self) -> None:
        """Show the value even though signals were held back."""
        self._on_value_changed(self.value())

    def _on_value_changed(self, number: int) -> None:
        self.setAccessibleDescription(self.words_for(number) if self._turns else "")
        self.update()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


@dataclass(frozen=True, slots=True)
class _Label:
    """A turning point's words, measured."""

    head: Paragraph
    note: Paragraph | None
    width: int
    height: int
    head_height: int
    indent: int
    line: int
