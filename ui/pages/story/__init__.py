"""A real event, told without names, becomes a draft scene."""

from ui.pages.story.page import StoryPage

__all__ = ["StoryPage"]
