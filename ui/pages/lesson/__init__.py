"""One lesson, read and tried step by step."""

from ui.pages.lesson.page import LessonPage

__all__ = ["LessonPage"]
