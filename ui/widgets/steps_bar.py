"""Progress in steps: one short bar for each, filled for those done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.look import Look
from ui.look.tokens import ColourName

_HEIGHT_PX = 8
_GAP_PX = 5
_MANY_STEPS = 6
_GAP_OF_MANY_PX = 3
_NARROWEST_STEP_PX = 6


class StepsBar(QProgressBar):
    """``done`` of ``of`` steps; a screen reader hears the name and "2 of 4 done"."""

    def __init__(
        self,
        look: Look,
        *,
        name: str = QCoreApplication.translate("StepsBar", "Steps"),
        done: int = 0,
        of: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._ground: ColourName = "track"
        self.set_steps(done, of)

    def set_on_selection(self, *, selected: bool) -> None:
        """Keep the steps to come visible on the ground of what is chosen."""
        self._ground = "card" if selected else "track"
        self.update()

    def set_steps(self, done: int, of: int) -> None:
        """Show how many steps are done."""
        self.setRange(0, max(1, of))
        self.setValue(done)
        self.setAccessibleDescription(self.tr("{done} of {of} done").format(done=done, of=of))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a bar as wide as a card's text."""
        return QSize(160, self._look.now.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest bar whose steps can be counted."""
        step = _NARROWEST_STEP_PX + self._gap()
        return QSize(self.maximum() * step, self._look.now.px(_HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the steps; those to come are hollow in high contrast."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total, gap = self.maximum(), self._gap()
        width = (self.width() - (total - 1) * gap) / total
        for step in range(total):
            bar = QRectF(step * (width + gap), 0, width, self.height())
            done = step < self.value()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("deep" if done else self._ground))
            if not done and now.theme == "high_contrast":
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(now.colour("edge"), 1.0))
                bar.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.end()

    def _gap(self) -> int:
        return _GAP_PX if self.maximum() <= _MANY_STEPS else _GAP_OF_MANY_PX

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
