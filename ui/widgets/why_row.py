"""One thing the learner's words did: number, title, the words, the rule, and what moved."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.chip import ChangeChip, change_words
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import Badge, BadgeTone
from ui.widgets.text import Text
from ui.widgets.turning_box import TurningBox

_SIDE_BY_SIDE_FROM_PX = 560
_BADGE_GAP_PX = 12
_RING_GAP_PX = 6


_FEELINGS = {
    "Heat": QCoreApplication.translate("Feelings", "Heat"),
    "Heard": QCoreApplication.translate("Feelings", "Heard"),
    "Trust": QCoreApplication.translate("Feelings", "Trust"),
    "Patience": QCoreApplication.translate("Feelings", "Patience"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """How far one feeling moved, and whether that helps."""

    feeling: str
    amount: int
    helps: bool

    @property
    def name(self) -> str:
        """The feeling in the language of the screen."""
        return _FEELINGS.get(self.feeling, self.feeling)

    @property
    def words(self) -> str:
        """The move as spoken: "Heat down 9"."""
        return f"{self.name} {change_words(self.amount)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyRow:
    """What a stretch of the reply did. ``spans`` are its places in the reply's words."""

    helped: bool
    title: str
    quote: str
    because: str
    moves: tuple[Move, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


class WhyRowView(QGroupBox):
    """A row of the explanation. Tab stops at it and a screen reader hears all of it at once."""

    def __init__(
        self, look: Look, row: WhyRow, number: int, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_gap", _RING_GAP_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(_spoken(row, number))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 14, 0, 12)
        whole.setSpacing(_BADGE_GAP_PX)
        tone: BadgeTone = "warm" if row.helped else "flare"
        badge = Badge(look, str(number), tone=tone, square=not row.helped)
        whole.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        quote = f" “{row.quote}”" if row.quote else ""
        lines.addWidget(Text(look, row.title + quote, strong=[(0, len(row.title))], colour="ink"))
        lines.addWidget(Text(look, row.because, style="small", colour="ink2"))
        box = TurningBox(lambda: look.now.px(_SIDE_BY_SIDE_FROM_PX), gap_px=8)
        box.addLayout(lines, 1)
        moves = Moves(look, row.moves)
        box.addWidget(moves, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(box, 1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the line above the row."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._look.now.colour("line"))
        painter.end()


class Moves(QWidget):
    """Feelings with their change chips, in a row that may wrap."""

    def __init__(self, look: Look, moves: tuple[Move, ...]) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = Flow(self, gap_px=10, row_gap_px=4)
        for move in moves:
            pair = QWidget()
            side = QHBoxLayout(pair)
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(5)
            side.addWidget(Text(look, move.name, style="small", colour="ink2", wraps=False))
            side.addWidget(ChangeChip(look, move.amount, helps=move.helps))
            row.addWidget(pair)


def _spoken(row: WhyRow, number: int) -> str:
    parts = [
        (
            QCoreApplication.translate("WhyRow", "{number}, helped: {title}.")
            if row.helped
            else QCoreApplication.translate("WhyRow", "{number}, heated: {title}.")
        ).format(number=number, title=row.title),
        f"“{row.quote}”." if row.quote else "",
        row.because,
        ", ".join(move.words for move in row.moves) + ("." if row.moves else ""),
    ]
    return " ".join(part for part in parts if part)
