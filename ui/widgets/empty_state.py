"""What a list shows before there is anything in it: a face at rest, a sentence, one button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.text import Text

_AT_REST = 15.0


class EmptyState(QGroupBox):
    """One sentence that says what will be here and how to begin; ``begun`` is the button's press.

    Put it into a column with ``SHARE`` as its stretch, where a stretch of 1 follows.
    """

    SHARE: Final = 3
    """How much of the room left it takes, so that it stands a little above the middle."""

    begun = Signal()

    def __init__(
        self,
        look: Look,
        sentence: str,
        *,
        action: str = "",
        person_id: str = "dana",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(Avatar(look, person_id, side_px=96, heat=_AT_REST), 0, middle)
        column.addWidget(Text(look, sentence, style="lead", colour="ink2", alignment=middle))
        if action:
            button = Button(look, action, kind="main", size="large")
            button.clicked.connect(self.begun)
            column.addWidget(button, 0, middle)
            self.setFocusProxy(button)
        column.addStretch(1)
