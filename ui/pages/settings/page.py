"""All settings on one page: parts at the left to jump to, cards at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Profile
from coach.places import Places
from coach.settings import Settings
from ui.look import Look
from ui.pages.settings.microphone import MicrophoneSection
from ui.pages.settings.packs import PacksSection
from ui.pages.settings.preferences import CallSection, DisplaySection
from ui.pages.settings.rows import Section
from ui.pages.settings.sharing import HandInSection, TrainerSection
from ui.pages.settings.stored import StoredSection
from ui.pages.settings.voices import Cost, VoicesSection
from ui.pages.settings.works import Line, WorksSection
from ui.pages.settings.you import YouSection
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.text import Text
from ui.widgets.tile_button import TileButton

_NAMES_PX = 252
_NAMES_FROM_PX = 780
_CARDS_PX = 860


class SettingsPage(QWidget):
    """Every change is said at once by its key in ``Settings``; nothing waits for a button."""

    changed = Signal(str, object)
    profile_changed = Signal(str, str)
    renamed = Signal(str)
    heard = Signal(str, str)
    """A preview is wanted: of this kind of voice, by this person."""
    forget_lines_wanted = Signal()
    doctor_wanted = Signal()
    judging_wanted = Signal()
    delete_everything_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._you = YouSection(look)
        self.sound = VoicesSection(look)
        self.microphone = MicrophoneSection(look)
        self.calls = CallSection(look)
        self._display = DisplaySection(look)
        self.hand_in = HandInSection(look)
        self.trainer = TrainerSection(look)
        self.stored = StoredSection(look)
        self.packs = PacksSection(look)
        self._works = WorksSection(look)
        parts: tuple[Section, ...] = (
            self._you, self.sound, self.microphone, self.calls, self._display, self.packs,
            self.hand_in, self.trainer, self.stored, self._works,
        )  # fmt: skip
        self._paper = Page(look, max_width_px=_CARDS_PX)
        self._paper.setAccessibleName(self.tr("Settings"))
        self._paper.setProperty("ring_radius", -1)
        self._paper.verticalScrollBar().valueChanged.connect(self._show_where)
        self._paper.verticalScrollBar().rangeChanged.connect(self._show_where)
        self._title = Text(look, self.tr("Settings"), style="display")
        self._paper.column.setSpacing(16)
        self._paper.column.addWidget(self._title)
        self._jumps = [_Jump(look, part) for part in parts]
        for part, jump in zip(parts, self._jumps, strict=True):
            part.changed.connect(self.changed)
            jump.wanted.connect(self._on_jump)
            self._paper.column.addWidget(part)
        self._paper.column.addStretch(1)
        self._names = _names(look, self._jumps)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._names)
        across.addWidget(self._paper, 1)
        self._you.renamed.connect(self.renamed)
        self._you.profile_changed.connect(self.profile_changed)
        self.sound.heard.connect(self.heard)
        self.sound.forget_lines_wanted.connect(self.forget_lines_wanted)
        self.stored.delete_everything_wanted.connect(self.delete_everything_wanted)
        self._works.doctor_wanted.connect(self.doctor_wanted)
        self._works.judging_wanted.connect(self.judging_wanted)
        look.changed.connect(self._arrange)

    def show_settings(
        self,
        settings: Settings,
        voice_state: str,
        profile: Mapping[str, str],
        profile_asks: Profile,
        name: str,
        places: Places,
    ) -> None:
        """Show what holds now."""
        self._you.show_profile(name, profile, profile_asks)
        self.sound.show_settings(settings, voice_state)
        self.calls.show_settings(settings)
        self._display.show_settings(settings)
        self.stored.show_places(places)
        tab_as_laid_out(self)

    def show_voices(
        self, people: Sequence[tuple[str, str]], costs: Mapping[str, Cost], kept_mb: float
    ) -> None:
        """Show who can be given a voice, and what each kind of voice costs here."""
        self.sound.show_people(people)
        self.sound.show_costs(costs, kept_mb)

    def show_voice(self, voice_state: str) -> None:
        """Say how the voice does, after it was tried or changed."""
        self.sound.show_state(voice_state)

    def show_doctor(self, lines: tuple[Line, ...]) -> None:
        """Show which parts work."""
        self._works.show_lines(lines)

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of its parts, from the top."""
        return tuple(jump.part.accessibleName() for jump in self._jumps)

    def jump_to(self, name: str) -> None:
        """Put the part of that name at the top."""
        for jump in self._jumps:
            if jump.part.accessibleName() == name:
                self._on_jump(jump.part)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leave the names of the parts out where the cards need the room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        names_px = self._look.now.px(_NAMES_PX)
        column = self._names.layout()
        if self._names.isHidden():  # Qt lets what is hidden keep the heights of another text size
            for jump in self._jumps:
                jump.column.invalidate()
                jump.updateGeometry()
        fits = column is None or column.totalHeightForWidth(names_px) <= self.height()
        beside = fits and self.width() >= self._look.now.px(_NAMES_FROM_PX)
        self._names.setVisible(beside)
        self._names.setFixedWidth(names_px)
        self._title.setVisible(not beside)
        self._show_where()

    def _show_where(self) -> None:
        """Mark the name of the part at the top."""
        bar = self._paper.verticalScrollBar()
        at = bar.value() + self._paper.viewport().height() // 3
        passed = [jump for jump in self._jumps if jump.part.y() <= at] or self._jumps[:1]
        at_end = 0 < bar.maximum() == bar.value()
        here = self._jumps[-1] if at_end else passed[-1] if bar.maximum() else self._jumps[0]
        for jump in self._jumps:
            jump.set_chosen(chosen=jump is here)

    def _on_jump(self, part: Section) -> None:
        """Bring a part to the top and put the keyboard on its first control."""
        self._paper.verticalScrollBar().setValue(max(0, part.y() - 24))
        stops = [
            each
            for each in part.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
        ]
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)


class _Jump(TileButton):
    """The name of a part; ``wanted`` carries the part."""

    wanted = Signal(object)

    def __init__(self, look: Look, part: Section) -> None:
        name = part.accessibleName()
        super().__init__(
            look,
            name=QCoreApplication.translate("_Jump", "Go to: {name}").format(name=name),
            bare=True,
            radius="button",
            padding_px=9,
        )
        self.part = part
        self.column.addWidget(Text(look, name, colour="ink2"))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self.part)


def _names(look: Look, jumps: list[_Jump]) -> QWidget:
    """Return the page's heading with the names of its parts below."""
    names = QWidget()
    column = QVBoxLayout(names)
    column.setContentsMargins(19, 28, 0, 20)
    column.setSpacing(2)
    around = QWidget()
    heading = QHBoxLayout(around)
    heading.setContentsMargins(9, 0, 0, 8)
    heading.addWidget(Text(look, QCoreApplication.translate("Page", "Settings"), style="display"))
    column.addWidget(around)
    for jump in jumps:
        column.addWidget(jump)
    column.addStretch(1)
    return names
