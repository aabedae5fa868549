"""A report: whom and what it is about, its figures at once, and the forms it can be saved in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.reports.model import Report, Table, in_words
from ui.look import Look
from ui.pages.team.panel import Labelled, Panel
from ui.pages.team.plain_table import PlainTable, ReportTableModel
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.list_box import ListBox
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

_ROWS = 10
FORMS = ("pdf", "xlsx", "csv", "html", "json", "moodle")


class ReportPanel(Panel):
    """``asked`` carries period, group, person, path and skill, each empty for all.

    ``save_wanted`` carries the form.
    """

    asked = Signal(str, str, str, str, str)
    save_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.title.set_words(self.tr("Report"))
        self._picks = [ListBox() for _ in range(5)]
        labels = (
            self.tr("Days"),
            self.tr("Group"),
            self.tr("Person"),
            self.tr("Path"),
            self.tr("Skill"),
        )
        tiles = Tiles(look, least_px=300, most=2, gap_px=14)
        for pick, label in zip(self._picks, labels, strict=True):
            tiles.addWidget(Labelled(look, label, pick))
            pick.activated.connect(self._on_picked)
        around = QWidget()
        around.setLayout(tiles)
        self.column.addWidget(around)
        self.column.addWidget(self._forms())
        self._found = QWidget()
        self.column.addWidget(self._found)
        self.first = self._picks[0]

    def _forms(self) -> QWidget:
        words = {
            "pdf": self.tr("PDF"),
            "xlsx": self.tr("Excel"),
            "csv": self.tr("CSV"),
            "html": self.tr("Web page"),
            "json": self.tr("JSON"),
            "moodle": self.tr("Moodle grades"),
        }
        forms = QWidget()
        column = QVBoxLayout(forms)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Text(self._look, self.tr("Save it as"), style="label", colour="ink2"))
        row = Flow(gap_px=10, row_gap_px=10)
        for form in FORMS:
            button = Button(
                self._look,
                words[form],
                kind="main" if form == "pdf" else "second",
                icon="save",
                spoken=self.tr("Save it as {form}").format(form=words[form]),
            )
            button.clicked.connect(lambda _on=False, form=form: self.save_wanted.emit(form))
            row.addWidget(button)
        column.addLayout(row)
        return forms

    def begin(
        self,
        groups: Sequence[str],
        people: Sequence[tuple[str, str]],
        paths: Sequence[tuple[str, str]],
        skills: Sequence[tuple[str, str]],
    ) -> None:
        """Offer what a report can be about, as pairs of id and words."""
        periods = (
            ("this-month", self.tr("This month")),
            ("last-month", self.tr("Last month")),
            ("four-weeks", self.tr("The last four weeks")),
            ("year", self.tr("The last 52 weeks")),
        )
        everything = (
            periods,
            (("", self.tr("Every group")), *((each, each) for each in groups)),
            (("", self.tr("Everybody")), *people),
            (("", self.tr("Any path or scene")), *paths),
            (("", self.tr("Every skill")), *skills),
        )
        for pick, choices in zip(self._picks, everything, strict=True):
            pick.clear()
            for key, words in choices:
                pick.addItem(words, key)
        self._on_picked()

    def show_report(self, report: Report) -> None:
        """Show the figures as every file will have them."""
        self.column.removeWidget(self._found)
        self._found.hide()
        self._found.deleteLater()
        self._found = QWidget()
        tiles = Tiles(self._look, least_px=110, most=8, gap_px=14)
        for each in report.figures:
            tile = Card(self._look, name=each.title, padding_px=12)
            tile.setToolTip(each.means)
            tile.column.setSpacing(0)
            tile.column.addWidget(Text(self._look, in_words(each.value, each.unit), style="title"))
            tile.column.addWidget(Text(self._look, each.title, style="small", colour="ink2"))
            tiles.addWidget(tile)
        figures = QWidget()
        figures.setLayout(tiles)
        column = Card(self._look, name=self.tr("The report"), kind="flat")
        column.column.addWidget(Text(self._look, " · ".join(report.about), colour="ink2"))
        column.column.addWidget(figures)
        for table in report.tables:
            column.column.addWidget(Text(self._look, table.title, style="heading"))
            column.column.addWidget(self._table(table))
        self._found = column
        self.column.addWidget(column)

    def _table(self, table: Table) -> QWidget:
        """Return a table, as high as its first rows; the others are scrolled to."""
        if not table.rows:
            return Text(self._look, self.tr("Nothing in these days."), colour="ink2")
        view = PlainTable()
        view.setAccessibleName(table.title)
        model = ReportTableModel(table)
        model.setParent(view)
        view.setModel(model)
        height = self._look.now.control_height("small")
        view.set_row_height(height)
        view.setFixedHeight((min(len(table.rows), _ROWS) + 2) * height)
        return view

    def _on_picked(self) -> None:
        self.asked.emit(*(str(pick.currentData() or "") for pick in self._picks))
