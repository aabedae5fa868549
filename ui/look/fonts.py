"""The typeface: registers Inter's four static weights with Qt and makes fonts from type styles."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from ui.look.tokens import Typography

_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


def register_fonts(folder: Path) -> None:
    """Make the typeface known to Qt; asking twice costs nothing.

    A weight Qt cannot read raises ``FileNotFoundError``: without it every width would be off.
    """
    if "Inter" in QFontDatabase.families(QFontDatabase.WritingSystem.Latin):
        return
    for weight in _WEIGHTS:
        file = folder / f"Inter-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"Qt could not read the typeface file {file.name}")


def make_font(typography: Typography, style: str, text_scale: float) -> QFont:
    """Return the font of a style at a text scale from 1.0 to 2.0, never below the smallest size.

    Hinting is off so that widths grow evenly with the scale; Inter is drawn for that. Each font is
    made once and shared: nobody may change it.
    """
    key = (id(typography), style, text_scale)
    if key not in _made:
        _made[key] = _new_font(typography, style, text_scale)
    return _made[key]


_made: dict[tuple[int, str, float], QFont] = {}


def _new_font(typography: Typography, style: str, text_scale: float) -> QFont:
    spec = next(spec for name, spec in typography.styles.items() if name == style)
    font = QFont(typography.family)
    font.setPixelSize(max(typography.smallest_px, round(spec.size_px * text_scale)))
    font.setWeight(QFont.Weight(spec.weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spec.spacing_px * text_scale)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
