"""What comes back: short things to do, one after another."""

from ui.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
