"""The list of scenes, easiest first, by method if wished; before it whoever waits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.library.model import Method, Persona
from coach.study import SceneRow, Waiting
from ui.look import Look
from ui.pages.calls.scene_card import SceneCard
from ui.pages.calls.waiting import Unfinished, WaitingCard
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.segments import Segments
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_ALL = "all"
_CARD_PX = 280


class CallsPage(Page):
    """A scene is asked for by its id; looking back, carrying on and following up by the attempt."""

    scene_wanted = Signal(str)
    review_wanted = Signal(str)
    follow_up = Signal(str)
    resume = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, max_width_px=1240, parent=parent)
        self.setAccessibleName("Practise")
        self.setProperty("ring_radius", -1)
        self._rows: tuple[SceneRow, ...] = ()
        self._personas: Mapping[str, Persona] = {}
        self._above: list[QWidget] = []
        self._cards: list[QWidget] = []
        self._only = _ALL
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Text(look, "Practise", style="display"))
        head.addWidget(
            Text(
                look,
                "Choose who to meet. You can leave any time and carry on where you were.",
                colour="ink2",
            )
        )
        self.column.addLayout(head)
        self._first = QVBoxLayout()
        self._first.setSpacing(12)
        self.column.addLayout(self._first)
        self._filter = QVBoxLayout()
        self.column.addLayout(self._filter)
        self._tiles = Tiles(look, least_px=_CARD_PX, most=3, gap_px=14)
        self.column.addLayout(self._tiles)
        self.column.addStretch(1)

    def show_scenes(
        self,
        rows: tuple[SceneRow, ...],
        personas: Mapping[str, Persona],
        methods: Mapping[str, Method],
        waiting: tuple[Waiting, ...],
        unfinished: str,
    ) -> None:
        """Show all scenes; ``unfinished`` is the attempt left in the middle, or nothing."""
        self._rows = tuple(row for row in rows if row.scenario.persona in personas)
        self._personas = personas
        _clear(self._above)
        self._above = []
        if unfinished:
            left = Unfinished(self._look, unfinished)
            left.resume.connect(self.resume)
            self._add_above(left)
        known = [each for each in waiting if each.persona in personas]
        if known:
            card = WaitingCard(self._look, known, personas, self._channels())
            card.follow_up.connect(self.follow_up)
            self._add_above(card)
        self._show_filter(methods)
        self._show_cards()
        self.verticalScrollBar().setValue(0)

    def _channels(self) -> dict[str, str]:
        return {row.scenario.id: row.scenario.channel for row in self._rows}

    def _add_above(self, widget: QWidget) -> None:
        self._above.append(widget)
        self._first.addWidget(widget)

    def _show_filter(self, methods: Mapping[str, Method]) -> None:
        used = {key for row in self._rows for key in _methods_of(row)}
        offered = [(key, method.title) for key, method in methods.items() if key in used]
        if self._only not in dict(offered):
            self._only = _ALL
        if len(offered) < 2:
            return
        choice = Segments(
            self._look,
            [(_ALL, "All"), *offered],
            name="Calls for which method",
            chosen=self._only,
        )
        choice.picked.connect(self._on_only)
        self._above.append(choice)
        self._filter.addWidget(choice)

    def _show_cards(self) -> None:
        _clear(self._cards)
        shown = [row for row in self._rows if self._only in (_ALL, *_methods_of(row))]
        self._cards = [self._card(row) for row in shown]
        if not shown:
            self._cards = [EmptyState(self._look, "There is nobody to meet here yet.")]
        for card in self._cards:
            self._tiles.addWidget(card)
        tab_as_laid_out(self)

    def _card(self, row: SceneRow) -> SceneCard:
        card = SceneCard(self._look, row, self._personas[row.scenario.persona])
        card.scene_wanted.connect(self.scene_wanted)
        card.review_wanted.connect(self.review_wanted)
        return card

    def _on_only(self, method: str) -> None:
        self._only = method
        self._show_cards()


def _methods_of(row: SceneRow) -> tuple[str, ...]:
    return (row.scenario.method, *row.scenario.also)


def _clear(widgets: list[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
