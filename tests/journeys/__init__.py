"""Whole ways through the program: a real window, a real speaker, a real disk."""
