"""The bar below a lesson: back, how far along, on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.steps_bar import StepsBar
from ui.widgets.text import Text

_STEPS_FROM_PX = 700
_STEPS_PX = 320


class Turner(QWidget):
    """``back`` and ``on`` are its two buttons."""

    back = Signal()
    on = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._back = Button(look, self.tr("Back"), kind="quiet", size="large", icon="chevron-left")
        self._back.clicked.connect(self.back)
        self._on = Button(look, self.tr("Next"), kind="main", size="large")
        self._on.clicked.connect(self.on)
        self._words = Text(
            look, style="small", colour="ink2", alignment=Qt.AlignmentFlag.AlignHCenter
        )
        self._bar = StepsBar(look)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(6)
        middle.addWidget(self._words)
        middle.addWidget(self._bar)
        row = QGridLayout(self)
        row.setContentsMargins(28, 12, 28, 14)
        row.setHorizontalSpacing(24)
        # Both sides are as wide as each other, so that the steps stay put when a button's words change.
        row.addWidget(self._back, 0, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._middle, 0, 1)
        row.addWidget(self._on, 0, 2, Qt.AlignmentFlag.AlignRight)
        for side in (0, 2):
            row.setColumnStretch(side, 1)
        look.changed.connect(self.update)

    def show_place(self, page: int, of: int, *, more: bool) -> None:
        """Show a step's place; ``more`` says whether another lesson follows this one."""
        self._back.setEnabled(page > 0)
        self._words.set_words(self.tr("{page} of {of}").format(page=page + 1, of=of))
        self._bar.set_steps(page + 1, of)
        at_end = page == of - 1
        self._on.set_words(
            self.tr("Next")
            if not at_end
            else self.tr("Next lesson")
            if more
            else self.tr("Back to the lessons")
        )

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leave the bar out where there is no room for it; the words stay."""
        super().resizeEvent(event)
        self._bar.setVisible(self.width() >= self._look.now.px(_STEPS_FROM_PX))
        self._middle.setFixedWidth(min(_STEPS_PX, self.width() // 3))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the line that sets the bar apart."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._look.now.colour("line"))
        painter.end()
