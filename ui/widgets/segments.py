"""A choice of a few words side by side, one of them chosen and marked with a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QRadioButton, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName
from ui.widgets.flow import Flow
from ui.widgets.paragraph import Paragraph
from ui.widgets.toggled_by_name import ToggledByName

_SIDE_PX = 14
_TICK_PX = 16
_TICK_GAP_PX = 6
_EDGE_PX = 1.3


class Segments(QGroupBox):
    """Pairs of a value and its words; ``picked`` carries the value of the one chosen.

    To a screen reader a group of radio buttons. Words that do not fit start another row.
    """

    picked = Signal(str)

    def __init__(
        self,
        look: Look,
        choices: Sequence[tuple[str, str]],
        *,
        name: str,
        chosen: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = Flow(self, gap_px=6, row_gap_px=6)
        self.segments = {value: _Segment(look, value, words) for value, words in choices}
        for segment in self.segments.values():
            segment.chosen.connect(self.picked)
            row.addWidget(segment)
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The value chosen, or nothing."""
        return next((v for v, segment in self.segments.items() if segment.isChecked()), "")

    def choose(self, value: str) -> None:
        """Mark a value without saying so; one that is not offered changes nothing."""
        if value in self.segments:
            self.segments[value].setChecked(True)


class _Segment(ToggledByName, QRadioButton):
    """One word of the choice."""

    chosen = Signal(str)

    def __init__(self, look: Look, value: str, words: str) -> None:
        super().__init__()
        self._look = look
        self._value = value
        self._words = words
        self._set_before: dict[bool, Paragraph] = {}
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring_radius", look.now.radius("button"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hear_toggles()
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return room for the word and the tick, so that choosing moves nothing."""
        now = self._look.now
        width = self._set(chosen=True).natural_width + 2 * _SIDE_PX
        width += now.px(_TICK_PX + _TICK_GAP_PX)
        return QSize(width, now.control_height("normal"))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are short."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint, /) -> bool:  # noqa: N802 - Qt's name
        """Take a click anywhere on the segment."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the surface, the tick and the word in the middle."""
        now, on = self._look.now, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over: ColourName = "deep_tint" if self.underMouse() else "card"
        painter.setBrush(now.colour("deep" if on else over))
        painter.setPen(QPen(now.colour("deep" if on else "edge"), _EDGE_PX))
        half, radius = _EDGE_PX / 2, now.radius("button")
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius, radius)
        words = self._set(chosen=on)
        tick = now.px(_TICK_PX)
        lead = tick + now.px(_TICK_GAP_PX) if on else 0
        left = (self.width() - lead - words.natural_width) / 2
        ink: ColourName = "on_deep" if on else "ink"
        if on:
            place = QRectF(left, (self.height() - tick) / 2, tick, tick)
            now.draw_icon(painter, "check", ink, place)
        top = (self.height() - now.line_height("body")) / 2
        words.draw(painter, QRectF(left + lead, top, words.natural_width + 1, 1), now.colour(ink))
        painter.end()

    def _set(self, *, chosen: bool) -> Paragraph:
        """Return the words in type; layouts ask for their width again and again."""
        if chosen not in self._set_before:
            now = self._look.now
            font = now.font("body_strong" if chosen else "body")
            self._set_before[chosen] = Paragraph(self._words, font, now.line_height("body"))
        return self._set_before[chosen]

    def _on_clicked(self) -> None:
        self.chosen.emit(self._value)

    def _on_look_changed(self) -> None:
        self._set_before.clear()
        self.updateGeometry()
        self.update()
