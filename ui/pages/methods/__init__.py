"""Lessons: the methods, what each is about, its lessons and its calls."""

from ui.pages.methods.page import MethodsPage

__all__ = ["MethodsPage"]
