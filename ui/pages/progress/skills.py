"""What the learner's replies showed: which skills in how many calls, and what heated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from coach.library.model import Described, Fault, Scenario
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import count_words
from ui.widgets.icon_mark import IconMark
from ui.widgets.separator import Separator
from ui.widgets.text import Text
from ui.widgets.tiles import Tiles

Finding = tuple[Described, int, int]
"""A skill or fault, how often it was seen, and in how many calls."""

_FAULTS: Final = frozenset(get_args(Fault))
_MOST_FAULTS: Final = 3
_LITTLE: Final = 3
_ROW_PX = 200


class SkillsCard(Card):
    """Skills seen so far, the most used first, then those not seen yet."""

    def __init__(
        self, look: Look, findings: Sequence[Finding], calls: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, name="What your replies do", parent=parent)
        self.column.setSpacing(10)
        self.column.addWidget(Text(look, "What your replies do", style="heading"))
        note = f"From your {count_words(calls, 'call', 'calls')}. A full bar means: in every one."
        if calls < _LITTLE:
            note = f"From {count_words(calls, 'call', 'calls')}: there’s little to go on yet."
        self.column.addWidget(Text(look, note, style="small", colour="ink2"))
        skills = [each for each in findings if each[0].id not in _FAULTS]
        seen = sorted((each for each in skills if each[2]), key=lambda each: -each[2])
        for described, times, in_calls in seen:
            self.column.addWidget(Separator(look))
            self.column.addWidget(_row(look, described, times, in_calls, calls))
        unseen = [each[0].short for each in skills if not each[2]]
        if unseen:
            self.column.addWidget(Separator(look))
            self.column.addWidget(Text(look, "Not seen yet", style="label", colour="ink2"))
            words = ", ".join([unseen[0], *(_small(each) for each in unseen[1:])])
            self.column.addWidget(Text(look, f"{words}.", style="small", colour="ink2"))


class HeatedCard(Card):
    """What heated customers most often, what to try instead, and a call to try it in."""

    scene_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        findings: Sequence[Finding],
        calls: int,
        scenarios: Mapping[str, Scenario],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name="What heated", parent=parent)
        self.column.addWidget(Text(look, "What heated", style="heading"))
        faults = [each for each in findings if each[0].id in _FAULTS and each[2]]
        faults.sort(key=lambda each: (-each[2], -each[1]))
        if not faults:
            nothing = "Nothing has heated anyone so far."
            self.column.addWidget(Text(look, nothing, colour="ink2"))
        for number, (described, _times, in_calls) in enumerate(faults[:_MOST_FAULTS]):
            if number:
                self.column.addWidget(Separator(look))
            row = _FaultRow(look, described, in_calls, calls, tempting(described.id, scenarios))
            row.wanted.connect(self.scene_wanted)
            self.column.addWidget(row)


class _FaultRow(QWidget):
    """One thing that heated; ``wanted`` carries the scene to practise it in."""

    wanted = Signal(str)

    def __init__(
        self, look: Look, described: Described, in_calls: int, calls: int, scene: Scenario | None
    ) -> None:
        super().__init__()
        self._scene = scene.id if scene else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Text(look, described.name, style="body_strong"))
        column.addWidget(Text(look, _of_calls(in_calls, calls), style="small", colour="ink2"))
        if described.try_instead:
            advice = QHBoxLayout()
            advice.setSpacing(8)
            sign = IconMark(look, "lightbulb", side_px=16, colour="lamp_ink")
            advice.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            advice.addWidget(Text(look, described.try_instead, style="small"), 1)
            column.addLayout(advice)
        if scene is not None:
            go = Button(
                look,
                "Practise it now",
                size="small",
                icon="phone-call",
                spoken=f"Practise it now: {scene.title}",
            )
            go.clicked.connect(self._on_clicked)
            column.addSpacing(4)
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._scene)


def tempting(fault: str, scenarios: Mapping[str, Scenario]) -> Scenario | None:
    """Return the easiest scene with two replies or more that would do this again."""
    ready = [
        scenario
        for scenario in scenarios.values()
        if sum(fault in choice.faults for node in scenario.nodes for choice in node.choices) > 1
    ]
    return min(ready, key=lambda each: (each.level, each.title), default=None)


def _row(look: Look, described: Described, times: int, in_calls: int, calls: int) -> QWidget:
    row = QWidget()
    both = Tiles(look, least_px=_ROW_PX, gap_px=16, shares=(1, 1), parent=row)
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Text(look, described.short, style="body_strong"))
    column.addWidget(Text(look, described.present, style="small", colour="ink2"))
    both.addWidget(words)
    figure = QWidget()
    beside = QVBoxLayout(figure)
    beside.setContentsMargins(0, 4, 0, 0)
    beside.setSpacing(5)
    bar = QProgressBar()
    bar.setRange(0, max(1, calls))
    bar.setValue(in_calls)
    bar.setTextVisible(False)
    bar.setAccessibleName(described.short)
    said = f"{_of_calls(in_calls, calls)}, {'once' if times == 1 else f'{times} times'}"
    bar.setAccessibleDescription(said)
    beside.addWidget(bar)
    beside.addWidget(Text(look, said, style="small", colour="ink2"))
    beside.addStretch(1)
    both.addWidget(figure)
    return row


def _of_calls(in_calls: int, calls: int) -> str:
    if calls == 1:
        return "in your one call"
    return f"in {in_calls} of your {calls} calls"


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
