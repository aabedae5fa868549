"""The microphone's level: rising bars that say only whether the microphone hears, no verdict."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName

BARS = 18

_LOUD_FROM_BAR = 14
_QUIET_BELOW_BAR = 3
_BAR_PX = 7
_GAP_PX = 4
_LOWEST_PX = 8
_HIGHEST_PX = 26


class LevelMeter(QProgressBar):
    """Loudness from 0 to 1 as bars; a screen reader hears "Too quiet", "Good level", "Too loud"."""

    def __init__(
        self,
        look: Look,
        *,
        name: str = QCoreApplication.translate("LevelMeter", "Microphone level"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setRange(0, BARS)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self.set_level(0.0)

    @property
    def words(self) -> str:
        """The level in words, to be shown beside the bars."""
        if self.value() >= _LOUD_FROM_BAR:
            return self.tr("Too loud")
        return self.tr("Too quiet") if self.value() < _QUIET_BELOW_BAR else self.tr("Good level")

    def set_level(self, level: float) -> None:
        """Show a loudness; beyond 0 to 1 it is held at the ends."""
        self.setValue(round(min(1.0, max(0.0, level)) * BARS))
        self.setAccessibleDescription(self.words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bars' room."""
        px = self._look.now.px
        return QSize(BARS * px(_BAR_PX) + (BARS - 1) * px(_GAP_PX), px(_HIGHEST_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the bars; loud ones change shape as well as colour, ending square."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, gap = now.px(_BAR_PX), now.px(_GAP_PX)
        for number in range(BARS):
            rise = (_HIGHEST_PX - _LOWEST_PX) * number / (BARS - 1)
            high = now.px(_LOWEST_PX + rise)
            bar = QRectF(number * (wide + gap), (self.height() - high) / 2, wide, high)
            lit, loud = number < self.value(), number >= _LOUD_FROM_BAR
            colour: ColourName = ("flare" if loud else "warm") if lit else "track"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour(colour))
            if not lit and now.theme == "high_contrast":
                painter.setPen(QPen(now.colour("edge"), 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = 1.0 if loud else wide / 2
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
