"""A layout of equal columns: as many as fit, evenly filled, every row as high as its highest item.

Two parts of a page side by side that go below one another on a narrow window are the same thing
with shares: ``Tiles(look, shares=(2, 1), least_px=...)``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.look import Look
from ui.widgets.item_layout import ItemLayout


class Tiles(ItemLayout):
    """Items in columns; ``least_px`` is how narrow a column may get at 100 % text.

    ``most`` bounds the columns. Items are spread evenly over the rows, so that five in rows of at
    most four become three and two. With ``shares`` there is one row of columns in those
    proportions, or one column once the narrowest would fall below ``least_px``.
    """

    def __init__(
        self,
        look: Look,
        *,
        least_px: int,
        most: int = 5,
        gap_px: int = 12,
        shares: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._least = least_px
        self._most = most
        self._gap = gap_px
        self._shares = tuple(shares)
        self.setContentsMargins(QMargins())

    def expandingDirections(self) -> Qt.Orientation:
        """Take the whole width."""
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of all rows at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return one row at the least comfortable width, as high as its items are there."""
        width = max(self._look.now.px(self._least), self.minimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the widest item at its narrowest; below that nothing is cut but that one."""
        shown = self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        height = max((item.minimumSize().height() for item in shown), default=0)
        return QSize(width, height)

    def setGeometry(self, rect: QRect, /) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def columns_at(self, width: int) -> int:
        """Return how many columns stand side by side at a width."""
        shown = self._shown()
        if not shown:
            return 1
        least = self._look.now.px(self._least)
        if self._shares:
            widths = self._widths(width, len(shown))
            fits = all(
                room >= max(least, item.minimumSize().width())
                for room, item in zip(widths, shown, strict=True)
            )
            return len(shown) if fits else 1
        least = max(least, *(item.minimumSize().width() for item in shown))
        fitting = max(1, min(self._most, (width + self._gap) // (least + self._gap)))
        rows = math.ceil(len(shown) / fitting)
        return math.ceil(len(shown) / rows)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widths(self, width: int, columns: int) -> list[int]:
        room = width - self._gap * (columns - 1)
        if self._shares and columns > 1:
            shares = self._shares[:columns]
            return [room * share // sum(shares) for share in shares]
        return [room // columns] * columns

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Fill rows from the top left; return the height they take."""
        shown = self._shown()
        if not shown:
            return 0
        columns = self.columns_at(rect.width())
        widths = self._widths(rect.width(), columns)
        top = rect.top()
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            height = max(_height(item, room) for item, room in zip(row, widths, strict=False))
            left = rect.left()
            for item, room in zip(row, widths, strict=False):
                if move:
                    item.setGeometry(QRect(left, top, room, height))
                left += room + self._gap
            top += height + self._gap
        return top - self._gap - rect.top()


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSize().height())
    return item.sizeHint().height()
