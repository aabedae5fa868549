"""A worked call on paper: bubbles, a round piece of sea for the customer's mood, notes."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.library.model import ExampleTurn
from ui.look import Look, band_of
from ui.look.tokens import ColourName
from ui.widgets.button import Button
from ui.widgets.sea_scene import SeaScene, scene_colours
from ui.widgets.text import Text

_HEAT: Final[dict[str, float]] = {
    "furious": 88, "angry": 72, "annoyed": 56, "cold": 52, "frightened": 62, "hurt": 48,
    "wary": 44, "flat": 30, "sad": 34, "worn": 36, "tired": 32, "surprised": 28, "calm": 12,
    "hopeful": 16, "warm": 10,
}  # fmt: skip
_HEAT_OTHERWISE: Final = 50.0
_ROUNDEL_PX = 44
_CORNER_PX = 4.0
_ROUND_PX = 14.0

Side = Literal["customer", "you"]


class Bubble(QGroupBox):
    """Somebody's words; the corner towards the speaker is nearly square. ``note`` says why."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        side: Side,
        note: str = "",
        speaker: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._side: Side = side
        self.setAccessibleName(
            speaker or (self.tr("You") if side == "you" else self.tr("The customer"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 11)
        column.setSpacing(4)
        self._words = Text(look, words)
        column.addWidget(self._words)
        if note:
            column.addWidget(Text(look, note, style="small", colour="ink2"))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the bubble; in high contrast, where fills are black, with its outline."""
        now = self._look.now
        fill: ColourName = "deep_tint" if self._side == "you" else "sunken"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.colour(fill))
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        if now.theme == "high_contrast":
            painter.setPen(now.colour("deep" if self._side == "you" else "line"))
            box = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawPath(_shape(box, self._side))
        painter.end()


class Roundel(QWidget):
    """A round piece of sea whose tilt and chop is the mood; decoration beside the mood's word."""

    def __init__(self, look: Look, mood: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heat = heat_of(mood)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return the circle's square."""
        side = self._look.now.px(_ROUNDEL_PX)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the sea."""
        side = float(min(self.width(), self.height()))
        now = self._look.now
        colours = now.heat(band_of(self._heat).name)
        circle = QPainterPath()
        circle.addEllipse(QRectF(0, 0, side, side))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(circle)
        SeaScene(
            sea=self._look.people.sea,
            colours=scene_colours(colours, colours, 1.0),
            heat=self._heat,
            width=side,
            height=side,
            person_px=side,
        ).paint(painter)
        painter.end()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class CustomerLine(QWidget):
    """What a customer says: the sea of their mood, their words, and a button to hear them."""

    hear_wanted = Signal(str, str)

    def __init__(
        self, look: Look, words: str, mood: str, *, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = (words, mood)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(Roundel(look, mood), 0, top)
        speaker = (
            self.tr("The customer, {mood}").format(mood=mood) if mood else self.tr("The customer")
        )
        across.addWidget(Bubble(look, words, side="customer", note=note, speaker=speaker), 1)
        side = QVBoxLayout()
        side.setSpacing(0)
        right = Qt.AlignmentFlag.AlignRight
        if mood:
            side.addWidget(
                Text(look, mood.capitalize(), style="label", alignment=right, wraps=False), 0, right
            )
        hear = Button(
            look, "", kind="quiet", size="small", icon="volume-2", spoken=self.tr("Hear this line")
        )
        hear.clicked.connect(self._on_hear)
        side.addWidget(hear, 0, right)
        side.addStretch(1)
        beside = QWidget()
        beside.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        beside.setMinimumWidth(look.now.px(84))
        across.addWidget(beside, 0, top)

    def _on_hear(self) -> None:
        self.hear_wanted.emit(*self._line)


class YourLine(QWidget):
    """A reply in the worked call, standing in from both sides."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        note: str = "",
        speaker: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        across = QHBoxLayout(self)
        across.setContentsMargins(look.now.px(_ROUNDEL_PX) + 12, 0, look.now.px(84) + 12, 0)
        across.addWidget(Bubble(look, words, side="you", note=note, speaker=speaker), 1)


def line_of(look: Look, turn: ExampleTurn) -> CustomerLine | YourLine:
    """Return the widget for one side of a worked call."""
    if turn.who == "customer":
        return CustomerLine(look, turn.says, turn.mood, note=turn.note)
    return YourLine(look, turn.says, note=turn.note)


def heat_of(mood: str) -> float:
    """Return the heat, 0 to 100, that a mood's word looks like."""
    return _HEAT.get(mood, _HEAT_OTHERWISE)


def _shape(box: QRectF, side: Side) -> QPainterPath:
    """Return a rounded rectangle with one corner nearly square: top left, or top right for you."""
    left, right = (_ROUND_PX, _CORNER_PX) if side == "you" else (_CORNER_PX, _ROUND_PX)
    path = QPainterPath()
    path.moveTo(box.left() + left, box.top())
    path.lineTo(box.right() - right, box.top())
    path.quadTo(box.topRight(), box.topRight() + _down(right))
    path.lineTo(box.right(), box.bottom() - _ROUND_PX)
    path.quadTo(box.bottomRight(), box.bottomRight() - _along(_ROUND_PX))
    path.lineTo(box.left() + _ROUND_PX, box.bottom())
    path.quadTo(box.bottomLeft(), box.bottomLeft() - _down(_ROUND_PX))
    path.lineTo(box.left(), box.top() + left)
    path.quadTo(box.topLeft(), box.topLeft() + _along(left))
    path.closeSubpath()
    return path


def _down(length: float) -> QPointF:
    return QPointF(0, length)


def _along(length: float) -> QPointF:
    return QPointF(length, 0)
