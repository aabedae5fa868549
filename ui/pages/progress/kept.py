"""What a learner wrote, as words with where and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from coach.library.model import Lesson
from coach.store.journal import Entry
from coach.store.learners import PhraseCard
from ui.widgets.day_words import day_words, opened


def kept_words(
    entries: Sequence[Entry],
    phrases: Sequence[PhraseCard],
    lessons: Sequence[Lesson],
    now: datetime,
) -> tuple[tuple[str, str], ...]:
    """Return entries and phrases together, newest first, each with a line about it."""
    titles = {str(each.id): each.title for each in lessons}
    found = [
        (each.written_at, each.words, QCoreApplication.translate("Kept", "{day}, after a call"), "") for each in entries
    ] + [
        (each.made_at, f"“{each.words}”", QCoreApplication.translate("Kept", "{day}, your phrase from “{lesson}”"),
         titles.get(each.lesson, each.lesson))
        for each in phrases
    ]  # fmt: skip
    found.sort(key=lambda each: each[0], reverse=True)
    return tuple(
        (words, about.format(day=opened(day_words(when, now)), lesson=lesson))
        for when, words, about, lesson in found
    )
