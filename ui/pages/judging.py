"""How well own words are understood: what was measured, skill by skill, and what is beyond it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from coach.judging.published import Figure, LabelFigure, Published
from coach.library.model import Described
from ui.look import Look
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.emptying import empty
from ui.widgets.page import Page
from ui.widgets.text import Text
from ui.widgets.top_bar import TopBar

_WIDE_PX = 940
_WHOLE_FROM = 100


class JudgingPage(QWidget):
    """Published figures in words; ``left`` goes back."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        bar = TopBar(look, self.tr("Back"))
        bar.left.connect(self.left)
        bar.set_title(self.tr("How your words are understood"))
        self._bar = bar
        self._page = Page(look, max_width_px=_WIDE_PX)
        self._page.setAccessibleName(self.tr("How your words are understood"))
        self._page.column.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._page, 1)

    def show_figures(self, published: Published, names: Mapping[str, Described]) -> None:
        """Show what was measured."""
        column = self._page.column
        empty(column)
        column.addWidget(
            Text(
                self._look,
                self.tr(
                    "What you type or say is read on this computer, by rules and a small network "
                    "of our own. It describes words, never you. It was measured on {0} replies in "
                    "{1} situations it had not learnt from; it learnt from {2}."
                ).format(f"{published.replies:,}", published.situations, published.learnt_from),
                style="lead",
            )
        )
        column.addWidget(self._promises(published.figures))
        column.addWidget(self._labels(published.labels, names))
        column.addWidget(self._limits())
        column.addWidget(self._models(published))
        column.addStretch(1)
        self._bar.out_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _promises(self, figures: Sequence[Figure]) -> Card:
        card = self._card(self.tr("What we promised ourselves, and what was measured"))
        grid = _Grid(self._look, (self.tr("What"), self.tr("Measured"), self.tr("Promised"), ""))
        for each in figures:
            value, promised = _numbers(each)
            if promised and each.at_most:
                promised = self.tr("at most {0}").format(promised)
            words = self._what(each.name)
            if each.promised is None:
                mark: QWidget = QWidget()
            elif each.reached:
                mark = Chip(self._look, self.tr("Kept"), tone="warm")
            else:
                mark = Chip(self._look, self.tr("Not yet"), tone="lamp")
            grid.add((words, value, promised), mark)
        card.column.addWidget(grid)
        return card

    def _what(self, name: str) -> str:
        """Return what was measured, in the words of somebody who does not measure judges."""
        words, _comma, of = name.partition(", of ")
        said = {
            "better of two, only the meaning differs": self.tr(
                "The better of two replies is found, where only the meaning differs"
            ),
            "better of two, hard pairs": self.tr("The better of two replies is found, hard pairs"),
            "macro F1, skills": self.tr("Skills found, and rightly; 1 is always (macro F1)"),
            "macro F1, faults": self.tr("Faults found, and rightly; 1 is always (macro F1)"),
            "points lost to speech damage": self.tr("Points of 100 lost where words are misheard"),
            "recitals, gibberish, silence rewarded": self.tr(
                "Recited lines, gibberish or silence that were rewarded"
            ),
            "score spread of one reply over registers, median": self.tr(
                "How far a reply’s score moves when it is said in another manner (median)"
            ),
            "typed replies led to the right branch": self.tr(
                "Typed replies that lead where they should"
            ),
            "typed replies led astray": self.tr("Typed replies that lead somewhere else"),
            "expected calibration error": self.tr(
                "How far its sureness is off (calibration error)"
            ),
            "reading a moment ahead when it opens, 95 of 100 within, ms": self.tr(
                "Thousandths of a second to read ahead while the customer speaks, 95 of 100 within"
            ),
            "time a reply, 95 of 100 within, ms": self.tr(
                "Thousandths of a second for a reply, 95 of 100 within"
            ),
            "load, ms": self.tr("Thousandths of a second to get ready"),
            "extra memory, MB": self.tr("Memory it needs, in MB"),
        }.get(words, words[:1].upper() + words[1:])
        return self.tr("{what}, of {many}").format(what=said, many=of) if of else said

    def _labels(self, labels: Sequence[LabelFigure], names: Mapping[str, Described]) -> Card:
        card = self._card(self.tr("Skill by skill, fault by fault"))
        card.column.addWidget(
            Text(
                self._look,
                self.tr(
                    "Of 100 times it is there, how often it is found; of 100 times it is marked, "
                    "how often a person had marked it too; and how far two people agree with each "
                    "other, where 1 is always."
                ),
                colour="ink2",
            )
        )
        grid = _Grid(
            self._look,
            (self.tr("In the words"), self.tr("Found"), self.tr("Right"), self.tr("Two people")),
        )
        for each in labels:
            name = names[each.id].name if each.id in names else each.id
            kappa = "" if each.kappa is None else f"{each.kappa:.2f}"
            people = Text(self._look, kappa, wraps=False)
            grid.add((name, f"{100 * each.recall:.0f}", f"{100 * each.precision:.0f}"), people)
        card.column.addWidget(grid)
        return card

    def _limits(self) -> Card:
        card = self._card(self.tr("What it cannot do"))
        for words in (
            self.tr("It reads English. Another language is said to be one it cannot judge."),
            self.tr("It knows what the scene knows, and no more about the case."),
            self.tr(
                "Sarcasm, blame inside a friendly question and changing the subject are hard for "
                "people too. Where it only half hears them it says so, and nothing is counted."
            ),
            self.tr(
                "Tone of voice is not in the words. A flat “fine” and a warm one are the same."
            ),
            self.tr(
                "It was written and labelled by a small group. If it mishears the way you speak, "
                "a trainer can correct it, and what it counts for changes."
            ),
        ):
            card.column.addWidget(Text(self._look, words))
        return card

    def _models(self, published: Published) -> Card:
        card = self._card(self.tr("What it is made of"))
        for model in published.models:
            card.column.addWidget(
                Text(
                    self._look,
                    self.tr("{0}: {1:.1f} MB, {2}. {3}.").format(
                        model.name, model.megabytes, model.licence, model.made_from
                    ),
                    strong=[(0, len(model.name))],
                )
            )
        return card

    def _card(self, title: str) -> Card:
        card = Card(self._look, name=title)
        card.column.addWidget(Text(self._look, title, style="heading"))
        return card


class _Grid(QWidget):
    """Rows of words under headings; the first column takes the room."""

    def __init__(self, look: Look, headings: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        for place, words in enumerate(headings):
            label = Text(look, words, style="label", colour="ink2")
            self._grid.addWidget(label, 0, place)

    def add(self, cells: Sequence[str], last: QWidget) -> None:
        """Add a row of words that ends in a widget."""
        row = self._grid.rowCount()
        for place, words in enumerate(cells):
            self._grid.addWidget(Text(self._look, words, wraps=place == 0), row, place)
        self._grid.addWidget(last, row, len(cells))


def _numbers(each: Figure) -> tuple[str, str]:
    """Return both numbers with as many places as show on which side of the promise it fell."""
    if each.promised is None:
        return f"{each.value:.2f}", ""
    both = (each.value, each.promised)
    if max(both) >= _WHOLE_FROM or all(number == round(number) for number in both):
        return f"{each.value:,.0f}", f"{each.promised:,.0f}"
    places = 2
    while not each.reached and f"{each.value:.{places}f}" == f"{each.promised:.{places}f}":
        places += 1
    promised = f"{each.promised:g}" if each.promised >= 1 else f"{each.promised:.{places}f}"
    return f"{each.value:.{places}f}", promised
