"""Settings: the learner, sound, display, what is stored, what works."""

from ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
