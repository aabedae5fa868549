"""When what was learned cannot be opened: what did not happen, what to try, and what is safe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.brand_mark import BrandMark
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.page import Page
from ui.widgets.text import Text

_READING_PX = 640


class TroublePage(Page):
    """Each way out says what it keeps; nothing here throws anything away."""

    restore_wanted = Signal()
    start_new_wanted = Signal()
    try_again = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, max_width_px=_READING_PX, parent=parent)
        self.setAccessibleName(self.tr("Evenkeel could not open your progress"))
        self.setProperty("ring_radius", -1)
        name = QHBoxLayout()
        name.setSpacing(10)
        name.addWidget(BrandMark(look))
        name.addWidget(Text(look, "Evenkeel", style="heading"), 1)
        card = Card(look, kind="raised", name=self.tr("What can be done"), padding_px=28)
        card.column.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(14)
        sign = IconMark(look, "triangle-alert", side_px=28, colour="flare")
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._summary = Text(look, style="title")
        top.addWidget(self._summary, 1)
        self._advice = Text(look, colour="ink2")
        self._restore = _Way(look, "", _RESTORE, main=True, icon="rotate-ccw")
        self._again = _Way(look, self.tr("Try again"), _AGAIN, icon="repeat")
        self._new = _Way(look, self.tr("Begin with an empty file"), _NEW, icon="file-text")
        card.column.addLayout(top)
        card.column.addWidget(self._advice)
        card.column.addSpacing(6)
        for way, said in (
            (self._restore, self.restore_wanted),
            (self._again, self.try_again),
            (self._new, self.start_new_wanted),
        ):
            way.button.clicked.connect(said)
            card.column.addWidget(way)
        self.column.addStretch(1)
        self.column.addLayout(name)
        self.column.addWidget(card)
        self.column.addStretch(2)

    def show_trouble(
        self,
        summary: str,
        advice: str,
        can_restore: str,
        can_start_new: bool,  # noqa: FBT001 - one plain fact
        *,
        can_rebuild: bool = False,
    ) -> None:
        """Say what happened; ``can_restore`` is when the copy that can be put back was made.

        Without a copy the last days may be rebuilt from the journal.
        """
        self._summary.set_words(summary)
        self._advice.set_words(advice)
        self._advice.setVisible(bool(advice))
        self._restore.setVisible(bool(can_restore) or can_rebuild)
        self._restore.button.set_words(
            self.tr("Put back the copy from {can_restore}").format(can_restore=can_restore)
            if can_restore
            else self.tr("Rebuild the last days from the journal")
        )
        self._new.setVisible(can_start_new)
        announce(self, f"{summary} {advice}", urgent=True)


class _Way(QWidget):
    """One way out: its button, and what it keeps."""

    def __init__(self, look: Look, words: str, note: str, *, main: bool = False, icon: str) -> None:
        super().__init__()
        self.button = Button(look, words, kind="main" if main else "second", icon=icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text(look, note, style="small", colour="ink2"))


_RESTORE = QCoreApplication.translate(
    "Trouble",
    "What was saved comes back, from the copy and the journal of the last days. The file that could "
    "not be read is kept beside it under another name.",
)
_AGAIN = QCoreApplication.translate(
    "Trouble",
    "Looks at the same file once more, for instance after closing another window of Evenkeel.",
)
_NEW = QCoreApplication.translate(
    "Trouble",
    "You begin as somebody new. The file that could not be read is kept under another name, and so "
    "are all copies.",
)
