"""What was said earlier in the call: speaker and words, no bubbles, the newest at the bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.given_width import given_width
from ui.widgets.paragraph import Paragraph

_SPEAKER_PX = 66
_ROW_GAP_PX = 6

_Index = QModelIndex | QPersistentModelIndex


class Transcript(QWidget):
    """Earlier lines as a list; a screen reader meets items such as "You: I can see the return".

    Only the newest ``kept_open`` lines are shown until the learner asks for those before.
    """

    def __init__(self, look: Look, *, kept_open: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_open = kept_open
        self._unfolded = False
        self._turns: list[tuple[str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.earlier = Button(look, "", kind="quiet", size="small", icon="chevron-right")
        self.earlier.clicked.connect(self._on_earlier)
        column.addWidget(self.earlier)
        self.lines = _Lines(look)
        column.addWidget(self.lines)
        self._show()

    def set_turns(self, turns: Sequence[tuple[str, str]]) -> None:
        """Show these lines, each a speaker and their words, oldest first."""
        self._turns = list(turns)
        self._show()

    def add_turn(self, speaker: str, words: str) -> None:
        """Add the newest line."""
        self._turns.append((speaker, words))
        self._show()

    def _show(self) -> None:
        hidden = 0 if self._unfolded else max(0, len(self._turns) - self._kept_open)
        self.earlier.setVisible(len(self._turns) > self._kept_open)
        if hidden:
            self.earlier.set_words(self.tr("Earlier in this call ({hidden})").format(hidden=hidden))
            self.earlier.set_icon_name("chevron-right")
        else:
            self.earlier.set_words(self.tr("Only the newest lines"))
            self.earlier.set_icon_name("chevron-down")
        self.lines.set_lines(self._turns[hidden:])
        if self.parent() is not None:  # without a place it would be a window for a moment
            self.setVisible(bool(self._turns))

    def _on_earlier(self) -> None:
        self._unfolded = not self._unfolded
        self._show()


class _Lines(QListView):
    """The list itself, always as high as its lines: the page scrolls, not the list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._model = _LinesModel(self)
        self._delegate = _LineDelegate(look, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Earlier in this call"))
        self.setProperty("on_paper", True)  # noqa: FBT003 - a style sheet property
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    def set_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show other lines."""
        self._model.set_lines(lines)
        self.updateGeometry()

    def line_at(self, row: int) -> tuple[str, str]:
        """Return a line as speaker and words."""
        return self._model.lines[row]

    def sizeHint(self) -> QSize:
        """Return the height of all lines at the present width."""
        return QSize(480, self.heightForWidth(given_width(self, 480)))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow list of the height it has now."""
        return QSize(200, 0)

    def hasHeightForWidth(self) -> bool:
        """Say that lines wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of all lines at a width."""
        return sum(self._delegate.height_of(pair, width) for pair in self._model.lines)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Ask for the height that goes with a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self._model.layoutChanged.emit()
            self.updateGeometry()

    def _on_look_changed(self) -> None:
        self._model.layoutChanged.emit()
        self.updateGeometry()
        self.viewport().update()


class _LinesModel(QAbstractListModel):
    """Pairs of speaker and words; what is read aloud is "speaker: words"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[tuple[str, str]] = []

    def set_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Hold other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex(), /) -> int:  # noqa: B008 - Qt's signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> str | None:
        """Return a line as one sentence."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        speaker, words = self.lines[index.row()]
        return f"{speaker}: {words}"


class _LineDelegate(QStyledItemDelegate):
    """Draws one line: the speaker in a narrow column, the words beside."""

    def __init__(self, look: Look, view: _Lines) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        # Layouts ask for the same heights many times while a page is arranged.
        self._set_before: dict[str, Paragraph] = {}
        self._heights: dict[tuple[str, int], int] = {}
        look.changed.connect(self._forget)

    def height_of(self, pair: tuple[str, str], width: int) -> int:
        """Return the height of a line at the list's width."""
        key = (pair[1], width)
        if key not in self._heights:
            self._heights[key] = self._words(pair[1]).height_for(self._room(width)) + _ROW_GAP_PX
        return self._heights[key]

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index, /) -> QSize:
        """Return the row's size at the list's width."""
        width = self._view.viewport().width()
        return QSize(width, self.height_of(self._pair(index), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, /) -> None:
        """Draw the row."""
        now = self._look.now
        speaker, words = self._pair(index)
        row = QRectF(option.rect)
        line = now.line_height("body")
        who = Paragraph(speaker, now.font("label"), line)
        who.draw(painter, row, now.colour("ink2"))
        left = now.px(_SPEAKER_PX)
        said = row.adjusted(left, 0, 0, 0)
        said.setWidth(self._room(row.width()))
        self._words(words).draw(painter, said, now.colour("ink2"))

    def _words(self, words: str) -> Paragraph:
        if words not in self._set_before:
            now = self._look.now
            self._set_before[words] = Paragraph(words, now.font("body"), now.line_height("body"))
        return self._set_before[words]

    def _forget(self) -> None:
        self._set_before.clear()
        self._heights.clear()

    def _room(self, width: float) -> float:
        return max(60.0, width - self._look.now.px(_SPEAKER_PX))

    def _pair(self, index: _Index) -> tuple[str, str]:
        return self._view.line_at(index.row())
