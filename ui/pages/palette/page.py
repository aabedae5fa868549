"""Go anywhere by a few letters: one field, and below it what they may mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from rapidfuzz import fuzz, process, utils

from ui.look import Look
from ui.pages.palette.rows import KIND_ROLE, SIGN_ROLE, PaletteRows
from ui.widgets.announce import announce
from ui.widgets.flow import Flow
from ui.widgets.key_cap import KeyCap
from ui.widgets.text import Text

_SIZE = QSize(640, 520)
_GAP_PX = 1
_MOST = 40
_LIKE_ENOUGH = 55
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Somewhere to go: ``key`` is handed back, ``words`` are searched, ``kind`` says what it is.

    ``sign`` is the icon shown before the words.
    """

    key: str
    words: str
    kind: str
    sign: str


def best(destinations: Sequence[Destination], letters: str) -> list[Destination]:
    """Return what the letters may mean, likeliest first; all in their order while there are none."""
    if not letters.strip():
        return list(destinations[:_MOST])
    found = process.extract(
        letters,
        [f"{each.words} {each.kind}" for each in destinations],
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        limit=_MOST,
        score_cutoff=_LIKE_ENOUGH,
    )
    return [destinations[place] for _words, _score, place in found]


class Palette(QDialog):
    """Type, walk with the arrows, Enter goes there; Esc puts it away. ``chosen`` carries a key."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, destinations: Sequence[Destination], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go anywhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._destinations = tuple(destinations)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("A place, a lesson, a call, a customer, a setting"))
        self._field.setAccessibleName(self.tr("Where to?"))
        self._field.textChanged.connect(self._on_text)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What it may be"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setMouseTracking(True)
        self._list.setProperty("on_paper", True)  # noqa: FBT003 - a style sheet property
        self._list.setSpacing(_GAP_PX)
        self._list.setItemDelegate(PaletteRows(look, self._list))
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        nothing = self.tr("Nothing here is like that. Try other letters.")
        middle = Qt.AlignmentFlag.AlignHCenter
        self._none = Text(look, nothing, colour="ink2", alignment=middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._none, 1)
        column.addWidget(_keys(look))
        wanted = QSize(look.now.px(_SIZE.width()), look.now.px(_SIZE.height()))
        self.resize(wanted.boundedTo(parent.size() - QSize(40, 40)) if parent else wanted)
        self._on_text("")
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrows while the letters stay in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self._list.currentItem()
                if item is not None:
                    self._on_activated(item)
                return True
        return super().eventFilter(watched, event)

    def _on_text(self, letters: str) -> None:
        self._list.clear()
        for each in best(self._destinations, letters):
            item = QListWidgetItem(each.words)
            item.setData(Qt.ItemDataRole.UserRole, each.key)
            item.setData(KIND_ROLE, each.kind)
            item.setData(SIGN_ROLE, each.sign)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.words}, {each.kind}")
            self._list.addItem(item)
        found = self._list.count() > 0
        self._list.setVisible(found)
        self._none.setVisible(not found)
        if found:
            self._list.setCurrentRow(0)
        else:
            announce(self, self._none.words)

    def _move(self, by: int) -> None:
        row = min(max(self._list.currentRow() + by, 0), self._list.count() - 1)
        self._list.setCurrentRow(row)
        item = self._list.currentItem()
        if item is not None:
            announce(self, item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _on_activated(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(key)


def _keys(look: Look) -> QWidget:
    """Return the line that says which keys do what here."""
    line = QWidget()
    row = Flow(line, gap_px=6, row_gap_px=4)
    for cap, does in (
        ("↑", ""),
        ("↓", QCoreApplication.translate("Palette", "choose")),
        ("Enter", QCoreApplication.translate("Palette", "go there")),
        ("Esc", QCoreApplication.translate("Palette", "stay here")),
    ):
        row.addWidget(KeyCap(look, cap))
        if does:
            row.addWidget(Text(look, does, style="small", colour="ink2", wraps=False))
    return line
