"""What works on this computer, part by part, really tried; and what this program is."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach import VERSION
from ui.look import Look
from ui.pages.settings.rows import Section, SettingRow
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import Badge
from ui.widgets.text import Text


class Line(Protocol):
    """One part that was tried."""

    @property
    def part(self) -> str:
        """Its name."""
        ...

    @property
    def works(self) -> bool:
        """Whether it does."""
        ...

    @property
    def says(self) -> str:
        """How it stands, in words."""
        ...

    @property
    def advice(self) -> str:
        """What to do when it does not work."""
        ...


class WorksSection(Section):
    """``doctor_wanted`` asks for every part to be tried; that takes a few seconds.

    ``judging_wanted`` asks how well own words are understood.
    """

    doctor_wanted = Signal()
    judging_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, QCoreApplication.translate("WorksSection", "What works on this computer"), parent
        )
        self._check = Button(look, self.tr("Try every part"), size="small", icon="list-checks")
        self._check.clicked.connect(self._on_check)
        self._row = SettingRow(
            look,
            self.tr("A check of the whole program"),
            self.tr(
                "A line is spoken to a file, the progress file and the library are read. Nothing is changed."
            ),
            self._check,
        )
        self.add_row(self._row)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self._shown: list[QWidget] = []
        self.column.addLayout(self._lines)
        figures = Button(look, self.tr("See the figures"), size="small", icon="chart-line")
        figures.clicked.connect(self.judging_wanted)
        self.add_row(
            SettingRow(
                look,
                self.tr("How your words are understood"),
                self.tr("What it finds, what it misses, and how it was measured."),
                figures,
            )
        )
        self.add_row(
            Text(
                look,
                self.tr(
                    "Evenkeel {version}. Every customer here is made up. Set in Inter, with icons by "
                    "Lucide; both are free to use and share."
                ).format(version=VERSION),
                style="small",
                colour="ink2",
            )
        )

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show what was found."""
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._check.setEnabled(True)
        self._check.set_words(self.tr("Try again"))
        self._shown = [_line_row(self._look, line) for line in lines]
        for row in self._shown:
            self._lines.addWidget(row)

    def _on_check(self) -> None:
        self._check.setEnabled(False)
        self._check.set_words(self.tr("Trying…"))
        self.doctor_wanted.emit()


def _line_row(look: Look, line: Line) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    badge = (
        Badge(look, tone="warm", icon="check", side_px=22)
        if line.works
        else Badge(look, "!", tone="flare", square=True, side_px=22)
    )
    across.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    top = Flow(gap_px=10, row_gap_px=2)
    top.addWidget(Text(look, f"{line.part[:1].upper()}{line.part[1:]}", style="body_strong"))
    if line.works:
        top.addWidget(Chip(look, QCoreApplication.translate("Works", "Works"), tone="warm"))
    else:
        top.addWidget(
            Chip(
                look, QCoreApplication.translate("Works", "Not on this computer yet"), tone="flare"
            )
        )
    words.addLayout(top)
    said = f"{line.says} {line.advice}".strip()
    words.addWidget(Text(look, said, style="small", colour="ink2"))
    across.addLayout(words, 1)
    return row
