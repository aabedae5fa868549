"""The methods side by side, each with how far the learner is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.day_words import count_words, opened
from ui.widgets.flow import Flow
from ui.widgets.method_mark import MARKS, MethodMark
from ui.widgets.steps_bar import StepsBar
from ui.widgets.text import Text
from ui.widgets.tile_button import TileButton
from ui.widgets.tiles import Tiles

if TYPE_CHECKING:
    from coach.study import MethodProgress

ABOUT_THE_OTHERS = "tensions"
"""The course that sets the methods beside each other is a link at their heading, not a tile."""

_TILE_PX = 140
_LONG_SENTENCE = 72


class MethodTiles(QWidget):
    """``method_wanted`` carries the id of the method whose tile or link was pressed."""

    method_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heading = Text(look, style="heading", wraps=False)
        self._disagree = Text(
            look, self.tr("They disagree in places."), style="small", colour="ink2"
        )
        self.where = Button(look, self.tr("See where"), kind="link", size="small")
        self.where.clicked.connect(self._on_where)
        self._beside = QWidget()
        beside = Flow(self._beside, gap_px=5, row_gap_px=0)
        beside.addWidget(self._disagree)
        beside.addWidget(self.where)
        top = Flow(gap_px=16, row_gap_px=0, push_last=True)
        top.addWidget(self._heading)
        top.addWidget(self._beside)
        self._tiles = Tiles(look, least_px=_TILE_PX, most=5, gap_px=12)
        self._methods: tuple[MethodProgress, ...] = ()
        self._shown: list[MethodTile] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(self._tiles)

    def show_methods(self, methods: tuple[MethodProgress, ...]) -> None:
        """Show a tile for each method; what stands here already is not made anew."""
        if methods == self._methods:
            return
        self._methods = methods
        for old in self._shown:
            self._tiles.removeWidget(old)
            old.hide()
            old.deleteLater()
        own = [each for each in methods if each.method.id != ABOUT_THE_OTHERS]
        self._shown = [MethodTile(self._look, each) for each in own]
        for tile in self._shown:
            tile.picked.connect(self.method_wanted)
            self._tiles.addWidget(tile)
        self._heading.set_words(
            opened(count_words(len(own), self.tr("one method"), self.tr("{count} methods")))
            if own
            else ""
        )
        about = next((each for each in methods if each.method.id == ABOUT_THE_OTHERS), None)
        self._beside.setVisible(about is not None)
        if about is not None:
            self.where.setAccessibleName(
                self.tr("Where the methods disagree, and what to do about it, {done_words}").format(
                    done_words=_done_words(about)
                )
            )

    def _on_where(self) -> None:
        self.method_wanted.emit(ABOUT_THE_OTHERS)


class MethodTile(TileButton):
    """One method: its mark, how much is done, what it holds; ``picked`` carries its id."""

    picked = Signal(str)

    def __init__(self, look: Look, progress: MethodProgress) -> None:
        method = progress.method
        super().__init__(look, name=f"{method.title}, {_done_words(progress)}")
        self._id = method.id
        top = QHBoxLayout()
        mark = MARKS.get(method.id)
        if mark is not None:
            top.addWidget(MethodMark(look, mark))
        top.addStretch(1)
        done = Text(look, _how_far(progress), style="small", wraps=False)
        done.set_colour("ink2")
        top.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.column.addWidget(Text(look, method.title, style="heading"))
        self.column.addWidget(Text(look, in_short(method.frame), style="small", colour="ink2"))
        self.column.addStretch(1)
        self.column.addSpacing(6)
        if progress.lessons:
            self.column.addWidget(StepsBar(look, done=progress.done, of=progress.lessons))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._id)


def in_short(frame: str) -> str:
    """Return a frame's first sentence, a long one only up to its first comma."""
    sentence = frame.partition(". ")[0].rstrip(".")
    clause, comma, _ = sentence.partition(",")
    return f"{clause if comma and len(sentence) > _LONG_SENTENCE else sentence}."


def _how_far(progress: MethodProgress) -> str:
    """Return how much is done, or what there is where a method has no lessons."""
    if progress.lessons:
        return QCoreApplication.translate("MethodTiles", "{done} of {lessons}").format(
            done=progress.done, lessons=progress.lessons
        )
    return (
        count_words(
            progress.scenes,
            QCoreApplication.translate("MethodTiles", "one call"),
            QCoreApplication.translate("MethodTiles", "{count} calls"),
        )
        if progress.scenes
        else ""
    )


def _done_words(progress: MethodProgress) -> str:
    if not progress.lessons:
        return _how_far(progress)
    return QCoreApplication.translate("MethodTiles", "{done} of {lessons} lessons done").format(
        done=progress.done, lessons=progress.lessons
    )
