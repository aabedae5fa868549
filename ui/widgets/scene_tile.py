"""A customer to meet, as a row that is one button: their face, the scene, how it went last."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.avatar import Avatar
from ui.widgets.chip import Chip, ChipTone
from ui.widgets.flow import Flow
from ui.widgets.text import Text
from ui.widgets.tile_button import TileButton


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneWords:
    """What a row says: ``about`` is one quiet line, ``note`` what stands in the chip, if any."""

    key: str
    person_id: str
    name: str
    title: str
    about: str
    heat: float
    note: str = ""
    tone: ChipTone = "plain"
    icon: str | None = None


class SceneTile(TileButton):
    """``picked`` carries the scene's key."""

    picked = Signal(str)

    def __init__(self, look: Look, words: SceneWords, parent: QWidget | None = None) -> None:
        said = ", ".join(part for part in (words.title, words.about, words.note) if part)
        super().__init__(look, name=said, bare=True, radius="reply", padding_px=10, parent=parent)
        self._key = words.key
        lines = QVBoxLayout()
        lines.setSpacing(1)
        top = Flow(gap_px=8, row_gap_px=4, push_last=bool(words.note))
        top.addWidget(Text(look, words.title, style="body_strong"))
        if words.note:
            top.addWidget(Chip(look, words.note, tone=words.tone, icon=words.icon))
        lines.addLayout(top)
        lines.addWidget(Text(look, words.about, style="small", colour="ink2"))
        across = QHBoxLayout()
        across.setSpacing(14)
        face = Avatar(look, words.person_id, name=words.name, heat=words.heat, side_px=48)
        across.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(lines, 1)
        self.column.addLayout(across)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)
