"""The look of Evenkeel: tokens, the appearance in force, and what dresses stock controls."""

from ui.look.appearance import Appearance
from ui.look.look import Look
from ui.look.tokens import BANDS, Band, ThemeChoice, ThemeName, band_of

__all__ = ["BANDS", "Appearance", "Band", "Look", "ThemeChoice", "ThemeName", "band_of"]
