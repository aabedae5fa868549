"""Lessons: the list of methods, and one lesson read step by step."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.flows.drill import Drill
from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.library.method_card import MethodCard
    from coach.library.model import Lesson, LessonId, MethodId
    from coach.store.learners import LessonProgress
    from coach.study import LessonRow, MethodProgress, SceneRow

    MethodRows = tuple[tuple[MethodProgress, tuple[LessonRow, ...], tuple[SceneRow, ...]], ...]


class Lessons(QObject):
    """Connects the pages of lessons with the learner's weeks."""

    scene_wanted = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lesson: Lesson | None = None
        self._drill = Drill(session, self)
        session.window.add_page(
            "methods", self._make_methods, whole_window=False, title=self.tr("Lessons")
        )
        session.window.add_page(
            "refresher", self._make_refresher, whole_window=True, title=self.tr("In a minute")
        )
        session.window.add_page(
            "lesson", self._make_lesson, whole_window=True, title=self.tr("A lesson")
        )

    def show_methods(self, open_at: str = "") -> None:
        """Fill the list of methods anew, open at one of them."""
        session = self._session
        study = session.study
        personas = {each.id: each for each in session.shelf.personas}

        def read() -> MethodRows:
            return tuple(
                (progress, study.lessons(progress.method.id), study.scenes(progress.method.id))
                for progress in study.home().methods
            )

        session.do(read, lambda rows: session.page("methods").show_methods(rows, personas, open_at))

    def open(self, lesson_id: str) -> None:
        """Open a lesson where the learner is in it."""
        session = self._session
        study = session.study
        lesson = session.shelf.lesson(cast("LessonId", lesson_id))
        method = session.shelf.method(lesson.method)

        def read() -> tuple[tuple[LessonRow, ...], LessonProgress | None]:
            return study.lessons(method.id), study.lesson_progress(lesson.id)

        def show(found: tuple[tuple[LessonRow, ...], LessonProgress | None]) -> None:
            self._lesson = lesson
            session.page("lesson").show_lesson(lesson, method, *found, session.practice.names)
            session.window.show_page("lesson")

        session.do(read, show)

    def _on_progressed(self, page: int, answers: dict[str, Any], finished: bool) -> None:  # noqa: FBT001
        if self._lesson is not None:
            save = partial(
                self._session.study.save_lesson, self._lesson, page, answers, finished=finished
            )
            self._session.do(save, _nothing)

    def _on_phrase(self, words: str) -> None:
        if self._lesson is not None:
            self._session.do(
                partial(self._session.study.keep_phrase, self._lesson.id, words), _nothing
            )

    def _on_hear(self, words: str, mood: str) -> None:
        if not self._session.has_speech:
            return
        from ui.speech import Line, heat_of_mood  # noqa: PLC0415 - loaded after the first window

        persona = self._session.shelf.personas[0]
        self._session.speech.say(Line(text=words, persona=persona, heat=heat_of_mood(mood)))

    def _card(self, method: str) -> MethodCard:
        from coach.library.method_card import card_of  # noqa: PLC0415 - only when asked

        shelf, key = self._session.shelf, cast("MethodId", method)
        return card_of(shelf.method(key), shelf.lessons_of(key))

    def _on_minute(self, method: str) -> None:
        self._session.page("refresher").show_card(self._card(method))
        self._session.window.show_page("refresher")

    def _on_practise(self, method: str) -> None:
        """Take the first scene of a method that has not been played, else its first."""
        session = self._session

        def take(rows: tuple[SceneRow, ...]) -> None:
            fresh = [row for row in rows if not row.played] or list(rows)
            if fresh:
                self.scene_wanted.emit(fresh[0].scenario.id)
            else:
                session.leave_page()

        session.do(lambda: session.study.scenes(cast("MethodId", method)), take)

    def _on_card(self, method: str) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

        session = self._session
        card = self._card(method)
        chosen, _ = QFileDialog.getSaveFileName(
            session.window,
            self.tr("Save the card"),
            str(Path.home() / f"{card.title}.pdf"),
            self.tr("PDF page (*.pdf)"),
        )
        if not chosen:
            return
        path = Path(chosen).with_suffix(".pdf")
        foot = self.tr("Evenkeel. Practise it once before you need it.")

        def save() -> None:
            from coach.library.method_card import save_card  # noqa: PLC0415 - typst, when asked

            save_card(card, path, foot, session.clock.now())

        session.do(
            save,
            lambda _saved: session.window.say(self.tr("The card is saved."), str(path), note=True),
        )

    def _make_methods(self) -> QWidget:
        from ui.pages.methods import MethodsPage  # noqa: PLC0415

        page = MethodsPage(self._session.look)
        page.lesson_wanted.connect(self.open)
        page.scene_wanted.connect(self.scene_wanted)
        page.minute_wanted.connect(self._on_minute)
        page.card_wanted.connect(self._on_card)
        return page

    def _make_refresher(self) -> QWidget:
        from ui.pages.refresher import RefresherPage  # noqa: PLC0415

        page = RefresherPage(self._session.look)
        page.left.connect(self._session.leave_page)
        page.practise_wanted.connect(self._on_practise)
        return page

    def _make_lesson(self) -> QWidget:
        from ui.pages.lesson import LessonPage  # noqa: PLC0415

        page = LessonPage(self._session.look)
        page.progressed.connect(self._on_progressed)
        page.phrase_made.connect(self._on_phrase)
        page.hear_wanted.connect(self._on_hear)
        page.aloud_wanted.connect(self._drill.serve)
        page.lesson_wanted.connect(self.open)
        page.scene_wanted.connect(self.scene_wanted)
        page.left.connect(self._session.leave_page)
        return page


def _nothing(_done: object) -> None:
    """Do nothing: it is saved, and nothing on screen depends on it."""
