"""What the learner knows before the first word: who, where, what may be given and what not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coach.dialogue.model import Scene as PlayedScene
from coach.library.model import Channel
from ui.look import Look
from ui.look.tokens import ColourName
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.scene import Scene
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Text
from ui.widgets.turning_box import TurningBox

_START: dict[Channel, tuple[str, str]] = {
    "phone": (QCoreApplication.translate("Briefing", "Take the call"), "phone-call"),
    "counter": (QCoreApplication.translate("Briefing", "Look up and say hello"), "user"),
    "chat": (QCoreApplication.translate("Briefing", "Open the chat"), "message-circle"),
    "email-reply": (QCoreApplication.translate("Briefing", "Open the message"), "file-text"),
    "on-site": (QCoreApplication.translate("Briefing", "Walk over"), "user"),
}
CHANNEL_WORDS: dict[Channel, str] = {
    "phone": QCoreApplication.translate("Briefing", "On the phone"),
    "counter": QCoreApplication.translate("Briefing", "At the counter"),
    "chat": QCoreApplication.translate("Briefing", "In a chat"),
    "email-reply": QCoreApplication.translate("Briefing", "By e-mail"),
    "on-site": QCoreApplication.translate("Briefing", "In person"),
}
_WIDE_PX = 900
_LIMITS_SIDE_BY_SIDE_PX = 480


class Briefing(QScrollArea):
    """The page before the first line; ``started`` begins it."""

    started = Signal()
    gentle_wanted = Signal(bool)
    """Anger is to be heard without its loudness and sharpness, or with them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Before the call"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.setWidget(inside)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(20, 8, 24, 24)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(20)

        self._picture = Card(look, kind="raised", padding_px=0)
        self._scene = Scene(look, next(iter(look.people.people)), square_below=True)
        self._scene.setMinimumHeight(240)
        self._name = Text(look, style="title")
        self._about = Text(look, style="small", colour="ink2")
        names = QVBoxLayout()
        names.setContentsMargins(20, 4, 20, 18)
        names.setSpacing(4)
        names.addWidget(self._name)
        names.addWidget(self._about)
        self._picture.column.addWidget(self._scene, 1)
        self._picture.column.addLayout(names)

        self._title = Text(look, style="display")
        self._channel = Text(look, style="label", colour="ink2")
        self._situation = Text(look, style="lead", colour="ink2")
        self._can = _Limits(look, self.tr("You can"), "check", "warm")
        self._cannot = _Limits(look, self.tr("You can’t"), "x", "flare")
        limits = Card(look, name=self.tr("What this desk can and cannot do"))
        both = TurningBox(lambda: look.now.px(_LIMITS_SIDE_BY_SIDE_PX), gap_px=20)
        both.addWidget(self._can, 1)
        both.addWidget(self._cannot, 1)
        limits.column.addLayout(both)
        self.start = Button(
            look, self.tr("Take the call"), kind="main", size="large", icon="phone-call"
        )
        self.start.clicked.connect(self.started)
        note = Text(
            look,
            self.tr("Any moment can be rewound and tried again. Leaving keeps your place."),
            style="small",
            colour="ink3",
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(20)
        buttons.addWidget(self.start)
        buttons.addWidget(note, 1, Qt.AlignmentFlag.AlignVCenter)
        self._gentle = SwitchRow(
            look,
            self.tr("Gentle start"),
            self.tr("Nobody gets loud or sharp; their words and pace still say how they feel."),
        )
        self._gentle.toggled.connect(self.gentle_wanted)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 8, 0, 0)
        right.setSpacing(12)
        right.addWidget(self._channel)
        right.addWidget(self._title)
        right.addWidget(self._situation)
        right.addSpacing(4)
        right.addWidget(limits)
        right.addSpacing(8)
        right.addLayout(buttons)
        right.addWidget(self._gentle)
        right.addStretch(1)
        self._arrange()
        look.changed.connect(self._arrange)

    def show_scene(self, scene: PlayedScene, person: str, about: str, heat: float) -> None:
        """Show who is waiting and what is known."""
        self._scene.show_person(person, scene.persona.name)
        self._scene.set_feelings(heat, scene.start.heard, scene.start.trust, at_once=True)
        self._name.set_words(scene.persona.name)
        self._about.set_words(about)
        self._title.set_words(scene.title)
        self._channel.set_words(
            self.tr("{channel} · level {level}").format(
                channel=CHANNEL_WORDS[scene.channel], level=scene.level
            )
        )
        self._situation.set_words(" ".join(scene.situation.split()))
        self._can.set_items(scene.you_can)
        self._cannot.set_items(scene.you_cannot)
        words, icon = _START[scene.channel]
        self.start.set_words(words)
        self.start.set_icon_name(icon)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_gentle(self, *, gentle: bool, heard: bool) -> None:
        """Show whether anger is heard gently; where nothing is heard there is nothing to choose."""
        self._gentle.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._gentle.setChecked(gentle)
        self._gentle.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._gentle.setVisible(heard)

    def resizeEvent(self, event: object, /) -> None:
        """Put the picture beside the words where there is room, above them where not."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE_PX * min(1.5, self._look.now.text_scale)
        self._grid.removeWidget(self._picture)
        self._grid.removeWidget(self._right)
        if wide:
            self._picture.setFixedWidth(min(424, self.width() // 3))
            self._picture.setMaximumHeight(min(620, self.viewport().height() - 32))
            top = Qt.AlignmentFlag.AlignTop
            self._picture.setMinimumHeight(min(560, self.viewport().height() - 32))
            self._grid.addWidget(self._picture, 0, 0, top)
            self._grid.addWidget(self._right, 0, 1)
            self._grid.setColumnStretch(1, 1)
        else:
            self._picture.setMinimumWidth(0)
            self._picture.setMaximumWidth(16777215)
            self._picture.setMinimumHeight(0)
            self._picture.setMaximumHeight(360)
            self._grid.addWidget(self._picture, 0, 0, 1, 2)
            self._grid.addWidget(self._right, 1, 0, 1, 2)


class _Limits(QWidget):
    """A heading and its list, each line with a mark before it."""

    def __init__(self, look: Look, heading: str, icon: str, colour: ColourName) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._colour = colour
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Text(look, heading, style="heading"))
        self._column.addStretch(1)
        self._lines: list[QWidget] = []

    def set_items(self, items: Sequence[str]) -> None:
        """Show these lines."""
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = [self._line(item) for item in items]
        for line in self._lines:
            self._column.insertWidget(self._column.count() - 1, line)
        self.setVisible(bool(items))

    def _line(self, words: str) -> QWidget:
        """Return a line whose words stand clear of its mark, however often they wrap."""
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        mark = Text(
            self._look, "✓" if self._icon == "check" else "✕", colour=self._colour, wraps=False
        )
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(Text(self._look, words), 1)
        return line
