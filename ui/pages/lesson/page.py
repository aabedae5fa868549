"""The page of one lesson: a bar with the way out, the course at the left, one step at a time."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Described, Lesson, Method
from coach.store.learners import LessonProgress
from coach.study import LessonRow
from ui.look import Look
from ui.pages.lesson.course_list import CourseList
from ui.pages.lesson.maker import key_of_answer, make_step
from ui.pages.lesson.plan import Place, minutes_left, places_of
from ui.pages.lesson.step import StepView
from ui.pages.lesson.turner import Turner
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.text import Text
from ui.widgets.top_bar import TopBar

_COURSE_FROM_PX = 960
_READING_PX = 760
_SAVE_AFTER_MS = 800


class LessonPage(QWidget):
    """Reading goes by button, Enter or Alt and the arrows; every step keeps what was answered.

    ``progressed`` carries the step's place, all answers as plain values (a copy), and whether the
    lesson's end was reached.
    """

    progressed = Signal(int, object, bool)
    phrase_made = Signal(str)
    hear_wanted = Signal(str, str)
    aloud_wanted = Signal(object)
    """A line is to be said aloud on this ``SayAloud``."""
    scene_wanted = Signal(str)
    lesson_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, *, save_after_ms: int = _SAVE_AFTER_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._lesson: Lesson | None = None
        self._rows: tuple[LessonRow, ...] = ()
        self._names: Mapping[str, Described] = {}
        self._places: tuple[Place, ...] = ()
        self._page = 0
        self._answers: dict[str, Any] = {}
        self._step: StepView | None = None
        self.setAccessibleName(self.tr("Lesson"))
        self.setProperty("ring_radius", -1)
        self._writing = QTimer(self)
        self._writing.setSingleShot(True)
        self._writing.setInterval(save_after_ms)
        self._writing.timeout.connect(self._save)

        self._bar = TopBar(look, self.tr("Lessons"))
        self._bar.left.connect(self._on_left)
        self._minutes = Text(look, style="small", colour="ink2", wraps=False)
        self._bar.add_tool(self._minutes)
        self._course = CourseList(look)
        self._course.lesson_wanted.connect(self._on_other_lesson)
        self._paper = Page(look, max_width_px=_READING_PX)
        self._paper.setProperty("ring_radius", -1)
        self._paper.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label = Text(look, style="label", colour="ink2")
        self._paper.column.addWidget(self._label)
        self._paper.column.addStretch(1)
        self._turner = Turner(look)
        self._turner.back.connect(self._on_back)
        self._turner.on.connect(self._on_next)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._course)
        across.addWidget(self._paper, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(across, 1)
        column.addWidget(self._turner)
        for keys, walk in (("Alt+Left", self._on_back), ("Alt+Right", self._on_next)):
            QShortcut(QKeySequence(keys), self).activated.connect(walk)
        look.changed.connect(self._on_look_changed)

    def show_lesson(
        self,
        lesson: Lesson,
        method: Method,
        rows: tuple[LessonRow, ...],
        progress: LessonProgress | None,
        names: Mapping[str, Described] | None = None,
    ) -> None:
        """Open a lesson where it was left, at its beginning if it was read to the end.

        ``names`` are the skills and faults in words; without them checks leave the word out.
        """
        self._writing.stop()
        self._lesson, self._rows, self._names = lesson, rows, names or {}
        self._places = places_of(lesson)
        self._answers = dict(progress.answers) if progress else {}
        page = progress.page if progress else 0
        read = progress is not None and progress.finished_at is not None
        last = len(self._places) - 1
        self._page = 0 if read and page >= last else min(max(page, 0), last)
        number = next((n for n, row in enumerate(rows, 1) if row.lesson.id == lesson.id), 0)
        where = (
            self.tr("lesson {number} of {rows}").format(number=number, rows=len(rows))
            if number
            else ""
        )
        self._bar.set_title(method.title, where)
        self._label.set_words(lesson.title)
        self._course.show_course(rows, lesson.id)
        self._show_step()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter presses the button that has the keyboard, or else goes on; Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
            return
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self._on_next()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leave the course out where reading needs the room."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.now.px(_COURSE_FROM_PX)
        self._course.setVisible(beside)
        self._label.setVisible(not beside)

    # --- going through ---------------------------------------------------------------------------

    def _on_next(self) -> None:
        if self._lesson is None:
            return
        if self._page < len(self._places) - 1:
            self._go_to(self._page + 1)
            return
        self._save()
        following = self._next_lesson()
        if following:
            self.lesson_wanted.emit(following)
        else:
            self.left.emit()

    def _on_back(self) -> None:
        if self._page > 0:
            self._go_to(self._page - 1)

    def _go_to(self, page: int) -> None:
        self._keep()
        self._page = page
        self._say_progress()
        self._show_step()

    def _on_left(self) -> None:
        self._save()
        self.left.emit()

    def _on_other_lesson(self, lesson: str) -> None:
        self._save()
        self.lesson_wanted.emit(lesson)

    def _on_practise(self) -> None:
        if self._lesson is not None and self._lesson.practise_next:
            self._save()
            self.scene_wanted.emit(self._lesson.practise_next[0])

    def _next_lesson(self) -> str:
        """Return the lesson after this one in the course, or nothing at its end."""
        ids = [row.lesson.id for row in self._rows]
        if self._lesson is None or self._lesson.id not in ids:
            return ""
        following = ids[ids.index(self._lesson.id) + 1 :]
        return following[0] if following else ""

    # --- what was answered -----------------------------------------------------------------------

    def _keep(self) -> None:
        """Take over what the step in view holds."""
        if self._step is None or self._lesson is None:
            return
        place = self._places[self._page]
        given = self._step.answer()
        if not place.key or given is None:
            return
        part = key_of_answer(self._lesson, place)
        if part:
            before = self._answers.get(place.key)
            self._answers[place.key] = {**(before if isinstance(before, dict) else {}), part: given}
        else:
            self._answers[place.key] = given

    def _save(self) -> None:
        self._keep()
        self._say_progress()

    def _say_progress(self) -> None:
        self._writing.stop()
        finished = self._page == len(self._places) - 1
        self.progressed.emit(self._page, copy.deepcopy(self._answers), finished)

    # --- the step in view ------------------------------------------------------------------------

    def _show_step(self, *, keyboard: bool = True) -> None:
        """Show the step; ``keyboard`` off leaves the keyboard to whoever has it."""
        if self._lesson is None:
            return
        if self._step is not None:
            self._paper.column.removeWidget(self._step)
            self._step.hide()
            self._step.deleteLater()
        place = self._places[self._page]
        step = make_step(self._look, self._lesson, place, self._answers, self._names)
        step.answered.connect(self._save)
        step.edited.connect(self._writing.start)
        step.hear_wanted.connect(self.hear_wanted)
        step.aloud_wanted.connect(self.aloud_wanted)
        step.phrase_made.connect(self.phrase_made)
        step.practise_wanted.connect(self._on_practise)
        self._step = step
        self._paper.column.insertWidget(1, step)
        step.show()
        self._minutes.set_words(_about(minutes_left(self._lesson, self._page)))
        self._turner.show_place(self._page, len(self._places), more=bool(self._next_lesson()))
        self._paper.verticalScrollBar().setValue(0)
        tab_as_laid_out(self)
        self.setFocusProxy(step)
        if keyboard:
            step.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_look_changed(self) -> None:
        self._keep()
        at = QApplication.focusWidget()
        self._show_step(keyboard=at is not None and self.isAncestorOf(at))


def _about(minutes: int) -> str:
    if minutes == 1:
        return QCoreApplication.translate("LessonPage", "about 1 minute left")
    return QCoreApplication.translate("LessonPage", "about {minutes} minutes left").format(
        minutes=minutes
    )
