"""Progress: what was shown in which calls, and the calls themselves."""

from ui.pages.progress.page import ProgressPage

__all__ = ["ProgressPage"]
