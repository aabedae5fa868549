"""What everything looks like at this moment: one frozen value that widgets draw from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QIcon, QPainter

from ui.look.fonts import make_font
from ui.look.icons import Icons
from ui.look.tokens import (
    BandName,
    ColourName,
    ControlName,
    HeatColours,
    MotionName,
    RadiusName,
    ThemeName,
    Tokens,
    TypeName,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One theme at one text scale, with or without movement."""

    theme: ThemeName
    text_scale: float
    reduced_motion: bool
    tokens: Tokens
    icons: Icons

    def colour(self, name: ColourName) -> QColor:
        """Return a colour of the theme by its token name."""
        return QColor(self.tokens.colour(self.theme, name))

    def heat(self, band: BandName) -> HeatColours:
        """Return the scene colours and the mark of a heat band."""
        return self.tokens.heat(self.theme, band)

    def font(self, style: TypeName) -> QFont:
        """Return the font of a text style at the present text scale."""
        return make_font(self.tokens.type, style, self.text_scale)

    def line_height(self, style: TypeName) -> int:
        """Return the height in pixels of one line of a text style."""
        return round(self.tokens.type.styles[style].line_px * self.text_scale)

    def px(self, length: float) -> int:
        """Return a length that grows with the text: icons, key caps, bars, columns of words."""
        return round(length * self.text_scale)

    def radius(self, name: RadiusName) -> int:
        """Return a corner radius; corners stay the same at every text scale."""
        return self.tokens.radius_px[name]

    def control_height(self, name: ControlName) -> int:
        """Return how high a control is: its token plus what larger text needs."""
        one_line = self.tokens.type.styles["figure"].line_px
        return self.tokens.control_px[name] + round(one_line * (self.text_scale - 1.0))

    def motion_ms(self, name: MotionName) -> int:
        """Return how long a movement lasts; 0 when movement is reduced."""
        return 0 if self.reduced_motion else self.tokens.motion_ms[name]

    def icon(self, name: str, colour: ColourName, size_px: int) -> QIcon:
        """Return a Lucide icon for a stock control; ``size_px`` grows with the text."""
        return self.icons.icon(name, self.colour(colour), self.colour("ink3"), self.px(size_px))

    def draw_icon(self, painter: QPainter, name: str, colour: ColourName, into: QRectF) -> None:
        """Draw a Lucide icon where a widget paints itself."""
        self.icons.draw(painter, name, self.colour(colour), into)
