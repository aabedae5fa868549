"""Practise: every scene there is, who waits for an answer, and a call left in the middle."""

from ui.pages.calls.page import CallsPage

__all__ = ["CallsPage"]
