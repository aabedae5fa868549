"""The lessons of the method at the left of an open lesson: done, here, and still to come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coach.study import LessonRow
from ui.look import Look
from ui.widgets.icon_mark import Badge
from ui.widgets.text import Text
from ui.widgets.tile_button import TileButton

_WIDE_PX = 226


class CourseList(QScrollArea):
    """``lesson_wanted`` carries the id of the lesson pressed, unless it is the open one."""

    lesson_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._open = ""
        self.setAccessibleName(self.tr("In this course"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tiles: list[_LessonTile] = []
        sheet = QWidget()
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(20, 28, 6, 20)
        self._column.setSpacing(2)
        label = QWidget()
        row = QHBoxLayout(label)
        row.setContentsMargins(10, 0, 0, 6)
        row.addWidget(Text(look, self.tr("In this course"), style="label", colour="ink2"))
        self._column.addWidget(label)
        self._column.addStretch(1)
        self.setWidget(sheet)
        look.changed.connect(self._set_width)
        self._set_width()

    def show_course(self, rows: tuple[LessonRow, ...], open_lesson: str) -> None:
        """Show the lessons, one of them open."""
        for old in self._tiles:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._open = open_lesson
        self._tiles = [
            _LessonTile(self._look, row, number, here=row.lesson.id == open_lesson)
            for number, row in enumerate(rows, start=1)
        ]
        for place, tile in enumerate(self._tiles):
            tile.picked.connect(self._on_picked)
            self._column.insertWidget(place + 1, tile)

    def _on_picked(self, lesson: str) -> None:
        if lesson != self._open:
            self.lesson_wanted.emit(lesson)

    def _set_width(self) -> None:
        self.setFixedWidth(self._look.now.px(_WIDE_PX))


class _LessonTile(TileButton):
    """One lesson; ``picked`` carries its id."""

    picked = Signal(str)

    def __init__(self, look: Look, row: LessonRow, number: int, *, here: bool) -> None:
        state = (
            QCoreApplication.translate("_LessonTile", ", you are here")
            if here
            else QCoreApplication.translate("_LessonTile", ", done")
            if row.finished
            else ""
        )
        super().__init__(
            look, name=f"{row.lesson.title}{state}", bare=not here, radius="button", padding_px=10
        )
        self._id = row.lesson.id
        badge = (
            Badge(look, tone="warm", icon="check")
            if row.finished and not here
            else Badge(look, str(number), tone="deep" if here else "hollow")
        )
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        title = Text(
            look,
            row.lesson.title,
            style="body_strong" if here else "body",
            colour="ink" if here else "ink2",
        )
        across.addWidget(title, 1)
        self.column.addLayout(across)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._id)
