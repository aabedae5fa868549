"""Who the learner is to customers: their name, and the business that scenes speak of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coach.library.model import Profile
from coach.library.translated import question
from ui.look import Look
from ui.pages.settings.rows import Field, Section
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_OWN_NAME: Final = "your_name"
_FIELD_PX = 230


class YouSection(Section):
    """``renamed`` carries the name, ``profile_changed`` what was given about the business."""

    renamed = Signal(str)
    profile_changed = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, QCoreApplication.translate("YouSection", "You and your business"), parent
        )
        self.column.addWidget(
            Text(
                look,
                self.tr(
                    "Customers will call you and your business by these names. Leave a field empty "
                    "and what stands there in grey is used. Each is kept when you leave it."
                ),
                style="small",
                colour="ink2",
            )
        )
        self.column.addSpacing(4)
        self._tiles = Tiles(look, least_px=_FIELD_PX, most=2, gap_px=16)
        self.column.addLayout(self._tiles)
        self._name = Field(look, self.tr("What do customers call you?"))
        self._name.given.connect(self.renamed)
        self._tiles.addWidget(self._name)
        self._fields: dict[str, _ProfileField] = {}

    def show_profile(self, name: str, profile: Mapping[str, str], asks: Profile) -> None:
        """Show what was given, and what is used where nothing was."""
        self._name.show_words(name, asks.your_name.default)
        for key in asks.__struct_fields__:
            if key == _OWN_NAME:
                continue
            variable = getattr(asks, key)
            if key not in self._fields:
                field = _ProfileField(self._look, key, question(variable.ask))
                field.told.connect(self.profile_changed)
                self._fields[key] = field
                self._tiles.addWidget(field)
            self._fields[key].show_words(profile.get(key, ""), variable.default)


class _ProfileField(Field):
    """One thing about the business; ``told`` carries which and what."""

    told = Signal(str, str)

    def __init__(self, look: Look, key: str, ask: str) -> None:
        super().__init__(look, ask)
        self._key = key
        self.given.connect(self._on_given)

    def _on_given(self, words: str) -> None:
        self.told.emit(self._key, words)
