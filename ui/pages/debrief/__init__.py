"""After a call: where it turned, two strengths, one thing to try, and every turn to open."""

from ui.pages.debrief.page import DebriefPage

__all__ = ["DebriefPage"]
