"""Ten minutes' worth: what they are good for today, in order, each with its reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from coach.progress.plan import RULES, Next, NextKind
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.text import Text

_ICONS = {
    NextKind.RESUME: "play",
    NextKind.FOLLOW_UP: "phone-call",
    NextKind.LESSON: "book-open",
    NextKind.SCENE: "phone",
    NextKind.REVIEW: "repeat",
}


class TenMinutesCard(Card):
    """Shows the parts; ``wanted`` carries the one pressed."""

    wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        name = self.tr("If you have ten minutes")
        self.setAccessibleName(name)
        self.column.addWidget(Text(look, name, style="heading"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self._shown: list[QWidget] = []

    def show_parts(self, parts: tuple[Next, ...]) -> None:
        """Show these parts in their order; hide where there are none."""
        for old in self._shown:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [self._row(part) for part in parts]
        for row in self._shown:
            self._rows.addWidget(row)
        self.setVisible(bool(parts))

    def _row(self, part: Next) -> QWidget:
        look, row = self._look, QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(IconMark(look, _ICONS[part.kind], side_px=18, colour="deep"), 0, 0, middle)
        title = Button(
            look,
            part.title,
            kind="link",
            size="small",
            spoken=(
                self.tr("{title}, about a minute")
                if part.minutes == 1
                else self.tr("{title}, about {minutes} minutes")
            ).format(title=part.title, minutes=part.minutes),
        )
        title.clicked.connect(partial(self.wanted.emit, part))
        grid.addWidget(title, 0, 1)
        minutes = self.tr("{minutes} min").format(minutes=part.minutes)
        grid.addWidget(Text(look, minutes, style="label", colour="ink2", wraps=False), 0, 2, middle)
        why = Text(look, part.why, style="small", colour="ink2")
        why.setToolTip(RULES[part.rule])
        grid.addWidget(why, 1, 1, 1, 2)
        return row
