"""How a row of the palette is drawn: a sign, the words, and at the right what it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.look.tokens import TypeName
from ui.widgets.paragraph import Paragraph

KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SIGN_ROLE = int(Qt.ItemDataRole.UserRole) + 2

_SIDE_PX = 14
_SIGN_PX = 18
_ABOVE_PX = 10
_BAR_PX = 3
_KIND_SHARE = 0.38
_Index = QModelIndex | QPersistentModelIndex


class PaletteRows(QStyledItemDelegate):
    """Draws an item's text, its ``KIND_ROLE`` in small beside it and the icon of ``SIGN_ROLE``.

    Words too long for one line wrap; where the two do not fit side by side, the kind goes below.
    """

    def __init__(self, look: Look, view: QListWidget) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        look.changed.connect(view.doItemsLayout)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index, /) -> QSize:
        """Return the row's size at the list's width."""
        width = self._view.viewport().width()
        words, kind = self._words(index, "body"), self._kind(index)
        height = words.height_for(self._room(width, kind))
        if self._below(width, kind):
            height += kind.height_for(self._room(width, kind))
        return QSize(width, height + 2 * _ABOVE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, /) -> None:
        """Draw the row; the one in front has a ground and a bar, and semibold words."""
        now = self._look.now
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("selection" if chosen else "deep_tint"))
            painter.drawRoundedRect(row, now.radius("button"), now.radius("button"))
        if chosen:
            painter.setBrush(now.colour("deep"))
            bar = QRectF(row.left(), row.top() + 8, _BAR_PX, row.height() - 16)
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        words = self._words(index, "body_strong" if chosen else "body")
        kind = self._kind(index)
        line = now.line_height("body")
        sign = now.px(_SIGN_PX)
        top = row.top() + _ABOVE_PX
        into = QRectF(row.left() + _SIDE_PX, top + (line - sign) / 2, sign, sign)
        now.draw_icon(painter, index.data(SIGN_ROLE), "deep" if chosen else "ink2", into)
        left, room = row.left() + self._left(), self._room(row.width(), kind)
        height = words.height_for(room)
        words.draw(painter, QRectF(left, top, room, height), now.colour("ink"))
        ink = now.colour("ink2")
        if self._below(row.width(), kind):
            kind.draw(painter, QRectF(left, top + height, room, row.height()), ink)
        else:
            at = row.right() - _SIDE_PX - kind.natural_width
            drop = (line - now.line_height("small")) / 2
            kind.draw(painter, QRectF(at, top + drop, kind.natural_width + 1, line), ink)
        painter.restore()

    def _left(self) -> int:
        return _SIDE_PX + self._look.now.px(_SIGN_PX) + 12

    def _below(self, width: float, kind: Paragraph) -> bool:
        return kind.natural_width > width * _KIND_SHARE

    def _room(self, width: float, kind: Paragraph) -> float:
        room = width - self._left() - _SIDE_PX
        if not self._below(width, kind):
            room -= kind.natural_width + _SIDE_PX
        return max(60.0, room)

    def _words(self, index: _Index, style: TypeName) -> Paragraph:
        now = self._look.now
        return Paragraph(index.data(), now.font(style), now.line_height(style))

    def _kind(self, index: _Index) -> Paragraph:
        now = self._look.now
        return Paragraph(index.data(KIND_ROLE), now.font("small"), now.line_height("small"))
