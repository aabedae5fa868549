"""A learner in front of a lesson: turning its pages and seeing what the page wants kept."""

from __future__ import annotations

from coach.store.learners import LessonProgress
from tests.helpers.reading import button, reads, settle
from ui.pages.lesson.plan import places_of

SAY_BACK = "loop-say-back"


class Reader:
    """``kept`` holds everything the page said it wants kept, the last at the end."""

    def __init__(self, page):
        self.page = page
        self.kept = []
        page.progressed.connect(self._on_progressed)

    def next(self):
        """Go on one step."""
        button(self.page, "Next").click()
        settle()

    def on_to(self, words):
        """Go on until some words are there."""
        for _step in range(40):
            if words in reads(self.page):
                return
            self.next()
        message = f"{words!r} never came"
        raise AssertionError(message)

    @property
    def answers(self):
        """What was kept last."""
        return self.kept[-1][1]

    def _on_progressed(self, *said):
        self.kept.append(said)


def at(weeks, kind, part=0, lesson_id=SAY_BACK, number=0):
    """Return the page of a lesson's step: the ``number``-th of its kind."""
    places = places_of(weeks.shelf.lesson(lesson_id))
    found = [n for n, each in enumerate(places) if each.kind == kind and each.part == part]
    return found[number]


def left_at(page, **answers):
    """Return a lesson left at a page with some answers given."""
    return LessonProgress(lesson=SAY_BACK, revision=1, page=page, answers=answers, finished_at=None)
