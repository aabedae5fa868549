"""The first page: what customers call the learner, a voice to try, and two ways in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look
from ui.pages.welcome.crew import Crew
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import Badge, IconMark
from ui.widgets.text import Text

_SIDE_BY_SIDE_PX = 860
_CREW_SHARE = 0.406
_FORM_PX = 664
_LONGEST_NAME = 40


class WelcomePage(QScrollArea):
    """Two minutes to set up, each part of which can be skipped."""

    voice_wanted = Signal()
    finished = Signal(str, str)
    """The name, which may be empty, and "lesson" or "look"."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Welcome to Evenkeel"))
        self.setProperty("ring_radius", -1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._crew = Crew(look)
        form = QWidget()
        sheet = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._crew)
        self._across.addWidget(form, 1)
        self.setWidget(sheet)

        self._name = QLineEdit()
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setPlaceholderText(self.tr("Your first name, or nothing"))
        self._name.setAccessibleName(self.tr("What should customers call you?"))
        self._name.textChanged.connect(self._on_name_changed)
        self._name.returnPressed.connect(self._on_lesson)
        self._name_part = _Part(look, "1", self.tr("What should customers call you?"))
        self._name_part.aside(self.tr("Only used on this computer"))
        self._name_part.body.addWidget(self._name)
        self._name_part.set_kind("chosen")

        self._play = Button(look, self.tr("Play a voice"), size="small", icon="play")
        self._play.clicked.connect(self._on_play)
        self._voice_words = Text(look, style="small", colour="ink2")
        self._voice_words.hide()
        self._voice_part = _Part(look, "2", self.tr("Hear a voice"))
        row = Flow(gap_px=16)
        row.addWidget(self._play)
        row.addWidget(
            Text(
                look,
                self.tr("No sound? Every line is shown as words too."),
                style="small",
                colour="ink2",
            )
        )
        self._voice_part.body.addLayout(row)
        self._voice_part.body.addWidget(self._voice_words)

        lesson = Button(look, self.tr("Start with a short lesson"), kind="main", size="large")
        lesson.clicked.connect(self._on_lesson)
        around = Button(look, self.tr("Look around first"), kind="quiet", size="large")
        around.clicked.connect(self._on_look_around)
        ways = Flow(gap_px=18)
        ways.addWidget(lesson)
        ways.addWidget(around)

        inner = QVBoxLayout()
        inner.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Text(look, self.tr("Two minutes to set up"), style="title"))
        head.addWidget(
            Text(
                look,
                self.tr("Each part can be skipped and changed later in Settings."),
                colour="ink2",
            )
        )
        inner.addLayout(head)
        inner.addWidget(self._name_part)
        inner.addWidget(self._voice_part)
        inner.addLayout(_privacy(look))
        inner.addStretch(1)
        inner.addSpacing(16)
        inner.addLayout(ways)
        self._form = QHBoxLayout(form)
        self._form.addLayout(inner, 1)
        look.changed.connect(self._arrange)
        self._arrange()

    def show_voice(self, words: str) -> None:
        """Say how the test voice does."""
        self._voice_words.set_words(words)
        self._voice_words.setVisible(bool(words) and self._play.text() == self.tr("Play again"))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Put the picture beside the form, or only its words above where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.viewport().width()
        beside = width >= self._look.now.px(_SIDE_BY_SIDE_PX)
        down = QBoxLayout.Direction
        self._across.setDirection(down.LeftToRight if beside else down.TopToBottom)
        self._crew.show_boat(shown=beside)
        self._crew.setMinimumHeight(self.viewport().height() if beside else 0)
        self._crew.setMinimumWidth(round(width * _CREW_SHARE) if beside else 0)
        self._crew.setMaximumWidth(round(width * _CREW_SHARE) if beside else width)
        room = width - (round(width * _CREW_SHARE) if beside else 0)
        side = max(24, min(48, (room - self._look.now.px(_FORM_PX)) // 2))
        right = max(side, room - side - self._look.now.px(_FORM_PX) - 2 * side)
        self._form.setContentsMargins(side, 44 if beside else 28, min(right, room // 3), 24)

    def _on_name_changed(self, text: str) -> None:
        done = bool(text.strip())
        self._name_part.set_done(done=done)
        self._name_part.set_kind("flat" if done else "chosen")
        heard = self._play.text() == self.tr("Play again")
        self._voice_part.set_kind("chosen" if done and not heard else "flat")

    def _on_play(self) -> None:
        self._play.set_words(self.tr("Play again"))
        self._voice_part.set_done(done=True)
        self._voice_part.set_kind("flat")
        self._voice_words.setVisible(bool(self._voice_words.words))
        self.voice_wanted.emit()

    def _on_lesson(self) -> None:
        self.finished.emit(self._name.text().strip(), "lesson")

    def _on_look_around(self) -> None:
        self.finished.emit(self._name.text().strip(), "look")


class _Part(Card):
    """One part of setting up: its number, which becomes a tick, its name and what it holds."""

    def __init__(self, look: Look, number: str, words: str) -> None:
        super().__init__(look, name=words)
        self._marks = (
            Badge(look, number, tone="deep", side_px=28),
            Badge(look, tone="warm", icon="check", side_px=28),
        )
        self._marks[1].hide()
        self._top = Flow(gap_px=12, row_gap_px=2, push_last=True)
        self._top.addWidget(Text(look, words, style="heading"))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.body.addLayout(self._top)
        across = QHBoxLayout()
        across.setSpacing(16)
        for mark in self._marks:
            across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self.body, 1)
        self.column.addLayout(across)

    def aside(self, words: str) -> None:
        """Add a quiet remark at the right."""
        self._top.addWidget(Text(self._look, words, style="small", colour="ink2"))

    def set_done(self, *, done: bool) -> None:
        """Show the tick, or the number."""
        self._marks[0].setVisible(not done)
        self._marks[1].setVisible(done)


def _privacy(look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(
        IconMark(look, "shield-check", side_px=22, colour="deep"), 0, Qt.AlignmentFlag.AlignTop
    )
    row.addWidget(
        Text(
            look,
            QCoreApplication.translate(
                "Page",
                "Evenkeel never goes online. What you answer stays on this computer, where Settings "
                "shows all of it and one button deletes it.",
            ),
            style="small",
            colour="ink2",
        ),
        1,
    )
    return row
