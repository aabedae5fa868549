"""The window: navigation at the left, one page in front, messages above it. No domain words.

Pages are made when first shown. A page is either beside the navigation or takes the whole window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QChildEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.message_bar import MessageBar
from ui.widgets.nav_rail import NavItem, NavRail

SMALLEST = QSize(800, 560)


class MainWindow(QWidget):
    """Holds pages by name and shows one of them."""

    went_to = Signal(str)
    """The learner picked a place in the navigation."""
    help_wanted = Signal()
    palette_wanted = Signal()
    closing = Signal(int, int)
    """The window is about to close; its width and height in pixels."""

    def __init__(
        self, look: Look, items: Sequence[NavItem], *, size: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._makers: dict[str, tuple[Callable[[], QWidget], bool]] = {}
        self._titles: dict[str, str] = {}
        self._pages: dict[str, QWidget] = {}
        self._hidden: frozenset[str] = frozenset()
        self.setWindowTitle("Evenkeel")
        self.setMinimumSize(SMALLEST)
        self.resize(size.expandedTo(SMALLEST))
        self.setObjectName("window")

        self._rail = NavRail(look, items)
        self._rail.picked.connect(self.went_to)
        self._above = _Above(self)
        self._above.hide()
        self._messages = QVBoxLayout(self._above)
        self._messages.setContentsMargins(20, 12, 20, 0)
        self._messages.setSpacing(8)
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._above)
        right.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)
        look.changed.connect(self._fit_rail)
        for number, item in enumerate(items, 1):
            go = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            go.activated.connect(partial(self._on_place_key, item.name))
        find = QShortcut(QKeySequence("Ctrl+K"), self)
        find.activated.connect(self._on_palette_key)
        for keys in ("?", "F1"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.help_wanted)

    def add_page(
        self, name: str, make: Callable[[], QWidget], *, whole_window: bool, title: str
    ) -> None:
        """Register a page; ``make`` is called when it is first wanted, ``title`` names the window."""
        self._makers[name] = (make, whole_window)
        self._titles[name] = title

    def show_place(self, name: str, *, shown: bool) -> None:
        """Show or hide a place of the navigation; its key works only while it is shown."""
        self._rail.show_place(name, shown=shown)
        self._hidden = (self._hidden - {name}) if shown else (self._hidden | {name})

    def has_place(self, name: str) -> bool:
        """Say whether a place of the navigation is shown."""
        return name not in self._hidden

    def page(self, name: str) -> QWidget:
        """Return a page, made now if it was not before."""
        if name not in self._pages:
            made = self._makers[name][0]()
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all pages, made or not."""
        return tuple(self._makers)

    def has_made(self, name: str) -> bool:
        """Say whether a page was wanted before."""
        return name in self._pages

    @property
    def in_front(self) -> str:
        """The name of the page in front; empty before the first."""
        return next(
            (name for name, page in self._pages.items() if page is self._stack.currentWidget()), ""
        )

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front and give it the keyboard."""
        page = self.page(name)
        whole = self._makers[name][1]
        self._rail.setVisible(not whole)
        if not whole:
            self._rail.choose(name)
        self._stack.setCurrentWidget(page)
        self.setWindowTitle(self.tr("{titles} · Evenkeel").format(titles=self._titles[name]))
        _give_keyboard(page)
        return page

    def say(
        self,
        summary: str,
        advice: str = "",
        *,
        note: bool = False,
        action: str = "",
        acted: Callable[[], object] | None = None,
    ) -> None:
        """Show a message above the page until it is closed; the same one is not shown twice.

        ``action`` is the label of a button that does ``acted`` and closes the message.
        """
        if any(bar.words == (summary, advice) for bar in self.messages):
            return
        bar = MessageBar(
            self._look, summary, advice, kind="note" if note else "did_not_happen", action=action
        )
        bar.closed.connect(bar.deleteLater)
        if acted is not None:
            bar.acted.connect(acted)
            bar.acted.connect(bar.deleteLater)
        self.hold(bar)

    def hold(self, strip: QWidget) -> None:
        """Show a strip above the page until whoever made it takes it away."""
        self._above.show()  # first: what is put into a hidden place is not shown with it
        self._messages.addWidget(strip)

    @property
    def messages(self) -> tuple[MessageBar, ...]:
        """The messages that have not been closed yet, oldest first."""
        items = [self._messages.itemAt(place) for place in range(self._messages.count())]
        shown = [item.widget() for item in items if item is not None]
        return tuple(bar for bar in shown if isinstance(bar, MessageBar))

    def come_forward(self) -> None:
        """Show the window in front of others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _on_place_key(self, name: str) -> None:
        """Go to a place by its key, from pages beside the navigation only."""
        if self._rail.isVisible() and name not in self._hidden:
            self.went_to.emit(name)

    def _on_palette_key(self) -> None:
        """Ask where to, from pages beside the navigation only: the others are left by Esc."""
        if self._rail.isVisible():
            self.palette_wanted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes, while everything is still there."""
        self.closing.emit(self.width(), self.height())
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the navigation narrow where there is little room."""
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        self._rail.set_narrow(self.width() < 900 * self._look.now.text_scale)


class _Above(QWidget):
    """Where messages stand; while there is none it takes no room."""

    def childEvent(self, event: QChildEvent, /) -> None:
        """Go with the last of them."""
        super().childEvent(event)
        if event.removed() and not any(each.isWidgetType() for each in self.children()):
            self.hide()


def _give_keyboard(page: QWidget) -> None:
    """Put the keyboard where a page wants it, else on its first control."""
    wanted: QWidget | None = page.focusProxy() or page.focusWidget()
    if wanted is not None and wanted is not page and wanted.isVisible() and wanted.isEnabled():
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        takes = at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and page.isAncestorOf(at) and at.isVisible() and at.isEnabled():
            at.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        at = at.nextInFocusChain()
