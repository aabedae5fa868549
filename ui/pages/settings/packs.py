"""Scenes from elsewhere: a pack is looked into, checked, and only then added; any can go again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.library.pack import Pack
from ui.look import Look
from ui.pages.settings.rows import Section, SettingRow
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.text import Text

_MOST_SHOWN = 12


class PacksSection(Section):
    """Asks for a file, shows what is in it, and says what is wanted; the page's flow does it."""

    choose_wanted = Signal()
    add_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Scenes from elsewhere"), parent)
        self._choose = Button(look, self.tr("Look into a pack…"), size="small", icon="package")
        self._choose.clicked.connect(self.choose_wanted)
        self.add_row(
            SettingRow(
                look,
                self.tr("Add a pack"),
                self.tr(
                    "Customers and scenes somebody else wrote, in one file. It is read and "
                    "checked first; a pack holds words only and can run nothing."
                ),
                self._choose,
            )
        )
        self._found = Card(look, kind="lamp", name=self.tr("What is in the pack"))
        self._title = Text(look, style="body_strong")
        self._holds = Text(look)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(4)
        self._add = Button(look, self.tr("Add it to the library"), kind="main", size="small")
        self._add.clicked.connect(self._on_add)
        leave = Button(look, self.tr("Leave it"), size="small")
        leave.clicked.connect(self.forget_found)
        ways = Flow(gap_px=10)
        for part in (self._add, leave):
            ways.addWidget(part)
        self._found.column.addWidget(self._title)
        self._found.column.addWidget(self._holds)
        self._found.column.addLayout(self._findings)
        self._found.column.addLayout(ways)
        self.column.addWidget(self._found)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.column.addLayout(self._list)
        self.forget_found()

    def show_packs(self, names: Sequence[str]) -> None:
        """List the packs in the library."""
        empty(self._list)
        for name in names:
            take_out = Button(self._look, self.tr("Take out"), size="small", icon="x")
            take_out.setAccessibleName(self.tr("Take out {0}").format(name))
            take_out.clicked.connect(lambda _=False, name=name: self.remove_wanted.emit(name))
            note = self.tr("In the library. Calls you took in it stay if it goes.")
            self._list.addWidget(SettingRow(self._look, name, note, take_out))

    def show_reading(self) -> None:
        """Say that a pack is being read; it takes a second or two."""
        self._choose.setEnabled(False)
        self._choose.set_words(self.tr("Reading…"))

    def show_found(self, pack: Pack) -> None:
        """Show what is in a pack, and what its author should mend."""
        self._ready()
        empty(self._findings)
        self._title.set_words(pack.name)
        self._holds.set_words(
            self.tr("In it: {0}.").format(", ".join(pack.titles)) if pack.titles else ""
        )
        self._holds.setVisible(bool(pack.titles))
        if not pack.usable:
            self._findings.addWidget(
                Text(
                    self._look,
                    self.tr("It cannot be added as it is. Its author can mend it by these lines."),
                    style="body_strong",
                )
            )
        for problem in pack.problems[:_MOST_SHOWN]:
            self._findings.addWidget(Text(self._look, str(problem), style="small", colour="ink2"))
        more = len(pack.problems) - _MOST_SHOWN
        if more > 0:
            words = self.tr("And {0} more. “coach pack check” lists them all.").format(more)
            self._findings.addWidget(Text(self._look, words, style="small", colour="ink2"))
        self._add.setVisible(pack.usable)
        self._found.show()
        announce(self, f"{self._title.text()}. {self._holds.text()}")

    def forget_found(self) -> None:
        """Put the pack looked into away."""
        self._ready()
        self._found.hide()

    def _ready(self) -> None:
        self._choose.setEnabled(True)
        self._choose.set_words(self.tr("Look into a pack…"))

    def _on_add(self) -> None:
        self._found.hide()
        self.add_wanted.emit()
