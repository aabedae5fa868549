"""A layout that sets its items in a row and starts another row when they no longer fit."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.widgets.item_layout import ItemLayout


class Flow(ItemLayout):
    """Rows of items at their preferred sizes; ``push_last`` sends the last item to the far right.

    An item wider than the layout gets the layout's width and grows taller if it can.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap_px: int = 12,
        row_gap_px: int = 8,
        push_last: bool = False,
    ) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._gap = gap_px
        self._row_gap = row_gap_px
        self._push_last = push_last
        self.setContentsMargins(QMargins())

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: a flow is as high as its rows."""
        return Qt.Orientation(0)

    def invalidate(self) -> None:
        """Forget what was measured; Qt calls this whenever an item may have changed."""
        self._heights.clear()
        self._hint = self._least = None
        super().invalidate()

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of all rows at a width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return all items in one row."""
        if self._hint is None:
            self._hint = self._in_one_row()
        return self._hint

    def _in_one_row(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width, height) + self._around()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the widest item at its narrowest, so that rows can always be broken."""
        if self._least is None:
            sizes = [item.minimumSize() for item in self._shown()]
            width = max((size.width() for size in sizes), default=0)
            height = max((size.height() for size in sizes), default=0)
            self._least = QSize(width, height) + self._around()
        return self._least

    def setGeometry(self, rect: QRect, /) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Fill rows from the top left; return the height they take with the margins."""
        room = rect.marginsRemoved(self.contentsMargins())
        top, row = room.top(), list[tuple[QLayoutItem, QSize]]()
        left = room.left()
        shown = self._shown()
        for item in shown:
            size = _size_within(item, room.width())
            if row and left + size.width() > room.left() + room.width():
                top += self._place(row, room, top, shown[-1], move=move) + self._row_gap
                row, left = [], room.left()
            row.append((item, size))
            left += size.width() + self._gap
        if row:
            top += self._place(row, room, top, shown[-1], move=move)
        margins = self.contentsMargins()
        return top - rect.top() + margins.bottom()

    def _place(
        self,
        row: list[tuple[QLayoutItem, QSize]],
        room: QRect,
        top: int,
        last: QLayoutItem,
        *,
        move: bool,
    ) -> int:
        height = max(size.height() for _, size in row)
        left = room.left()
        for item, size in row:
            if self._push_last and item is last and len(row) > 1:
                left = room.left() + room.width() - size.width()
            if move:
                middle = top + (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, middle), size))
            left += size.width() + self._gap
        return height


def _size_within(item: QLayoutItem, width: int) -> QSize:
    size = item.sizeHint()
    if size.width() <= width:
        return size
    height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
    return QSize(width, height)
