"""One call, turn by turn, for a trainer to score: each skill and fault is there or it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.exchange.agreement import Agreement
from coach.exchange.records import AttemptRecord, TurnRecord
from coach.scoring.evidence import Correction
from ui.look import Look
from ui.pages.team.panel import Labelled, Panel, line_edit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.list_box import ListBox
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Text


class ScoringPanel(Panel):
    """``kept`` carries who scored and their verdicts, one on every finding shown.

    ``named`` says that somebody else is scoring now: nobody sees another trainer's verdicts.
    """

    kept = Signal(str, list)
    named = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.title.set_words(self.tr("Score this call"))
        self._scorer = ""
        self._by = line_edit(60)
        self._turns: list[_TurnCard] = []
        self._agreed = Text(look, colour="ink2")

    def show_call(
        self,
        record: AttemptRecord,
        names: Mapping[str, str],
        said: Sequence[Correction],
        by: str,
        agreed: Sequence[Agreement],
    ) -> None:
        """Show a call with what the judge heard, and what this trainer said of it before."""
        self.clear()
        self.title.set_words(self.tr("Score: %1").replace("%1", record.title))
        about = self.tr(
            "Say what each reply really shows. It counts here at once, and at the learner’s when "
            "you hand it back. What the customer did stays. Two trainers can score the same call, "
            "each under their name, to see how far they agree."
        )
        self.column.addWidget(Text(self._look, about, colour="ink2"))
        self._scorer = by
        self._by = line_edit(60)
        self._by.setText(by)
        self._by.editingFinished.connect(self._on_named)
        self.column.addWidget(Labelled(self._look, self.tr("Scored by"), self._by))
        self._agreed = Text(self._look, self._in_words(agreed), colour="ink2")
        self.column.addWidget(self._agreed)
        self._agreed.setVisible(bool(agreed))
        mine = {(each.turn, each.finding): each.shown for each in said if each.by == by}
        self._turns = []
        for turn in record.turns:
            heard = [each.finding for each in record.evidence if each.turn == turn.number]
            also = [key for number, key in mine if number == turn.number and key not in heard]
            verdicts = {key: mine.get((turn.number, key), True) for key in heard}
            verdicts |= {key: mine[turn.number, key] for key in also}
            card = _TurnCard(self._look, turn, names, verdicts)
            self._turns.append(card)
            self.column.addWidget(card)
        keep = Button(self._look, self.tr("Keep these scores"), kind="main", icon="check")
        keep.clicked.connect(self._on_keep)
        row = Flow(gap_px=10)
        row.addWidget(keep)
        around = QWidget()
        around.setLayout(row)
        self.column.addWidget(around)

    def _in_words(self, agreed: Sequence[Agreement]) -> str:
        lines = []
        for each in agreed:
            kappa = (
                self.tr("kappa cannot be said, since all are alike")
                if each.kappa is None
                else self.tr("kappa %1").replace("%1", f"{each.kappa:.2f}")
            )
            lines.append(
                self.tr("%1 and %2 say the same of %3 of %4 findings, %5.")
                .replace("%1", each.first)
                .replace("%2", each.second)
                .replace("%3", str(each.same))
                .replace("%4", str(each.judged))
                .replace("%5", kappa)
            )
        return "\n".join(lines)

    def _on_named(self) -> None:
        name = self._by.text().strip()
        if name and name != self._scorer:
            self._scorer = name
            self.named.emit(name)

    def _on_keep(self) -> None:
        by = self._by.text().strip() or self.tr("Trainer")
        verdicts = [
            Correction(turn=card.number, finding=finding, shown=shown, by=by)
            for card in self._turns
            for finding, shown in card.verdicts
        ]
        self.kept.emit(by, verdicts)


class _TurnCard(Card):
    """One exchange with a switch for each finding."""

    def __init__(
        self,
        look: Look,
        turn: TurnRecord,
        names: Mapping[str, str],
        verdicts: Mapping[str, bool],
    ) -> None:
        title = self.tr("Turn %1").replace("%1", str(turn.number))
        super().__init__(look, name=title)
        self.number = turn.number
        self._names = names
        self._rows: dict[str, SwitchRow] = {}
        self.column.setSpacing(6)
        self.column.addWidget(Text(look, title, style="label", colour="ink2"))
        self.column.addWidget(Text(look, f"“{turn.line}”", colour="ink2"))
        reply = turn.reply or self.tr("Their reply was in their own words, which they keep.")
        self.column.addWidget(Text(look, f"“{reply}”" if turn.reply else reply))
        self._switches = QVBoxLayout()
        self._switches.setSpacing(0)
        self.column.addLayout(self._switches)
        for finding, shown in verdicts.items():
            self._add(finding, shown=shown)
        self._more = ListBox()
        self._more.setAccessibleName(self.tr("Heard nowhere, but there"))
        for key, words in names.items():
            if key not in verdicts:
                self._more.addItem(words, key)
        add = Button(look, self.tr("It is there too"), size="small")
        add.clicked.connect(self._on_add)
        row = Flow(gap_px=10, row_gap_px=8)
        row.addWidget(self._more)
        row.addWidget(add)
        self.column.addLayout(row)

    @property
    def verdicts(self) -> list[tuple[str, bool]]:
        """Each finding and whether it is said to be there."""
        return [(finding, row.isChecked()) for finding, row in self._rows.items()]

    def _on_add(self) -> None:
        finding = self._more.currentData()
        if finding is not None:
            self._more.removeItem(self._more.currentIndex())
            self._add(str(finding), shown=True)

    def _add(self, finding: str, *, shown: bool) -> None:
        row = SwitchRow(self._look, self._names.get(finding, finding), on=shown)
        self._rows[finding] = row
        self._switches.addWidget(row)
