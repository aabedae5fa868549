"""A phrase card with gaps to fill in one's own words; kept when wished, never marked."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QLineEdit, QVBoxLayout, QWidget

from coach.library.model import Blank, FillCard
from ui.look import Look
from ui.pages.lesson.step import StepView
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import count_words, opened
from ui.widgets.flow import Flow
from ui.widgets.text import Text

_GAP = re.compile(r"\{([a-z0-9_-]+)\}")


class FillCardStep(StepView):
    """The answer maps each gap to its words. ``phrase_made`` carries the whole phrase to keep."""

    def __init__(self, look: Look, check: FillCard, answer: object) -> None:
        super().__init__(
            look,
            QCoreApplication.translate("FillCardStep", "Your own card. {ask}").format(
                ask=check.ask
            ),
        )
        self._check = check
        self._kept = ""
        given = answer if isinstance(answer, dict) else {}
        self.add_heading(self.tr("Your own card"), check.ask)
        card = Card(look, kind="lamp", name=self.tr("Your card"))
        self._phrase = Text(look, style="quote_small")
        card.column.addWidget(self._phrase)
        self.column.addWidget(card)
        self._gaps = [_Gap(look, blank, str(given.get(blank.id, ""))) for blank in check.blanks]
        for gap in self._gaps:
            gap.changed.connect(self._on_changed)
            self.column.addWidget(gap)
        self._keep = Button(look, self.tr("Keep this card"), icon="save")
        self._keep.clicked.connect(self._on_keep)
        self._note = Text(look, style="small", colour="ink2")
        row = Flow(gap_px=14)
        row.addWidget(self._keep)
        row.addWidget(self._note)
        self.column.addLayout(row)
        self._show()

    def answer(self) -> object:
        """Return what stands in the gaps, if anything does."""
        words = {gap.blank.id: gap.words for gap in self._gaps if gap.words}
        return words or None

    @property
    def phrase(self) -> str:
        """The card as it reads now; an empty gap shows its hint in brackets."""
        return self._filled()[0]

    def _filled(self) -> tuple[str, list[tuple[int, int]]]:
        """Return the phrase and where one's own words stand in it."""
        words = {gap.blank.id: gap for gap in self._gaps}
        out, strong, last = "", [], 0
        for match in _GAP.finditer(self._check.template):
            out += self._check.template[last : match.start()]
            gap = words.get(match.group(1))
            if gap is not None and gap.words:
                strong.append((len(out), len(out) + len(gap.words)))
                out += gap.words
            else:
                out += f"({gap.blank.hint})" if gap is not None else match.group()
            last = match.end()
        return out + self._check.template[last:], strong

    def _on_changed(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        words, strong = self._filled()
        self._phrase.set_words(words, strong=strong)
        left = sum(not gap.words for gap in self._gaps)
        self._keep.setEnabled(left == 0 and words != self._kept)
        if self._kept and words == self._kept:
            self._note.set_words(self.tr("Kept. You can change it and keep it again."))
        elif left:
            self._note.set_words(
                opened(
                    count_words(
                        left,
                        self.tr("one gap still to fill."),
                        self.tr("{count} gaps still to fill."),
                    )
                )
            )
        else:
            self._note.set_words(self.tr("Say it aloud once. Does it sound like you?"))

    def _on_keep(self) -> None:
        self._kept = self.phrase
        self._show()
        announce(self, self.tr("Kept."))
        self.phrase_made.emit(self._kept)
        self.answered.emit()


class _Gap(QGroupBox):
    """One gap: what goes in it, a field, words to take over, and a nudge where one helps."""

    changed = Signal()

    def __init__(self, look: Look, blank: Blank, words: str) -> None:
        super().__init__()
        self._look = look
        self.blank = blank
        self.setAccessibleName(blank.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Text(look, blank.hint.capitalize(), style="label", colour="ink2"))
        self._field = QLineEdit(words)
        self._field.setAccessibleName(blank.hint)
        self._field.textChanged.connect(self._on_text)
        column.addWidget(self._field)
        if blank.suggestions:
            column.addWidget(self._suggestions())
        self._nudge = Text(look, style="small", colour="lamp_ink")
        column.addWidget(self._nudge)
        self._show_nudge()

    @property
    def words(self) -> str:
        """What stands in the gap."""
        return self._field.text().strip()

    def _suggestions(self) -> QWidget:
        around = QWidget()
        row = Flow(around, gap_px=8)
        row.addWidget(Text(self._look, self.tr("For instance"), style="small", colour="ink2"))
        for words in self.blank.suggestions:
            taker = _Taker(self._look, words)
            taker.taken.connect(self._on_taken)
            row.addWidget(taker)
        return around

    def _on_taken(self, words: str) -> None:
        self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self) -> None:
        self._show_nudge()
        self.changed.emit()

    def _show_nudge(self) -> None:
        words = nudge(self.blank, self.words)
        self._nudge.set_words(words)
        self._nudge.setVisible(bool(words))


class _Taker(Button):
    """A suggestion that can be taken over."""

    taken = Signal(str)

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(
            look,
            words,
            size="small",
            spoken=QCoreApplication.translate("_Taker", "Use “{words}”").format(words=words),
        )
        self._offer = words
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.taken.emit(self._offer)


def nudge(blank: Blank, words: str) -> str:
    """Return one thing to look at again in a gap, or nothing."""
    plain = words.lower()
    for avoided in blank.not_these:
        if re.search(rf"\b{re.escape(avoided.lower())}\b", plain):
            return QCoreApplication.translate(
                "FillCard", "Try it without “{avoided}”. What would they say themselves?"
            ).format(avoided=avoided)
    count = len(words.split())
    if count > blank.words_at_most:
        return QCoreApplication.translate(
            "FillCard", "That is {count} words. Up to {words_at_most} are easier to say."
        ).format(count=count, words_at_most=blank.words_at_most)
    return ""
