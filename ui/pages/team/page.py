"""The team's page: the table of people, and one part in front of it at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.look import Look
from ui.pages.team.arrivals import ArrivalsPanel
from ui.pages.team.forms import AddPanel, AssignPanel, GroupPanel, LockPanel
from ui.pages.team.panel import Panel
from ui.pages.team.people import PeoplePanel
from ui.pages.team.person import PersonPanel
from ui.pages.team.reporting import ReportPanel
from ui.pages.team.scoring import ScoringPanel
from ui.pages.team.sheet import SheetPanel
from ui.widgets.card import Card
from ui.widgets.page import Page
from ui.widgets.text import Text

_WIDEST_PX = 1600


class TeamPage(QWidget):
    """Holds the parts; whoever makes the page connects what they say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.people = PeoplePanel(look)
        self.arrivals = ArrivalsPanel(look)
        self.person = PersonPanel(look)
        self.scoring = ScoringPanel(look)
        self.sheet = SheetPanel(look)
        self.report = ReportPanel(look)
        self.add = AddPanel(look)
        self.group = GroupPanel(look)
        self.assign = AssignPanel(look)
        self.lock = LockPanel(look)
        self._note = Text(look, colour="ink2")
        self._empty = Card(look, name=self.tr("Nobody here yet"))
        self._empty.column.addWidget(Text(look, self.tr("Nobody here yet"), style="heading"))
        self._empty.column.addWidget(
            Text(
                look,
                self.tr(
                    "Bring your people in from a spreadsheet or add them one by one. They save their "
                    "work under Settings, “Hand in your work”, and you take the files in here. "
                    "No server is needed, and nothing is sent."
                ),
            )
        )
        table = Page(look, max_width_px=_WIDEST_PX)
        table.setAccessibleName(self.tr("Your team"))
        table.setProperty("ring_radius", -1)
        column = table.column
        column.setSpacing(14)
        column.addWidget(Text(look, self.tr("Your team"), style="display"))
        column.addWidget(self._note)
        column.addWidget(self._empty)
        column.addWidget(self.people, 1)
        self._table = table
        self._stack = QStackedWidget()
        self._stack.addWidget(table)
        for panel in self._panels:
            self._stack.addWidget(panel)
            if panel is not self.lock:
                panel.back.connect(self.show_table)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_table(self) -> None:
        """Put the table in front."""
        self._stack.setCurrentWidget(self._table)
        self.people.first.setFocus()

    def show_panel(self, panel: Panel) -> None:
        """Put a part in front of the table, with the keyboard in it."""
        self._stack.setCurrentWidget(panel)
        panel.first.setFocus()

    def say(self, words: str) -> None:
        """Say something above the table, such as which folder is watched."""
        self._note.set_words(words)
        self._note.setVisible(bool(words))

    def set_empty(self, *, empty: bool) -> None:
        """Say how to begin while there is nobody."""
        self._empty.setVisible(empty)
        self.people.set_empty(empty=empty)

    @property
    def in_front(self) -> QWidget:
        """The part in front."""
        return self._stack.currentWidget() or self._table

    @property
    def _panels(self) -> tuple[Panel, ...]:
        return (
            self.arrivals, self.person, self.scoring, self.sheet, self.report,
            self.add, self.group, self.assign, self.lock,
        )  # fmt: skip
