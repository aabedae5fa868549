"""Go anywhere by a few letters."""

from ui.pages.palette.page import Destination, Palette

__all__ = ["Destination", "Palette"]
