"""Today: the one next thing, promises, and the methods."""

from ui.pages.home.page import HomePage

__all__ = ["HomePage"]
