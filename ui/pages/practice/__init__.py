"""A call with one customer: the briefing, the conversation, what each reply did."""

from ui.pages.practice.page import PracticePage

__all__ = ["PracticePage"]
