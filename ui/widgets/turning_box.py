"""A layout of a few items side by side that turns into a column where the width is short."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QWidget


class TurningBox(QBoxLayout):
    """Items in a row from ``wide_from()`` pixels on, in a column below.

    ``wide_from`` is asked each time because what counts as short grows with the text.
    """

    def __init__(
        self, wide_from: Callable[[], int], *, gap_px: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self._wide_from = wide_from
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap_px)

    @property
    def is_row(self) -> bool:
        """Whether the items stand side by side at present."""
        return self.direction() == QBoxLayout.Direction.LeftToRight

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width, even where no item's does."""
        super().hasHeightForWidth()  # Qt measures its items here before it may be asked a height
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height in whichever direction this width asks for."""
        self._turn(width)
        return super().heightForWidth(width)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the widest item: a column is always possible."""
        items = [item for i in range(self.count()) if (item := self.itemAt(i)) is not None]
        margins = self.contentsMargins()
        width = max((item.minimumSize().width() for item in items), default=0)
        height = super().minimumSize().height()
        return QSize(width + margins.left() + margins.right(), height)

    def setGeometry(self, rect: QRect, /) -> None:
        """Turn as the width asks, then place the items."""
        self._turn(rect.width())
        super().setGeometry(rect)

    def _turn(self, width: int) -> None:
        row, column = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = row if width >= self._wide_from() else column
        if self.direction() != wanted:
            self.setDirection(wanted)
