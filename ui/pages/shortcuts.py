"""All keys on one sheet, over whatever is in front."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.key_cap import KeyCap
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.separator import Separator
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

KEYS: Final[tuple[tuple[str, tuple[tuple[tuple[str, ...], str], ...]], ...]] = (
    (
        QCoreApplication.translate("Shortcuts", "Everywhere"),
        (
            (
                ("Tab",),
                QCoreApplication.translate(
                    "Shortcuts", "To the next thing; with Shift to the one before"
                ),
            ),
            (
                ("Space", "Enter"),
                QCoreApplication.translate("Shortcuts", "Press what has the ring around it"),
            ),
            (
                ("Esc",),
                QCoreApplication.translate("Shortcuts", "Out of a lesson or a call; it is saved"),
            ),
            (
                ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6"),
                QCoreApplication.translate(
                    "Shortcuts", "Today, Lessons, Practise, Progress, Settings, Team"
                ),
            ),
            (
                ("Ctrl+K",),
                QCoreApplication.translate(
                    "Shortcuts",
                    "Anywhere by a few letters: a lesson, a call, a customer, a setting",
                ),
            ),
            (("?", "F1"), QCoreApplication.translate("Shortcuts", "This sheet")),
        ),
    ),
    (
        QCoreApplication.translate("Shortcuts", "In a lesson"),
        (
            (("Enter",), QCoreApplication.translate("Shortcuts", "On to the next step")),
            (
                ("Alt+Right", "Alt+Left"),
                QCoreApplication.translate("Shortcuts", "On and back, also while writing"),
            ),
            (("A", "B", "C", "D"), QCoreApplication.translate("Shortcuts", "Pick an answer")),
            (("1", "2", "3"), QCoreApplication.translate("Shortcuts", "Pick a part of a reply")),
            (
                ("Ctrl+Up", "Ctrl+Down"),
                QCoreApplication.translate("Shortcuts", "Move a step when putting steps in order"),
            ),
        ),
    ),
    (
        QCoreApplication.translate("Shortcuts", "In a call"),
        (
            (("1", "2", "3"), QCoreApplication.translate("Shortcuts", "Pick a reply")),
            (("Up", "Down"), QCoreApplication.translate("Shortcuts", "Walk through the replies")),
            (("V",), QCoreApplication.translate("Shortcuts", "Say it aloud")),
            (
                ("Space",),
                QCoreApplication.translate(
                    "Shortcuts", "Talk, while it is held or until pressed again"
                ),
            ),
            (("T",), QCoreApplication.translate("Shortcuts", "Type it in your own words")),
            (
                ("Enter", "Shift+Enter"),
                QCoreApplication.translate("Shortcuts", "Send it, or start a line"),
            ),
            (("H",), QCoreApplication.translate("Shortcuts", "Hear the customer again")),
            (("S",), QCoreApplication.translate("Shortcuts", "Hear it slower")),
            (("Ctrl+Z",), QCoreApplication.translate("Shortcuts", "Try the last turn another way")),
        ),
    ),
    (
        QCoreApplication.translate("Shortcuts", "Looking back"),
        (
            (
                ("Left", "Right"),
                QCoreApplication.translate("Shortcuts", "Turn by turn through the curve"),
            ),
            (("Enter",), QCoreApplication.translate("Shortcuts", "Open the turn, or try it again")),
        ),
    ),
)
"""Parts of the program, each with its keys and what they do."""

_SIZE: Final = QSize(960, 700)
_LEAST_PX: Final = 320
_NAMES: Final = {
    "Left": "←", "Right": "→", "Up": "↑", "Down": "↓",
    "Alt+Left": "Alt ←", "Alt+Right": "Alt →", "Ctrl+Up": "Ctrl ↑", "Ctrl+Down": "Ctrl ↓",
    "Ctrl+K": "Ctrl K", "Ctrl+Z": "Ctrl Z", "Shift+Enter": "Shift Enter", **{f"Ctrl+{number}": f"Ctrl {number}" for number in range(1, 7)},
}  # fmt: skip


class ShortcutsOverlay(QDialog):
    """A sheet one reads and puts away with Esc; ``open`` shows it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = Page(look, max_width_px=_SIZE.width())
        page.setAccessibleName(self.tr("Keys"))
        page.setProperty("ring_radius", -1)
        head = QHBoxLayout()
        head.addWidget(Text(look, self.tr("Keys"), style="display"), 1)
        close = Button(look, self.tr("Close"), size="small", icon="x")
        close.clicked.connect(self.close)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        page.column.addLayout(head)
        page.column.addWidget(
            Text(look, self.tr("Everything here can be done without a mouse."), colour="ink2")
        )
        parts = Tiles(look, least_px=_LEAST_PX, most=2, gap_px=16)
        for name, keys in KEYS:
            parts.addWidget(_part(look, name, keys))
        page.column.addLayout(parts)
        page.column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        self.resize(self._fitting(look, parent))
        tab_as_laid_out(self)

    def _fitting(self, look: Look, parent: QWidget | None) -> QSize:
        """Return a size that grows with the text and stays inside the window behind."""
        wanted = QSize(look.now.px(_SIZE.width()), look.now.px(_SIZE.height()))
        if parent is None:
            return wanted
        return wanted.boundedTo(parent.size() - QSize(48, 48))


def _part(look: Look, name: str, keys: tuple[tuple[tuple[str, ...], str], ...]) -> Card:
    card = Card(look, name=name)
    card.column.setSpacing(8)
    card.column.addWidget(Text(look, name, style="heading"))
    for number, (caps, does) in enumerate(keys):
        if number:
            card.column.addWidget(Separator(look))
        row = Flow(gap_px=10, row_gap_px=4, push_last=True)
        row.addWidget(Text(look, does, style="small", colour="ink2"))
        together = QWidget()
        keys_row = Flow(together, gap_px=6, row_gap_px=4)
        for cap in caps:
            keys_row.addWidget(KeyCap(look, _NAMES.get(cap, cap)))
        row.addWidget(together)
        card.column.addLayout(row)
    card.column.addStretch(1)
    return card
