"""A layout of a few items side by side that turns into a column where the width is short.

Not a ``QBoxLayout`` that changes direction: Qt asks for heights at widths it never uses, and a
turn made while answering would call for another layout, again and again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.widgets.item_layout import ItemLayout


class TurningBox(ItemLayout):
    """Items in a row from ``wide_from()`` pixels on, in a column below.

    ``wide_from`` is asked each time because what counts as short grows with the text. In a row,
    items with a stretch share what the others, at their preferred widths, leave.
    """

    def __init__(
        self, wide_from: Callable[[], int], *, gap_px: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wide_from = wide_from
        self._gap = gap_px
        self._stretches: list[int] = []
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self.setContentsMargins(QMargins())

    def addWidget(  # noqa: N802 - as a box layout has it
        self,
        widget: QWidget,
        stretch: int = 0,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag(0),  # noqa: B008 - a flag is a constant
    ) -> None:
        """Add a widget as a box layout would."""
        super().addWidget(widget)
        self._stretches[-1] = stretch
        self._items[-1].setAlignment(alignment)

    def addLayout(self, layout: QLayout, stretch: int = 0) -> None:  # noqa: N802 - likewise
        """Add a layout as a box layout would."""
        self.addChildLayout(layout)
        self.addItem(layout)
        self._stretches[-1] = stretch

    def addItem(self, item: QLayoutItem, /) -> None:
        """Take an item at the end, without a stretch."""
        self._stretches.append(0)
        super().addItem(item)

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """Remove and return an item with its stretch."""
        if 0 <= index < len(self._items):
            self._stretches.pop(index)
        return super().takeAt(index)

    def is_row_at(self, width: int) -> bool:
        """Say whether the items stand side by side at a width."""
        return width >= self._wide_from()

    def expandingDirections(self) -> Qt.Orientation:
        """Take the whole width."""
        return Qt.Orientation.Horizontal

    def invalidate(self) -> None:
        """Forget what was measured; Qt calls this whenever an item may have changed."""
        self._heights.clear()
        self._hint = self._least = None
        super().invalidate()

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the row or the column at a width."""
        if width not in self._heights:
            places = self._places(QRect(0, 0, width, 0))
            bottom = max((place.bottom() + 1 for _, place in places), default=0)
            self._heights[width] = bottom + self.contentsMargins().bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return all items in a row at their preferred widths."""
        if self._hint is None:
            hints = [item.sizeHint() for item, _ in self._shown()]
            width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
            height = max((hint.height() for hint in hints), default=0)
            self._hint = QSize(width, height) + self._around()
        return self._hint

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the widest item at its narrowest: a column is always possible."""
        if self._least is None:
            least = [item.minimumSize() for item, _ in self._shown()]
            width = max((size.width() for size in least), default=0)
            height = max((size.height() for size in least), default=0)
            self._least = QSize(width, height) + self._around()
        return self._least

    def setGeometry(self, rect: QRect, /) -> None:
        """Place the items; those in a row are as high as the layout."""
        super().setGeometry(rect)
        bottom = rect.bottom() - self.contentsMargins().bottom()
        for item, place in self._places(rect):
            if self.is_row_at(rect.width()):
                place.setBottom(max(place.bottom(), bottom))
            item.setGeometry(place)

    def _shown(self) -> list[tuple[QLayoutItem, int]]:
        pairs = zip(self._items, self._stretches, strict=True)
        return [(item, stretch) for item, stretch in pairs if not item.isEmpty()]

    def _places(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        room = rect.marginsRemoved(self.contentsMargins())
        shown = self._shown()
        placed = []
        if self.is_row_at(rect.width()):
            left = room.left()
            for (item, _), width in zip(shown, self._widths(room.width()), strict=True):
                height = _height_at(item, width)
                placed.append((item, QRect(left, room.top(), width, height)))
                left += width + self._gap
            return placed
        top = room.top()
        for item, _ in shown:
            height = _height_at(item, room.width())
            placed.append((item, QRect(room.left(), top, room.width(), height)))
            top += height + self._gap
        return placed

    def _widths(self, width: int) -> list[int]:
        """Share a row's width out; nothing falls below its minimum."""
        shown = self._shown()
        free = width - self._gap * max(0, len(shown) - 1)
        free -= sum(item.sizeHint().width() for item, stretch in shown if not stretch)
        shares = sum(stretch for _, stretch in shown)
        return [
            max(item.minimumSize().width(), free * stretch // shares)
            if stretch
            else item.sizeHint().width()
            for item, stretch in shown
        ]


def _height_at(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
