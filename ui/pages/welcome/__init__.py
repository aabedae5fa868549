"""The first meeting: a name, a voice to try, and a way in."""

from ui.pages.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
