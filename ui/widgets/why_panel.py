"""After a reply: which of the learner's words did what, and what could be said instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import IconMark
from ui.widgets.marked_words import Mark, MarkedWords
from ui.widgets.tab_order import tab_after
from ui.widgets.text import Text
from ui.widgets.why_row import WhyRow, WhyRowView


class WhyPanel(Card):
    """The explanation of one reply; ``carry_on`` and ``try_again`` are the ways on from it.

    ``what_if`` asks where other words would have led, without going back.
    """

    carry_on = Signal()
    try_again = Signal()
    what_if = Signal()

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            name=QCoreApplication.translate("WhyPanel", "What your words did"),
            padding_px=22,
            parent=parent,
        )
        self._look = look
        self.column.setSpacing(0)
        self.column.addWidget(Text(look, self.tr("What your words did"), style="title"))
        self.column.addSpacing(8)
        self.words = MarkedWords(look)
        self.column.addWidget(self.words)
        self.column.addSpacing(10)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self._also = Text(look, style="small", colour="ink2")
        self.column.addWidget(self._also)
        self.column.addSpacing(12)
        self._instead = _Instead(look)
        self.column.addWidget(self._instead)
        self.column.addSpacing(14)
        self.column.addStretch(1)
        self.carry_on_button = Button(look, self.tr("Carry on"), kind="main")
        self.carry_on_button.clicked.connect(self.carry_on)
        self._again = Button(look, self.tr("Try this turn again"), icon="undo-2")
        self._again.clicked.connect(self.try_again)
        self._what_if = Button(look, self.tr("What if I had said…"), kind="link", size="small")
        self._what_if.clicked.connect(self.what_if)
        self._kept = Text(look, self.tr("A retry is kept as a retry"), style="small", colour="ink2")
        ways = Flow(gap_px=10, push_last=True)
        for part in (self.carry_on_button, self._again, self._what_if, self._kept):
            ways.addWidget(part)
        self.column.addLayout(ways)

    def explain(
        self,
        words: str,
        rows: Sequence[WhyRow],
        *,
        also: str = "",
        instead: tuple[str, str] | None = None,
        carry_on_words: str = QCoreApplication.translate("WhyPanel", "Carry on"),
        can_try_again: bool = True,
    ) -> None:
        """Explain a reply: its words, what each part did, a note, and a title with other words."""
        self.words.set_words(
            words,
            [
                Mark(start=start, end=end, helped=row.helped, number=number)
                for number, row in enumerate(rows, 1)
                for start, end in row.spans
            ],
        )
        empty(self._rows)
        views = [WhyRowView(self._look, row, number) for number, row in enumerate(rows, 1)]
        for view in views:
            self._rows.addWidget(view)
        tab_after(self.words, views)
        self._also.set_words(also)
        self._also.setVisible(bool(also))
        self._instead.setVisible(instead is not None)
        if instead is not None:
            self._instead.show_words(*instead)
        self.carry_on_button.set_words(carry_on_words)
        self._again.setVisible(can_try_again)
        self._kept.setVisible(can_try_again)


class _Instead(Card):
    """The coach's other words, on lamp light."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            kind="lamp",
            name=QCoreApplication.translate("_Instead", "Other words"),
            padding_px=14,
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        mark = IconMark(look, "lightbulb", side_px=20, colour="lamp_ink")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._title = Text(look, style="body_strong")
        self._words = Text(look)
        lines.addWidget(self._title)
        lines.addWidget(self._words)
        row.addLayout(lines, 1)
        self.column.addLayout(row)

    def show_words(self, title: str, words: str) -> None:
        """Show a title such as "Instead of 3, you could say" and the words."""
        self._title.set_words(title)
        self._words.set_words(words)
