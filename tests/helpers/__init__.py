"""Builders shared by tests: answers in a line, the exemplar scenes."""
