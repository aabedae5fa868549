"""What a spreadsheet would change in the team, shown before anything changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coach.roster.changes import Change, Kind, Preview
from ui.look import Look
from ui.pages.team.panel import Panel
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.text import Text

_SHOWN = 25
_WHAT = {
    "name": QCoreApplication.translate("SheetPanel", "name"),
    "email": QCoreApplication.translate("SheetPanel", "e-mail"),
    "number": QCoreApplication.translate("SheetPanel", "number"),
    "team": QCoreApplication.translate("SheetPanel", "team"),
}


class SheetPanel(Panel):
    """``agreed`` says that the changes are wanted."""

    agreed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.title.set_words(self.tr("What the spreadsheet would change"))

    def show_preview(self, found: Preview, name: str) -> None:
        """Show what would be added, changed and left out."""
        self.clear()
        add, change, same = (found.count(kind) for kind in (Kind.ADD, Kind.CHANGE, Kind.SAME))
        words = (
            self.tr("%1: %2 new, %3 changed, %4 as they are. Nothing has changed yet.")
            .replace("%1", name)
            .replace("%2", str(add))
            .replace("%3", str(change))
            .replace("%4", str(same))
        )
        self.column.addWidget(Text(self._look, words))
        agree = Button(self._look, self.tr("Make these changes"), kind="main", icon="check")
        agree.clicked.connect(self.agreed)
        agree.setEnabled(add + change > 0)
        leave = Button(self._look, self.tr("Leave the team as it is"))
        leave.clicked.connect(self.back)
        row = Flow(gap_px=10, row_gap_px=8)
        row.addWidget(agree)
        row.addWidget(leave)
        self.column.addLayout(row)
        if found.troubles:
            rows = [self._trouble(each.row, each.says) for each in found.troubles]
            self.column.addWidget(self._card(self.tr("What cannot be used as it is"), rows))
        for kind, title in ((Kind.ADD, self.tr("New")), (Kind.CHANGE, self.tr("Changed"))):
            changed = [each for each in found.changes if each.kind is kind]
            if changed:
                self.column.addWidget(self._card(title, [self._change(each) for each in changed]))

    def _trouble(self, row: int, says: str) -> tuple[str, int]:
        if not row:
            return says, 0
        return self.tr("Row %1: %2").replace("%1", str(row)).replace("%2", says), 0

    def _change(self, change: Change) -> tuple[str, int]:
        """Return a person with what is known of them, and how much of it is the name."""
        person = change.person
        about = " · ".join(part for part in (person.email, person.number, person.team) if part)
        what = (
            f" ({', '.join(_WHAT.get(each, each) for each in change.what)})" if change.what else ""
        )
        return f"{person.name}{what}  {about}".strip(), len(person.name)

    def _card(self, title: str, rows: list[tuple[str, int]]) -> QWidget:
        card = Card(self._look, name=title)
        card.column.setSpacing(6)
        card.column.addWidget(Text(self._look, f"{title} ({len(rows)})", style="heading"))
        for words, strong in rows[:_SHOWN]:
            card.column.addWidget(Text(self._look, words, strong=[(0, strong)] if strong else ()))
        if len(rows) > _SHOWN:
            more = self.tr("And %1 more.").replace("%1", str(len(rows) - _SHOWN))
            card.column.addWidget(Text(self._look, more, style="small", colour="ink2"))
        return card
