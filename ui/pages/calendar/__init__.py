"""Promises by date."""

from ui.pages.calendar.page import CalendarPage

__all__ = ["CalendarPage"]
