"""What heated customers in the learner's calls, what to try instead, and a call to try it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, get_args

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.library.model import Described, Fault, Scenario
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.separator import Separator
from ui.widgets.text import Text

Finding = tuple[Described, int, int]
"""A skill or fault, how often it was seen, and in how many calls."""

_FAULTS: Final = frozenset(get_args(Fault))
_MOST_FAULTS: Final = 3


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
        super().__init__(
            look, name=QCoreApplication.translate("HeatedCard", "What heated"), parent=parent
        )
        self.column.addWidget(Text(look, self.tr("What heated"), style="heading"))
        faults = [each for each in findings if each[0].id in _FAULTS and each[2]]
        faults.sort(key=lambda each: (-each[2], -each[1]))
        if not faults:
            nothing = self.tr("Nothing has heated anyone so far.")
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
                self.tr("Practise it now"),
                size="small",
                icon="phone-call",
                spoken=self.tr("Practise it now: {title}").format(title=scene.title),
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


def _of_calls(in_calls: int, calls: int) -> str:
    if calls == 1:
        return QCoreApplication.translate("Skills", "in your one call")
    return QCoreApplication.translate("Skills", "in {in_calls} of your {calls} calls").format(
        in_calls=in_calls, calls=calls
    )
