"""All methods at the left, the chosen one at the right; nothing is locked, in any order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Persona
from coach.study import LessonRow, MethodProgress, SceneRow
from ui.look import Look
from ui.pages.methods.method_pane import MethodPane
from ui.widgets.icon_mark import IconMark
from ui.widgets.method_mark import MARKS, MethodMark
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.steps_bar import StepsBar
from ui.widgets.text import Text
from ui.widgets.tile_button import TileButton
from ui.widgets.tiles import Tiles

MethodRows = tuple[MethodProgress, tuple[LessonRow, ...], tuple[SceneRow, ...]]

_LIST_PX = 190


class MethodsPage(Page):
    """Choosing a method changes the right side; a lesson or a scene is asked for by its id."""

    lesson_wanted = Signal(str)
    scene_wanted = Signal(str)
    minute_wanted = Signal(str)
    card_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, max_width_px=1120, parent=parent)
        self.setAccessibleName(self.tr("Lessons"))
        self.setProperty("ring_radius", -1)
        self._methods: tuple[MethodRows, ...] = ()
        self._personas: Mapping[str, Persona] = {}
        self._choices: dict[str, _MethodChoice] = {}
        self._pane: MethodPane | None = None
        self._shown: tuple[tuple[MethodRows, ...], Mapping[str, Persona], str] = ((), {}, "")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(Text(look, self.tr("Lessons"), style="display"))
        beside.addWidget(Text(look, self.tr("Five or six minutes each."), colour="ink2"))
        beside.addSpacing(10)
        beside.addLayout(self._list)
        beside.addStretch(1)
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        both = Tiles(look, least_px=_LIST_PX, gap_px=28, shares=(28, 72))
        both.addWidget(left)
        both.addWidget(right)
        self.column.addLayout(both)
        self.column.addStretch(1)

    def show_methods(
        self,
        methods: tuple[MethodRows, ...],
        personas: Mapping[str, Persona],
        open_at: str = "",
    ) -> None:
        """Show all methods, open at one by its id, else at the first with something left to read.

        What stands here already is not made anew.
        """
        self.verticalScrollBar().setValue(0)
        if self._pane is not None and (methods, personas, open_at) == self._shown:
            return
        self._shown = (methods, dict(personas), open_at)
        self._methods, self._personas = methods, personas
        for old in self._choices.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._choices = {}
        for progress, _, _ in methods:
            choice = _MethodChoice(self._look, progress)
            choice.picked.connect(self._on_picked)
            self._choices[progress.method.id] = choice
            self._list.addWidget(choice)
        unread = [each.method.id for each, _, _ in methods if each.done < each.lessons]
        first = open_at if open_at in self._choices else next(iter(unread or self._choices), "")
        self._open(first)

    def _open(self, method: str) -> None:
        for key, choice in self._choices.items():
            choice.set_chosen(chosen=key == method)
        if self._pane is not None:
            self._right.removeWidget(self._pane)
            self._pane.hide()
            self._pane.deleteLater()
            self._pane = None
        rows = next((each for each in self._methods if each[0].method.id == method), None)
        if rows is None:
            return
        self._pane = MethodPane(self._look, *rows, self._personas)
        self._pane.lesson_wanted.connect(self.lesson_wanted)
        self._pane.scene_wanted.connect(self.scene_wanted)
        self._pane.minute_wanted.connect(self.minute_wanted)
        self._pane.card_wanted.connect(self.card_wanted)
        self._right.addWidget(self._pane)
        tab_as_laid_out(self)

    def _on_picked(self, method: str) -> None:
        self._shown = ((), {}, "")
        self._open(method)


class _MethodChoice(TileButton):
    """One method in the list; ``picked`` carries its id."""

    picked = Signal(str)

    def __init__(self, look: Look, progress: MethodProgress) -> None:
        super().__init__(look, name="", bare=True, radius="reply", padding_px=10)
        self._id = progress.method.id
        far = self.tr("{done} of {lessons} lessons done").format(
            done=progress.done, lessons=progress.lessons
        )
        if not progress.lessons:
            far = self.tr("no lessons yet")
        self._said = f"{progress.method.title}, {far}"
        mark = MARKS.get(progress.method.id)
        sign = (
            MethodMark(look, mark, side_px=30)
            if mark
            else IconMark(look, "repeat", side_px=30, colour="deep")
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(look, progress.method.title, style="body_strong"))
        done = (
            self.tr("{done} of {lessons}").format(done=progress.done, lessons=progress.lessons)
            if progress.lessons
            else self.tr("No lessons yet")
        )
        words.addWidget(Text(look, done, style="small", colour="ink2"))
        self._steps = StepsBar(look, done=progress.done, of=progress.lessons)
        if not progress.lessons:
            self._steps.hide()
        words.addWidget(self._steps)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self.column.addLayout(across)
        self.clicked.connect(self._on_clicked)

    def set_chosen(self, *, chosen: bool) -> None:
        """Show and say that this one is open at the right."""
        super().set_chosen(chosen=chosen)
        self._steps.set_on_selection(selected=chosen)
        self.setAccessibleName(self._said)
        self.setAccessibleDescription(self.tr("Open") if chosen else "")

    def _on_clicked(self) -> None:
        self.picked.emit(self._id)
