"""The list of scenes, easiest first, by words, place or method if wished; before it whoever waits.

Cards cost time to lay out, so only the first are made at once; more follow as the page is scrolled
or when they are asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.library.model import Method, Persona
from coach.library.search import search
from coach.study import SceneRow, Waiting
from ui.look import Look
from ui.pages.calls.scene_card import SceneCard
from ui.pages.calls.waiting import Unfinished, WaitingCard
from ui.widgets.button import Button
from ui.widgets.channels import CHANNEL_WORDS
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.segments import Segments
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_ALL = "all"
_CARD_PX = 280
_AT_ONCE = 9
_NEAR_THE_END_PX = 240


class CallsPage(Page):
    """A scene is asked for by its id; looking back, carrying on and following up by the attempt."""

    scene_wanted = Signal(str)
    review_wanted = Signal(str)
    follow_up = Signal(str)
    resume = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, max_width_px=1240, parent=parent)
        self.setAccessibleName(self.tr("Practise"))
        self.setProperty("ring_radius", -1)
        self._shown: tuple[object, ...] | None = None
        self._rows: tuple[SceneRow, ...] = ()
        self._personas: Mapping[str, Persona] = {}
        self._above: list[QWidget] = []
        self._cards: list[QWidget] = []
        self._only = _ALL
        self._place = _ALL
        self._waiting_rows: list[SceneRow] = []
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a customer, a trade, a word"))
        self._search.setAccessibleName(self.tr("Find a customer, a trade, a word"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show_cards)
        self._more = Button(look, "", size="small", icon="chevron-down")
        self._more.clicked.connect(self._on_more)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Text(look, self.tr("Practise"), style="display"))
        head.addWidget(
            Text(
                look,
                self.tr("Choose who to meet. You can leave any time and carry on where you were."),
                colour="ink2",
            )
        )
        self.column.addLayout(head)
        self._first = QVBoxLayout()
        self._first.setSpacing(12)
        self.column.addLayout(self._first)
        self._filter = QVBoxLayout()
        self._filter.setSpacing(8)
        self.column.addWidget(self._search)
        self.column.addLayout(self._filter)
        self._tiles = Tiles(look, least_px=_CARD_PX, most=3, gap_px=14)
        self.column.addLayout(self._tiles)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)

    def show_scenes(
        self,
        rows: tuple[SceneRow, ...],
        personas: Mapping[str, Persona],
        methods: Mapping[str, Method],
        waiting: tuple[Waiting, ...],
        unfinished: str,
    ) -> None:
        """Show all scenes; ``unfinished`` is the attempt left in the middle, or nothing.

        What stands here already is not made anew, unless somebody waits: their words tell the time.
        """
        self.verticalScrollBar().setValue(0)
        now_shown = (rows, dict(personas), dict(methods), unfinished)
        if not waiting and now_shown == self._shown:
            return
        self._shown = None if waiting else now_shown
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

    def _channels(self) -> dict[str, str]:
        return {row.scenario.id: row.scenario.channel for row in self._rows}

    def _add_above(self, widget: QWidget) -> None:
        self._above.append(widget)
        self._first.addWidget(widget)

    def _show_filter(self, methods: Mapping[str, Method]) -> None:
        used = {key for row in self._rows for key in _methods_of(row)}
        offered = [(key, method.title) for key, method in methods.items() if key in used]
        there = {row.scenario.channel for row in self._rows}
        places = [(key, words) for key, words in CHANNEL_WORDS.items() if key in there]
        self._only = (
            self._add_choice(
                offered, self.tr("Calls for which method"), self.tr("Any method"), self._only
            )
            or _ALL
        )
        self._place = (
            self._add_choice(
                places, self.tr("Where the customer is"), self.tr("Anywhere"), self._place
            )
            or _ALL
        )

    def _add_choice(
        self, offered: Sequence[tuple[str, str]], name: str, any_words: str, chosen: str
    ) -> str:
        """Add a row to choose from, if there is a choice; return what is chosen."""
        if len(offered) < 2:
            return ""
        kept = chosen if chosen in dict(offered) else _ALL
        choice = Segments(self._look, [(_ALL, any_words), *offered], name=name, chosen=kept)
        choice.picked.connect(self._on_place if offered[0][0] in CHANNEL_WORDS else self._on_only)
        self._above.append(choice)
        self._filter.addWidget(choice)
        return kept

    def _show_cards(self) -> None:
        _clear(self._cards)
        self._cards = []
        self._waiting_rows = self._wanted_rows()
        if not self._waiting_rows:
            nobody = (
                self.tr("Nobody here is like that. Try fewer words, or anywhere.")
                if self._rows
                else self.tr("There is nobody to meet here yet.")
            )
            self._add_card(EmptyState(self._look, nobody))
        self._make_some()
        tab_as_laid_out(self)

    def _wanted_rows(self) -> list[SceneRow]:
        words = self._search.text().strip()
        rows = [
            row
            for row in self._rows
            if self._only in (_ALL, *_methods_of(row))
            and self._place in (_ALL, row.scenario.channel)
        ]
        if words:
            found = {each.id for each in search(words, [row.scenario for row in rows])}
            rows = [row for row in rows if row.scenario.id in found]
        return rows

    def _make_some(self) -> None:
        """Make the next cards; the button says how many are left."""
        now, self._waiting_rows = self._waiting_rows[:_AT_ONCE], self._waiting_rows[_AT_ONCE:]
        for row in now:
            self._add_card(self._card(row))
        left = len(self._waiting_rows)
        self._more.setVisible(left > 0)
        self._more.set_words(self.tr("Show {0} more").format(left))

    def _add_card(self, card: QWidget) -> None:
        self._cards.append(card)
        self._tiles.addWidget(card)

    def _on_more(self) -> None:
        """Show more, and put the keyboard on the first of them."""
        first = len(self._cards)
        self._make_some()
        tab_as_laid_out(self)
        button = self._cards[first].findChild(Button)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_scrolled(self, value: int) -> None:
        if self._waiting_rows and value > self.verticalScrollBar().maximum() - _NEAR_THE_END_PX:
            self._make_some()
            tab_as_laid_out(self)

    def _card(self, row: SceneRow) -> SceneCard:
        card = SceneCard(self._look, row, self._personas[row.scenario.persona])
        card.scene_wanted.connect(self.scene_wanted)
        card.review_wanted.connect(self.review_wanted)
        return card

    def _on_only(self, method: str) -> None:
        self._only = method
        self._show_cards()

    def _on_place(self, channel: str) -> None:
        self._place = channel
        self._show_cards()


def _methods_of(row: SceneRow) -> tuple[str, ...]:
    return (row.scenario.method, *row.scenario.also)


def _clear(widgets: list[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
