"""The navigation at the left of the window: places by icon and word, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look
from ui.look.tokens import ColourName, TypeName
from ui.widgets.brand_mark import BrandMark
from ui.widgets.icon_mark import IconMark
from ui.widgets.paragraph import Paragraph
from ui.widgets.text import Text

_WIDE_PX = 196
_SIDE_PX = 12
_ICON_PX = 20
_ICON_LEFT_PX = 12
_WORD_LEFT_PX = 43
_BAR_PX = 4
_BRAND_PX = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """A place: its name in code, its words on screen, its icon."""

    name: str
    words: str
    icon: str


class NavRail(QGroupBox):
    """Places to go; ``picked`` carries a place's name. Choosing shows where one already is."""

    picked = Signal(str)

    def __init__(
        self,
        look: Look,
        items: Sequence[NavItem],
        *,
        footer: str = QCoreApplication.translate(
            "NavRail", "Works offline. Nothing leaves this computer."
        ),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._narrow = False
        self.setAccessibleName(self.tr("Places"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 20, _SIDE_PX, 22)
        column.setSpacing(2)
        self._brand_words = Text(look, "Evenkeel", style="heading", wraps=False)
        self._brand = brand = QHBoxLayout()
        brand.setSpacing(10)
        brand.addWidget(BrandMark(look, side_px=_BRAND_PX))
        brand.addWidget(self._brand_words, 1)
        column.addLayout(brand)
        column.addSpacing(22)
        self._items = {item.name: _NavButton(look, item) for item in items}
        for button in self._items.values():
            button.went.connect(self.picked)
            column.addWidget(button)
        column.addStretch(1)
        self._footer = QWidget()
        foot = QHBoxLayout(self._footer)
        foot.setContentsMargins(8, 0, 4, 0)
        foot.setSpacing(9)
        foot.addWidget(IconMark(look, "shield-check", side_px=17), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(Text(look, footer, style="small", colour="ink2"), 1)
        column.addWidget(self._footer)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def choose(self, name: str) -> None:
        """Mark a place as the one in front; a name that is no place marks none."""
        for place, button in self._items.items():
            button.set_chosen(chosen=place == name)

    def show_place(self, name: str, *, shown: bool) -> None:
        """Show or hide a place."""
        self._items[name].setVisible(shown)

    def set_narrow(self, narrow: bool, /) -> None:  # noqa: FBT001 - one plain setting
        """Show icons alone, with their words as tool tips, or icons with words."""
        self._narrow = narrow
        self._brand_words.setVisible(not narrow)
        self._footer.setVisible(not narrow)
        for button in self._items.values():
            button.set_narrow(narrow=narrow)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the rail's width; the height is the window's."""
        if self._narrow:
            width = self._look.now.px(_ICON_PX) + 2 * _ICON_LEFT_PX + 2 * _SIDE_PX
        else:
            longest = max(button.sizeHint().width() for button in self._items.values())
            width = max(_WIDE_PX + self._look.now.px(120) - 120, longest + 2 * _SIDE_PX)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same width."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the rail's ground; in high contrast a line sets it apart."""
        now = self._look.now
        painter = QPainter(self)
        painter.fillRect(self.rect(), now.colour("rail"))
        if now.theme == "high_contrast":
            painter.fillRect(self.width() - 1, 0, 1, self.height(), now.colour("line"))
        painter.end()

    def _on_look_changed(self) -> None:
        px = self._look.now.px
        self._brand.setContentsMargins(_ICON_LEFT_PX - (px(_BRAND_PX) - px(_ICON_PX)) // 2, 0, 0, 0)
        self.updateGeometry()
        self.update()


class _NavButton(QPushButton):
    """One place. Chosen is said by ground, bar and weight, not by colour alone."""

    went = Signal(str)

    def __init__(self, look: Look, item: NavItem) -> None:
        super().__init__(item.words)
        self._look = look
        self._item = item
        self._narrow = False
        self._chosen = False
        self.setAccessibleName(item.words)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._on_look_changed)

    def set_chosen(self, *, chosen: bool) -> None:
        """Mark or unmark."""
        self._chosen = chosen
        self.setAccessibleDescription(self.tr("You are here") if chosen else "")
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone, or with its word."""
        self._narrow = narrow
        self.setToolTip(self._item.words if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the row's size."""
        now = self._look.now
        height = now.control_height("normal")
        icon = now.px(_ICON_PX) + 2 * _ICON_LEFT_PX
        # As wide as when it is chosen, so that the rail is as wide on every page.
        words = 0 if self._narrow else self._words("body_strong").natural_width + 19
        return QSize(icon + words, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw ground, bar, icon and word."""
        now = self._look.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        row, radius = QRectF(self.rect()), now.radius("button")
        if self._chosen or self.underMouse():
            painter.setBrush(now.colour("card" if self._chosen else "deep_tint"))
            painter.drawRoundedRect(row, radius, radius)
        if self._chosen:
            painter.setBrush(now.colour("deep"))
            high = row.height() / 2
            bar = QRectF(0, (row.height() - high) / 2, _BAR_PX, high)
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        side = now.px(_ICON_PX)
        icon = QRectF(_ICON_LEFT_PX, (row.height() - side) / 2, side, side)
        ink: ColourName = "deep" if self._chosen else "ink2"
        now.draw_icon(painter, self._item.icon, ink, icon)
        if not self._narrow:
            words = self._words("body_strong" if self._chosen else "body")
            left = _WORD_LEFT_PX + side - _ICON_PX
            top = (row.height() - words.height_for(row.width())) / 2
            ink = "ink" if self._chosen else "ink2"
            words.draw(painter, QRectF(left, top, row.width(), 1), now.colour(ink))
        painter.end()

    def _words(self, style: TypeName) -> Paragraph:
        now = self._look.now
        return Paragraph(self._item.words, now.font(style), now.line_height("body"))

    def _on_clicked(self) -> None:
        self.went.emit(self._item.name)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
