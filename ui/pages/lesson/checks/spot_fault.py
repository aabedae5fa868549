"""Find the part of a reply that undoes the rest; each part says whether it can stay."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from coach.library.model import Described, SpotFault
from ui.look import Look
from ui.pages.lesson.bubble import CustomerLine
from ui.pages.lesson.checks.single_choice import CHANGE_ANY_TIME
from ui.pages.lesson.step import StepView
from ui.widgets.announce import announce
from ui.widgets.replies import Replies
from ui.widgets.text import Text

_CAN_STAY = QCoreApplication.translate(
    "SpotFault", "This part does no harm. Look for the one that takes the others back."
)


class SpotFaultStep(StepView):
    """The answer is the id of the part picked last."""

    def __init__(
        self, look: Look, check: SpotFault, answer: object, names: Mapping[str, Described]
    ) -> None:
        super().__init__(
            look,
            QCoreApplication.translate(
                "SpotFaultStep", "Quick check. {ask} The customer says: {customer}"
            ).format(ask=check.ask, customer=check.customer),
        )
        self._check = check
        self._picked = -1
        described = names.get(check.fault.is_)
        self._fault = f"{described.short}." if described else self.tr("That is the one.")
        self.add_heading(self.tr("Quick check"), check.ask)
        line = CustomerLine(look, check.customer, "")
        line.hear_wanted.connect(self.hear_wanted)
        self.column.addWidget(line)
        self.column.addWidget(
            Text(look, self.tr("The reply, part by part"), style="label", colour="ink2")
        )
        self._parts = Replies(
            look, name=self.tr("{ask} The reply, part by part").format(ask=check.ask)
        )
        self._parts.set_replies([part.text for part in check.parts])
        self._parts.picked.connect(self._on_picked)
        self.column.addWidget(self._parts)
        self.column.addWidget(Text(look, CHANGE_ANY_TIME, style="small", colour="ink2"))
        ids = [part.id for part in check.parts]
        if isinstance(answer, str) and answer in ids:
            self._show_why(ids.index(answer))

    def answer(self) -> object:
        """Return the id of the part picked, if any."""
        return self._check.parts[self._picked].id if self._picked >= 0 else None

    def _on_picked(self, place: int) -> None:
        self._show_why(place)
        announce(self, " ".join(self._why(place)))
        self.answered.emit()

    def _show_why(self, place: int) -> None:
        self._picked = place
        for number, button in enumerate(self._parts.buttons):
            button.setChecked(number == place)
            if number == place:
                found = self._check.parts[place].id == self._check.fault.part
                button.set_verdict("warm" if found else "lamp", *self._why(place))
            else:
                button.set_verdict(None)

    def _why(self, place: int) -> tuple[str, str]:
        if self._check.parts[place].id == self._check.fault.part:
            return self._fault, self._check.fault.why
        return self.tr("It can stay."), _CAN_STAY
