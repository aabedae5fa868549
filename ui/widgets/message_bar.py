"""A message above a page: what did not happen, what to try, what is safe. It stays until closed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.tokens import ColourName
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.chip import paint_tint
from ui.widgets.icon_mark import IconMark
from ui.widgets.text import Text

MessageKind = Literal["note", "did_not_happen"]

_TINTS: dict[MessageKind, tuple[ColourName, ColourName]] = {
    "note": ("lamp_tint", "lamp_ink"),
    "did_not_happen": ("flare_tint", "flare"),
}
_ICONS: dict[MessageKind, str] = {"note": "info", "did_not_happen": "triangle-alert"}


class MessageBar(QGroupBox):
    """One message; ``closed`` says the learner has read it. Spoken once, urgently if it must be.

    ``action`` adds a button whose press is ``acted``. The bar opens in ``open_ms``.
    """

    closed = Signal()
    acted = Signal()

    def __init__(
        self,
        look: Look,
        summary: str,
        advice: str = "",
        *,
        kind: MessageKind = "did_not_happen",
        action: str = "",
        open_ms: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind: MessageKind = kind
        self._open_ms = open_ms
        self._said = False
        self.words = (summary, advice)
        self.setAccessibleName(f"{summary} {advice}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 10, 12)
        row.setSpacing(14)
        ink = _TINTS[kind][1]
        top = Qt.AlignmentFlag.AlignTop if advice else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconMark(look, _ICONS[kind], side_px=20, colour=ink), 0, top)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Text(look, summary, style="body_strong"))
        if advice:
            lines.addWidget(Text(look, advice, colour="ink2"))
        row.addLayout(lines, 1)
        if action:
            act = Button(look, action, size="small")
            act.clicked.connect(self.acted)
            row.addWidget(act, 0, top)
        close = Button(
            look, "", kind="quiet", size="small", icon="x", spoken=self.tr("Close this message")
        )
        close.clicked.connect(self._on_close)
        row.addWidget(close, 0, top)
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.setStartValue(0.0)
        self._movement.setEndValue(1.0)
        self._movement.valueChanged.connect(self._on_moved)
        self._movement.finished.connect(self._on_open)
        look.changed.connect(self.update)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Open, and say the message once."""
        super().showEvent(event)
        if self._said:
            return
        self._said = True
        announce(self, self.accessibleName(), urgent=self._kind == "did_not_happen")
        length = self._look.now.motion_ms("fade") if self._open_ms is None else self._open_ms
        if length > 0:
            self._movement.setDuration(length)
            self._movement.start()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the tint."""
        fill, edge = _TINTS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tint(painter, self._look, QRectF(self.rect()), fill, edge)
        painter.end()

    def _on_moved(self, share: float) -> None:
        self.setMaximumHeight(max(1, round(self.heightForWidth(self.width()) * share)))

    def _on_open(self) -> None:
        self.setMaximumHeight(16_777_215)  # Qt's own "no maximum"

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
